import { Scene, cseTime } from '../support/scene.ts';
import { anEntity, anInsight, aSignal, type Json } from '../support/insights.ts';
import { START_AT } from '../support/integration.ts';
import { startServer } from '../support/processes.ts';
import { CseControl, type TableRow } from '../support/rest.ts';

/** An Insight about machines: the first one is its primary Entity. */
function about(now: number, id: string, ...entities: Json[]): Json {
  const [entity] = entities;
  return anInsight({ id, created: cseTime(now - 60_000), entity, involvedEntities: entities, signals: [] });
}

const host = (value: string, fields: Json = {}): Json =>
  anEntity({ id: `_hostname-${value}`, name: value, value, hostname: value, ...fields });
const ip = (value: string, fields: Json = {}): Json =>
  anEntity({ id: `_ip-${value}`, entityType: '_ip', name: value, value, hostname: null, ...fields });
const user = (value: string): Json =>
  anEntity({ id: `_username-${value}`, entityType: '_username', name: value, value, hostname: null });

/** What an analyst sees of configuration items. */
class Cmdb {
  constructor(readonly scene: Scene) {}

  add(table: string, values: Json): Promise<TableRow> {
    return this.scene.both.instance.insert(table, values);
  }

  items(query = ''): Promise<TableRow[]> {
    return this.scene.both.instance.list('cmdb_ci', query);
  }

  /** Names of the affected items of an Insight's incident, in order. */
  async affected(insight: string): Promise<string[]> {
    const query = `task.correlation_id=${insight}`;
    const options = { sysparm_fields: 'ci_item.name' };
    const rows = await this.scene.both.instance.list('task_ci', query, options);
    return rows.map((row) => row['ci_item.name'] ?? '').sort();
  }

  async main(insight: string): Promise<string> {
    const [incident] = await this.scene.both.instance.list('sn_si_incident', `correlation_id=${insight}`, {
      sysparm_display_value: 'true',
    });
    return incident?.['cmdb_ci'] ?? '';
  }
}

