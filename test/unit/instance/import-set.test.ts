import type { Instance, Row, Values } from '../../instance/index.ts';
import { addFile, addRule, demoInstance, evaluate, logged, STAGING, TARGET } from './fixture.ts';

let instance: Instance;
let map: Row;

beforeEach(() => {
  instance = demoInstance();
  map = addMap('Demo map');
  entry('key', { coalesce: '1' });
  entry('name');
  entry('note');
});

function addMap(name: string, more: Values = {}): Row {
  const values = { name, source_table: STAGING, target_table: TARGET, order: '100', active: '1', run_business_rules: '1' };
  return addFile(instance, 'sys_transform_map', { ...values, ...more });
}

function entry(field: string, more: Values = {}, owner: Row = map): Row {
  const values = { map: owner.sys_id, source_field: field, target_field: field, choice_action: 'ignore' };
  return addFile(instance, 'sys_transform_entry', { ...values, ...more });
}

function script(when: string, text: string, more: Values = {}): Row {
  return addFile(instance, 'sys_transform_script', { map: map.sys_id, when, script: text, order: '100', active: '1', ...more });
}

/** Stages rows in a set of their own. */
function stage(...rows: Values[]): { set: Row; staged: Row[] } {
  const set = instance.table('sys_import_set').insert({ table_name: STAGING, state: 'loaded' });
  const staged = rows.map((values) => instance.table(STAGING).insert({ ...values, sys_import_set: set.sys_id }));
  return { set, staged };
}

function transform(set: Row, rowSysId?: string): { failed: boolean; runSysId: string } {
  const { platform } = instance;
  return platform.transaction({ kind: 'job' }, (tx) => platform.imports.transform(tx, set.sys_id, rowSysId));
}

/** Stages and transforms rows; gives them as they are afterwards. */
function run(...rows: Values[]): Row[] {
  const { set, staged } = stage(...rows);
  transform(set);
  return staged.map((row) => instance.table(STAGING).get(row.sys_id) ?? row);
}

const targets = (query = ''): Row[] => instance.table(TARGET).find(query);
const stateOf = (row: Row | undefined) => row?.['sys_import_state'];

test('I01 a row whose key is known updates that record, another inserts one', () => {
  const known = instance.table(TARGET).insert({ key: 'k1', name: 'old' });

  const [updated, inserted] = run({ key: 'k1', name: 'new' }, { key: 'k2', name: 'other' });
  expect(updated).toMatchObject({ sys_import_state: 'updated', sys_target_sys_id: known.sys_id });
  expect(stateOf(inserted)).toBe('inserted');
  expect(targets('key=k1')).toMatchObject([{ name: 'new', sys_id: known.sys_id }]);
});

test('I01 all coalesce fields must match', () => {
  entry('place', { coalesce: '1' });
  instance.table(TARGET).insert({ key: 'k1', place: 'here' });

  const [elsewhere, here] = run({ key: 'k1', place: 'there' }, { key: 'k1', place: 'here', name: 'found' });
  expect(stateOf(elsewhere)).toBe('inserted');
  expect(stateOf(here)).toBe('updated');
});

test('I01 of several matches only one is updated', () => {
  instance.table(TARGET).insert({ key: 'k1', name: 'old' });
  instance.table(TARGET).insert({ key: 'k1', name: 'old' });

  run({ key: 'k1', name: 'new' });
  expect(targets('key=k1').map((row) => row['name']).sort()).toEqual(['new', 'old']);
});

test('I01 a coalescing script answers a sys_id, or -1 for a new record', () => {
  instance.table('sys_transform_entry').find(`map=${map.sys_id}^coalesce=true`).forEach((row) => {
    instance.table('sys_transform_entry').remove(row.sys_id);
  });
  entry('sys_id', { coalesce: '1', use_source_script: '1', source_script: "answer = source.place.nil() ? -1 : source.getValue('place');" });
  const known = instance.table(TARGET).insert({ name: 'old' });

  const [updated, inserted] = run({ place: known.sys_id, name: 'new' }, { name: 'fresh' });
  expect(updated).toMatchObject({ sys_import_state: 'updated', sys_target_sys_id: known.sys_id });
  expect(stateOf(inserted)).toBe('inserted');
  expect(targets('name=fresh')).toHaveLength(1);
});

