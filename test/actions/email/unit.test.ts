import { email } from '../../../src/server/actions/types/email/action-type.ts';
import { readRecipients } from '../../../src/server/actions/types/email/recipients.ts';
import type { ActionEvent, EventKind } from '../../../src/server/actions/types.d.ts';
import { anEvent, aRuleEvent, NASTY } from '../../support/action-events.ts';
import { hugeInsight, settingsFor } from '../../support/action-settings.ts';
import { passMail } from '../../support/mail-server.ts';

const mailOf = (event: ActionEvent = anEvent(), recipients?: string) =>
  email.mail!(event, settingsFor('email', recipients === undefined ? {} : { recipients }));

const HOSTILE = `<img src=x onerror=alert(1)> ${NASTY} \${mail_script:x} <mail_script>gs.log()</mail_script>`;
const nasty = anEvent();
const NASTY_EVENT = { ...nasty, insight: { ...nasty.insight!, name: HOSTILE, entity: HOSTILE } };

/** What is left of a mail when the elements that we make are taken out. */
const dataOf = (html: string): string =>
  html.replace(
    /<\/?(?:p|strong|table|tr|th align="left"|th|td colspan="2"|td|a|a href="https:[^"<>]*")>/g,
    '',
  );

test('a mail client sends it, a mail server takes it, and a mail reader finds one subject and no header of the data’s making', async () => {
  const { subject, html } = mailOf(NASTY_EVENT);
  const { to, mail } = await passMail({ to: 'kim@example.com', subject, html });
  expect(to).toEqual(['kim@example.com']);
  expect(mail.subject).toBe(subject);
  expect(mail.headers.map(({ key }) => key)).not.toContain('x-evil');
  expect(mail.headers.filter(({ key }) => key === 'subject')).toHaveLength(1);
  expect(mail.to?.map(({ address }) => address)).toEqual(['kim@example.com']);
  expect(mail.html?.trim()).toBe(html);
});

test('names the Entity, the tactics, the links, and the Action that sends it', () => {
  const { html } = mailOf();
  expect(html).toContain('hostname till-07');
  expect(html).toContain('TA0002 Execution, TA0003 Persistence');
  expect(html).toContain('<a href="https://service.us2.sumologic.com/sec/insight/');
  expect(html).toContain('SIR0010001');
  expect(html).toContain('Sent by the Action "SOC" of Sumo Logic SIR.');
});

const integration = { configuration: 'Acme', health: 'failing', reason: 'CSE rejects the credentials' };
const common = { key: 'k', at: 0, remoteId: '' };

test.each<readonly [EventKind, ActionEvent, subject: string, says: readonly string[]]>([
  ['created', anEvent(), '[HIGH] INSIGHT-731 ', ['hostname till-07']],
  [
    'closed',
    anEvent({ kind: 'closed' }, { resolution: 'Resolved' }),
    'Closed: [HIGH] ',
    ['Resolution', 'Resolved'],
  ],
  ['on_demand', anEvent({ kind: 'on_demand' }), '[HIGH] INSIGHT-731 ', ['hostname till-07']],
  ['rule_disabled', aRuleEvent(), 'Rule disabled: Till shells', ['more than 100K Signals in an hour']],
  [
    'rule_cleared',
    aRuleEvent({ kind: 'rule_cleared', rule: { ...aRuleEvent().rule!, status: 'ACTIVE', reason: '' } }),
    'Rule alert cleared: Till shells',
    ['Status', 'ACTIVE'],
  ],
  [
    'failing',
    { ...common, kind: 'failing', integration },
    'Integration failing: Acme',
    ['Health', 'failing', 'CSE rejects the credentials'],
  ],
  [
    'recovered',
    { ...common, kind: 'recovered', integration: { ...integration, health: 'healthy', reason: '' } },
    'Integration recovered: Acme',
    ['Health', 'healthy'],
  ],
  [
    'digest',
    { ...common, kind: 'digest', digest: { count: 2, insights: ['INSIGHT-2 [LOW] b', 'INSIGHT-1 [LOW] a'] } },
    'Suppressed: 2 more Insights',
    ['INSIGHT-2 [LOW] b', 'INSIGHT-1 [LOW] a'],
  ],
  ['test', anEvent({ kind: 'test' }), 'TEST - please ignore: ', ['hostname till-07']],
])('the mail of %s says at once what it is about', (_kind, event, subject, says) => {
  const mail = mailOf(event);
  expect(mail.subject.startsWith(`Sumo Logic CSE: ${subject}`)).toBe(true);
  for (const text of says) expect(mail.html).toContain(`>${text}<`);
});

