import { logged, STAGING, TARGET } from './support/fixture.ts';
import { importBench, stateOf, type ImportBench } from './support/import-bench.ts';

let bench: ImportBench;

beforeEach(() => {
  bench = importBench();
});

test('I04 an empty source leaves the target alone unless the map copies empty fields', () => {
  bench.instance.table(TARGET).insert({ key: 'k1', name: 'old', note: 'kept' });

  bench.run({ key: 'k1', name: 'new' });
  expect(bench.targets()[0]).toMatchObject({ name: 'new', note: 'kept' });
  bench.instance.table('sys_transform_map').update(bench.map.sys_id, { copy_empty_fields: '1' });
  bench.run({ key: 'k1', name: 'newer' });
  expect(bench.targets()[0]?.['note']).toBeUndefined();
});

test('I04 the word NULL clears a field, other spellings of it are text', () => {
  bench.instance.table(TARGET).insert({ key: 'k1', name: 'old', note: 'kept' });
  const { set, staged } = bench.stage({ key: 'k1', name: 'null' });
  // A loader writes the word as it is; a script that sets it would have cleared the staged field already.
  for (const row of staged) bench.instance.platform.store.put(STAGING, { ...row, note: 'NULL' });

  bench.transform(set);
  expect(bench.targets()[0]).toMatchObject({ name: 'null' });
  expect(bench.targets()[0]?.['note']).toBeUndefined();
});

test('I11 a choice is found by value, then by label', () => {
  bench.instance.table('sys_choice').insert({ name: TARGET, element: 'colour', value: 'r', label: 'Red' });
  bench.entry('colour');

  bench.run({ key: 'k1', colour: 'r' }, { key: 'k2', colour: 'red' });
  expect(bench.targets().map((row) => row['colour'])).toEqual(['r', 'r']);
});

test.each([
  ['ignore', 'inserted', undefined, 1],
  ['reject', 'error', undefined, 1],
  ['create', 'inserted', 'mauve', 2],
])('I11 an unknown choice with the action %s makes the row %s', (action, state, value, choices) => {
  bench.instance.table('sys_choice').insert({ name: TARGET, element: 'colour', value: 'r', label: 'Red' });
  bench.entry('colour', { choice_action: action });

  expect(stateOf(bench.run({ key: 'k1', colour: 'mauve' })[0])).toBe(state);
  expect(bench.targets()[0]?.['colour']).toBe(value);
  expect(bench.instance.table('sys_choice').find(`name=${TARGET}`)).toHaveLength(choices);
});

test('I11 a rejected row runs onReject', () => {
  bench.entry('company', { choice_action: 'reject' });
  bench.script('onReject', "log.info('rejected ' + source.company);");

  expect(stateOf(bench.run({ key: 'k1', company: 'Unheard Ltd' })[0])).toBe('error');
  expect(logged(bench.instance)).toContain('info rejected Unheard Ltd');
});

test('I11 a reference is found by sys_id, by display value, or by the field that the entry names', () => {
  const acme = bench.instance.table('core_company').insert({ name: 'Acme Ltd', city: 'Ulm' });
  const byCity = bench.entry('company', { choice_action: 'ignore' });

  bench.run(
    { key: 'k1', company: acme.sys_id },
    { key: 'k2', company: 'Acme Ltd' },
    { key: 'k3', company: 'Unheard Ltd' },
  );
  expect(bench.targets('ORDERBYkey').map((row) => row['company'])).toEqual([
    acme.sys_id,
    acme.sys_id,
    undefined,
  ]);
  bench.instance.table('sys_transform_entry').update(byCity.sys_id, { reference_value_field: 'city' });
  bench.run({ key: 'k4', company: 'Ulm' });
  expect(bench.targets('key=k4')[0]?.['company']).toBe(acme.sys_id);
});

test('I11 a missing reference is created when the entry says so', () => {
  bench.entry('company', { choice_action: 'create' });

  bench.run({ key: 'k1', company: 'Brand New Ltd' }, { key: 'k2', company: 'Brand New Ltd' });
  const created = bench.instance.table('core_company').find('name=Brand New Ltd');
  expect(created).toHaveLength(1);
  expect(bench.targets().map((row) => row['company'])).toEqual([created[0]?.sys_id, created[0]?.sys_id]);
});

test("a staged date column is copied as UTC, text is read in the entry's format and the user's zone", () => {
  bench.entry('happened_utc', { target_field: 'happened' });
  const fromText = bench.entry('happened', { date_format: 'dd.MM.yyyy HH:mm' });
  bench.instance.property('glide.sys.default.tz', 'Europe/Berlin');

  bench.run({ key: 'k1', happened_utc: '2026-07-01 10:00:00' });
  expect(bench.targets('key=k1')[0]?.['happened']).toBe('2026-07-01 10:00:00');
  bench.run({ key: 'k2', happened: '01.07.2026 10:00' });
  expect(bench.targets('key=k2')[0]?.['happened']).toBe('2026-07-01 08:00:00');
  bench.run({ key: 'k3', happened: 'yesterday' });
  expect(bench.targets('key=k3')[0]?.['happened']).toBeUndefined();
  expect(logged(bench.instance).join()).toContain('happened is no date');
  bench.instance.table('sys_transform_entry').update(fromText.sys_id, { date_format: 'EEE' });
  expect(bench.run({ key: 'k4', happened: 'Mon' })[0]?.['sys_import_state_comment']).toMatch(
    /date format EEE is not emulated/,
  );
});

test('a source script gives the value of a field as answer or as its last expression', () => {
  bench.entry('place', { use_source_script: '1', source_script: "answer = 'from ' + source.name;" });
  bench.entry('amount', { use_source_script: '1', source_script: '40 + 2' });

  bench.run({ key: 'k1', name: 'a' });
  expect(bench.targets()[0]).toMatchObject({ place: 'from a', amount: '42' });
});