test('I02 coalesce ignores case unless the entry is case-sensitive', () => {
  instance.table(TARGET).insert({ key: 'K1', name: 'old' });

  expect(stateOf(run({ key: 'k1', name: 'new' })[0])).toBe('updated');
  const [coalescing] = instance.table('sys_transform_entry').find(`map=${map.sys_id}^coalesce=true`);
  instance.table('sys_transform_entry').update(coalescing?.sys_id ?? '', { coalesce_case_sensitive: '1' });
  expect(stateOf(run({ key: 'k1', name: 'newer' })[0])).toBe('inserted');
});

test('I02 a key with characters of the query language is compared as it is', () => {
  instance.table(TARGET).insert({ key: 'a^nameISNOTEMPTY', name: 'old' });

  expect(stateOf(run({ key: 'a^nameISNOTEMPTY', name: 'new' })[0])).toBe('updated');
  expect(stateOf(run({ key: 'a', name: 'new' })[0])).toBe('inserted');
});

test('I03 a row with an empty key is ignored unless the map creates records for them', () => {
  expect(stateOf(run({ name: 'no key' })[0])).toBe('ignored');
  instance.table('sys_transform_map').update(map.sys_id, { create_new_record_on_empty_coalesce_fields: '1' });
  expect(stateOf(run({ name: 'no key' })[0])).toBe('inserted');
});

test('I03 an entry that coalesces on empty fields finds the record without a value', () => {
  const [coalescing] = instance.table('sys_transform_entry').find(`map=${map.sys_id}^coalesce=true`);
  instance.table('sys_transform_entry').update(coalescing?.sys_id ?? '', { coalesce_empty_fields: '1' });
  const known = instance.table(TARGET).insert({ name: 'old' });

  expect(run({ name: 'new' })[0]).toMatchObject({ sys_import_state: 'updated', sys_target_sys_id: known.sys_id });
});

test('I04 an empty source leaves the target alone unless the map copies empty fields', () => {
  instance.table(TARGET).insert({ key: 'k1', name: 'old', note: 'kept' });

  run({ key: 'k1', name: 'new' });
  expect(targets()[0]).toMatchObject({ name: 'new', note: 'kept' });
  instance.table('sys_transform_map').update(map.sys_id, { copy_empty_fields: '1' });
  run({ key: 'k1', name: 'newer' });
  expect(targets()[0]?.['note']).toBeUndefined();
});

test('I04 the word NULL clears a field, other spellings of it are text', () => {
  instance.table(TARGET).insert({ key: 'k1', name: 'old', note: 'kept' });
  const { set, staged } = stage({ key: 'k1', name: 'null' });
  // A loader writes the word as it is; a script that sets it would have cleared the staged field already.
  for (const row of staged) instance.platform.store.put(STAGING, { ...row, note: 'NULL' });

  transform(set);
  expect(targets()[0]).toMatchObject({ name: 'null' });
  expect(targets()[0]?.['note']).toBeUndefined();
});

test('I05 event scripts run in the order of the platform, with their variables', () => {
  const say = (when: string) => `log.info('${when} ' + [map.name, import_set.table_name, action].join(' '));`;
  for (const when of ['onComplete', 'onAfter', 'onBefore', 'onStart']) script(when, say(when));
  const set = `Demo map ${STAGING}`;

  run({ key: 'k1', name: 'a' });
  expect(logged(instance).filter((line) => line.startsWith('info on'))).toEqual([
    `info onStart ${set} `,
    `info onBefore ${set} insert`,
    `info onAfter ${set} insert`,
    `info onComplete ${set} `,
  ]);
});

test('I05 onBefore may write target and source, onAfter sees the stored target', () => {
  script('onBefore', "target.place = 'from script'; source.note = 'changed ' + source.note;");
  script('onAfter', "log.info('stored ' + target.sys_id + ' ' + target.place);");

  const [row] = run({ key: 'k1', name: 'a', note: 'n' });
  expect(targets()[0]).toMatchObject({ place: 'from script', note: 'changed n', name: 'a' });
  expect(logged(instance)).toContain(`info stored ${row?.['sys_target_sys_id']} from script`);
});

