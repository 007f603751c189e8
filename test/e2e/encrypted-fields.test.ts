import { anInsight } from '../support/insights.ts';
import { cseTime, Scene } from '../support/scene.ts';
import type { TableRow } from '../support/rest.ts';

describe('an entry of the transform map to an encrypted field', () => {
  let scene: Scene;
  let entry: TableRow;

  beforeAll(async () => {
    scene = await Scene.start();
  }, 60_000);

  beforeEach(async () => {
    await scene.begin();
    const map = await scene.both.instance.first('sys_transform_map', 'name=Sumo Insight Mapper');
    entry = await scene.both.instance.insert('sys_transform_entry', {
      map: map['sys_id'] ?? '',
      source_table: scene.both.table('sumo_logic_insights'),
      target_table: 'sn_si_incident',
      source_field: 'description',
      target_field: 'secure_notes',
    });
  });

  afterAll(() => scene?.stop());

  const insight = async (): Promise<TableRow> => (await scene.insights())[0] ?? {};
  async function fail(): Promise<void> {
    await scene.add(anInsight({ id: 'one', created: cseTime(await scene.now()) }));
    for (let turn = 0; turn < 5; turn += 1) {
      await scene.both.poll();
      await scene.both.instance.control('clock', { seconds: 300 });
    }
  }

  test('makes no incident: the error row names it and what to do, the status too, and nothing is lost once it is removed', async () => {
    await fail();
    expect(await scene.incidents()).toEqual([]);
    expect((await insight())['state']).toBe('error');
    expect((await insight())['error']).toMatch(
      /secure_notes is encrypted.*Remove the entry "secure_notes" from Sumo Insight Mapper: the field is encrypted/,
    );
    expect((await scene.status())['health']).toBe('degraded');

    await scene.both.instance.control('clock', { seconds: 60 });
    await scene.remove('sys_transform_entry', entry['sys_id'] ?? '');
    await scene.press('insight', 'sumo_try_again');
    await scene.both.poll();
    const [incident] = await scene.incidents();
    expect(await insight()).toMatchObject({ error: '', incident: incident?.['sys_id'] });
    expect(incident?.['description']).toContain('Insight in CSE: ');
  });

  test('is named by Validate Setup', async () => {
    await scene.press('configuration', 'sumo_validate_setup');
    await scene.both.instance.control('rest', { limit: 1000 });
    const { setup_findings: findings = '' } = await scene.status();
    expect(findings).toMatch(
      /Error The transform map Sumo Insight Mapper writes the encrypted field secure_notes.*: remove that entry in System Import Sets > Transform Maps/,
    );
  });
});
