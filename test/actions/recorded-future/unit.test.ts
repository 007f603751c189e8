import fc from 'fast-check';
import { domainList, indicatorOf } from '../../../src/server/actions/types/recorded-future/indicators.ts';
import { recordedFuture } from '../../../src/server/actions/types/recorded-future/action-type.ts';
import { reputationOf } from '../../../src/server/actions/types/recorded-future/results.ts';
import type { Finding, Indicator } from '../../../src/server/actions/types.d.ts';
import { anAnswer, anEvent, NASTY, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { anEntity, aSignal } from '../../support/insights.ts';
import { connectAnswer, soarAnswer } from '../../actions/recorded-future/answers.ts';

const lookup = recordedFuture.lookup!;
const SETTINGS = settingsFor('recorded_future');
const MD5 = '0123456789abcdef0123456789abcdef';
const SHA256 = 'ab'.repeat(31) + 'cd';

const EVENT = anEvent(
  {},
  {
    entity: anEntity({ entityType: '_ip', value: '9[.]9[.]9[.]9', name: 'x' }),
    involvedEntities: [anEntity(), { ip: { address: '1.1.1.1', geo: null }, hostname: null }],
    recordSummaryFields: [{ fieldName: 'dstDevice_ip', fieldValue: '10.1.2.3', recordCount: 2 }],
    artifacts: [
      {
        name: 'http_hostname',
        value: 'Bad-Host.io.',
        recordUid: 'r',
        recordStream: 's',
        signal: { id: 's2', name: 'x' },
      },
    ],
    signals: [
      aSignal({
        id: 's1',
        allRecords: [{ srcDevice_ip: '9.9.9.9', file_hash_md5: MD5.toUpperCase(), version: '8.8.4.4' }],
      }),
      aSignal({
        id: 's2',
        allRecords: [{ dns_queryDomain: 'mail.acme.example', http_url_rootDomain: 'x.corp.example.net' }],
      }),
      aSignal({ id: 's3', entity: anEntity({ entityType: '_ip', value: '2620:FE::9' }) }),
    ],
  },
);
const INDICATORS: readonly Indicator[] = [
  { kind: 'ip', value: '9.9.9.9' },
  { kind: 'ip', value: '1.1.1.1' },
  { kind: 'domain', value: 'bad-host.io' },
  { kind: 'ip', value: '2620:fe::9' },
  { kind: 'hash', value: MD5 },
];

const [BULK] = lookup.requests(INDICATORS, SETTINGS, 0);
const ONE_BY_ONE = lookup.requests(INDICATORS, SETTINGS, 1);
const findings = (): readonly Finding[] => [
  ...lookup.findings(BULK!, anAnswer(200, soarAnswer())).filter(({ value }) => value !== 'bad-host.io'),
  ...lookup.findings(ONE_BY_ONE[2]!, anAnswer(200, connectAnswer())),
];

describe('what is looked up', () => {
  test('the public addresses, domains and hashes of an Insight, each once, the Insight’s own first', () => {
    expect(lookup.indicators(EVENT, SETTINGS)).toEqual(INDICATORS);
  });

  test.each<[string, string, Indicator | null]>([
    ['srcDevice_ip', '8.8.4.4', { kind: 'ip', value: '8.8.4.4' }],
    ['dstDevice_natIp', '8.8.4.4', { kind: 'ip', value: '8.8.4.4' }],
    ['http_hostname', '8.8.4.4', { kind: 'ip', value: '8.8.4.4' }],
    ['dns_queryDomain', 'evil[.]example(.)org', { kind: 'domain', value: 'evil.example.org' }],
    ['http_url_fqdn', 'x.xn--p1ai', { kind: 'domain', value: 'x.xn--p1ai' }],
    ['file_hash_sha256', SHA256, { kind: 'hash', value: SHA256 }],
    ['file_hash_sha256', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', null],
    ['file_hash_md5', '0'.repeat(32), null],
    ['file_hash_imphash', MD5, null],
    ['file_hash_md5', 'not a hash', null],
    ['user_authDomain', 'ad.acme.org', null],
    ['device_hostname', 'till-07.acme.org', null],
    ['description', '8.8.4.4', null],
    ['dns_queryDomain', 'localhost', null],
    ['dns_queryDomain', 'printer.local', null],
    ['dns_queryDomain', '4.4.8.8.in-addr.arpa', null],
    ['dns_queryDomain', 'acme.example', null],
    ['dns_queryDomain', 'www.acme.example', null],
    ['dns_queryDomain', 'notacme.example', { kind: 'domain', value: 'notacme.example' }],
    ['dns_queryDomain', NASTY, null],
  ])('the field %s with %j', (field, value, expected) => {
    expect(indicatorOf(field, value, domainList('*.acme.example'))).toEqual(expected);
  });

  test('at most 25, for each costs', () => {
    const allRecords = Array.from({ length: 99 }, (_each, at) => ({ srcDevice_ip: `8.8.${at}.8` }));
    expect(lookup.indicators(anEvent({}, { signals: [aSignal({ allRecords })] }), SETTINGS)).toHaveLength(25);
  });

  test('a test asks about one, and changes nothing in CSE', () => {
    const event = anEvent({ kind: 'test' });
    expect(lookup.indicators(event, SETTINGS)).toEqual([{ kind: 'ip', value: '8.8.8.8' }]);
    expect(lookup.enrichments(event, SETTINGS, findings())).toEqual([]);
  });

  test('never throws, whatever an Insight is', () => {
    fc.assert(
      fc.property(
        fc.object({
          key: fc.constantFrom(
            'signals',
            'entity',
            'srcDevice_ip',
            'value',
            'name',
            'id',
            'allRecords',
            'artifacts',
          ),
          withNullPrototype: true,
        }),
        (json) => {
          const event = { ...EVENT, insight: { ...EVENT.insight!, json } };
          const found = lookup.indicators(event, SETTINGS);
          expect(found.length).toBeLessThanOrEqual(25);
          expect(lookup.enrichments(event, SETTINGS, findings()).length).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the requests', () => {
  test('are one for all, with the token in its header', () => {
    expect(BULK!.asked).toEqual(INDICATORS);
    expect(BULK!.request).toMatchObject({
      method: 'POST',
      url: 'https://api.recordedfuture.com/soar/v3/enrichment',
      headers: { 'X-RFToken': 'fedcba9876543210fedcba9876543210' },
    });
    expect(JSON.parse(BULK!.request.body)).toEqual({
      ip: ['9.9.9.9', '1.1.1.1', '2620:fe::9'],
      domain: ['bad-host.io'],
      hash: [MD5],
    });
    expect(lookup.requests([], SETTINGS, 0)).toEqual([]);
  });

  test('are one each if the first mode is refused', () => {
    expect(ONE_BY_ONE.map(({ request }) => `${request.method} ${request.url}`)).toContain(
      'GET https://api.recordedfuture.com/v2/ip/2620%3Afe%3A%3A9?fields=entity,risk,intelCard',
    );
    expect(ONE_BY_ONE.map(({ asked }) => asked)).toEqual(INDICATORS.map((each) => [each]));
    for (const status of [403, 404, 405])
      expect(lookup.classify(BULK!, anAnswer(status), TOOLS.now)).toMatchObject({ result: 'reduce' });
  });

  test.each([
    [200, '{"data":{}}', 'delivered'],
    [404, '{"error":{"message":"no data"}}', 'delivered'],
    [200, '<html>', 'retry'],
    [401, '{}', 'rejected'],
    [403, '{}', 'rejected'],
    [500, '{}', 'retry'],
  ])('one answered with %s %s is %s', (status, body, result) => {
    expect(lookup.classify(ONE_BY_ONE[0]!, anAnswer(status, body), TOOLS.now)).toMatchObject({ result });
  });

  test('wait as long as requested', () => {
    const answer = anAnswer(429, '', { 'Retry-After': '30' });
    expect(lookup.classify(BULK!, answer, TOOLS.now)).toMatchObject({
      result: 'retry',
      after: 30,
      pause: true,
    });
  });
});

describe('what was found', () => {
  test('is read from both interfaces, for what was asked and nothing else', () => {
    expect(findings()).toEqual([
      {
        kind: 'ip',
        value: '9.9.9.9',
        known: true,
        criticality: 3,
        label: 'Malicious',
        score: 87,
        rules: ['Command server', 'Seen in scans'],
        url: '',
      },
      expect.objectContaining({ value: '1.1.1.1', known: false, label: 'No data' }),
      expect.objectContaining({ value: '2620:fe::9', known: false }),
      expect.objectContaining({
        value: MD5,
        criticality: 2,
        label: 'Suspicious',
        score: null,
        rules: ['Linked to malware'],
      }),
      expect.objectContaining({
        value: 'bad-host.io',
        label: 'Unusual',
        score: 24,
        url: 'https://app.recordedfuture.com/live/sc/entity/idn%3Abad-host.io',
      }),
    ]);
  });

  test('is one finding for each indicator, whatever the answer contains', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc
            .object({ key: fc.constantFrom('data', 'results', 'risk', 'rule', 'entity', 'evidence') })
            .map((each) => JSON.stringify(each)),
        ),
        (body) => {
          const found = lookup.findings(BULK!, anAnswer(200, body));
          expect(found.map(({ value }) => value)).toEqual(INDICATORS.map(({ value }) => value));
          expect(lookup.note(found).length).toBeLessThanOrEqual(4000);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    [4, 'malicious'],
    [3, 'malicious'],
    [2, 'suspicious'],
    [1, 'notflagged'],
    [0, 'notflagged'],
  ])('criticality %s is the reputation %s', (criticality, reputation) => {
    expect(reputationOf(criticality)).toBe(reputation);
  });

  test('enriches the Insight, and the Signals that contain the indicator, the most severe first', () => {
    const enrichments = lookup.enrichments(EVENT, SETTINGS, findings());
    expect(enrichments.map(({ subject, id, type }) => `${subject}/${id}/${type}`)).toEqual([
      `insights/${EVENT.insight!.id}/RecordedFuture-9.9.9.9`,
      `insights/${EVENT.insight!.id}/RecordedFuture-${MD5}`,
      `insights/${EVENT.insight!.id}/RecordedFuture-bad-host.io`,
      'signals/s1/RecordedFuture-9.9.9.9',
      `signals/s1/RecordedFuture-${MD5}`,
      'signals/s2/RecordedFuture-bad-host.io',
    ]);
    expect(enrichments[2]!.body).toEqual({
      detail: {
        indicator: 'bad-host.io',
        type: 'domain',
        risk: 'Unusual',
        criticality: 1,
        score: 24,
        rules: 'Linked to [code]<b>phishing</b>[/code]; Newly registered',
      },
      reputation: 'notflagged',
      externalUrl: 'https://app.recordedfuture.com/live/sc/entity/idn%3Abad-host.io',
    });
  });

  test.each([
    [{ enrich_signals: false }, ['insights']],
    [{ enrich_insights: false }, ['signals']],
    [{ enrich_insights: false, enrich_signals: false }, []],
  ])('enriches only what the Action says: %j', (more, subjects) => {
    const enrichments = lookup.enrichments(EVENT, settingsFor('recorded_future', more), findings());
    expect([...new Set(enrichments.map(({ subject }) => subject))]).toEqual(subjects);
  });

  test('makes at most a hundred enrichments', () => {
    const signals = Array.from({ length: 500 }, (_each, at) =>
      aSignal({ id: `s${at}`, entity: anEntity({ entityType: '_ip', value: '9.9.9.9' }) }),
    );
    expect(lookup.enrichments(anEvent({}, { signals }), SETTINGS, findings())).toHaveLength(100);
  });

  test('is reported in a work note, in which nothing is markup', () => {
    expect(lookup.note(findings())).toBe(
      [
        'Recorded Future has data on 3 of 5 indicators.',
        'ip 9.9.9.9 - Malicious, score 87: Command server; Seen in scans',
        `hash ${MD5} - Suspicious: Linked to malware`,
        'domain bad-host.io - Unusual, score 24: Linked to (code)<b>phishing</b>(/code); Newly registered',
      ].join('\n'),
    );
    expect(lookup.note([])).toBe('');
  });

  test('makes observables of what is suspicious or worse', () => {
    expect(lookup.observables(findings()).map(({ value }) => value)).toEqual(['9.9.9.9', MD5]);
  });
});
