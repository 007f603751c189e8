import { createHmac } from 'node:crypto';
import { httpPostV2 } from '../../../src/server/actions/types/http-post-v2/action-type.ts';
import { anEvent, aRuleEvent, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { anInsight, aSignal } from '../../support/insights.ts';

const request = (event = anEvent(), more = {}, reduction = 0) =>
  httpPostV2.build(event, settingsFor('http_post_v2', more), TOOLS, reduction)[0]!;
const bodyOf = (...given: Parameters<typeof request>) =>
  JSON.parse(request(...given).body) as Record<string, unknown>;

const RECORD = {
  user_username: 'kim',
  srcDevice_ip: '192.0.2.1',
  fields: { process: 'sh', 'a.b': 1 },
  'x.y': 2,
};
const WITH_RECORDS = anEvent({}, { signals: [aSignal({ allRecords: [RECORD] })] });

test('the body is the Insight’s JSON, exactly, when nothing is left out', () => {
  expect(request(WITH_RECORDS).body).toBe(JSON.stringify(WITH_RECORDS.insight!.json));
});

test('an Insight without Signals gets none', () => {
  const { signals: _signals, ...json } = anInsight();
  const event = anEvent();
  expect(bodyOf({ ...event, insight: { ...event.insight!, json } })).toEqual(json);
  const odd = { ...json, signals: [null, 'x', { allRecords: 'none' }] };
  expect(bodyOf({ ...event, insight: { ...event.insight!, json: odd } })).toEqual(odd);
});

test('Signals and records are left out as the Action says', () => {
  expect(bodyOf(WITH_RECORDS, { include_signals: false })).not.toHaveProperty('signals');
  const [signal] = bodyOf(WITH_RECORDS, { include_records: false })['signals'] as object[];
  expect(signal).not.toHaveProperty('allRecords');
  expect(signal).toHaveProperty('name');
});

test.each([
  ['user_username, nothing', { user_username: 'kim' }],
  ['fields.process', { fields: { process: 'sh' } }],
  ['fields.process, fields.a.b', { fields: { process: 'sh', 'a.b': 1 } }],
  ['x.y', { 'x.y': 2 }],
  ['', RECORD],
])('of records the fields %j are sent', (fields, expected) => {
  const [signal] = bodyOf(WITH_RECORDS, { record_fields: fields })['signals'] as { allRecords: unknown }[];
  expect(signal!.allRecords).toEqual([expected]);
});

test('wraps the Insight as CSE does, where the receiver wants that', () => {
  const { json } = anEvent().insight!;
  expect(bodyOf(anEvent(), { wrap_data: true })).toEqual({ data: json, errors: [] });
});

test('is reduced step by step, and says how far', () => {
  const records = (bytes: number) =>
    anEvent({}, { signals: [aSignal({ allRecords: [{ x: 'é'.repeat(bytes / 2) }] })] });
  expect(bodyOf(records(900_000))).not.toHaveProperty('reduced');
  expect(bodyOf(records(1_100_000))).toMatchObject({ reduced: 'no records', signals: [{}] });
  expect(bodyOf(anEvent({}, { signals: [aSignal({ description: 'x'.repeat(1_100_000) })] }))).toMatchObject({
    reduced: 'no signals',
  });
  const summary = bodyOf(anEvent({}, { somethingNew: 'x'.repeat(1_100_000) }));
  expect(summary).toMatchObject({
    id: anEvent().insight!.id,
    url: anEvent().insight!.url,
    reduced: 'summary',
  });
  expect(bodyOf(anEvent(), {}, 2)).toMatchObject({ reduced: 'no signals' });
});

test('headers name the event, and a key that is the same for every attempt', () => {
  expect(request(anEvent({ kind: 'closed' })).headers).toEqual({
    'X-Team': 'soc',
    'X-Token': 't0ken-of-the-relay',
    'Content-Type': 'application/json; charset=utf-8',
    'Idempotency-Key': 'a1:created:0b7c2f6e',
    'X-CSE-Event': 'insight.closed',
  });
});

test('authenticates with a user name or with a header, never with both', () => {
  const more = { extra_headers: 'AUTHORIZATION: Token x' };
  expect(request(anEvent(), more)).toMatchObject({ user: 'kim', password: 'p"4ss\\w0rd!' });
  expect(Object.keys(request(anEvent(), more).headers)).not.toContain('AUTHORIZATION');
  const without = request(anEvent(), { ...more, username: '' });
  expect(without).not.toHaveProperty('user');
  expect(without.headers['AUTHORIZATION']).toBe('Token x');
  const check = httpPostV2.fields.find(({ column }) => column === 'extra_headers')!.check!;
  expect(check(more.extra_headers, settingsFor('http_post_v2'))).toContain('Authorization');
  expect(check(more.extra_headers, settingsFor('http_post_v2', { username: '' }))).toBe('');
});

test.each([
  'Host: evil.example',
  'content-length: 0',
  'Transfer-Encoding: chunked',
  'no colon',
  ': empty',
  'X Y: z',
  'X: é',
  'X: a\u0000b',
  Array.from({ length: 21 }, (_each, at) => `X-${at}: 1`).join('\n'),
])('refuses the extra header %j', (text) => {
  const check = httpPostV2.fields.find(({ column }) => column === 'extra_headers')!.check!;
  expect(check(text, settingsFor('http_post_v2'))).not.toBe('');
  expect(Object.keys(request(anEvent(), { extra_headers: text }).headers)).toHaveLength(3);
});

test('a disabled rule is its name, its status and the reason', () => {
  expect(bodyOf(aRuleEvent())).toEqual({ event: 'rule.disabled', rule: aRuleEvent().rule });
});

describe('the signature', () => {
  const signed = (event = anEvent(), secret = 's\u00e9cret') => request(event, { signing_secret: secret });

  test('is the HMAC of time and body, as another implementation makes it', () => {
    for (const event of [anEvent(), aRuleEvent(), anEvent({}, { name: 'é漢😀 ${jndi:ldap://x} \ud83d' })]) {
      const { headers, body } = signed(event);
      expect(headers['X-CSE-Timestamp']).toBe(String(TOOLS.now / 1000));
      const mac = createHmac('sha256', 's\u00e9cret')
        .update(`${TOOLS.now / 1000}.${body}`)
        .digest('hex');
      expect(headers['X-CSE-Signature']).toBe(`sha256=${mac}`);
    }
  });

  test('is not there without a secret, and cannot be replaced by an extra header', () => {
    expect(Object.keys(request().headers).join()).not.toMatch(/x-cse-(signature|timestamp)/i);
    const { headers } = request(anEvent(), {
      signing_secret: 'x',
      extra_headers: 'x-cse-signature: sha256=00\nX-CSE-TIMESTAMP: 1',
    });
    expect(Object.keys(headers).filter((name) => /^x-cse-(signature|timestamp)$/i.test(name))).toEqual([
      'X-CSE-Timestamp',
      'X-CSE-Signature',
    ]);
  });
});

test('goes by the MID Server that the Action names', () => {
  expect(request(anEvent(), { mid_server: ' dmz ' }).midServer).toBe('dmz');
  expect(request()).not.toHaveProperty('midServer');
});
