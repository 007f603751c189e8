import { createInstance, type Instance } from '../index.ts';
import { id, sampleApp, writeApp, type SampleApp, type SampleRecord } from './support/sample-app.ts';

const THING = 'x_acme_sample_thing';
const SCRIPT = { table: 'sys_script_include', sysId: id('e2') };
const PROPERTY = { table: 'sys_properties', sysId: id('e1') };

/** The sample app, version 2, with some records replaced by table and sys_id. */
function versionTwo(replaced: SampleRecord[] = [], changes: Partial<SampleApp> = {}): SampleApp {
  const app = sampleApp({ version: '2.0.0', ...changes });
  const key = (record: SampleRecord): string => record.table + record.sysId;
  const others = app.update.filter((record) => !replaced.some((each) => key(each) === key(record)));
  return { ...app, update: [...others, ...replaced] };
}

const newScript: SampleRecord = { ...SCRIPT, values: { name: 'Sample', script: 'var b = 2;' } };
const newValue: SampleRecord = { ...PROPERTY, values: { name: 'x_acme_sample.level', value: 'high' } };

describe('upgrading an installed app', () => {
  let instance: Instance;

  beforeEach(() => {
    instance = createInstance({
      tracking: 'built',
      http: { send: () => ({ status: 0, headers: {}, body: '' }), close: () => undefined },
    });
    instance.install(writeApp(sampleApp()));
    instance.advance(60_000);
  });

  const upgrade = (app: SampleApp) => instance.install(writeApp(app));
  const row = ({ table, sysId }: { table: string; sysId: string }) =>
    instance.platform.store.get(table, sysId);

  test('changes nothing when the build is the same', () => {
    const before = row(SCRIPT);
    expect(upgrade(sampleApp())).toMatchObject({ kind: 'upgrade', installed: 0, removed: 0, skipped: [] });
    expect(row(SCRIPT)).toBe(before);
    expect(instance.table('sys_upgrade_history').find()).toEqual([]);
  });

  test('brings changed and new records, and the new version', () => {
    const added = { table: 'sys_script_include', sysId: id('77'), values: { name: 'Added', script: '' } };
    expect(upgrade(versionTwo([newScript, added]))).toMatchObject({
      version: '2.0.0',
      installed: 3,
      skipped: [],
    });
    expect(row(SCRIPT)).toMatchObject({ script: 'var b = 2;', active: '1', sys_mod_count: '1' });
    expect(row({ table: 'sys_script_include', sysId: id('77') })?.name).toBe('Added');
    expect(row({ table: 'sys_app', sysId: id('a0') })?.version).toBe('2.0.0');
  });

  test('leaves a file alone that was changed here, and takes the others', () => {
    instance.table('sys_script_include').update(SCRIPT.sysId, { script: 'mine' });
    const report = upgrade(versionTwo([newScript, newValue]));
    expect(report.skipped).toEqual([`sys_script_include_${SCRIPT.sysId}`]);
    expect(row(SCRIPT)?.script).toBe('mine');
    expect(row(PROPERTY)?.value).toBe('high');
    expect(
      instance
        .table('sys_upgrade_history_log')
        .find()
        .map((each) => each.file_name),
    ).toEqual(report.skipped);
  });

  test('marks each change of an application file by its update name, once', () => {
    instance.table('sys_script_include').update(SCRIPT.sysId, { script: 'one' });
    instance.table('sys_script_include').update(SCRIPT.sysId, { script: 'two' });
    instance.table(THING).update(id('f1'), { name: 'Data' });
    expect(instance.table('sys_update_xml').find()).toMatchObject([
      { name: `sys_script_include_${SCRIPT.sysId}`, action: 'INSERT_OR_UPDATE', sys_updated_by: 'admin' },
    ]);
  });

  test('does not count a file as skipped that was changed here to what the build brings', () => {
    instance.table('sys_properties').update(PROPERTY.sysId, { value: 'high' });
    expect(upgrade(versionTwo([newValue])).skipped).toEqual([]);
  });

  test('takes a file again after its customer update was deleted, or marked to be replaced', () => {
    instance.table('sys_script_include').update(SCRIPT.sysId, { script: 'mine' });
    instance.table('sys_properties').update(PROPERTY.sysId, { value: 'mine' });
    const [first, second] = instance.table('sys_update_xml').find('ORDERBYtable');
    instance.table('sys_update_xml').update(first?.sys_id ?? '', { replace_on_upgrade: '1' });
    instance.table('sys_update_xml').remove(second?.sys_id ?? '');
    expect(upgrade(versionTwo([newScript, newValue])).skipped).toEqual([]);
    expect([row(SCRIPT)?.script, row(PROPERTY)?.value]).toEqual(['var b = 2;', 'high']);
  });

  test('does not bring back a file that was deleted here', () => {
    instance.table('sys_script_include').remove(SCRIPT.sysId);
    expect(upgrade(versionTwo([newScript])).skipped).toEqual([`sys_script_include_${SCRIPT.sysId}`]);
    expect(row(SCRIPT)).toBeUndefined();
  });

  test('carries out deletions, except of files that were changed here', () => {
    instance.table('sys_properties').update(PROPERTY.sysId, { value: 'mine' });
    const gone = (target: { table: string; sysId: string }): SampleRecord => ({
      ...target,
      values: {},
      action: 'DELETE',
    });
    const report = upgrade(versionTwo([gone(SCRIPT), gone(PROPERTY)]));
    expect(report).toMatchObject({ removed: 1, skipped: [`sys_properties_${PROPERTY.sysId}`] });
    expect(row(SCRIPT)).toBeUndefined();
    expect(row(PROPERTY)?.value).toBe('mine');
  });

  test('leaves data rows as they are', () => {
    instance.table(THING).update(id('f1'), { name: 'Renamed' });
    const other = { table: THING, sysId: id('f3'), values: { name: 'Later' } };
    upgrade(versionTwo([], { firstInstall: [...sampleApp().firstInstall, other] }));
    expect(
      instance
        .table(THING)
        .find()
        .map((each) => each.name),
    ).toEqual(['Renamed']);
  });

  test('adds new columns and keeps those that a version no longer names', () => {
    const [thing, ...others] = sampleApp().tables;
    if (!thing) throw new Error('the sample has a table');
    const content = '<element name="extra" type="string" label="Extra" max_length="40"/>';
    upgrade(versionTwo([], { tables: [{ ...thing, content }, ...others] }));
    const { schema } = instance.platform;
    expect(schema.column(THING, 'extra')).toBeDefined();
    expect(schema.column(THING, 'size')).toBeDefined();
    expect(instance.table('sys_dictionary').find(`name=${THING}^element=extra`)).toHaveLength(1);
  });

  test('brings no new values into a choice list that exists, but whole new lists', () => {
    const choice = (sysId: string, element: string, value: string): SampleRecord => ({
      table: 'sys_choice',
      sysId,
      values: { name: THING, element, value, label: value, language: 'en' },
    });
    upgrade(
      versionTwo([
        choice(id('61'), 'color', 'blue'),
        choice(id('62'), 'name', 'a'),
        choice(id('63'), 'name', 'b'),
      ]),
    );
    const values = (element: string) =>
      instance
        .table('sys_choice')
        .find(`name=${THING}^element=${element}`)
        .map((each) => each.value);
    expect(values('color').sort()).toEqual(['g', 'r']);
    expect(values('name').sort()).toEqual(['a', 'b']);
  });

  test('replaces a module of the same sys_id, so that its old path is gone', () => {
    const module = (version: string): SampleRecord => ({
      table: 'sys_module',
      sysId: id('51'),
      values: { path: `x_acme_sample/sample/${version}/src/server/a.ts`, content: 'export {};' },
    });
    upgrade(versionTwo([module('2.0.0')]));
    upgrade({ ...versionTwo([module('3.0.0')]), version: '3.0.0' });
    expect(
      instance
        .table('sys_module')
        .find()
        .map((each) => each.path),
    ).toEqual(['x_acme_sample/sample/3.0.0/src/server/a.ts']);
  });

  test('is not misled by a restored snapshot', () => {
    const snapshot = instance.snapshot();
    instance.table('sys_script_include').update(SCRIPT.sysId, { script: 'mine' });
    instance.restore(snapshot);
    expect(instance.table('sys_update_xml').find()).toEqual([]);
    expect(upgrade(versionTwo([newScript]))).toMatchObject({ skipped: [] });
    expect(row(SCRIPT)?.script).toBe('var b = 2;');
  });
});
