import { demisto } from '../../../src/server/actions/types/demisto/action-type.ts';
import { anAnswer, anEvent, aRuleEvent, TOOLS } from '../../support/action-events.ts';
import { hugeInsight, settingsFor } from '../../support/action-settings.ts';
import { aSignal, type Json } from '../../support/insights.ts';

const request = (event = anEvent(), more = {}, reduction = 0) =>
  demisto.build(event, settingsFor('demisto', more), TOOLS, reduction)[0]!;
const bodyOf = (...given: Parameters<typeof request>) =>
  JSON.parse(request(...given).body) as Record<string, unknown>;
const V6 = { xsoar_endpoint: '/incident' };
const V8 = { xsoar_endpoint: '/xsoar/public/v1/incident', api_key_id: '7' };

const MARK = { sumo_delivery: anEvent().key };

test('/incident/json gets the whole Insight, and which delivery it is', () => {
  const event = anEvent({}, { signals: [aSignal({ allRecords: [{ a: 1 }] })] });
  expect(request(event).url).toBe('https://xsoar.example.com/incident/json');
  expect(bodyOf(event)).toEqual({ ...event.insight!.json, ...MARK });
  expect(JSON.stringify(bodyOf(event, { exclude_records: true }))).not.toContain('allRecords');
});

test.each([
  ['6', V6, 'https://xsoar.example.com/incident'],
  ['8', V8, 'https://xsoar.example.com/xsoar/public/v1/incident'],
])('version %s gets an incident with the Insight in it', (_version, more, url) => {
  expect(request(anEvent(), more).url).toBe(url);
  const body = bodyOf(anEvent(), more);
  expect(Object.keys(body).sort()).toEqual([
    'createInvestigation',
    'details',
    'labels',
    'name',
    'occurred',
    'rawJSON',
    'severity',
    'type',
  ]);
  expect(body).toMatchObject({
    name: '[HIGH] INSIGHT-731 Execution with Persistence on hostname till-07',
    severity: 3,
    occurred: '2026-01-15T11:45:30.000Z',
    createInvestigation: true,
    labels: expect.arrayContaining([{ type: 'sumo_insight_id', value: anEvent().insight!.id }]) as unknown,
  });
  expect(JSON.parse(String(body['rawJSON']))).toEqual(anEvent().insight!.json);
});

test('version 8 gets the ID of the key, version 6 does not', () => {
  expect(request(anEvent(), V8).headers).toMatchObject({ 'x-xdr-auth-id': '7', Accept: 'application/json' });
  expect(request(anEvent(), V6).headers).not.toHaveProperty('x-xdr-auth-id');
  const check = demisto.fields.find(({ column }) => column === 'api_key_id')!.check!;
  expect(check('', settingsFor('demisto', { ...V8 }))).not.toBe('');
  expect(check('', settingsFor('demisto', V6))).toBe('');
});

test.each([
  ['CRITICAL', 4],
  ['HIGH', 3],
  ['MEDIUM', 2],
  ['LOW', 1],
])('%s is severity %s', (severity, number) => {
  const event = anEvent();
  expect(bodyOf({ ...event, insight: { ...event.insight!, severity } }, V6)['severity']).toBe(number);
});

test('a test is for information, and opens no investigation', () => {
  expect(bodyOf(anEvent({ kind: 'test' }), V6)).toMatchObject({ severity: 0.5, createInvestigation: false });
});

test.each([{}, V6])('a huge Insight is reduced until its text within text fits', (more) => {
  const quotes = { signals: [aSignal({ description: '"\\'.repeat(300_000) })], name: '"'.repeat(90_000) };
  for (const insight of [hugeInsight(), quotes]) {
    const { body } = request(anEvent({}, insight), more);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1_000_000);
    expect(body).toContain('reduced');
  }
});

