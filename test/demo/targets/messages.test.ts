import { anEvent, NASTY } from '../../support/action-events.ts';
import { requestsOf, testedType } from '../../support/action-settings.ts';
import { createRenderer, inRepository } from '../../ui/index.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { mailParts, pagerdutyParts, plainParts, slackParts, teamsParts } from './messages.ts';
import { mrkdwnParts } from './mrkdwn.ts';
import { objectOf, type Json, type Part } from './parts.ts';

const { render } = createRenderer(inRepository('test/demo'));

/** What a person reads of a message that the app sends about an Insight. */
function shown(type: string, read: (body: Json) => Part[], event = anEvent()): string {
  const bodies = requestsOf(testedType(type).actionType, event).map(({ body }) => body ?? '');
  const parts = bodies.flatMap((body) => read(objectOf(JSON.parse(body))));
  return parts.map((part) => render('targets/part', { part })).join('');
}

const READERS = {
  slack: slackParts,
  slack_webhook: slackParts,
  microsoft_teams: teamsParts,
  pagerduty: pagerdutyParts,
};

describe('What targets got, as a person reads it', () => {
  test.each(Object.entries(READERS))('%s: names the Insight, and its incident', (type, read) => {
    const html = shown(type, read);
    expect(html).toContain('INSIGHT-');
    expect(html).toContain(type === 'slack_webhook' ? 'readableId' : 'SIR0010001');
    expect(html).not.toMatch(/&amp;lt;|\*\[HIGH\]/);
  });

  test.each(Object.entries(READERS))('%s: shows hostile text as text', (type, read) => {
    const text = `<img src=x onerror=alert(1)> ${NASTY}`;
    const event = anEvent({}, { name: text });
    const html = shown(type, read, { ...event, insight: { ...event.insight!, name: text, entity: text } });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<at>');
  });

  test('Slack: bold, code, links and blocks of code', () => {
    expect(
      mrkdwnParts('*A &amp; B* `x` <https://a.example/?a=1&amp;b=2|there>\n```{"a": "&lt;b&gt;"}```'),
    ).toEqual([
      {
        kind: 'line',
        spans: [
          { kind: 'bold', text: 'A & B' },
          { kind: 'plain', text: ' ' },
          { kind: 'code', text: 'x' },
          { kind: 'plain', text: ' ' },
          { kind: 'link', text: 'there', href: 'https://a.example/?a=1&b=2' },
        ],
      },
      { kind: 'code', text: '{"a": "<b>"}' },
    ]);
  });

  test('Teams: a card of old connectors, too', () => {
    const card = {
      title: 'New',
      sections: [{ facts: [{ name: 'Entity', value: 'x' }] }],
      potentialAction: [{ name: 'Open', targets: [{ uri: 'https://a.example' }] }],
    };
    expect(teamsParts(card)).toEqual([
      { kind: 'heading', text: 'New' },
      { kind: 'facts', facts: [['Entity', 'x']] },
      { kind: 'links', links: [{ text: 'Open', href: 'https://a.example' }] },
    ]);
  });

  test('a mail: subject, facts and links', () => {
    const { actionType } = testedType('email');
    const { subject, html } = actionType.mail!(anEvent(), settingsFor('email'));
    const parts = mailParts(subject, html);
    expect(parts[0]).toEqual({ kind: 'heading', text: subject });
    expect(JSON.stringify(parts)).toContain('till-07');
    expect(parts.map(({ kind }) => kind)).toEqual(['heading', 'facts', 'links']);
    expect(mailParts('S', 'Plain &lt;b&gt; text')).toEqual([
      { kind: 'heading', text: 'S' },
      { kind: 'code', text: 'Plain <b> text' },
    ]);
  });

  test('anything else: JSON indented, the fields of a form, a text as it is', () => {
    expect(plainParts('{"a":1}')).toEqual([{ kind: 'code', text: '{\n  "a": 1\n}' }]);
    expect(plainParts('Action=Publish&Message=%7B%22a%22%3A1%7D')).toEqual([
      { kind: 'facts', facts: [['Action', 'Publish']] },
      { kind: 'code', text: 'Message:\n{\n  "a": 1\n}' },
    ]);
    expect(plainParts('hello there')).toEqual([{ kind: 'code', text: 'hello there' }]);
    expect(plainParts('')).toEqual([]);
  });

  test('a link that leads anywhere but to the web is none', () => {
    const event = {
      event_action: 'trigger',
      payload: { summary: 'x' },
      links: [{ href: 'javascript:x', text: 'y' }],
    };
    expect(JSON.stringify(pagerdutyParts(event))).not.toContain('javascript');
  });
});
