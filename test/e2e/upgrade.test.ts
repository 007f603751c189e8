import { readdirSync } from 'node:fs';
import { NEWER, newerBuild } from '../support/newer-build.ts';
import { SCOPE, startIntegration, type Integration } from '../support/integration.ts';
import type { Json, TableRow } from '../support/rest.ts';

const BEFORE = 60;
const OPEN = 260;

const logs = (what: string, script: string): string => `gs.info('edited: ${what}');\n${script}`;

/** What an administrator changes: table, query that finds one record, and the new values from the old ones. */
const EDITS: readonly (readonly [string, string, (row: TableRow) => Json])[] = [
  [
    'sysauto_script',
    'name=Poll Insights',
    (row) => ({ script: logs('job', row['script'] ?? ''), run_period: '1970-01-01 00:10:00' }),
  ],
  ['sysauto_script', 'name=Continue Runs', (row) => ({ script: `// every minute\n${row['script'] ?? ''}` })],
  ['sysauto_script', 'name=Watch Rules', (row) => ({ script: `// hourly\n${row['script'] ?? ''}` })],
  ['sys_transform_map', 'name=Sumo Insight Mapper', () => ({ order: '150' })],
  ['sys_transform_entry', 'target_field=short_description', () => ({ source_field: 'name' })],
  [
    'sys_transform_script',
    'when=onBefore^map.name=Sumo Insight Mapper',
    (row) => ({ script: logs('onBefore', row['script'] ?? '') }),
  ],
  [
    'sys_transform_script',
    'when=onAfter',
    (row) => ({ script: logs('onAfter', row['script'] ?? ''), order: '90' }),
  ],
  ['sys_script', 'name=Check Configuration', (row) => ({ script: logs('rule', row['script'] ?? '') })],
  ['sysevent_script_action', 'name=Watch Rules', (row) => ({ script: `// now\n${row['script'] ?? ''}` })],
  ['sysevent_script_action', 'name=Continue Run', (row) => ({ script: logs('action', row['script'] ?? '') })],
  ['sys_properties', `name=${SCOPE}.sweep_days`, () => ({ value: '5' })],
  ['sys_choice', `name=${SCOPE}_sumo_status^element=health^value=healthy`, () => ({ label: 'All well' })],
  ['sys_documentation', `name=${SCOPE}_configuration^element=host`, () => ({ label: 'Deployment' })],
  ['sys_app_module', 'title=Sumo Status', () => ({ title: 'Is it healthy?' })],
  ['sys_user_role', `name=${SCOPE}.viewer`, () => ({ description: 'SOC analysts' })],
  ['sysevent_register', `event_name=${SCOPE}.continue`, () => ({ description: 'goes on' })],
];

