import { hipchat } from '../../../src/server/actions/types/hipchat/action-type.ts';
import { anAnswer, anEvent, NASTY, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';

const request = (event = anEvent(), more = {}) =>
  hipchat.build(event, settingsFor('hipchat', more), TOOLS, 0)[0]!;
const bodyOf = (event = anEvent()) => JSON.parse(request(event).body) as { message: string; color: string };
const check = (column: string, text: string) =>
  hipchat.fields.find((field) => field.column === column)!.check!(text, settingsFor('hipchat'));

test('notifies a room of one’s own server', () => {
  expect(request().url).toBe('https://hipchat.example.com/v2/room/Security%20%26%20more/notification');
  expect(request().headers['Authorization']).toBe('Bearer hIpChAtToKeN0123456789');
  expect(bodyOf()).toEqual({
    message:
      '<strong>[HIGH] INSIGHT-731 Execution with Persistence on hostname till-07</strong><br>' +
      '<a href="https://service.us2.sumologic.com/sec/insight/0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01">Insight in CSE</a><br>' +
      '<a href="https://acme.service-now.com/nav_to.do?uri=x">Security Incident SIR0010001</a><br>' +
      'Entity: hostname till-07<br>Tactics: TA0002 Execution, TA0003 Persistence<br>Severity: HIGH',
    message_format: 'html',
    color: 'red',
    notify: true,
  });
});

test('goes by the MID Server that the Action names', () => {
  expect(request(anEvent(), { mid_server: 'dmz' }).midServer).toBe('dmz');
  expect(request()).not.toHaveProperty('midServer');
});

test.each([
  ['CRITICAL', 'created', 'red'],
  ['MEDIUM', 'created', 'yellow'],
  ['LOW', 'created', 'gray'],
  ['CRITICAL', 'closed', 'green'],
] as const)('an Insight of severity %s, %s, is %s', (severity, kind, color) => {
  const event = anEvent({ kind });
  expect(bodyOf({ ...event, insight: { ...event.insight!, severity } }).color).toBe(color);
});

test('a message is short enough, of whole lines, and data is no markup', () => {
  const incident = { number: 'SIR0010001', url: `https://acme.service-now.com/${'x'.repeat(900)}` };
  const event = anEvent({ kind: 'closed', incident }, { resolution: '"'.repeat(900) });
  for (const text of ['"'.repeat(900), NASTY.repeat(60), '&"<'.repeat(900), '漢'.repeat(900)]) {
    const insight = { ...event.insight!, name: text, entity: text, tactics: [text], severity: text };
    const { message } = bodyOf({ ...event, insight });
    expect(message.length).toBeLessThanOrEqual(10_000);
    expect(Buffer.byteLength(request({ ...event, insight }).body)).toBeLessThanOrEqual(9500);
    expect(message.replace(/<(?:\/?strong|br|\/a|a href="https:[^"<>]*")>/g, '')).not.toMatch(/[<>"]/);
    expect(message.match(/<a /g)).toHaveLength(2);
  }
});

test.each([
  'https://api.hipchat.com',
  'hipchat.com',
  'https://acme.hipchat.com/v2',
  'HTTPS://WWW.HIPCHAT.COM',
])('refuses %s, which has ended', (url) => expect(check('base_url', url)).toContain('2019'));

test('takes the address of one’s own server, and no steps for a room', () => {
  expect(check('base_url', 'https://hipchat.example.com')).toBe('');
  expect(check('base_url', 'https://hipchat.com.example.com')).toBe('');
  expect(check('room', '..')).not.toBe('');
  expect(check('room', 'soc')).toBe('');
});

test('204 is success; a limit says until when', () => {
  const verdict = (status: number, headers = {}) =>
    hipchat.classify(anAnswer(status, '', headers), TOOLS.now);
  const until = String(TOOLS.now / 1000 + 42);
  expect(verdict(204)).toEqual({ result: 'delivered' });
  expect(verdict(429, { 'X-RateLimit-Reset': until })).toMatchObject({ after: 42, pause: true });
  expect(verdict(429, { 'X-FloodControl-Reset': until })).toMatchObject({ after: 42 });
  expect(verdict(429, { 'Retry-After': '3', 'X-RateLimit-Reset': until })).toMatchObject({ after: 3 });
  expect(verdict(429, { 'X-RateLimit-Reset': '17' })).toMatchObject({ after: 0, pause: true });
});
