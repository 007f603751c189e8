import fc from 'fast-check';
import { itemOf } from '../../../../src/server/enrich/items/resolve.ts';
import { aMachine, itemWorld, type ItemWorld } from './world.ts';

let world: ItemWorld;

beforeEach(() => {
  world = itemWorld('match');
});

const find = (known: Parameters<typeof aMachine>[0]): string => itemOf(aMachine(known), world.work);

describe('the own order', () => {
  test.each([
    ['sys_id', {}, { name: '' }],
    ['name, in any case', { name: 'WEB01' }, { name: 'web01' }],
    ['a fully qualified name as name', { name: 'web01.example.com' }, { name: 'WEB01.example.com' }],
    ['fully qualified name', { name: 'Front', fqdn: 'web01.example.com' }, { name: 'web01.Example.com' }],
    ['short name', { name: 'web01' }, { name: 'web01.example.com' }],
    ['short name of a known domain', { name: 'Front', fqdn: 'web01.example.com' }, { name: 'web01' }],
    ['IP address', { name: 'Front', ip_address: '10.0.0.1' }, { name: 'other', ip: '10.0.0.1' }],
    ['MAC address', { name: 'Front', mac_address: 'AA-BB-CC-00-11-22' }, { mac: 'AA:BB:CC:00:11:22' }],
  ])('finds an item by %s', (way, values, known) => {
    const id = world.item(values);
    expect(find(way === 'sys_id' ? { name: id } : known)).toBe(id);
  });

  test('finds the owner of a network adapter', () => {
    const owner = world.item({ name: 'Front' });
    const adapter = { cmdb_ci: owner, mac_address: 'aa:bb:cc:00:11:22', ip_address: '10.0.0.1' };
    world.ports.rows.table('cmdb_ci_network_adapter').set('nic', adapter);
    world.item({ ...adapter, sys_class_name: 'cmdb_ci_network_adapter' });
    expect(find({ mac: 'AA:BB:CC:00:11:22' })).toBe(owner);
    expect(find({ ip: '10.0.0.1' })).toBe(owner);
  });

  test('finds the owner of an IP address by its adapter', () => {
    const owner = world.item({ name: 'Front' });
    world.ports.rows.table('cmdb_ci_network_adapter').set('nic', { cmdb_ci: owner });
    world.ports.rows.table('cmdb_ci_ip_address').set('address', { ip_address: '10.0.0.1', nic: 'nic' });
    expect(find({ ip: '10.0.0.1' })).toBe(owner);
  });

  test('prefers the name to the address', () => {
    const named = world.item({ name: 'web01' });
    world.item({ name: 'db01', ip_address: '10.0.0.1' });
    expect(find({ name: 'web01', ip: '10.0.0.1' })).toBe(named);
  });

  test.each([
    ['a name', { name: 'web01' }, { name: 'web01' }],
    ['an address', { ip_address: '10.0.0.1' }, { ip: '10.0.0.1' }],
  ])('takes none of several of %s, and says so once', (_what, values, known) => {
    world.item(values);
    world.item(values);
    expect(find(known)).toBe('');
    expect(find({ ...known, mac: 'AA:BB:CC:00:11:22' })).toBe('');
    expect([...world.work.notices].filter((line) => line.includes('several'))).toHaveLength(1);
  });

  test('lets the address decide among several of a name', () => {
    world.item({ name: 'web01' });
    world.item({ name: 'web01' });
    const addressed = world.item({ name: 'Front', ip_address: '10.0.0.1' });
    expect(find({ name: 'web01', ip: '10.0.0.1' })).toBe(addressed);
  });

  test('never takes a retired one', () => {
    world.item({ name: 'web01', install_status: '7' });
    expect(find({ name: 'web01' })).toBe('');
    const live = world.item({ name: 'web01' });
    expect(find({ name: 'WEB01', ip: '10.0.0.9' })).toBe('');
    world.work.cache.clear();
    expect(find({ name: 'web01' })).toBe(live);
  });

  test('takes no short name of another domain', () => {
    world.item({ name: 'web01', fqdn: 'web01.example.com' });
    expect(find({ name: 'web01.example.org' })).toBe('');
  });

  test('never asks for a column that the instance lacks', () => {
    for (const column of ['fqdn', 'ip_address', 'mac_address']) world.ports.rows.lack(`cmdb_ci.${column}`);
    for (const table of ['cmdb_ci_network_adapter', 'cmdb_ci_ip_address']) world.ports.rows.lack(table);
    const id = world.item({ name: 'web01' });
    expect(find({ name: 'web01.example.com', ip: '10.0.0.1', mac: 'AA:BB:CC:00:11:22' })).toBe(id);
    expect(find({ ip: '10.0.0.1', mac: 'AA:BB:CC:00:11:22' })).toBe('');
    expect(world.ports.rows.operations.filter((one) => one.includes('cmdb_ci_'))).toEqual([]);
  });

  test('looks each value up once in a run', () => {
    world.item({ name: 'web01' });
    find({ name: 'web01' });
    const before = world.ports.rows.operations.length;
    find({ name: 'WEB01' });
    find({ name: 'web01', ip: '10.0.0.1' });
    expect(world.ports.rows.operations).toHaveLength(before);
  });
});