describe('an upgrade to a newer version, after an administrator has changed records', () => {
  let both: Integration;
  let report: Json;
  let edited: { table: string; row: TableRow }[];
  let configuration: TableRow;
  let old: TableRow[];

  beforeAll(async () => {
    const build = newerBuild();
    both = await startIntegration({
      insights: BEFORE,
      configuration: { query: 'severity:in("LOW","MEDIUM","HIGH","CRITICAL")' },
    });
    await both.poll();
    old = await both.instance.list('sn_si_incident', 'ORDERBYsys_id');
    edited = await editAll();
    configuration = await both.instance.first(both.table('configuration'));
    await both.cse.post('insights', { count: OPEN, seed: 7, over: 1 });
    await both.instance.control('clock', { seconds: 600 });
    await both.instance.runJob('Poll Insights');
    report = await both.instance.control('install', { dir: build });
  });

  afterAll(() => both?.stop());

  async function editAll(): Promise<{ table: string; row: TableRow }[]> {
    const rows = [];
    for (const [table, query, change] of EDITS) {
      const found = await both.instance.list(table, query);
      expect([table, query, found.length]).toEqual([table, query, 1]);
      const [row = {}] = found;
      await both.instance.update(table, row['sys_id'] ?? '', change(row));
      rows.push({ table, row: await both.instance.first(table, `sys_id=${row['sys_id'] ?? ''}`) });
    }
    return rows;
  }

  const lines = async (): Promise<string[]> =>
    ((await both.instance.control('log')) as unknown as Json[]).map((line) => String(line['message']));

  test('finds an unfinished run, as an upgrade may', async () => {
    const [run] = await both.instance.list(both.table('integration_run'), 'ORDERBYDESCsys_created_on');
    expect(run).toMatchObject({ outcome: 'partial', finished: '' });
    expect(await both.instance.count('sn_si_incident')).toBeLessThan(BEFORE + OPEN);
  });

  test('leaves every changed record as it is, and lists it as skipped', async () => {
    expect(report).toMatchObject({ kind: 'upgrade', version: NEWER, scope: SCOPE });
    for (const { table, row } of edited)
      expect(await both.instance.list(table, `sys_id=${row['sys_id'] ?? ''}`)).toEqual([row]);
    // The instance has set allowed_hosts for the stub, as an administrator would for a proxy.
    const hosts = await both.instance.first('sys_properties', `name=${SCOPE}.allowed_hosts`);
    const names = [...edited.map(({ row }) => row), hosts].map((row) => row['sys_update_name']);
    expect([...(report['skipped'] as string[])].sort()).toEqual(names.sort());
    const history = await both.instance.list('sys_upgrade_history_log');
    expect(history.map((line) => line['file_name']).sort()).toEqual(names);
  });

  test('does not touch the configuration, nor bring a second one', async () => {
    expect(await both.instance.list(both.table('configuration'))).toEqual([configuration]);
    expect(configuration).toMatchObject({
      host: both.cse.url,
      query: expect.stringContaining('severity:in('),
    });
    const pointer = await both.instance.first('sys_properties', `name=${SCOPE}.configuration_id`);
    expect(pointer['value']).toBe(configuration['sys_id']);
  });

  test('moves all modules and script includes to the new path', async () => {
    const paths = (await both.instance.list('sys_module')).map((row) => row['path'] ?? '');
    const entries = readdirSync('src/server/entry').map((file) => `src/server/entry/${file}`);
    expect(paths.map((path) => path.split('/').slice(3).join('/'))).toEqual(expect.arrayContaining(entries));
    expect(paths.filter((path) => !path.startsWith(`${SCOPE}/sumo-logic-sir/${NEWER}/`))).toEqual([]);
    const includes = await both.instance.list('sys_script_include', `sys_scope.scope=${SCOPE}`);
    const naming = includes.filter(({ script }) => script?.includes('require('));
    expect(naming.length).toBeGreaterThan(4);
    for (const { script } of naming) expect(script).toContain(`require('${SCOPE}/sumo-logic-sir/${NEWER}/`);
  });

  test('continues polling with the changed records: the unfinished run, then what is new', async () => {
    await both.pass(60);
    expect(await both.instance.count('sn_si_incident')).toBe(BEFORE + OPEN);
    await both.cse.post('insights', { count: 5, seed: 8, over: 1 });
    await both.pass(600);
    expect(await both.instance.count('sn_si_incident')).toBe(BEFORE + OPEN + 5);
    expect(await both.instance.first(both.table('sumo_status'))).toMatchObject({
      health: 'healthy',
      open_run: '',
    });
    const written = new Set((await lines()).filter((line) => line.startsWith('edited: ')));
    expect([...written].sort()).toEqual([
      'edited: action',
      'edited: job',
      'edited: onAfter',
      'edited: onBefore',
    ]);
  });

  test('continues watching rules with the changed job', async () => {
    await both.cse.post('rules', { count: 1, status: 'FAILED_AND_DISABLED' });
    await both.instance.control('clock', { seconds: 2 });
    const { result } = await both.instance.runJob('Watch Rules');
    expect(result).toMatchObject([{ disabled: 1 }]);
  });

  test('fills new incidents by the changed entry and by the new one, and leaves the old ones alone', async () => {
    const incidents = await both.instance.list('sn_si_incident', 'ORDERBYDESCsys_created_on', {
      sysparm_limit: '5',
    });
    for (const incident of incidents) {
      const [insight] = await both.instance.list(
        both.table('insight'),
        `incident=${incident['sys_id'] ?? ''}`,
      );
      const { insight: source } = (await both.cse.get(`insights/${incident['correlation_id'] ?? ''}`)) as {
        insight: Json;
      };
      expect(incident).toMatchObject({ short_description: source['name'], other_ioc: source['readableId'] });
      expect(insight).toMatchObject({ state: 'ingested', readable_id: source['readableId'] });
    }
    for (const incident of old.slice(0, 5))
      expect(await both.instance.list('sn_si_incident', `sys_id=${incident['sys_id'] ?? ''}`)).toEqual([
        incident,
      ]);
  });

  test('still checks the configuration by the changed rule', async () => {
    const refused = await both.configure({ interval: '0' }).catch((error: { body: string }) => error);
    expect(String(refused.body)).toMatch(/Interval must be a whole number/);
    expect(await lines()).toContain('edited: rule');
  });

  test('changes nothing when the same version is installed once more', async () => {
    const again = await both.instance.control('install', { dir: newerBuild() });
    expect(again).toMatchObject({ kind: 'upgrade', installed: 0, removed: 0 });
  });
});
