import fc from 'fast-check';
import { parseInsight } from '../../../src/server/cse/parse.ts';
import { machineLabel, machinesOf } from '../../../src/server/transform/machines.ts';
import {
  anEntity,
  anInsight,
  anOldEntity,
  anOldInsight,
  aSignal,
  type Json,
} from '../../support/insights.ts';

const machines = (...entities: Json[]): object[] =>
  machinesOf(
    parseInsight(anInsight({ entity: entities[0] ?? null, involvedEntities: entities, signals: [] })),
  );
const entity = (entityType: string, value: string, more: Json = {}): Json =>
  anEntity({ id: `${entityType}-${value}`, entityType, value, name: value, hostname: null, ...more });

describe('machinesOf', () => {
  test('takes host names, addresses and hardware addresses, the primary Entity first', () => {
    expect(
      machines(
        entity('_ip', '10.0.0.1'),
        entity('_hostname', 'web01.example.com.'),
        entity('_mac', 'aabb.cc00.1122'),
      ),
    ).toEqual([
      { name: '', ip: '10.0.0.1', mac: '' },
      { name: 'web01.example.com', ip: '', mac: '' },
      { name: '', ip: '', mac: 'AA:BB:CC:00:11:22' },
    ]);
  });

  test.each([
    ['a link-local address', '_ip', '169.254.10.20'],
    ['a link-local address of IPv6', '_ip', 'fe80::1ff:fe23:4567:890a'],
    ['a link-local address of IPv6 at the end of its range', '_ip', 'FEBF::1'],
    ['a loopback address', '_ip', '127.0.0.1'],
    ['an account of a computer', '_hostname', 'WEB01$'],
    ['an account of a computer with its domain', '_hostname', 'corp.example.com$'],
  ])('finds no machine in %s', (_what, type, value) => {
    expect(machines(entity(type, value))).toEqual([]);
  });

  test('leaves out a link-local address beside a name, and an account beside an address', () => {
    expect(machines(entity('_ip', '169.254.10.20', { hostname: 'web01' }))).toEqual([
      { name: 'web01', ip: '', mac: '' },
    ]);
    expect(machines(entity('_ip', '10.0.0.1', { hostname: 'WEB01$' }))).toEqual([
      { name: '', ip: '10.0.0.1', mac: '' },
    ]);
  });

  test('joins what one Entity says of a machine', () => {
    const more = { hostname: 'web01', macAddress: 'aa-bb-cc-00-11-22' };
    expect(machines(entity('_ip', '10.0.0.1', more))).toEqual([
      { name: 'web01', ip: '10.0.0.1', mac: 'AA:BB:CC:00:11:22' },
    ]);
  });

  test('takes each machine once, whatever its spelling', () => {
    expect(
      machines(
        entity('_hostname', 'Web01'),
        entity('_hostname', 'WEB01.'),
        entity('_ip', '2001:DB8::1'),
        entity('_ip', '2001:db8:0:0::1'),
      ),
    ).toEqual([
      { name: 'Web01', ip: '', mac: '' },
      { name: '', ip: '2001:db8::1', mac: '' },
    ]);
  });

  test('takes an address for an address, where it is given as a host name, too', () => {
    expect(machines(entity('_hostname', '10.0.0.1', { hostname: '10.0.0.1' }))).toEqual([
      { name: '', ip: '10.0.0.1', mac: '' },
    ]);
  });

  test.each([
    ['a user', entity('_username', 'kim')],
    ['an e-mail address', entity('_email', 'kim@example.com')],
    ['a mail address as host name', entity('_hostname', 'kim@example.com')],
    ['a domain', entity('_domain', 'example.com')],
    ['a URL', entity('_url', 'https://example.com/')],
    ['a custom Entity', entity('badge', '10.0.0.1')],
    ['a path', entity('_hostname', 'C:\\Windows')],
    ['nothing', entity('_hostname', '')],
    ['a name of every machine', entity('_hostname', 'localhost')],
    ['loopback', entity('_ip', '127.0.0.1')],
    ['loopback of IPv6', entity('_ip', '::1')],
    ['multicast', entity('_ip', '239.1.2.3')],
    ['broadcast', entity('_ip', '255.255.255.255')],
    ['an address that is none', entity('_ip', '10.0.0')],
  ])('takes no machine from %s', (_name, one) => {
    expect(machines(one)).toEqual([]);
  });

  test('takes the machine that an Entity of another type names', () => {
    expect(machines(entity('_username', 'kim', { hostname: 'pc-7' }))).toEqual([
      { name: 'pc-7', ip: '', mac: '' },
    ]);
  });

  test('reads Entities of 2021, too', () => {
    const old = anOldInsight({ entity: anOldEntity({ hostname: 'Filiale-Nürnberg' }), relatedEntities: [] });
    expect(machinesOf(parseInsight(old))).toEqual([{ name: 'Filiale-Nürnberg', ip: '192.0.2.44', mac: '' }]);
  });

  test('never throws, and names nothing twice', () => {
    const value = fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.domain());
    const any = fc.record({ type: fc.constantFrom('_ip', '_hostname', '_mac', 'x'), value, hostname: value });
    fc.assert(
      fc.property(fc.array(any), (given) => {
        const found = machines(...given.map(({ type, ...more }) => entity(type, more.value, more)));
        const texts = found.map((one) => JSON.stringify(one).toLowerCase());
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });
});

test('machines of Signals come after those of the Insight', () => {
  const signals = [
    aSignal({ entity: entity('_hostname', 'db01'), involvedEntities: [entity('_ip', '10.0.0.9')] }),
  ];
  const insight = anInsight({ entity: entity('_hostname', 'web01'), involvedEntities: [], signals });
  expect(machinesOf(parseInsight(insight)).map(machineLabel)).toEqual(['web01', 'db01', '10.0.0.9']);
});