test('I05 the map\'s own script runs after the field maps and may ignore the row', () => {
  const text = "target.note = target.name + '!'; if (source.name == 'skip') ignore = true;";
  instance.table('sys_transform_map').update(map.sys_id, { run_script: '1', script: text });

  const [written, skipped] = run({ key: 'k1', name: 'a' }, { key: 'k2', name: 'skip' });
  expect(stateOf(written)).toBe('inserted');
  expect(stateOf(skipped)).toBe('ignored');
  expect(targets()).toMatchObject([{ note: 'a!' }]);
});

test('I05 status_message becomes the comment of the row', () => {
  script('onBefore', "status_message = 'seen';");

  expect(run({ key: 'k1' })[0]).toMatchObject({ sys_import_state: 'inserted', sys_import_state_comment: 'seen' });
});

test('I06 ignore in onBefore skips the row, and onAfter still runs', () => {
  script('onBefore', "ignore = source.name == 'skip';");
  script('onAfter', "log.info('after ' + action + ' ' + source.name);");

  const [skipped, written] = run({ key: 'k1', name: 'skip' }, { key: 'k2', name: 'take' });
  expect(stateOf(skipped)).toBe('ignored');
  expect(stateOf(written)).toBe('inserted');
  expect(targets()).toHaveLength(1);
  expect(logged(instance)).toEqual(expect.arrayContaining(['info after ignore skip', 'info after insert take']));
});

test('I07 error in onBefore halts the run and leaves later rows pending', () => {
  script('onBefore', "if (source.name == 'bad') { error = true; error_message = 'stop here'; }");
  const { set, staged } = stage({ key: 'k1', name: 'good' }, { key: 'k2', name: 'bad' }, { key: 'k3', name: 'later' });

  expect(transform(set).failed).toBe(true);
  const rows = staged.map((row) => instance.table(STAGING).get(row.sys_id));
  expect(rows.map(stateOf)).toEqual(['inserted', 'error', 'pending']);
  expect(rows[1]).toMatchObject({ sys_import_state_comment: 'stop here', sys_row_error: 'stop here' });
});

test('I07 error in onAfter halts the run; the record stays', () => {
  script('onAfter', 'error = true;');
  const { set } = stage({ key: 'k1', name: 'first' }, { key: 'k2', name: 'second' });

  expect(transform(set).failed).toBe(true);
  expect(targets()).toMatchObject([{ name: 'first' }]);
});

test('I07 error in onStart halts before any row', () => {
  script('onStart', 'error = true;');
  const { set } = stage({ key: 'k1' });

  expect(transform(set).failed).toBe(true);
  expect(targets()).toHaveLength(0);
});

test('I07 error in onForeignInsert or onChoiceCreate rejects the row alone', () => {
  instance.table('sys_choice').insert({ name: TARGET, element: 'colour', value: 'red', label: 'Red' });
  entry('company', { choice_action: 'create' });
  entry('colour', { choice_action: 'create' });
  script('onForeignInsert', 'error = true;');
  script('onChoiceCreate', "error = true; error_message = 'no new colours';");

  const rows = run({ key: 'k1', company: 'Unheard Ltd' }, { key: 'k2', colour: 'mauve' }, { key: 'k3', colour: 'red' });
  expect(rows.map(stateOf)).toEqual(['error', 'error', 'inserted']);
  expect(rows[1]?.['sys_import_state_comment']).toContain('no new colours');
});

test('I08 a map without business rules writes without them', () => {
  addRule(instance, 'trace', "current.trace = 'rule';");

  run({ key: 'k1' });
  expect(targets('key=k1')[0]?.['trace']).toBe('rule');
  instance.table('sys_transform_map').update(map.sys_id, { run_business_rules: '0' });
  run({ key: 'k2' });
  expect(targets('key=k2')[0]?.['trace']).toBeUndefined();
});

test('I09 several maps run by order, inactive ones not', () => {
  const later = addMap('later', { order: '200' });
  entry('key', { coalesce: '1' }, later);
  entry('name', { target_field: 'place' }, later);
  const off = addMap('off', { order: '50', active: '0' });
  entry('key', { coalesce: '1' }, off);

  const [row] = run({ key: 'k1', name: 'a' });
  expect(targets()).toMatchObject([{ name: 'a', place: 'a' }]);
  expect(row).toMatchObject({ sys_import_state: 'updated', sys_transform_map: later.sys_id });
});

