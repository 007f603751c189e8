import { addRule, evaluate, logged, STAGING, TARGET } from './support/fixture.ts';
import { importBench, stateOf, type ImportBench } from './support/import-bench.ts';

let bench: ImportBench;

beforeEach(() => {
  bench = importBench();
});

test('I01 a row whose key is known updates that record, another inserts one', () => {
  const known = bench.instance.table(TARGET).insert({ key: 'k1', name: 'old' });

  const [updated, inserted] = bench.run({ key: 'k1', name: 'new' }, { key: 'k2', name: 'other' });
  expect(updated).toMatchObject({ sys_import_state: 'updated', sys_target_sys_id: known.sys_id });
  expect(stateOf(inserted)).toBe('inserted');
  expect(bench.targets('key=k1')).toMatchObject([{ name: 'new', sys_id: known.sys_id }]);
});

test('I01 all coalesce fields must match', () => {
  bench.entry('place', { coalesce: '1' });
  bench.instance.table(TARGET).insert({ key: 'k1', place: 'here' });

  const [elsewhere, here] = bench.run(
    { key: 'k1', place: 'there' },
    { key: 'k1', place: 'here', name: 'found' },
  );
  expect(stateOf(elsewhere)).toBe('inserted');
  expect(stateOf(here)).toBe('updated');
});

test('I01 of several matches only one is updated', () => {
  bench.instance.table(TARGET).insert({ key: 'k1', name: 'old' });
  bench.instance.table(TARGET).insert({ key: 'k1', name: 'old' });

  bench.run({ key: 'k1', name: 'new' });
  expect(
    bench
      .targets('key=k1')
      .map((row) => row['name'])
      .sort(),
  ).toEqual(['new', 'old']);
});

test('I01 a coalescing script answers a sys_id, or -1 for a new record', () => {
  bench.instance
    .table('sys_transform_entry')
    .find(`map=${bench.map.sys_id}^coalesce=true`)
    .forEach((row) => {
      bench.instance.table('sys_transform_entry').remove(row.sys_id);
    });
  bench.entry('sys_id', {
    coalesce: '1',
    use_source_script: '1',
    source_script: "answer = source.place.nil() ? -1 : source.getValue('place');",
  });
  const known = bench.instance.table(TARGET).insert({ name: 'old' });

  const [updated, inserted] = bench.run({ place: known.sys_id, name: 'new' }, { name: 'fresh' });
  expect(updated).toMatchObject({ sys_import_state: 'updated', sys_target_sys_id: known.sys_id });
  expect(stateOf(inserted)).toBe('inserted');
  expect(bench.targets('name=fresh')).toHaveLength(1);
});

test('I02 coalesce ignores case unless the entry is case-sensitive', () => {
  bench.instance.table(TARGET).insert({ key: 'K1', name: 'old' });

  expect(stateOf(bench.run({ key: 'k1', name: 'new' })[0])).toBe('updated');
  bench.coalesceWith({ coalesce_case_sensitive: '1' });
  expect(stateOf(bench.run({ key: 'k1', name: 'newer' })[0])).toBe('inserted');
});

test('I02 a key with characters of the query language is compared as it is', () => {
  bench.instance.table(TARGET).insert({ key: 'a^nameISNOTEMPTY', name: 'old' });

  expect(stateOf(bench.run({ key: 'a^nameISNOTEMPTY', name: 'new' })[0])).toBe('updated');
  expect(stateOf(bench.run({ key: 'a', name: 'new' })[0])).toBe('inserted');
});

test('I03 a row with an empty key is ignored unless the map creates records for them', () => {
  expect(stateOf(bench.run({ name: 'no key' })[0])).toBe('ignored');
  bench.instance
    .table('sys_transform_map')
    .update(bench.map.sys_id, { create_new_record_on_empty_coalesce_fields: '1' });
  expect(stateOf(bench.run({ name: 'no key' })[0])).toBe('inserted');
});

test('I03 an entry that coalesces on empty fields finds the record without a value', () => {
  bench.coalesceWith({ coalesce_empty_fields: '1' });
  const known = bench.instance.table(TARGET).insert({ name: 'old' });

  expect(bench.run({ name: 'new' })[0]).toMatchObject({
    sys_import_state: 'updated',
    sys_target_sys_id: known.sys_id,
  });
});

test('I05 event scripts run in the order of the platform, with their variables', () => {
  const say = (when: string) => `log.info('${when} ' + [map.name, import_set.table_name, action].join(' '));`;
  for (const when of ['onComplete', 'onAfter', 'onBefore', 'onStart']) bench.script(when, say(when));
  const set = `Demo map ${STAGING}`;

  bench.run({ key: 'k1', name: 'a' });
  expect(logged(bench.instance).filter((line) => line.startsWith('info on'))).toEqual([
    `info onStart ${set} `,
    `info onBefore ${set} insert`,
    `info onAfter ${set} insert`,
    `info onComplete ${set} `,
  ]);
});