describe('CI Lookup Rules', () => {
  beforeEach(() => {
    world.ports.rows.table('sn_sec_int_integration').set('source', { name: 'Sumo Logic CSE' });
    world.ports.rows.table('sn_sec_cmn_ci_lookup_rule').set('rule', { source: 'source', active: 'true' });
  });

  test('come first, with what is known of the machine', () => {
    world.item({ name: 'web01' });
    const ruled = world.item({ name: 'Ruled' });
    const seen: object[] = [];
    world.byRules = (payload) => {
      seen.push(payload);
      return ruled;
    };
    expect(find({ name: 'web01', ip: '10.0.0.1' })).toBe(ruled);
    expect(seen).toEqual([{ hostname: 'web01', ip_address: '10.0.0.1', mac_address: '' }]);
    expect([...world.work.notices]).toEqual([]);
  });

  test.each(['', 'retired', 'gone'])('leave it to the own order when they give %j', (answer) => {
    const retired = world.item({ name: 'old', install_status: '7' });
    const own = world.item({ name: 'web01' });
    world.byRules = () => (answer === 'retired' ? retired : answer);
    expect(find({ name: 'web01' })).toBe(own);
  });

  test('are said to be missing, once, where the API, the rules or the table are', () => {
    const own = world.item({ name: 'web01' });
    expect(find({ name: 'web01' })).toBe(own);
    expect([...world.work.notices]).toEqual([expect.stringContaining('cannot be called')]);
    world = itemWorld('match');
    world.ports.rows.lack('sn_sec_cmn_ci_lookup_rule');
    find({ name: 'web01' });
    find({ name: 'web02' });
    expect([...world.work.notices]).toEqual([
      expect.stringContaining('this instance has no CI Lookup Rules'),
    ]);
    world = itemWorld('match');
    find({ name: 'web01' });
    expect([...world.work.notices]).toEqual([expect.stringContaining('Press Create CI Lookup Rules')]);
  });

  test('are not asked when the property says so', () => {
    world.work.ports.settings.text = (name) => (name === 'ci_lookup_rules' ? 'false' : '');
    world.byRules = () => world.item({ name: 'Ruled' });
    expect(find({ name: 'web01' })).toBe('');
    expect([...world.work.notices]).toEqual([]);
  });

  test('rethrow what a rule throws, and retry it', () => {
    world.byRules = () => {
      throw new Error('rule 7 is broken');
    };
    expect(() => find({ name: 'web01' })).toThrow('rule 7 is broken');
    const ruled = world.item({ name: 'Ruled' });
    world.byRules = () => ruled;
    expect(find({ name: 'web01' })).toBe(ruled);
  });
});

