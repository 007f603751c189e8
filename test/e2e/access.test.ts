import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPE } from '../support/integration.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { Scene } from '../support/scene.ts';

const OPEN = ['configuration', 'sumo_logic_insights'] as const;
/** Written by the app alone. */
const CLOSED = ['insight', 'job', 'lease', 'sumo_status', 'integration_run', 'rule_alert'] as const;
const TABLES = [...OPEN, ...CLOSED];
const ADMINS = ['sumo.admin', 'admin'] as const;
const KEY = 'sesame-opens-4711';

describe('who may do what', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start({ insights: 3 });
    await scene.both.instance.insert('sys_user', {
      user_name: 'no.role',
      user_password: 'no.role',
      active: 'true',
    });
    await scene.both.poll();
    await scene.both.cse.post('rules', { count: 1, status: 'FAILED_AND_DISABLED' });
    await scene.both.instance.control('clock', { seconds: 2 });
    await scene.both.instance.runJob('Watch Rules');
  });

  afterAll(() => scene?.stop());

  const anyOf = async (table: string): Promise<TableRow> =>
    scene.both.instance.first(scene.both.table(table));
  const path = async (table: string): Promise<string> =>
    `table/${scene.both.table(table)}/${(await anyOf(table))['sys_id'] ?? ''}`;
  const columnOf = (table: string): string => {
    if (table === 'sumo_status') return 'reason';
    if (table === 'job') return 'problem';
    return table === 'insight' || table === 'sumo_logic_insights' ? 'status' : 'name';
  };

  /** HTTP statuses of an insert, an update and a delete by a user. */
  async function writes(user: string, table: string): Promise<number[]> {
    const values: Json = { [columnOf(table)]: 'changed' };
    const one = await path(table);
    const inserted = await scene.request('POST', `table/${scene.both.table(table)}`, values, user);
    const updated = await scene.request('PATCH', one, values, user);
    const deleted = await scene.request('DELETE', one, undefined, user);
    return [inserted.status, updated.status, deleted.status];
  }

  describe.each(TABLES)('table %s', (table) => {
    test('a viewer reads lists and records', async () => {
      const rows = await scene.as('sumo.viewer').list(scene.both.table(table));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toHaveLength(await scene.both.instance.count(scene.both.table(table)));
      expect((await scene.request('GET', await path(table), undefined, 'sumo.viewer')).status).toBe(200);
    });

    test('a viewer cannot insert, update or delete', async () => {
      const before = await scene.both.instance.list(scene.both.table(table));
      expect(await writes('sumo.viewer', table)).toEqual([403, 403, 403]);
      expect(await scene.both.instance.list(scene.both.table(table))).toEqual(before);
    });

    test.each(['no.role', 'sir.analyst'])(
      '%s, without a role of the app, sees and writes nothing',
      async (user) => {
        const before = await scene.both.instance.list(scene.both.table(table));
        const listed = await scene.request('GET', `table/${scene.both.table(table)}`, undefined, user);
        expect([200, 403]).toContain(listed.status);
        if (listed.status === 200) expect(listed.result).toEqual([]);
        expect([403, 404]).toContain((await scene.request('GET', await path(table), undefined, user)).status);
        for (const status of await writes(user, table)) expect([403, 404]).toContain(status);
        expect(await scene.both.instance.list(scene.both.table(table))).toEqual(before);
      },
    );
  });

  test.each(CLOSED.flatMap((table) => ADMINS.map((user) => [table, user] as const)))(
    '%s is not written by %s',
    async (table, user) => {
      const before = await scene.both.instance.list(scene.both.table(table));
      expect(await writes(user, table)).toEqual([403, 403, 403]);
      expect(await scene.both.instance.list(scene.both.table(table))).toEqual(before);
    },
  );

  test.each(ADMINS)('%s makes, changes and deletes configurations', async (user) => {
    const table = scene.both.table('configuration');
    const made = await scene.request(
      'POST',
      `table/${table}`,
      { name: 'Another tenant', active: 'false' },
      user,
    );
    expect(made).toMatchObject({
      status: 201,
      result: { name: 'Another tenant', query: '-status:"closed"', interval: '5' },
    });
    const one = `table/${table}/${(made.result as TableRow)['sys_id'] ?? ''}`;
    expect(await scene.request('PATCH', one, { interval: '15' }, user)).toMatchObject({
      status: 200,
      result: { interval: '15' },
    });
    expect((await scene.request('DELETE', one, undefined, user)).status).toBe(204);
    expect((await scene.request('GET', one)).status).toBe(404);
  });

  test('an administrator of the app stages rows and deletes them', async () => {
    const table = scene.both.table('sumo_logic_insights');
    const made = await scene.request('POST', `table/${table}`, { insight_id: 'by-hand' }, 'sumo.admin');
    expect(made.status).toBe(201);
    const one = `table/${table}/${(made.result as TableRow)['sys_id'] ?? ''}`;
    expect((await scene.request('DELETE', one, undefined, 'sumo.admin')).status).toBe(204);
  });

  test('a viewer cannot set a property; the property names the roles that may read and write it', async () => {
    const row = await scene.both.instance.first('sys_properties', `name=${SCOPE}.sumo_debug`);
    expect(row).toMatchObject({ read_roles: `${SCOPE}.viewer`, write_roles: `${SCOPE}.admin` });
    const one = `table/sys_properties/${row['sys_id'] ?? ''}`;
    expect([403, 404]).toContain(
      (await scene.request('PATCH', one, { value: 'true' }, 'sumo.viewer')).status,
    );
  });
});

