import { parseInsight } from '../../../src/server/cse/parse.ts';
import {
  MOST_OBSERVABLES,
  observableLabel,
  observablesOf,
  type ObservableScope,
} from '../../../src/server/transform/observables.ts';
import { sendersOf, usersOf } from '../../../src/server/transform/users.ts';
import { anEntity, anInsight, aSignal, type Json } from '../../support/insights.ts';

const entity = (entityType: string, value: string): Json => anEntity({ entityType, value, hostname: null });
const summary = (fieldName: string, fieldValue: string): Json => ({ fieldName, fieldValue, recordCount: 1 });
const insight = (fields: Json) =>
  parseInsight(
    anInsight({ entity: null, involvedEntities: [], recordSummaryFields: [], signals: [], ...fields }),
  );
const labels = (fields: Json, scope: ObservableScope = 'public'): string[] =>
  observablesOf(insight(fields), scope).map(observableLabel);

describe('the observables of an Insight', () => {
  it.each([
    ['_ip', '192.0.2.1', 'ip4 192.0.2.1'],
    ['_ip', '2001:DB8::1', 'ip6 2001:db8::1'],
    ['_hostname', 'TILL-07', 'host till-07'],
    ['_hostname', 'till-07.corp.example', 'host till-07.corp.example'],
    ['_hostname', '192.0.2.1', 'ip4 192.0.2.1'],
    ['_domain', 'Evil.Example.', 'domain evil.example'],
    ['_domain', 'xn--80ak6aa92e.example', 'domain xn--80ak6aa92e.example'],
    ['_domain', '192.0.2.1', 'ip4 192.0.2.1'],
    ['_url', 'HTTP://Evil.Example:8080/A?b=C#d', 'url http://evil.example:8080/A?b=C#d'],
    ['_hash', 'AB'.repeat(16), `md5 ${'ab'.repeat(16)}`],
    ['_hash', 'ab'.repeat(20), `sha1 ${'ab'.repeat(20)}`],
    ['_hash', 'ab'.repeat(32), `sha256 ${'ab'.repeat(32)}`],
    ['_email', 'Kim <KIM@Example.com>', 'email kim@example.com'],
    ['_file', 'C:\\Users\\kim\\Drop It.EXE', 'file Drop It.EXE'],
    ['_file', '/tmp/drop', 'file drop'],
  ])('has of an Entity %s %s: %s', (type, value, label) => {
    expect(labels({ entity: entity(type, value) })).toEqual([label]);
  });

  it.each([
    ['_ip', 'not-an-address'],
    ['_hostname', 'localhost'],
    ['_hostname', '010.1.1.1'],
    ['_ip', '010.1.1.1'],
    ['_hostname', 'two words'],
    ['_hostname', '-'],
    ['_domain', 'nodots'],
    ['_domain', 'a..b'],
    ['_domain', `${'a'.repeat(64)}.example`],
    ['_url', 'evil.example/a'],
    ['_url', 'javascript:alert(1)'],
    ['_url', 'http://evil.example/a b'],
    ['_hash', 'ab'.repeat(24)],
    ['_hash', 'zz'.repeat(16)],
    ['_email', 'kim'],
    ['_email', 'kim@localhost'],
    ['_email', 'a@b@example.com'],
    ['_file', 'C:\\Temp\\'],
    ['_file', 'a\nb'],
    ['_username', 'kim'],
    ['_mac', '00:11:22:33:44:55'],
    ['_command', 'curl http://evil.example'],
    ['badge', '192.0.2.1'],
    ['_url', `http://evil.example/${'a'.repeat(1_000_000)}`],
  ])('has none of an Entity %s %.60s', (type, value) => {
    expect(labels({ entity: entity(type, value) })).toEqual([]);
  });

  it.each([
    ['device_ip', '192.0.2.1', ['ip4 192.0.2.1']],
    ['dstDevice_natIp', '192.0.2.1', ['ip4 192.0.2.1']],
    ['srcDevice_hostname', 'web01', ['host web01']],
    ['dns_queryDomain', 'evil.example', ['domain evil.example']],
    ['threat_url', 'https://evil.example/', ['url https://evil.example/']],
    ['file_hash_md5', 'ab'.repeat(16), [`md5 ${'ab'.repeat(16)}`]],
    ['file_hash_imphash', 'ab'.repeat(16), []],
    ['file_basename', 'drop.exe', ['file drop.exe']],
    ['email_sender', 'a@evil.example', ['email a@evil.example']],
    ['threat_name', 'evil.example', []],
    ['user_username', 'kim', []],
  ])('has of a field %s, summed up or as an artifact', (name, value, expected) => {
    expect(labels({ recordSummaryFields: [summary(name, value)] })).toEqual(expected);
    expect(labels({ artifacts: [{ name, value }] })).toEqual(expected);
  });

  it('has those of Entities of Signals last, after the fields and artifacts of the Insight', () => {
    const signal = aSignal({
      entity: entity('_domain', 'evil.example'),
      involvedEntities: [entity('_ip', '192.0.2.7'), entity('_url', 'https://evil.example/x')],
    });
    expect(
      labels({
        entity: entity('_ip', '192.0.2.1'),
        artifacts: [{ name: 'file_path', value: '/a/drop.exe' }],
        signals: [signal],
      }),
    ).toEqual([
      ...['ip4 192.0.2.1', 'file drop.exe', 'domain evil.example', 'ip4 192.0.2.7'],
      'url https://evil.example/x',
    ]);
  });

  it('has users and senders of Entities of Signals after those of the Insight', () => {
    const signals = [
      aSignal({ entity: entity('_username', 'lee'), involvedEntities: [entity('_email', 'x@evil.example')] }),
    ];
    const named = insight({ recordSummaryFields: [summary('user_username', 'kim')], signals });
    expect([usersOf(named), sendersOf(named)]).toEqual([['kim', 'lee'], ['x@evil.example']]);
  });

  it('has the host name that an address came with', () => {
    const named = anEntity({ entityType: '_ip', value: '192.0.2.1', hostname: 'web01' });
    expect(labels({ entity: named })).toEqual(['ip4 192.0.2.1', 'host web01']);
  });

  it('has each once, the primary Entity’s first, whatever the spelling', () => {
    expect(
      labels({
        entity: entity('_hostname', 'Web01'),
        involvedEntities: [entity('_ip', '2001:db8:0::1'), entity('_hostname', 'WEB01')],
        recordSummaryFields: [summary('device_ip', '2001:DB8::1'), summary('device_hostname', 'web01')],
        artifacts: [
          { name: 'file_path', value: '/a/Drop.exe' },
          { name: 'file_basename', value: 'drop.EXE' },
          { name: 'http_url', value: 'http://e.example/a' },
          { name: 'http_url', value: 'http://e.example/A' },
        ],
      }),
    ).toEqual([
      'host web01',
      'ip6 2001:db8::1',
      'file Drop.exe',
      'url http://e.example/a',
      'url http://e.example/A',
    ]);
  });

  it('leaves private addresses out unless all are wanted, and gives none where none are', () => {
    const fields = { entity: entity('_ip', '10.0.0.1') };
    expect(labels(fields)).toEqual([]);
    expect(labels(fields, 'all')).toEqual(['ip4 10.0.0.1']);
    expect(labels({ entity: entity('_ip', '192.0.2.1') }, 'none')).toEqual([]);
  });

  it('is bounded, and ignores artifacts that are none', () => {
    const artifacts = [
      null,
      7,
      [],
      {},
      { name: 'device_ip' },
      { name: 'device_ip', value: 7 },
      ...Array.from({ length: 300 }, (_unused, index) => ({ name: 'device_hostname', value: `h${index}` })),
    ];
    expect(labels({ artifacts })).toHaveLength(MOST_OBSERVABLES);
    expect(labels({ artifacts: 'none' })).toEqual([]);
  });
});