describe('creating', () => {
  beforeEach(() => {
    world = itemWorld('create');
  });

  const classes = (): string[] => world.reconciled.map(({ item }) => item.className);

  test('sends what is known, once for each machine', () => {
    const id = find({ name: 'web01.example.com', ip: '10.0.0.1', mac: 'AA:BB:CC:00:11:22' });
    expect(find({ name: 'WEB01' })).toBe(id);
    expect(find({ ip: '10.0.0.1' })).toBe(id);
    expect(world.reconciled).toEqual([
      {
        source: 'Other Automated',
        item: {
          className: 'cmdb_ci_unclassed_hardware',
          values: {
            name: 'web01.example.com',
            fqdn: 'web01.example.com',
            ip_address: '10.0.0.1',
            mac_address: 'AA:BB:CC:00:11:22',
          },
        },
      },
    ]);
  });

  test('is left alone in the mode that only finds', () => {
    world = itemWorld('match');
    expect(find({ name: 'web01' })).toBe('');
    expect(world.reconciled).toEqual([]);
  });

  test('takes the class of the property, else that of unmatched items where there is one', () => {
    world = itemWorld('create', { ci_class: 'cmdb_ci_computer' });
    find({ name: 'a' });
    expect(classes()).toEqual(['cmdb_ci_computer']);
    world = itemWorld('create');
    world.ports.rows.hasTable = () => true;
    world.ports.rows.hasColumn = () => true;
    find({ name: 'a' });
    expect(classes()).toEqual(['sn_sec_cmn_unmatched_ci']);
  });

  test.each([
    ['the discovery source is no choice', { ci_discovery_source: 'Nobody' }, 'ci_discovery_source', ''],
    ['none is set', { ci_discovery_source: '' }, 'ci_discovery_source', ''],
    ['the class does not exist', { ci_class: 'cmdb_ci_nothing' }, 'ci_class', 'cmdb_ci_nothing'],
  ])('is left out, and said once, when %s', (_when, settings, property, lacking) => {
    world = itemWorld('create', settings);
    world.ports.rows.lack(lacking);
    expect([find({ name: 'a' }), find({ name: 'b' })]).toEqual(['', '']);
    expect(world.reconciled).toEqual([]);
    expect([...world.work.notices].filter((line) => line.includes(property))).toHaveLength(1);
  });

  test('is left out where Identification and Reconciliation is missing', () => {
    world.ports.services.reconcileCi = () => null;
    expect(find({ name: 'a' })).toBe('');
    expect([...world.work.notices].join()).toContain('cannot be called');
  });

  test.each([
    [
      '{"items":[{"sysId":"Unknown","errors":[{"message":"no rule for this class"}]}]}',
      'no rule for this class',
    ],
    ['{}', 'no reason given'],
    ['<html>', 'did not return valid JSON'],
  ])('fails with the reason when the answer is %s', (answer, reason) => {
    world.ports.services.reconcileCi = () => answer;
    expect(() => find({ name: 'web01' })).toThrow(
      new RegExp(`^\\[enrich\\] Configuration item web01 failed: .*${reason}`),
    );
  });

  test('never adds one more where several match already', () => {
    world.item({ name: 'web01' });
    world.item({ name: 'web01' });
    expect(find({ name: 'web01' })).toBe('');
    expect(world.reconciled).toEqual([]);
  });

  test('waits for another worker that is creating', () => {
    const until = '2026-01-15 12:04:00';
    world.ports.rows.insert('x_sul_sumo_logic_s_lease', {
      name: 'configuration items',
      generation: '1',
      until,
    });
    expect(() => find({ name: 'web01' })).toThrow(/another worker is creating/);
    world.ports.pass(300_000);
    expect(find({ name: 'web01' })).not.toBe('');
  });

  test('never makes two items of one machine, in any order and spelling', () => {
    const known = [
      { name: 'web01' },
      { name: 'WEB01.Example.com' },
      { name: 'web01.example.com', ip: '10.0.0.1' },
      { name: 'Web01', mac: 'AA:BB:CC:00:11:22' },
    ];
    const seen = fc.array(fc.record({ which: fc.nat(3), newRun: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(seen, (sights) => {
        world = itemWorld('create');
        const ids = sights.map(({ which, newRun }) => {
          if (newRun) world.work.cache.clear();
          return find(known[which] ?? {});
        });
        expect(new Set(ids).size).toBe(1);
        expect(world.reconciled).toHaveLength(1);
      }),
    );
  });
});