test('I05 onBefore may write target and source, onAfter sees the stored target', () => {
  bench.script('onBefore', "target.place = 'from script'; source.note = 'changed ' + source.note;");
  bench.script('onAfter', "log.info('stored ' + target.sys_id + ' ' + target.place);");

  const [row] = bench.run({ key: 'k1', name: 'a', note: 'n' });
  expect(bench.targets()[0]).toMatchObject({ place: 'from script', note: 'changed n', name: 'a' });
  expect(logged(bench.instance)).toContain(`info stored ${row?.['sys_target_sys_id']} from script`);
});

test("I05 the map's own script runs after the field maps and may ignore the row", () => {
  const text = "target.note = target.name + '!'; if (source.name == 'skip') ignore = true;";
  bench.instance.table('sys_transform_map').update(bench.map.sys_id, { run_script: '1', script: text });

  const [written, skipped] = bench.run({ key: 'k1', name: 'a' }, { key: 'k2', name: 'skip' });
  expect(stateOf(written)).toBe('inserted');
  expect(stateOf(skipped)).toBe('ignored');
  expect(bench.targets()).toMatchObject([{ note: 'a!' }]);
});

test('I05 status_message becomes the comment of the row', () => {
  bench.script('onBefore', "status_message = 'seen';");

  expect(bench.run({ key: 'k1' })[0]).toMatchObject({
    sys_import_state: 'inserted',
    sys_import_state_comment: 'seen',
  });
});

test('I06 ignore in onBefore skips the row, and onAfter still runs', () => {
  bench.script('onBefore', "ignore = source.name == 'skip';");
  bench.script('onAfter', "log.info('after ' + action + ' ' + source.name);");

  const [skipped, written] = bench.run({ key: 'k1', name: 'skip' }, { key: 'k2', name: 'take' });
  expect(stateOf(skipped)).toBe('ignored');
  expect(stateOf(written)).toBe('inserted');
  expect(bench.targets()).toHaveLength(1);
  expect(logged(bench.instance)).toEqual(
    expect.arrayContaining(['info after ignore skip', 'info after insert take']),
  );
});

test('I07 error in onBefore halts the run and leaves later rows pending', () => {
  bench.script('onBefore', "if (source.name == 'bad') { error = true; error_message = 'stop here'; }");
  const { set, staged } = bench.stage(
    { key: 'k1', name: 'good' },
    { key: 'k2', name: 'bad' },
    { key: 'k3', name: 'later' },
  );

  expect(bench.transform(set).failed).toBe(true);
  const rows = staged.map((row) => bench.instance.table(STAGING).get(row.sys_id));
  expect(rows.map(stateOf)).toEqual(['inserted', 'error', 'pending']);
  expect(rows[1]).toMatchObject({ sys_import_state_comment: 'stop here' });
});

test('I07 error in onAfter halts the run; the record stays', () => {
  bench.script('onAfter', 'error = true;');
  const { set } = bench.stage({ key: 'k1', name: 'first' }, { key: 'k2', name: 'second' });

  expect(bench.transform(set).failed).toBe(true);
  expect(bench.targets()).toMatchObject([{ name: 'first' }]);
});

test('I07 error in onStart halts before any row', () => {
  bench.script('onStart', 'error = true;');
  const { set } = bench.stage({ key: 'k1' });

  expect(bench.transform(set).failed).toBe(true);
  expect(bench.targets()).toHaveLength(0);
});

test('I07 error in onForeignInsert or onChoiceCreate rejects the row alone', () => {
  bench.instance.table('sys_choice').insert({ name: TARGET, element: 'colour', value: 'red', label: 'Red' });
  bench.entry('company', { choice_action: 'create' });
  bench.entry('colour', { choice_action: 'create' });
  bench.script('onForeignInsert', 'error = true;');
  bench.script('onChoiceCreate', "error = true; error_message = 'no new colours';");

  const rows = bench.run(
    { key: 'k1', company: 'Unheard Ltd' },
    { key: 'k2', colour: 'mauve' },
    { key: 'k3', colour: 'red' },
  );
  expect(rows.map(stateOf)).toEqual(['error', 'error', 'inserted']);
  expect(rows[1]?.['sys_import_state_comment']).toContain('no new colours');
});

test('I08 a map without business rules writes without them', () => {
  addRule(bench.instance, 'trace', "current.trace = 'rule';");

  bench.run({ key: 'k1' });
  expect(bench.targets('key=k1')[0]?.['trace']).toBe('rule');
  bench.instance.table('sys_transform_map').update(bench.map.sys_id, { run_business_rules: '0' });
  bench.run({ key: 'k2' });
  expect(bench.targets('key=k2')[0]?.['trace']).toBeUndefined();
});

