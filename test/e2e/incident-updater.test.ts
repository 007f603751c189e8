import type { Json, TableRow } from '../support/rest.ts';
import { Scene } from '../support/scene.ts';

describe('the map Sumo Incident Updater', () => {
  let scene: Scene;
  let incident: TableRow;
  let changes = 0;

  beforeAll(async () => {
    scene = await Scene.start({ insights: 1 });
    await scene.both.poll();
    incident = (await scene.incidents())[0] ?? {};
  });

  afterAll(() => scene?.stop());

  /** Stages a change and transforms it, as the app does: nobody else may post one. */
  const update = async (values: Json): Promise<TableRow> => {
    const { instance, table } = scene.both;
    const name = `Change ${(changes += 1)}`;
    const { sys_id: scope } = await instance.first('sys_scope', `scope=${scene.both.scope}`);
    const script = `var set = new GlideRecord('sys_import_set');
set.newRecord();
set.setValue('table_name', '${table('incident_update')}');
set.setValue('state', 'loaded');
set.insert();
var row = new GlideRecord('${table('incident_update')}');
row.newRecord();
row.setValue('sys_import_set', set.getUniqueValue());
var values = ${JSON.stringify(values)};
for (var column in values) row.setValue(column, values[column]);
row.insert();
var transformer = new GlideImportSetTransformer();
transformer.setSyncImport(true);
transformer.transformAllMaps(set);`;
    await instance.insert('sysauto_script', {
      ...{ name, script, active: 'true', run_type: 'on_demand', sys_scope: scope },
    });
    await instance.control('clock', { seconds: 1 });
    await instance.runJob(name);
    return instance.first(table('incident_update'), 'ORDERBYDESCsys_created_on');
  };
  const now = async (): Promise<TableRow> => scene.both.instance.first('sn_si_incident');

  test('finds the incident by its sys_id, and leaves alone what the row leaves empty', async () => {
    const { description, short_description: short, state } = incident;
    const notes = { incident: incident['sys_id'], work_notes: 'Seen.' };
    expect(await update(notes)).toMatchObject({ sys_import_state: 'updated' });
    const query = `element_id=${incident['sys_id'] ?? ''}^element=work_notes`;
    expect(await scene.both.instance.list('sys_journal_field', query)).toMatchObject([{ value: 'Seen.' }]);
    expect(await now()).toMatchObject({ description, short_description: short, state, close_code: '' });
    const closing = { state: '100', close_code: '101', close_notes: 'Done.' };
    expect(await update({ incident: incident['sys_id'], ...closing })).toMatchObject({
      sys_import_state: 'updated',
    });
    expect(await now()).toMatchObject(closing);
  });

  test('leaves a state alone that the instance does not have', async () => {
    const { state } = await now();
    await update({ incident: incident['sys_id'], work_notes: 'Again.', state: '4711' });
    expect(await now()).toMatchObject({ state });
    const choices = 'name=sn_si_incident^element=state^value=4711';
    expect(await scene.both.instance.count('sys_choice', choices)).toBe(0);
  });

  test.each([
    ['no incident', ''],
    ['an incident that does not exist', 'f'.repeat(32)],
  ])('ignores a row with %s and makes none', async (_name, sysId) => {
    expect(await update({ incident: sysId, work_notes: 'Lost?', state: '3' })).toMatchObject({
      sys_import_state: 'ignored',
    });
    expect(await scene.both.instance.count('sn_si_incident')).toBe(1);
  });
});
