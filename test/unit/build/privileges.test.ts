import { callsOfApp } from '../../build/coverage/app-calls.ts';
import { apiPrivileges } from '../../instance/index.ts';
import { readBuiltApp, ROOT } from '../../support/built-app.ts';

describe('the privileges of the built app', () => {
  const records = readBuiltApp().folder.updates.flatMap((file) => file.records);
  const privileges = records.filter(({ table }) => table === 'sys_scope_privilege');
  const valueOf = (record: (typeof privileges)[number], column: string): string =>
    record.fields.find(({ name }) => name === column)?.value ?? '';
  const executed = privileges
    .filter((record) => valueOf(record, 'operation') === 'execute')
    .map((record) => valueOf(record, 'target_name'));

  test('allow every call that the types of the sources show; the gate compares them with the emitted code', () => {
    const calls = [...callsOfApp(ROOT)].flatMap(([api, members]) =>
      [...members].map((one) => `${api}.${one}`),
    );
    expect(calls.length).toBeGreaterThan(80);
    const wanted = calls.flatMap(apiPrivileges).map(({ name }) => name);
    expect(wanted.filter((name) => !executed.includes(name))).toEqual([]);
  });

  test('are each there once', () => {
    const keys = privileges.map(
      (record) => `${valueOf(record, 'operation')} ${valueOf(record, 'target_name')}`,
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('name other applications by their scope, beside a sys_id that is the same in every build', () => {
    const foreign = privileges
      .flatMap(({ fields }) => fields)
      .filter(({ name, value }) => name === 'target_scope' && value !== 'global');
    expect(foreign.length).toBeGreaterThan(5);
    for (const { value, attributes } of foreign) {
      expect(attributes['scope']).toMatch(/^sn_/);
      expect(value).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  test('ship with a runtime access tracking of None', () => {
    const { application } = readBuiltApp().folder;
    expect(valueOf(application, 'runtime_access_tracking')).toBe('');
  });
});