test('I09 several maps run by order, inactive ones not', () => {
  const later = bench.addMap('later', { order: '200' });
  bench.entry('key', { coalesce: '1' }, later);
  bench.entry('name', { target_field: 'place' }, later);
  const off = bench.addMap('off', { order: '50', active: '0' });
  bench.entry('key', { coalesce: '1' }, off);

  const [row] = bench.run({ key: 'k1', name: 'a' });
  expect(bench.targets()).toMatchObject([{ name: 'a', place: 'a' }]);
  expect(row).toMatchObject({ sys_import_state: 'updated', sys_transform_map: later.sys_id });
});

test('I10 the transformer of scripts runs a set at once, or one row of it', () => {
  const { set, staged } = bench.stage({ key: 'k1' }, { key: 'k2' });
  const call = (rest: string) => `
    var set = new GlideRecord('sys_import_set');
    set.get('${set.sys_id}');
    var transformer = new GlideImportSetTransformer();
    transformer.setSyncImport(true);
    transformer.transformAllMaps(set${rest});
    transformer.isError();`;

  expect(evaluate(bench.instance, call(`, '${staged[1]?.sys_id}'`), 'global')).toBe(false);
  expect(bench.targets().map((row) => row['key'])).toEqual(['k2']);
  evaluate(bench.instance, call(''), 'global');
  expect(
    bench
      .targets()
      .map((row) => row['key'])
      .sort(),
  ).toEqual(['k1', 'k2']);
});

test('I12 the row, the set and the run record what happened', () => {
  bench.script('onBefore', "ignore = source.name == 'skip';");
  bench.instance.table(TARGET).insert({ key: 'k1', name: 'same' });
  const { set, staged } = bench.stage(
    { key: 'k1', name: 'same' },
    { key: 'k2', name: 'new' },
    { key: 'k3', name: 'skip' },
  );

  const { runSysId } = bench.transform(set);
  const rows = staged.map((row) => bench.instance.table(STAGING).get(row.sys_id));
  expect(rows.map(stateOf)).toEqual(['ignored', 'inserted', 'ignored']);
  expect(rows[0]?.['sys_import_state_comment']).toBe('No field values changed');
  expect(rows[1]).toMatchObject({ sys_target_table: TARGET, sys_transform_map: bench.map.sys_id });
  expect(bench.instance.table('sys_import_set').get(set.sys_id)?.['state']).toBe('processed');
  expect(bench.instance.table('sys_import_set_run').get(runSysId)).toMatchObject({
    set: set.sys_id,
    state: 'complete',
    total: '3',
    inserts: '1',
    updates: '0',
    ignored: '2',
    errors: '0',
  });
});

test('I12 only pending rows are transformed', () => {
  const { set } = bench.stage(
    { key: 'k1', name: 'parsed' },
    { key: 'k2', name: 'unparsed', sys_import_state: 'error' },
  );

  bench.transform(set);
  bench.transform(set);
  expect(bench.targets()).toMatchObject([{ name: 'parsed' }]);
});

test('a refused write makes the row an error with the reason', () => {
  addRule(bench.instance, 'refuse', 'current.setAbortAction(true);');

  expect(bench.run({ key: 'k1' })[0]).toMatchObject({
    sys_import_state: 'error',
    sys_import_state_comment: expect.stringMatching(/abort/i),
  });
});

test('a script that throws makes its row an error and not the next one', () => {
  bench.script('onBefore', "if (source.name == 'bad') nowhere();");

  const rows = bench.run({ key: 'k1', name: 'bad' }, { key: 'k2', name: 'good' });
  expect(rows.map(stateOf)).toEqual(['error', 'inserted']);
  expect(rows[0]?.['sys_import_state_comment']).toContain('nowhere is not defined');
});

test('setNewGuidValue in onBefore decides the sys_id, and a second record of it is refused', () => {
  const sysId = '0123456789abcdef0123456789abcdef';
  bench.script('onBefore', `if (action == 'insert') target.setNewGuidValue('${sysId}');`);

  expect(bench.run({ key: 'k1', name: 'a' })[0]?.['sys_target_sys_id']).toBe(sysId);
  expect(stateOf(bench.run({ key: 'k2', name: 'b' })[0])).toBe('error');
  expect(bench.targets()).toMatchObject([{ sys_id: sysId, name: 'a' }]);
});

test('the Import Set API gives one result for each map', () => {
  const { platform } = bench.instance;
  const results = platform.transaction({ kind: 'request' }, (tx) =>
    platform.imports.importRow(tx, STAGING, { key: 'k1', name: 'a' }),
  );

  expect(results).toEqual([
    {
      state: 'inserted',
      targetTable: TARGET,
      targetSysId: bench.targets()[0]?.sys_id,
      message: '',
      mapName: 'Demo map',
    },
  ]);
});

test('a transform of a page costs three record operations a row and six for the set', () => {
  const { set } = bench.stage(...Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, name: 'a' })));
  bench.instance.platform.metrics.reset();

  bench.transform(set);
  expect(bench.instance.metrics().total).toBeLessThanOrEqual(20 * 3 + 6);
});
