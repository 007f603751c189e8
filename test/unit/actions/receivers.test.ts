import { EVENT_NAME } from '../../../src/server/actions/events.ts';
import { RECEIVERS } from '../../../src/server/actions/registry.ts';
import type { Receiver, TargetRequest } from '../../../src/server/actions/types.d.ts';
import { utf8Length } from '../../../src/server/actions/well-formed.ts';
import { anAnswer, anEvent, aRuleEvent, NASTY, settingsOf, TOOLS } from '../../support/action-events.ts';
import { aSignal } from '../../support/insights.ts';

const SETTINGS = settingsOf({
  url: 'https://relay.example.com/hook',
  username: 'kim',
  password: 'p4ssw0rd!',
  extra_headers: 'X-Team: soc\nX-Token: t0ken',
  include_signals: true,
  include_records: true,
  api_key: 'xoxb-1-secret',
  channel: '#soc',
  service_key: '0123456789abcdef0123456789abcdef',
  access_key: 'AKIDEXAMPLE',
  secret_key: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  topic_arn: 'arn:aws:sns:eu-central-1:123456789012:soc',
  room: 'soc',
  base_url: 'https://hipchat.example.com',
});

const build = (receiver: Receiver, event = anEvent(), rung = 0): readonly TargetRequest[] =>
  receiver.build(event, SETTINGS, TOOLS, rung);

describe.each(RECEIVERS.map((receiver) => [receiver.label, receiver] as const))('%s', (_label, receiver) => {
  test.each(['created', 'closed', 'on_demand', 'test'] as const)('tells the event %s by https', (kind) => {
    const requests = build(receiver, anEvent({ kind }));
    expect(requests.length).toBeGreaterThan(0);
    for (const request of requests) {
      expect(request.url).toMatch(/^https:\/\/[a-z0-9.-]+\//);
      expect(request.body.length).toBeGreaterThan(0);
      expect(EVENT_NAME[kind]).toBeDefined();
    }
  });

  test('tells the name of a disabled rule and the reason', () => {
    const sent = decodeURIComponent(
      build(receiver, aRuleEvent())
        .map(({ body }) => body.replace(/\+/g, ' '))
        .join(''),
    );
    expect(sent).toContain('Till shells');
    expect(sent).toContain('more than 100K Signals in an hour');
  });

  test('stays within its limit whatever the Insight holds', () => {
    const records = Array.from({ length: 400 }, (_each, at) => ({ at, message: 'é'.repeat(3000) }));
    const insight = { name: 'x'.repeat(1_000_000), signals: [aSignal({ allRecords: records })] };
    for (const request of build(receiver, anEvent({}, insight))) {
      const factor = receiver.type === 'aws_sns' ? 3 : 2;
      expect(utf8Length(request.body)).toBeLessThanOrEqual(receiver.limit * factor);
    }
  });

  test('lets data be nothing but data', () => {
    const event = anEvent({}, { name: NASTY, description: NASTY });
    const insight = { ...event.insight!, name: NASTY, entity: NASTY };
    for (const request of build(receiver, { ...event, insight })) {
      for (const [name, value] of Object.entries(request.headers))
        expect(`${name}${value}`).not.toMatch(/[\r\n]/);
      expect(request.body).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      if (request.headers['Content-Type']?.startsWith('application/json'))
        expect(() => JSON.parse(request.body) as unknown).not.toThrow();
    }
  });

  test('does the same for the same event', () => {
    expect(build(receiver)).toEqual(build(receiver));
  });

  test.each([500, 502, 503, 504, 408, 0])('tries again after %s', (status) => {
    expect(receiver.classify(anAnswer(status, 'x'), TOOLS.now)).toMatchObject({ result: 'retry' });
  });

  test('waits as long as it is told to when it is throttled, and holds back the others', () => {
    const answer = anAnswer(429, 'slow down', { 'Retry-After': '17' });
    expect(receiver.classify(answer, TOOLS.now)).toEqual(
      expect.objectContaining({ result: 'retry', after: 17, pause: true }),
    );
  });

  test.each([301, 302, 307, 308])('takes the redirect %s for a failure that says so', (status) => {
    const verdict = receiver.classify(anAnswer(status), TOOLS.now);
    expect(verdict).toMatchObject({
      result: 'failed',
      reason: expect.stringContaining('redirect') as string,
    });
  });

  test('stops the Action when the credentials are rejected', () => {
    expect(receiver.classify(anAnswer(401, 'no'), TOOLS.now)).toMatchObject({ result: 'rejected' });
  });

  test('gives a verdict with a reason on every status', () => {
    for (let status = 100; status < 600; status += 1) {
      const verdict = receiver.classify(anAnswer(status, '<html>nothing of yours</html>'), TOOLS.now);
      if (verdict.result !== 'delivered') expect(verdict.reason.length).toBeGreaterThan(3);
    }
  });

  test('has fields with a label, help and a known kind', () => {
    for (const field of receiver.fields) {
      expect(field.column).toMatch(/^[a-z_]+$/);
      expect(field.label).toMatch(/^[A-Z]/);
      expect(field.help).toMatch(/\.$/);
    }
  });
});