test('a recovery without a reason does not ask for one', () => {
  const event = { ...common, kind: 'recovered', integration: { ...integration, reason: '' } } as const;
  expect(mailOf(event).html).not.toContain('Reason');
});

describe('whatever the data contains', () => {
  test('it is no markup', () => {
    expect(dataOf(mailOf(NASTY_EVENT).html)).not.toMatch(/[<>]/);
  });

  test('it begins no variable and no script of the platform’s templates', () => {
    for (const event of [
      NASTY_EVENT,
      aRuleEvent({ rule: { configuration: HOSTILE, id: '1', name: HOSTILE, status: '', reason: HOSTILE } }),
    ]) {
      const { subject, html } = mailOf(event);
      for (const text of [subject, html]) {
        expect(text).toContain('jndi');
        expect(text).not.toMatch(/\$\{|<\/?mail_script/i);
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(Buffer.from(text).toString()).toBe(text);
      }
    }
  });

  test('a subject is one line that is not long, and a mail fits its column', () => {
    const base = anEvent({}, hugeInsight());
    const name = `é\r\nBcc: x@example.com ${'😀'.repeat(500_000)}`;
    const long = mailOf({
      ...base,
      insight: { ...base.insight!, name, entity: name, tactics: [name, name] },
    });
    expect(long.subject).not.toMatch(/[\r\n]/);
    expect(long.subject.length).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(long.html)).toBeLessThanOrEqual(email.limit);
    expect(Buffer.from(long.html).toString()).toBe(long.html);
  });

  test('a digest that is too long is sent as far as there is room, with the number of what is left out', () => {
    const insights = Array.from({ length: 900 }, (_each, at) => `INSIGHT-${at} [LOW] ${'"<漢>'.repeat(60)}`);
    const { html } = mailOf({ ...common, kind: 'digest', digest: { count: 900, insights } });
    const shown = html.match(/INSIGHT-/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(html).toContain(`and ${900 - shown} more`);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(email.limit);
  });
});

test('a link goes to a web address or nowhere', () => {
  const event = anEvent({ incident: { number: 'SIR1', url: 'javascript:alert(1)' } });
  expect(mailOf(event).html).not.toContain('javascript:');
  expect(mailOf(event).html).toContain('Security Incident SIR1');
});

test('a test goes to whoever pressed the button, and to none of the recipients', () => {
  expect(mailOf(anEvent({ kind: 'test', tester: 'me@example.com' })).to).toEqual(['me@example.com']);
  expect(mailOf(anEvent({ kind: 'test', tester: '' })).to).toEqual([]);
  expect(mailOf(anEvent({ kind: 'test' })).to).toEqual([]);
  expect(mailOf(anEvent({ tester: 'me@example.com' })).to).toEqual(['kim@example.com', 'lee@example.com']);
});

describe('recipients', () => {
  test.each(['kim@example.com', 'kim.lee+soc@mail.example.co.uk', "o'brien_1@example-1.com", 'a@b.xn--p1ai'])(
    'take %s',
    (address) => expect(readRecipients(address)).toEqual({ addresses: [address], problem: '' }),
  );

  test('may be separated by semicolons, as mail programs write them', () => {
    expect(readRecipients('kim@example.com; lee@example.com;')).toEqual({
      addresses: ['kim@example.com', 'lee@example.com'],
      problem: '',
    });
  });

  test.each([
    'kim',
    'kim@localhost',
    'kim@@example.com',
    '.kim@example.com',
    'kim..lee@example.com',
    'kim@example.com\r\nBcc: x@example.com',
    '"a b"@example.com',
    'Kim <kim@example.com>',
    'kim@-example.com',
    `${'a'.repeat(65)}@example.com`,
    `kim@${'a'.repeat(250)}.com`,
    'кім@example.com',
    'kim@[127.0.0.1]',
    'kim@example.123',
  ])('refuse %j, and send nothing to it', (address) => {
    expect(readRecipients(`lee@example.com, ${address}`)).toMatchObject({
      addresses: ['lee@example.com'],
      problem: expect.stringContaining('is not an e-mail address') as string,
    });
  });

  test('are each notified once, fifty at most', () => {
    expect(readRecipients('a@x.io, A@x.io ,, b@x.io,').addresses).toEqual(['a@x.io', 'b@x.io']);
    const many = Array.from({ length: 51 }, (_each, at) => `k${at}@example.com`).join(',');
    expect(readRecipients(many).problem).toContain('at most 50');
    expect(mailOf(anEvent(), many).to).toHaveLength(50);
  });
});