describe('the configuration items of an Insight', () => {
  let scene: Scene;
  let cmdb: Cmdb;
  let now: number;

  beforeAll(async () => {
    scene = await Scene.start();
    cmdb = new Cmdb(scene);
  });

  beforeEach(async () => {
    await scene.begin();
    now = await scene.now();
  });

  afterAll(() => scene.stop());

  const poll = async (...insights: Json[]): Promise<void> => {
    await scene.add(...insights);
    await scene.both.poll();
    expect(await scene.insights('state!=ingested')).toEqual([]);
  };

  test('are found by name, fully qualified name, IP address and MAC address; the first one is the main one', async () => {
    await cmdb.add('cmdb_ci_computer', { name: 'TILL-07' });
    await cmdb.add('cmdb_ci_computer', { name: 'Web front', fqdn: 'web01.example.com' });
    await cmdb.add('cmdb_ci_computer', { name: 'Address', ip_address: '10.1.2.3' });
    await cmdb.add('cmdb_ci_computer', { name: 'Hardware', mac_address: 'AA:BB:CC:00:11:22' });
    await poll(
      about(now, 'one', host('till-07'), host('web01.example.com'), ip('10.1.2.3'), user('kim'), {
        ...anEntity({ entityType: '_mac', value: 'aabb.cc00.1122', hostname: null }),
      }),
    );
    expect(await cmdb.main('one')).toBe('TILL-07');
    expect(await cmdb.affected('one')).toEqual(['Address', 'Hardware', 'TILL-07', 'Web front']);
    expect(await cmdb.items()).toHaveLength(4);
  });

  test('are those of its Signals, too, after its own, however many Signals name them', async () => {
    const signals = Array.from({ length: 300 }, (_unused, nr) =>
      aSignal({ entity: host('db01'), involvedEntities: [host('WEB01'), host(`till-${nr % 3}`)] }),
    );
    await poll({ ...about(now, 'one', host('web01')), signals });
    expect(await cmdb.main('one')).toBe('web01');
    expect(await cmdb.affected('one')).toEqual(['db01', 'till-0', 'till-1', 'till-2', 'web01']);
    const [{ description = '' } = {}] = await scene.incidentsOf('one');
    expect(description).toContain('Entities (5)\n- hostname web01\n- hostname db01\n- hostname till-0\n');
  });

  test('are created once, whatever the spelling, and found by the next poll', async () => {
    await poll(about(now, 'one', host('web01')), about(now, 'two', host('WEB01.example.com'), host('Web01')));
    await scene.both.pass(300);
    now = await scene.now();
    await poll(about(now, 'three', host('web01.EXAMPLE.com'), ip('10.9.9.9', { hostname: 'web01' })));
    expect((await cmdb.items()).map((item) => item['name'])).toEqual(['web01']);
    for (const insight of ['one', 'two', 'three']) {
      expect(await cmdb.main(insight)).toBe('web01');
      expect(await cmdb.affected(insight)).toEqual(['web01']);
    }
    const [item] = await cmdb.items();
    expect(item).toMatchObject({
      sys_class_name: 'sn_sec_cmn_unmatched_ci',
      discovery_source: 'Other Automated',
    });
  });

  test('are neither guessed among several nor taken when retired, and the status says so', async () => {
    await cmdb.add('cmdb_ci_computer', { name: 'web01' });
    await cmdb.add('cmdb_ci_computer', { name: 'web01' });
    await cmdb.add('cmdb_ci_computer', { name: 'old01', install_status: '7' });
    await scene.both.configure({ configuration_items: 'match' });
    await poll(about(now, 'one', host('web01'), host('old01')));
    expect(await cmdb.main('one')).toBe('');
    expect(await cmdb.affected('one')).toEqual([]);
    const status = await scene.status();
    expect(status['health']).toBe('healthy');
    expect(status['findings']).toContain('Info: several configuration items match the same machine');
  });

  test('are left out when the configuration says so', async () => {
    await scene.both.configure({ configuration_items: 'off' });
    await cmdb.add('cmdb_ci_computer', { name: 'web01' });
    await poll(about(now, 'one', host('web01')));
    expect(await cmdb.main('one')).toBe('');
    expect(await cmdb.affected('one')).toEqual([]);
  });

  test('are found through network adapters and their IP addresses', async () => {
    const server = await cmdb.add('cmdb_ci_computer', { name: 'Server' });
    const adapter = { name: 'eth0', cmdb_ci: server['sys_id'], mac_address: 'AA:BB:CC:00:11:22' };
    const { sys_id: nic } = await cmdb.add('cmdb_ci_network_adapter', adapter);
    await cmdb.add('cmdb_ci_ip_address', { name: '10.1.2.3', ip_address: '10.1.2.3', nic });
    await poll(
      about(now, 'one', ip('10.1.2.3')),
      about(now, 'two', ip('10.0.0.1', { macAddress: 'aa-bb-cc-00-11-22' })),
    );
    expect(await cmdb.affected('one')).toEqual(['Server']);
    expect(await cmdb.affected('two')).toEqual(['Server']);
  });

  test('are resolved by CI Lookup Rules first', async () => {
    const { sys_id: source } = await cmdb.add('sn_sec_int_integration', { name: 'Sumo Logic CSE' });
    const ruled = await cmdb.add('cmdb_ci_computer', { name: 'By rule' });
    await cmdb.add('cmdb_ci_computer', { name: 'web01' });
    const script = `sourceValue == 'web01' ? '${ruled['sys_id']}' : null`;
    const rule = { name: 'Ours', source, method: 'script', source_field: 'hostname', script, active: 'true' };
    await cmdb.add('sn_sec_cmn_ci_lookup_rule', rule);
    await poll(about(now, 'one', host('web01'), host('web02')));
    expect(await cmdb.main('one')).toBe('By rule');
    expect(await cmdb.affected('one')).toEqual(['By rule', 'web02']);
    await scene.property('ci_lookup_rules', 'false');
    await scene.both.pass(300);
    await poll(about(await scene.now(), 'two', host('web01')));
    expect(await cmdb.main('two')).toBe('web01');
  });

  test('cost no incident when a rule is broken: they follow once it is repaired', async () => {
    const { sys_id: source } = await cmdb.add('sn_sec_int_integration', { name: 'Sumo Logic CSE' });
    const script = `throw new Error('rule 7 is broken')`;
    const rule = { name: 'Ours', source, method: 'script', source_field: 'hostname', script, active: 'true' };
    const { sys_id: ruleId = '' } = await cmdb.add('sn_sec_cmn_ci_lookup_rule', rule);
    await scene.add(about(now, 'one', host('web01')));
    await scene.both.poll();
    const [insight] = await scene.insights();
    expect(insight).toMatchObject({ state: 'enriching', note: 'Configuration items: rule 7 is broken' });
    expect(await scene.incidentsOf('one')).toHaveLength(1);
    expect(await scene.status()).toMatchObject({ health: 'degraded' });
    await scene.both.instance.update('sn_sec_cmn_ci_lookup_rule', ruleId, { script: 'null' });
    await scene.both.pass(300);
    expect(await scene.insights()).toMatchObject([{ state: 'ingested', note: '' }]);
    expect(await cmdb.main('one')).toBe('web01');
    expect(await cmdb.affected('one')).toEqual(['web01']);
    expect(await cmdb.items()).toHaveLength(1);
  });

  test.each([
    ['ci_discovery_source', 'Nobody', '"Nobody" is not a choice of cmdb_ci.discovery_source'],
    ['ci_class', 'task', 'task is not a class of configuration items'],
  ])(
    'are not created when the property %s is %s, and the status says what to do',
    async (name, value, note) => {
      await scene.property(name, value);
      await cmdb.add('cmdb_ci_computer', { name: 'web01' });
      await poll(about(now, 'one', host('web01'), host('web02')));
      expect(await cmdb.affected('one')).toEqual(['web01']);
      const status = await scene.status();
      expect(status['health']).toBe('healthy');
      expect(status['findings']).toContain(note);
    },
  );

  test('are created as what the property says', async () => {
    await scene.property('ci_class', 'cmdb_ci_computer');
    await scene.property('ci_discovery_source', 'ServiceNow');
    await poll(
      about(now, 'one', ip('10.1.2.3', { hostname: 'web01.example.com', macAddress: 'aabbcc001122' })),
    );
    expect(await cmdb.items()).toMatchObject([
      {
        sys_class_name: 'cmdb_ci_computer',
        discovery_source: 'ServiceNow',
        name: 'web01.example.com',
        fqdn: 'web01.example.com',
        ip_address: '10.1.2.3',
        mac_address: 'AA:BB:CC:00:11:22',
      },
    ]);
  });

  test('follow the map: an administrator who takes the entry out keeps the field, and gets the affected items', async () => {
    const [entry] = await scene.both.instance.list(
      'sys_transform_entry',
      'target_field=cmdb_ci^map.name=Sumo Insight Mapper',
    );
    await scene.remove('sys_transform_entry', entry?.['sys_id'] ?? '');
    await poll(about(now, 'one', host('web01')));
    expect(await cmdb.main('one')).toBe('');
    expect(await cmdb.affected('one')).toEqual(['web01']);
  });

  test('are one for two tenants', async () => {
    // Its clock does not follow the instance's: a limiter would never let go.
    const server = await startServer('test/cse/cli.ts', ['--port', '0', '--no-limit', ...START_AT]);
    try {
      const second = new CseControl(server.url);
      await scene.property(
        'allowed_hosts',
        [scene.both.cse.url, second.url].map((url) => new URL(url).host).join(','),
      );
      await second.post('clock', { now });
      const tenant = { name: 'Second', host: second.url, access_id: 'demo' };
      const { sys_id: id = '' } = await scene.both.instance.insert(scene.both.table('configuration'), tenant);
      await scene.both.instance.update(scene.both.table('configuration'), id, { access_key: 'demo' });
      await second.post('insights', { insights: [about(now, 'two', host('WEB01.example.com'))] });
      await poll(about(now, 'one', host('web01')));
      expect(await cmdb.items()).toHaveLength(1);
      const names = [...(await cmdb.affected('one')), ...(await cmdb.affected('two'))];
      expect(names).toHaveLength(2);
      expect(new Set(names).size).toBe(1);
    } finally {
      await server.stop();
    }
  });
});

describe('an instance without Security Support Common', () => {
  test('gets its configuration items by the own order, as unclassed hardware', async () => {
    const scene = await Scene.start({ instanceArgs: ['--without', 'com.snc.security_support'] });
    try {
      await scene.begin();
      const cmdb = new Cmdb(scene);
      await scene.add(about(await scene.now(), 'one', host('web01')));
      await scene.both.poll();
      expect(await cmdb.affected('one')).toEqual(['web01']);
      expect(await cmdb.items()).toMatchObject([{ sys_class_name: 'cmdb_ci_unclassed_hardware' }]);
      const status = await scene.status();
      expect(status['health']).toBe('healthy');
      expect(status['findings']).toContain('Info: this instance has no CI Lookup Rules');
    } finally {
      await scene.stop();
    }
  });
});