test('our headers are not replaced by extra ones, in whatever case', () => {
  const { headers } = request(anEvent(), {
    extra_headers: 'AUTHORIZATION: other\nX-Token: t\ncontent-type: text/plain',
  });
  expect(headers).toEqual({
    Accept: 'application/json',
    'Content-Type': 'application/json',
    Authorization: '0F1E2D3C4B5A69788796A5B4C3D2E1F0',
    'X-Token': 't',
  });
});

test('names the protocol profile of the client certificate', () => {
  expect(request(anEvent(), { mutual_auth_profile: 'xsoar' }).mutualAuth).toBe('xsoar');
  expect(request()).not.toHaveProperty('mutualAuth');
});

test.each([
  [201, '{"id":"4711","version":1}', { result: 'delivered', remoteId: '4711' }],
  [200, '{"investigation":{"id":"9"},"id":12}', { result: 'delivered', remoteId: '12' }],
  [200, '{"ok":true}', { result: 'delivered', note: 'XSOAR did not return the ID of the incident' }],
  [200, '<!doctype html><title>Cortex XSOAR</title>', { result: 'rejected' }],
  [401, '{}', { result: 'rejected' }],
  [400, '{"detail":"bad"}', { result: 'failed' }],
])('takes %s %s for what it is', (status, body, verdict) => {
  expect(demisto.classify(anAnswer(status, body), TOOLS.now)).toMatchObject(verdict);
});

test('a disabled rule is an event of its own', () => {
  expect(bodyOf(aRuleEvent())).toEqual({
    event: 'rule.disabled',
    rule: aRuleEvent().rule,
    sumo_delivery: aRuleEvent().key,
  });
});

describe('the search for what was sent without an answer', () => {
  const { request: ask, find } = demisto.recall!;
  const found = (...data: unknown[]): string =>
    find(anEvent(), anAnswer(200, JSON.stringify({ total: data.length, data })));

  test.each([
    ['/incident/json', {}, '/incidents/search'],
    ['version 6', V6, '/incidents/search'],
    ['version 8', V8, '/xsoar/public/v1/incidents/search'],
  ])('with %s asks for the mark of the delivery, with the same key', (_endpoint, more, path) => {
    const settings = settingsFor('demisto', { ...more, mid_server: 'dmz' });
    const asked = ask(anEvent(), settings);
    expect(asked).toMatchObject({
      method: 'POST',
      url: `https://xsoar.example.com${path}`,
      midServer: 'dmz',
    });
    expect(asked.headers).toEqual(demisto.build(anEvent(), settings, TOOLS, 0)[0]!.headers);
    expect(JSON.parse(asked.body)).toEqual({ filter: { query: `"${anEvent().key}"`, page: 0, size: 5 } });
  });

  test('finds it by its label, or in the raw JSON, as it was sent', () => {
    for (const more of [V6, V8]) {
      const { labels, rawJSON } = bodyOf(anEvent(), more);
      expect(found({ id: '1', labels: [] }, { id: '17', labels, rawJSON })).toBe('17');
    }
    expect(found({ id: 4, rawJSON: JSON.stringify(bodyOf(anEvent())) })).toBe('4');
  });

  test('takes nothing for it that only begins so, or is another event of the same Insight', () => {
    const other = (key: string): Json => ({ id: '1', labels: [{ type: 'sumo_delivery', value: key }] });
    expect(found(other(`${anEvent().key}:2`), other('a1:closed:0b7c2f6e'))).toBe('');
    expect(found(bodyOf(anEvent(), V6))).toBe('');
    for (const body of ['', 'null', '{"data":null,"total":0}', '{"data":[null]}', '[]', '<html>'])
      expect(find(anEvent(), anAnswer(200, body))).toBe('');
  });

  test('cannot be led astray by what an event is called', () => {
    const event = anEvent({ key: 'a" OR "*' });
    const { filter } = JSON.parse(ask(event, settingsFor('demisto')).body) as { filter: Json };
    expect(filter['query']).toBe('"aOR*"');
  });
});