describe('the access key', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start({ insights: 2 });
    await scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: KEY }] });
    await scene.both.configure({ access_key: KEY });
  });

  afterAll(() => scene?.stop());

  test.each(['admin', 'sumo.admin', 'sumo.viewer'])(
    'is never given back in clear to %s, whatever is asked for',
    async (user) => {
      for (const shown of ['false', 'true', 'all']) {
        const rows = await scene
          .as(user)
          .list(scene.both.table('configuration'), '', { sysparm_display_value: shown });
        expect(rows.length).toBeGreaterThan(0);
        expect(JSON.stringify(rows)).not.toContain(KEY);
      }
    },
  );

  test('is not there at all for a viewer', async () => {
    const [row] = await scene
      .as('sumo.viewer')
      .list(scene.both.table('configuration'), '', { sysparm_fields: 'name,access_id,access_key' });
    expect(row).toMatchObject({ name: 'Sumo Logic', access_id: 'demo' });
    expect(row?.['access_key'] ?? '').toBe('');
  });

  test('is kept encrypted and is used as it was entered', async () => {
    const stored = (await scene.both.instance.first(scene.both.table('configuration')))['access_key'] ?? '';
    expect(stored).not.toBe('');
    expect(stored).not.toContain('sesame');
    await scene.both.poll();
    expect(await scene.incidents()).toHaveLength(2);
  });

  test('is not changed by a write without sysparm_input_display_value', async () => {
    const table = scene.both.table('configuration');
    const row = await scene.both.instance.first(table);
    const written = await scene.request('PATCH', `table/${table}/${row['sys_id'] ?? ''}`, {
      access_key: 'not-taken',
      look_back: '48',
    });
    expect(written).toMatchObject({
      status: 200,
      result: { look_back: '48', access_key: row['access_key'] },
    });
    await scene.both.cse.post('insights', { count: 1, seed: 5, over: 1 });
    await scene.both.pass(300);
    expect(await scene.incidents()).toHaveLength(3);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
  });
});

describe('rights of the app on Security Incidents', () => {
  const UPDATE = 'dist/app/update';
  const text = (xml: string, tag: string): string =>
    new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '';

  test('the built privileges are read alone, but for import sets, choices, affected users and configuration items', () => {
    const privileges = readdirSync(UPDATE)
      .filter((file) => file.startsWith('sys_scope_privilege_'))
      .map((file) => readFileSync(join(UPDATE, file), 'utf8'))
      .filter((xml) => text(xml, 'target_type') !== 'scriptable')
      .map((xml) => `${text(xml, 'target_name')} ${text(xml, 'operation')} ${text(xml, 'status')}`)
      .sort();
    expect(privileges.filter((one) => /^sn_(?:si|sec_core)/.test(one))).toEqual([
      'sn_sec_core_integration_item_config read allowed',
      'sn_si_incident read allowed',
      'sn_si_m2m_task_affected_user create allowed',
      'sn_si_m2m_task_affected_user read allowed',
    ]);
    expect(privileges.filter((one) => !/ read allowed$/.test(one))).toEqual([
      'CIIdentify execute allowed',
      'ResourceSupport execute allowed',
      'cmdb_ci create allowed',
      'cmdb_ci write allowed',
      'sn_sec_cmn_ci_lookup_rule create allowed',
      'sn_sec_cmn_ci_lookup_rule write allowed',
      'sn_sec_int_integration create allowed',
      'sn_si_m2m_task_affected_user create allowed',
      'sys_choice create allowed',
      'sys_import_set create allowed',
      'sys_import_set delete allowed',
      'sys_import_set write allowed',
      'task_ci create allowed',
    ]);
  });

  test('the instance refuses what a script of the app tries beyond them', async () => {
    const scene = await Scene.start({ insights: 1 });
    try {
      await scene.both.poll();
      const [incident = {}] = await scene.incidents();
      const { sys_scope: scope } = await scene.both.instance.first('sysauto_script', 'name=Poll Insights');
      const attempts = {
        insert: `var made = new GlideRecord('sn_si_incident'); made.setValue('short_description', 'made'); made.insert();`,
        update: `var one = new GlideRecord('sn_si_incident'); one.get('${incident['sys_id']}'); one.setValue('short_description', 'changed'); one.update();`,
        delete: `var gone = new GlideRecord('sn_si_incident'); gone.get('${incident['sys_id']}'); gone.deleteRecord();`,
      };
      for (const [name, script] of Object.entries(attempts)) {
        await scene.both.instance.insert('sysauto_script', {
          name,
          script,
          active: 'true',
          sys_scope: scope,
          run_type: 'on_demand',
        });
        await scene.both.instance.runJob(name);
      }
      const refused = (
        (await scene.both.instance.control('log?prefix=Security%20restricted')) as unknown as Json[]
      )
        .map((line) =>
          /: (\w+ operation (?:against|on API) '(?:sn_si_incident|GlideRecord\.\w+)')/.exec(
            String(line['message']),
          ),
        )
        .flatMap((found) => (found === null ? [] : [found[1]]));
      // The app deletes by deleteMultiple alone: the package does not even ask for the right to call deleteRecord.
      expect(refused).toEqual([
        "Create operation against 'sn_si_incident'",
        "Write operation against 'sn_si_incident'",
        "Execute operation on API 'GlideRecord.deleteRecord'",
      ]);
      expect(await scene.incidents()).toEqual([incident]);
    } finally {
      await scene.stop();
    }
  });
});
