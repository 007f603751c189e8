import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { email } from '../../../../src/server/actions/receivers/email/receiver.ts';
import { readRecipients } from '../../../../src/server/actions/receivers/email/recipients.ts';
import { anEvent, aRuleEvent, NASTY } from '../../../support/action-events.ts';
import { hugeInsight, settingsFor } from '../../../support/action-settings.ts';

const mails = (event = anEvent(), recipients?: string) =>
  email.mails!(event, settingsFor('email', recipients === undefined ? {} : { recipients }));

const nasty = anEvent();
const NASTY_EVENT = {
  ...nasty,
  insight: { ...nasty.insight!, name: `<img src=x onerror=alert(1)> ${NASTY}`, entity: NASTY },
};

describe('sent by a mail client, taken by a mail server, read by a mail reader', () => {
  const taken: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (piece) => (raw += String(piece)));
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  afterAll(() => new Promise<void>((closed) => server.close(closed)));

  test('a mail has one recipient, one subject, and no header of the data’s making', async () => {
    const { port } = server.server.address() as AddressInfo;
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    for (const mail of mails(NASTY_EVENT)) await transport.sendMail({ from: 'sir@example.com', ...mail });
    transport.close();
    expect(taken.map(({ to }) => to)).toEqual([['kim@example.com'], ['lee@example.com']]);
    const mail = await PostalMime.parse(taken[0]!.raw);
    const [sent] = mails(NASTY_EVENT);
    expect(mail.subject).toBe(sent!.subject);
    expect(mail.headers.map(({ key }) => key)).not.toContain('x-evil');
    expect(mail.headers.filter(({ key }) => key === 'subject')).toHaveLength(1);
    expect(mail.to?.map(({ address }) => address)).toEqual(['kim@example.com']);
    expect(mail.text?.trim()).toBe(sent!.text.trim());
    expect(mail.html?.trim()).toBe(sent!.html);
  });
});

test('names the Entity, the tactics and the links, in text and in HTML', () => {
  const [mail] = mails();
  for (const body of [mail!.text, mail!.html]) {
    expect(body).toContain('hostname till-07');
    expect(body).toContain('TA0002 Execution, TA0003 Persistence');
    expect(body).toContain('https://service.us2.sumologic.com/sec/insight/');
    expect(body).toContain('SIR0010001');
  }
  expect(mails(aRuleEvent())[0]!.text).toContain('more than 100K Signals in an hour');
});

test('data is no markup, and a subject is one line that is not long', () => {
  const [mail] = mails(NASTY_EVENT);
  expect(
    mail!.html.replace(/<\/?(?:p|strong|table|tr|th align="left"|th|td|a|a href="https:[^"<>]*")>/g, ''),
  ).not.toMatch(/[<>]/);
  const base = anEvent({}, hugeInsight());
  const [long] = mails({
    ...base,
    insight: { ...base.insight!, name: `é\r\nBcc: x@example.com ${'😀'.repeat(500)}` },
  });
  expect(long!.subject).not.toMatch(/[\r\n]/);
  expect(long!.subject.length).toBeLessThanOrEqual(200);
  expect(Buffer.byteLength(long!.html)).toBeLessThanOrEqual(email.limit);
});

test('a link goes to a web address or nowhere', () => {
  const event = anEvent({ incident: { number: 'SIR1', url: 'javascript:alert(1)' } });
  expect(mails(event)[0]!.html).not.toContain('javascript:');
  expect(mails(event)[0]!.html).toContain('Security Incident SIR1');
});

describe('recipients', () => {
  test.each(['kim@example.com', 'kim.lee+soc@mail.example.co.uk', "o'brien_1@example-1.com", 'a@b.xn--p1ai'])(
    'take %s',
    (address) => expect(readRecipients(address)).toEqual({ addresses: [address], problem: '' }),
  );

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
    'kim@example.com;lee@example.com',
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

  test('are each told once, fifty at most', () => {
    expect(readRecipients('a@x.io, A@x.io ,, b@x.io,').addresses).toEqual(['a@x.io', 'b@x.io']);
    const many = Array.from({ length: 51 }, (_each, at) => `k${at}@example.com`).join(',');
    expect(readRecipients(many).problem).toContain('at most 50');
    expect(mails(anEvent(), many)).toHaveLength(50);
  });
});
