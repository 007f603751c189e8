import { createInProcess } from '../support/in-process.ts';
import type { Json } from '../support/rest.ts';
import { Scene } from '../support/scene.ts';

const DAY = 86_400;

describe('the daily job Clean Up', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  afterAll(() => scene.stop());

  beforeEach(async () => {
    await scene.begin();
    await scene.both.cse.post('insights', { count: 3, over: 60 });
    await scene.both.poll();
    await scene.both.pass(60);
  });

  const count = (table: string, query = ''): Promise<number> =>
    scene.both.instance.count(table.startsWith('sys_') ? table : scene.both.table(table), query);
  /** Without a configuration that polls, which would be checked for missed runs. */
  const cleanUp = async (): Promise<Json> => {
    await scene.both.configure({ active: 'false' });
    const { result } = await scene.both.instance.runJob('Clean Up');
    await scene.both.configure({ active: 'true' });
    return result as Json;
  };
  const days = (number: number): Promise<Json> =>
    scene.both.instance.control('clock', { seconds: number * DAY });

  test('removes staged rows and their import sets after a week, and keeps Insights and incidents', async () => {
    await days(6);
    await cleanUp();
    expect([await count('sumo_logic_insights'), await count('sys_import_set')]).toEqual([3, 1]);
    await days(2);
    expect(await cleanUp()).toMatchObject({
      [scene.both.table('sumo_logic_insights')]: 3,
      sys_import_set: 1,
    });
    expect([await count('sumo_logic_insights'), await count('sys_import_set')]).toEqual([0, 0]);
    expect([await count('insight'), (await scene.incidents()).length]).toEqual([3, 3]);
  });

  test('spares what an Insight still needs that is not finished', async () => {
    const map = await scene.both.instance.first('sys_transform_map', 'name=Sumo Insight Mapper');
    await scene.both.instance.update('sys_transform_map', map['sys_id'] ?? '', { active: 'false' });
    await scene.both.cse.post('insights', { count: 2, over: 60 });
    await scene.add({ id: 'bad', readableId: 'INSIGHT-BAD', created: 'not today' });
    await scene.both.poll();
    expect([await count('insight', 'state=claimed'), await count('insight', 'state=error')]).toEqual([2, 1]);
    await days(8);
    await cleanUp();
    expect([await count('sumo_logic_insights'), await count('sys_import_set')]).toEqual([3, 1]);
    await scene.both.instance.update('sys_transform_map', map['sys_id'] ?? '', { active: 'true' });
    await scene.both.poll();
    expect((await scene.incidents()).length).toBe(5);
  });

  test('obeys the properties', async () => {
    await scene.property('keep_staging_days', '1');
    await days(2);
    await cleanUp();
    expect(await count('sumo_logic_insights')).toBe(0);
    expect(await count('delivery')).toBe(3);
  });

  test('removes ended deliveries of closed Insights after 90 days, and keeps the keys of the others', async () => {
    const [first] = await scene.incidents('ORDERBYnumber');
    await scene.both.instance.update('sn_si_incident', first?.['sys_id'] ?? '', { state: '7' });
    await scene.both.pass(60);
    // Three links, the close, and the update of what the Insight shows.
    expect(await count('delivery', 'state=delivered')).toBe(5);
    await days(91);
    await cleanUp();
    expect(await count('delivery')).toBe(2);
  });

  test('never lets a close be ordered twice: an Insight that was re-opened in CSE stays open', async () => {
    const [first] = await scene.incidents('ORDERBYnumber');
    await scene.both.configure({ close_insight: 'false' });
    await scene.both.instance.update('sn_si_incident', first?.['sys_id'] ?? '', { state: '7' });
    await scene.both.pass(60);
    await days(91);
    await cleanUp();
    await scene.both.configure({ close_insight: 'true' });
    await scene.both.poll();
    await scene.both.pass(60);
    const shown = await scene.both.cse.get(`insights/${first?.['correlation_id'] ?? ''}`);
    expect(shown['insight']).toMatchObject({ status: { name: 'new' } });
  });

  test('removes idle runs after a week, the others after 90 days, and old leases', async () => {
    for (let turn = 0; turn < 3; turn += 1) await scene.both.pass(300);
    const all = await count('integration_run');
    expect(all).toBeGreaterThan(3);
    await days(8);
    await cleanUp();
    const kept = await scene.runs();
    expect(kept.map((run) => run['created'])).toEqual(['3']);
    expect(await count('lease')).toBe(0);
    await days(83);
    await cleanUp();
    expect(await count('integration_run')).toBe(0);
    await scene.both.poll();
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
  });

  test('leaves the import sets to the platform where it may not remove them, and says so in the log', async () => {
    const right = await scene.both.instance.first(
      'sys_scope_privilege',
      'target_name=sys_import_set^operation=delete',
    );
    await scene.both.instance.update('sys_scope_privilege', right['sys_id'] ?? '', { status: 'denied' });
    await days(8);
    await cleanUp();
    expect([await count('sumo_logic_insights'), await count('sys_import_set')]).toEqual([0, 1]);
    expect((await scene.errorLines()).join()).toMatch(
      /\[access\] Cannot delete records of sys_import_set: ServiceNow refused access from this application/,
    );
  });
});

describe('Clean Up, of what only the app writes', () => {
  const { instance, reset } = createInProcess();
  const table = (name: string) => instance.table(`x_sul_sumo_logic_s_${name}`);
  const after = (days: number): void => {
    instance.advance(days * DAY * 1000);
    instance.runJob('Clean Up');
  };
  let insight: string;

  beforeEach(() => {
    reset();
    const configuration = table('configuration').find('')[0]?.sys_id ?? '';
    insight = table('insight').insert({ insight_id: 'one', state: 'ingested', configuration })?.sys_id ?? '';
  });

  test('what was sent goes from deliveries that stay for their keys', () => {
    const held = { request: 'POST', response: 'HTTP 200', mail_subject: 'About', mail_html: '<p>' };
    const values = { type: 'action', insight, ...held, payload: '{}' };
    table('delivery').insert({ ...values, state: 'delivered', dedupe_key: 'kept' });
    table('delivery').insert({ ...values, state: 'retry', dedupe_key: 'waiting' });
    const shown = (key: string) => {
      const [row] = table('delivery').find(`dedupe_key=${key}`);
      return [...Object.keys(held), 'payload'].map((column) => row?.[column] ?? '');
    };
    after(89);
    expect(shown('kept')).toEqual([...Object.values(held), '{}']);
    after(2);
    expect(shown('kept')).toEqual(['', '', '', '', '{}']);
    expect(shown('waiting')).toEqual([...Object.values(held), '{}']);
  });

  test('requests to run Actions go after 90 days, and cleared Rule Alerts after twice as long', () => {
    const action = table('action').insert({
      ...{ name: 'SOC', type: 'email', recipients: 'soc@example.com', on_demand: 'true' },
    });
    table('action_run').insert({ action: action?.sys_id ?? '', insight });
    const cleared_at = '2026-01-15 12:00:00';
    table('rule_alert').insert({ rule_id: 'A', state: 'cleared', cleared_at });
    table('rule_alert').insert({ rule_id: 'B', state: 'disabled' });
    const left = () => [
      table('action_run').find('').length,
      table('rule_alert')
        .find('ORDERBYrule_id')
        .map((row) => row['rule_id']),
    ];
    after(89);
    expect(left()).toEqual([1, ['A', 'B']]);
    after(2);
    expect(left()).toEqual([0, ['A', 'B']]);
    after(90);
    expect(left()).toEqual([0, ['B']]);
  });
});
