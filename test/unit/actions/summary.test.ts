import { escapeHtml } from '../../../src/server/core/text.ts';
import { encodedUrl, htmlLink } from '../../../src/server/actions/links.ts';
import { summaryOf } from '../../../src/server/actions/summary.ts';
import { anEvent, aRuleEvent, NASTY } from '../../support/action-events.ts';

test('a summary has the Entity, the tactics and both links', () => {
  expect(summaryOf(anEvent())).toEqual({
    title: '[HIGH] INSIGHT-731 Execution with Persistence on hostname till-07',
    severity: 'high',
    facts: [
      ['Entity', 'hostname till-07'],
      ['Tactics', 'TA0002 Execution, TA0003 Persistence'],
      ['Severity', 'HIGH'],
    ],
    links: [
      ['Insight in CSE', anEvent().insight!.url],
      ['Security Incident SIR0010001', 'https://acme.service-now.com/nav_to.do?uri=x'],
    ],
  });
});

test.each([
  ['closed', 'Closed: [HIGH]'],
  ['on_demand', '[HIGH]'],
  ['test', 'TEST - please ignore: [HIGH]'],
] as const)('of the event %s begins with %j', (kind, beginning) => {
  expect(summaryOf(anEvent({ kind })).title.startsWith(beginning)).toBe(true);
});

test('of a closed Insight says how it was resolved', () => {
  const closed = anEvent({ kind: 'closed' }, { resolution: 'False Positive' });
  expect(summaryOf(closed).facts).toContainEqual(['Resolution', 'False Positive']);
  expect(summaryOf(anEvent({}, { resolution: 'False Positive' })).facts).toHaveLength(3);
});

test('of a disabled rule is its name and the reason', () => {
  expect(summaryOf(aRuleEvent())).toMatchObject({
    title: 'Rule disabled: Till shells',
    facts: [
      ['Rule', 'Till shells'],
      ['Configuration', 'Acme'],
      ['Reason', 'more than 100K Signals in an hour'],
    ],
  });
});

test('no fact is empty, and every line is one line, whole characters of it', () => {
  const event = anEvent();
  const insight = { ...event.insight!, name: '😀'.repeat(400), entity: '', severity: '', tactics: [NASTY] };
  const { title, facts } = summaryOf({ ...event, insight });
  expect(title.length).toBeLessThanOrEqual(300);
  for (const text of [title, ...facts.map(([, value]) => value)]) {
    expect(text).toMatch(/^[^\r\n\u202a-\u202e]+$/);
    expect(encodeURIComponent(text).length).toBeGreaterThan(0);
  }
});

test('an address is encoded once, however often it was encoded before', () => {
  expect(encodedUrl('https://x.example/a%3Fb?q="<é>"|`')).toBe(
    'https://x.example/a%3Fb?q=%22%3C%C3%A9%3E%22%7C%60',
  );
  expect(encodedUrl('https://x.example/[a]?100%&b=%C3%A9%4')).toBe(
    'https://x.example/%5Ba%5D?100%25&b=%C3%A9%254',
  );
  expect(encodedUrl(encodedUrl('https://x.example/é b'))).toBe('https://x.example/%C3%A9%20b');
});

test('HTML contains text and web addresses only', () => {
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  expect(htmlLink('<b>', 'https://x.example/"onclick=')).toBe(
    '<a href="https://x.example/%22onclick=">&lt;b&gt;</a>',
  );
  expect(htmlLink('x', 'data:text/html,x')).toBe('x');
});