describe('the users of an Insight', () => {
  it('are its accounts, each once, the primary Entity’s first', () => {
    expect(
      usersOf(
        insight({
          entity: entity('_username', 'ACME\\kim'),
          involvedEntities: [entity('_username', 'lou'), entity('_hostname', 'web01')],
          recordSummaryFields: [summary('user_username', 'LOU'), summary('user_username', 'max')],
        }),
      ),
    ).toEqual(['ACME\\kim', 'lou', 'max']);
  });

  it.each(['admin', 'Administrator', 'root', 'SYSTEM', 'guest', ' ', 'x'.repeat(1000)])(
    'are not %.20p',
    (name) => {
      expect(usersOf(insight({ entity: entity('_username', name) }))).toEqual([]);
    },
  );

  it('are as senders whole e-mail addresses only', () => {
    const fields = [summary('email_sender', 'Kim <kim@example.com>'), summary('email_sender', 'kim')];
    expect(
      sendersOf(insight({ recordSummaryFields: fields, entity: entity('_email', 'lou@example.com') })),
    ).toEqual(['lou@example.com', 'kim@example.com']);
  });

  it('are bounded', () => {
    const involvedEntities = Array.from({ length: 500 }, (_unused, index) =>
      entity('_username', `u${index}`),
    );
    expect(usersOf(insight({ involvedEntities })).length).toBeLessThanOrEqual(20);
  });
});