test('I10 the transformer of scripts runs a set at once, or one row of it', () => {
  const { set, staged } = stage({ key: 'k1' }, { key: 'k2' });
  const call = (rest: string) => `
    var set = new GlideRecord('sys_import_set');
    set.get('${set.sys_id}');
    var transformer = new GlideImportSetTransformer();
    transformer.setSyncImport(true);
    transformer.transformAllMaps(set${rest});
    transformer.isError();`;

  expect(evaluate(instance, call(`, '${staged[1]?.sys_id}'`), 'global')).toBe(false);
  expect(targets().map((row) => row['key'])).toEqual(['k2']);
  evaluate(instance, call(''), 'global');
  expect(targets().map((row) => row['key']).sort()).toEqual(['k1', 'k2']);
});

test('I11 a choice is found by value, then by label', () => {
  instance.table('sys_choice').insert({ name: TARGET, element: 'colour', value: 'r', label: 'Red' });
  entry('colour');

  run({ key: 'k1', colour: 'r' }, { key: 'k2', colour: 'red' });
  expect(targets().map((row) => row['colour'])).toEqual(['r', 'r']);
});

test.each([
  ['ignore', 'inserted', undefined, 1],
  ['reject', 'error', undefined, 1],
  ['create', 'inserted', 'mauve', 2],
])('I11 an unknown choice with the action %s makes the row %s', (action, state, value, choices) => {
  instance.table('sys_choice').insert({ name: TARGET, element: 'colour', value: 'r', label: 'Red' });
  entry('colour', { choice_action: action });

  expect(stateOf(run({ key: 'k1', colour: 'mauve' })[0])).toBe(state);
  expect(targets()[0]?.['colour']).toBe(value);
  expect(instance.table('sys_choice').find(`name=${TARGET}`)).toHaveLength(choices);
});

test('I11 a rejected row runs onReject', () => {
  entry('company', { choice_action: 'reject' });
  script('onReject', "log.info('rejected ' + source.company);");

  expect(stateOf(run({ key: 'k1', company: 'Unheard Ltd' })[0])).toBe('error');
  expect(logged(instance)).toContain('info rejected Unheard Ltd');
});

test('I11 a reference is found by sys_id, by display value, or by the field that the entry names', () => {
  const acme = instance.table('core_company').insert({ name: 'Acme Ltd', city: 'Ulm' });
  const byCity = entry('company', { choice_action: 'ignore' });

  run({ key: 'k1', company: acme.sys_id }, { key: 'k2', company: 'Acme Ltd' }, { key: 'k3', company: 'Unheard Ltd' });
  expect(targets('ORDERBYkey').map((row) => row['company'])).toEqual([acme.sys_id, acme.sys_id, undefined]);
  instance.table('sys_transform_entry').update(byCity.sys_id, { reference_value_field: 'city' });
  run({ key: 'k4', company: 'Ulm' });
  expect(targets('key=k4')[0]?.['company']).toBe(acme.sys_id);
});

test('I11 a missing reference is created when the entry says so', () => {
  entry('company', { choice_action: 'create' });

  run({ key: 'k1', company: 'Brand New Ltd' }, { key: 'k2', company: 'Brand New Ltd' });
  const created = instance.table('core_company').find('name=Brand New Ltd');
  expect(created).toHaveLength(1);
  expect(targets().map((row) => row['company'])).toEqual([created[0]?.sys_id, created[0]?.sys_id]);
});

