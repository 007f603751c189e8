import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFERED } from '../../../src/server/actions/registry.ts';
import {
  aclFluent,
  guardedColumns,
  layoutFluent,
  policyFluent,
  tableFluent,
  typeColumns,
} from '../../build/actions/fluent.ts';
import { readBuiltApp, ROOT } from '../../support/built-app.ts';

const { folder, records } = readBuiltApp();
const TABLE = `${folder.scope}_action`;
/** Name of a role, given that or its sys_id. */
const nameOf = (role: string): string | undefined =>
  records('sys_user_role').find(({ name, sys_id: id }) => role === name || role === id)?.['name'];
const plain = (text: string): string => text.replace(/[\s,()]+/g, '').replace(/"/g, "'");

test.each([
  ['tables/action', tableFluent],
  ['layouts/action', layoutFluent],
  ['ui-policies/action-types', policyFluent],
  ['acls/action-secrets', aclFluent],
])('src/fluent/%s.now.ts is what `npm run generate:actions` makes', (file, make) => {
  const written = readFileSync(join(ROOT, 'src/fluent', `${file}.now.ts`), 'utf8');
  expect(plain(written)).toBe(plain(make()));
});

describe('the built table of Actions', () => {
  test('offers the types of the registry, and no other', () => {
    const choices = records('sys_choice').filter(
      (choice) => choice['name'] === TABLE && choice['element'] === 'type',
    );
    expect(choices.map(({ value, label }) => [value, label]).sort()).toEqual(
      OFFERED.map(({ type, label }) => [type, label]).sort(),
    );
  });

  test('has a column for each field of each type, and shows it on the form for the types that use it', () => {
    const { columns } = folder.tables.find(({ name }) => name === TABLE)!.definition;
    const policies = records('sys_ui_policy').filter((policy) => policy['table'] === TABLE);
    const shown = records('sys_ui_policy_action').filter((each) => each['visible'] === 'true');
    for (const { field, types } of typeColumns()) {
      expect(columns.map(({ name }) => name)).toContain(field.column);
      const [action, ...more] = shown.filter((each) => each['field'] === field.column);
      expect([field.column, more.length]).toEqual([field.column, 0]);
      const policy = policies.find(({ sys_id: id }) => id === action?.['ui_policy']);
      expect(policy?.['conditions']).toMatch(new RegExp(`^typeIN${types.join(',')}(\\^EQ)?$`));
    }
  });

  test('lets Action admins alone read and write the columns that hold secrets and addresses', () => {
    const secrets = typeColumns().filter(({ field }) => field.kind === 'secret');
    expect(secrets.length).toBeGreaterThan(5);
    const guarded = guardedColumns();
    expect(guarded).toEqual(expect.arrayContaining(secrets.map(({ field }) => field.column)));
    expect(guarded).toEqual(expect.arrayContaining(['url', 'base_url']));
    const role = (acl: string): unknown[] => {
      const grants = records('sys_security_acl_role').filter((each) => each['sys_security_acl'] === acl);
      return grants.map((each) => nameOf(each['sys_user_role'] ?? ''));
    };
    const acls = records('sys_security_acl').map(({ name, operation, sys_id: id = '' }) => [
      `${name ?? ''} ${operation ?? ''}`,
      role(id),
    ]);
    for (const column of guarded)
      for (const operation of ['read', 'write'])
        expect(acls).toContainEqual([`${TABLE}.${column} ${operation}`, [`${folder.scope}.action_admin`]]);
  });
});

test('README.md lists the types with their fields', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const row = /^\| ([^|]+?) +\| ([^|]+?) +\|$/;
  const lines = readme.split('\n');
  const head = lines.findIndex((line) => /^\| Type +\| Fields +\|/.test(line));
  const told = lines.slice(head + 2, head + 2 + OFFERED.length).map((line) => row.exec(line)?.slice(1));
  expect(told).toEqual(
    OFFERED.map(({ label, fields }) => [label, fields.map((one) => one.label).join(', ')]),
  );
});
