import type { Json } from '../support/rest.ts';
import { cseTime, Scene } from '../support/scene.ts';

const DAY = 86_400;

jest.setTimeout(60_000);

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
  const cleanUp = async (): Promise<Json> => (await scene.both.instance.runJob('Clean Up'))['result'] as Json;
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
    const created = cseTime((await scene.now()) - 1000);
    await scene.add({ id: 'bad', readableId: 'INSIGHT-BAD', created, tags: 7 });
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
    expect(await count('delivery', 'state=delivered')).toBe(4);
    await days(91);
    await cleanUp();
    expect(await count('delivery')).toBe(2);
  });

  test('takes what was sent from deliveries that stay for their keys', async () => {
    const [insight] = await scene.insights();
    const content = {
      request: 'POST',
      response: 'HTTP 200',
      mail_subject: 'About',
      mail_html: '<p>',
      payload: '{}',
    };
    const insert = (values: Json) => scene.both.instance.insert(scene.both.table('delivery'), values);
    const kept = { type: 'action', insight: insight?.['sys_id'], state: 'delivered', ...content };
    await insert({ ...kept, dedupe_key: 'kept' });
    await insert({ ...kept, state: 'retry', next_attempt_at: '2036-01-01 00:00:00', dedupe_key: 'waiting' });
    await days(91);
    await cleanUp();
    const shown = async (key: string) => {
      const row = await scene.both.instance.first(scene.both.table('delivery'), `dedupe_key=${key}`);
      return Object.keys(content).map((column) => row[column]);
    };
    expect(await shown('kept')).toEqual(['', '', '', '', '{}']);
    expect(await shown('waiting')).toEqual(Object.values(content));
  });

  test('removes requests to run Actions after 90 days, and cleared notices of rules after twice as long', async () => {
    const insert = (table: string, values: Json) =>
      scene.both.instance.insert(scene.both.table(table), values);
    const [insight] = await scene.insights();
    const action = await insert('action', {
      ...{ name: 'SOC', type: 'email', recipients: 'soc@example.com', on_demand: 'true' },
    });
    await insert('action_run', { action: action['sys_id'], insight: insight?.['sys_id'] });
    const now = { since: '2026-01-15 12:00:00', cleared_at: '2026-01-15 12:00:00' };
    await insert('rule_notice', { ...now, rule_id: 'A', state: 'cleared' });
    await insert('rule_notice', { ...now, rule_id: 'B', state: 'disabled' });
    const counts = async () => [await count('action_run'), await count('rule_notice')];
    await days(89);
    await cleanUp();
    expect(await counts()).toEqual([1, 2]);
    await days(2);
    await cleanUp();
    expect(await counts()).toEqual([0, 2]);
    await days(91);
    await cleanUp();
    expect(await count('rule_notice', 'state=cleared')).toBe(0);
    expect(await count('rule_notice', 'state=disabled')).toBe(1);
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
      /\[retention\] Removing old rows of sys_import_set failed/,
    );
  });
});