test('I12 the row, the set and the run record what happened', () => {
  script('onBefore', "ignore = source.name == 'skip';");
  instance.table(TARGET).insert({ key: 'k1', name: 'same' });
  const { set, staged } = stage({ key: 'k1', name: 'same' }, { key: 'k2', name: 'new' }, { key: 'k3', name: 'skip' });

  const { runSysId } = transform(set);
  const rows = staged.map((row) => instance.table(STAGING).get(row.sys_id));
  expect(rows.map(stateOf)).toEqual(['ignored', 'inserted', 'ignored']);
  expect(rows[0]?.['sys_import_state_comment']).toBe('No field values changed');
  expect(rows[1]).toMatchObject({ sys_target_table: TARGET, sys_transform_map: map.sys_id });
  expect(instance.table('sys_import_set').get(set.sys_id)?.['state']).toBe('processed');
  expect(instance.table('sys_import_set_run').get(runSysId)).toMatchObject({
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
  const { set } = stage({ key: 'k1', name: 'parsed' }, { key: 'k2', name: 'unparsed', sys_import_state: 'error' });

  transform(set);
  transform(set);
  expect(targets()).toMatchObject([{ name: 'parsed' }]);
});

test('a refused write makes the row an error with the reason', () => {
  addRule(instance, 'refuse', 'current.setAbortAction(true);');

  expect(run({ key: 'k1' })[0]).toMatchObject({
    sys_import_state: 'error',
    sys_import_state_comment: expect.stringMatching(/abort/i),
  });
});

test('a script that throws makes its row an error and not the next one', () => {
  script('onBefore', "if (source.name == 'bad') nowhere();");

  const rows = run({ key: 'k1', name: 'bad' }, { key: 'k2', name: 'good' });
  expect(rows.map(stateOf)).toEqual(['error', 'inserted']);
  expect(rows[0]?.['sys_import_state_comment']).toContain('nowhere is not defined');
});

test('setNewGuidValue in onBefore decides the sys_id, and a second record of it is refused', () => {
  const sysId = '0123456789abcdef0123456789abcdef';
  script('onBefore', `if (action == 'insert') target.setNewGuidValue('${sysId}');`);

  expect(run({ key: 'k1', name: 'a' })[0]?.['sys_target_sys_id']).toBe(sysId);
  expect(stateOf(run({ key: 'k2', name: 'b' })[0])).toBe('error');
  expect(targets()).toMatchObject([{ sys_id: sysId, name: 'a' }]);
});

test('a staged date column is copied as UTC, text is read in the entry\'s format and the user\'s zone', () => {
  entry('happened_utc', { target_field: 'happened' });
  const fromText = entry('happened', { date_format: 'dd.MM.yyyy HH:mm' });
  instance.property('glide.sys.default.tz', 'Europe/Berlin');

  run({ key: 'k1', happened_utc: '2026-07-01 10:00:00' });
  expect(targets('key=k1')[0]?.['happened']).toBe('2026-07-01 10:00:00');
  run({ key: 'k2', happened: '01.07.2026 10:00' });
  expect(targets('key=k2')[0]?.['happened']).toBe('2026-07-01 08:00:00');
  run({ key: 'k3', happened: 'yesterday' });
  expect(targets('key=k3')[0]?.['happened']).toBeUndefined();
  expect(logged(instance).join()).toContain('happened is no date');
  instance.table('sys_transform_entry').update(fromText.sys_id, { date_format: 'EEE' });
  expect(run({ key: 'k4', happened: 'Mon' })[0]?.['sys_import_state_comment']).toMatch(/date format EEE is not emulated/);
});

test('a source script gives the value of a field as answer or as its last expression', () => {
  entry('place', { use_source_script: '1', source_script: "answer = 'from ' + source.name;" });
  entry('amount', { use_source_script: '1', source_script: '40 + 2' });

  run({ key: 'k1', name: 'a' });
  expect(targets()[0]).toMatchObject({ place: 'from a', amount: '42' });
});

test('the Import Set API gives one result for each map', () => {
  const { platform } = instance;
  const results = platform.transaction({ kind: 'request' }, (tx) => platform.imports.importRow(tx, STAGING, { key: 'k1', name: 'a' }));

  expect(results).toEqual([
    { state: 'inserted', targetTable: TARGET, targetSysId: targets()[0]?.sys_id, message: '', mapName: 'Demo map' },
  ]);
});

test('a transform of a page costs three record operations a row and six for the set', () => {
  const { set } = stage(...Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, name: 'a' })));
  instance.platform.metrics.reset();

  transform(set);
  expect(instance.metrics().total).toBeLessThanOrEqual(20 * 3 + 6);
});
