import { Scene, cseTime } from '../support/scene.ts';
import { anEntity, anInsight, type Json } from '../support/insights.ts';
import type { TableRow } from '../support/rest.ts';

/** An Insight about machines: the first one is its primary Entity. */
function about(now: number, id: string, ...entities: Json[]): Json {
  const [entity] = entities;
  return anInsight({ id, created: cseTime(now - 60_000), entity, involvedEntities: entities });
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
  }, 60_000);

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
});
