import { channelOf, type Channel } from '../../../src/server/actions/send.ts';
import { testByStrategy } from '../../../src/server/actions/strategies.ts';
import { anEvent } from '../../support/action-events.ts';
import { anAnswer, fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const ID = 'd'.repeat(32);

/** An Action of that type, a delivery at that step, and what is asked of the platform. */
function scene(type: string, settings: Record<string, string>, step = '') {
  const channel = channelOf(aRow({ type, name: 'SOC', active: 'true', ...settings })) as Channel;
  const values: Record<string, string> = { step };
  const asked: string[] = [];
  const ports = fakePorts(0, { allowed_action_hosts: 'relay.example.com' });
  ports.hashes = { sha256Hex: () => '', hmacBase64: () => '' };
  ports.events.actionMail = (delivery, to) => {
    expect([delivery, values['mail_subject']]).toEqual([ID, expect.stringMatching(/^Sumo Logic CSE: /)]);
    asked.push(`${to} at ${values['step'] ?? ''}`);
  };
  ports.http = {
    send: ({ url }) => {
      asked.push(url);
      return anAnswer(200, '');
    },
  };
  const tell = () => testByStrategy(anEvent(), channel, aRow(values, ID), ports);
  return { tell, asked, values, channel, ports };
}

const RECIPIENTS = { recipients: 'kim@example.com,lee@example.com,max@example.com' };

test('a type with a mail asks the platform for one to each recipient, and writes down after each how many have it', () => {
  const { tell, asked, values } = scene('email', RECIPIENTS);
  expect(tell()).toEqual({
    verdict: {
      result: 'delivered',
      note: '3 mails passed to the platform; see System Logs > Emails for the result',
    },
    status: 0,
    remoteId: '',
  });
  expect(asked).toEqual(['kim@example.com at ', 'lee@example.com at 1', 'max@example.com at 2']);
  expect(values['mail_html']).toContain('hostname till-07');
});

test('a mail that was cut short continues with the recipients that have none', () => {
  const { tell, asked } = scene('email', RECIPIENTS, '2');
  tell();
  expect(asked).toEqual(['max@example.com at 2']);
  const over = scene('email', RECIPIENTS, '3');
  expect(over.tell().verdict.result).toBe('delivered');
  expect(over.asked).toEqual([]);
});

test('nobody to send to is a failure, and a text that is not stored asks for no mail', () => {
  const { tell, asked } = scene('email', {});
  expect(tell().verdict).toEqual({
    result: 'failed',
    reason: 'no recipient has an e-mail address',
    remedy: 'correct Recipients of the Action',
  });
  const channel = channelOf(aRow({ type: 'email', name: 'SOC', ...RECIPIENTS })) as Channel;
  const refusing = { ...aRow({}, ID), save: () => false };
  expect(() => testByStrategy(anEvent(), channel, refusing, fakePorts(0))).toThrow(
    '[actions] Mail failed: the platform did not store the text of the mail; see the system log',
  );
  expect(asked).toEqual([]);
});

test('any other type sends its requests', () => {
  const { tell, asked, values } = scene('http_post_v2', { url: 'https://relay.example.com/hook' });
  expect(tell()).toMatchObject({ verdict: { result: 'delivered' }, status: 200 });
  expect(asked).toEqual(['https://relay.example.com/hook']);
  expect(values).not.toHaveProperty('mail_html');
});

test('a part that is not taken is what the next attempt begins with, in the text that was begun', () => {
  const hook = { url: 'https://hooks.slack.com/services/T/B/x' };
  const { asked, values, channel, ports } = scene('slack_webhook', hook);
  const event = anEvent({}, { description: 'x'.repeat(9000), signals: [] });
  const bodies: string[] = [];
  ports.hashes.sha256Hex = (text) => String(text.length);
  ports.http.send = ({ body = '' }) => {
    bodies.push(body);
    return anAnswer(bodies.length === 2 ? 500 : 200, 'ok');
  };
  const delivery = aRow(values, ID);
  expect(testByStrategy(event, channel, delivery, ports).verdict.result).toBe('retry');
  expect(values).toMatchObject({
    step: '1',
    payload: expect.stringMatching(/^{"reduction":"0","parts":"\d+"}$/),
  });
  expect(testByStrategy(event, channel, delivery, ports).verdict.result).toBe('delivered');
  expect(bodies[2]).toBe(bodies[1]);
  expect(bodies.length - 1).toBe(new Set(bodies).size);
  expect(asked).toEqual([]);
});
