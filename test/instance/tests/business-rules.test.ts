import type { Instance } from '../index.ts';
import { addRule, demoInstance, evaluate, logged, SCOPE, TARGET } from './support/fixture.ts';

let instance: Instance;
const leaveTrace = (word: string) => `current.trace = (current.getValue('trace') || '') + '${word} ';`;

beforeEach(() => {
  instance = demoInstance();
});

const insert = (values: Record<string, string> = {}) =>
  instance.table(TARGET).insert({ name: 'one', ...values });
const update = (sysId: string, values: Record<string, string>) =>
  instance.table(TARGET).update(sysId, values);

test('B01 before rules run by order, low ones first, then the write, then after rules by order', () => {
  addRule(instance, 'late', leaveTrace('1200'), { order: '1200' });
  addRule(instance, 'early', leaveTrace('10'), { order: '10' });
  addRule(instance, 'after late', "gs.info('after 500 ' + current.trace);", { when: 'after', order: '500' });
  addRule(instance, 'after early', "gs.info('after 5');", { when: 'after', order: '5' });

  expect(insert()['trace']).toBe('10 1200 ');
  expect(logged(instance).filter((line) => line.startsWith('info after'))).toEqual([
    'info after 5',
    'info after 500 10 1200 ',
  ]);
});

test('B02 rules of the same order all run', () => {
  addRule(instance, 'a', leaveTrace('a'));
  addRule(instance, 'b', leaveTrace('b'));

  expect((insert()['trace'] ?? '').trim().split(' ').sort()).toEqual(['a', 'b']);
});

test('B03 previous is null on insert and holds the old values on update', () => {
  addRule(instance, 'look', "current.note = previous === null ? 'none' : previous.getValue('name');");

  const row = insert();
  expect(row['note']).toBe('none');
  expect(update(row.sys_id, { name: 'two' })['note']).toBe('one');
});

test('B03 an async rule has no previous', () => {
  addRule(instance, 'later', 'current.note = String(previous); current.update();', {
    when: 'async_always',
    action_update: '0',
  });

  const row = insert();
  instance.rest();
  expect(instance.table(TARGET).get(row.sys_id)?.['note']).toBe('null');
});

test('B04 condition, filter and roles must all hold', () => {
  addRule(instance, 'guarded', leaveTrace('ran'), {
    condition: "current.getValue('place') == 'here'",
    filter_condition: 'nameVALCHANGES',
    role_conditions: instance.table('sys_user_role').find('name=admin')[0]?.sys_id ?? '',
  });

  const row = insert({ place: 'there' });
  expect(row['trace']).toBeUndefined();
  expect(update(row.sys_id, { place: 'here' })['trace']).toBeUndefined();
  expect(update(row.sys_id, { name: 'two' })['trace']).toBe('ran ');
});

test('B04 a rule for a role runs for who has it, and for admins', () => {
  const role = instance.table('sys_user_role').insert({ name: `${SCOPE}.other` });
  addRule(instance, 'guarded', leaveTrace('ran'), { role_conditions: role.sys_id });
  const { platform } = instance;
  const insertAs = (name: string) =>
    platform.transaction({ user: platform.users.byName(name), kind: 'request' }, (tx) => {
      return platform.records.insert(tx, TARGET, { name: 'one' }).row?.['trace'];
    });

  expect(insertAs('sir.analyst')).toBeUndefined();
  const user = platform.users.byName('sir.analyst')?.sysId ?? '';
  instance.table('sys_user_has_role').insert({ user, role: role.sys_id });
  expect(insertAs('sir.analyst')).toBe('ran ');
  expect(insertAs('admin')).toBe('ran ');
});

test('B04 filter operators look for the change that they name', () => {
  addRule(instance, 'from', leaveTrace('from-one'), {
    filter_condition: 'nameCHANGESFROMone',
    action_insert: '0',
  });
  addRule(instance, 'to', leaveTrace('to-three'), {
    filter_condition: 'nameCHANGESTOthree',
    action_insert: '0',
  });

  const row = insert();
  expect(update(row.sys_id, { name: 'two' })['trace']).toBe('from-one ');
  expect(update(row.sys_id, { name: 'three' })['trace']).toBe('from-one to-three ');
  expect(update(row.sys_id, { note: 'same name' })['trace']).toBe('from-one to-three ');
});

test('B05 a rule that updates its own record does not start itself again', () => {
  addRule(
    instance,
    'again',
    "current.amount = Number(current.getValue('amount') || 0) + 1; current.update();",
    { when: 'after' },
  );

  const row = insert();
  expect(instance.table(TARGET).get(row.sys_id)?.['amount']).toBe('1');
});

test('B05 rules that make new records without end are cut off, and the log says which', () => {
  addRule(instance, 'breeder', `var gr = new GlideRecord('${TARGET}'); gr.name = 'child'; gr.insert();`, {
    when: 'after',
  });

  insert();
  expect(instance.table(TARGET).find().length).toBeLessThan(50);
  expect(logged(instance).some((line) => line.includes('nested deeper') && line.includes('breeder'))).toBe(
    true,
  );
});

test('B06 a query rule narrows every query on the table, those of scripts too', () => {
  insert({ place: 'here' });
  insert({ place: 'there' });
  addRule(instance, 'only here', "current.addQuery('place', 'here');", {
    action_query: '1',
    action_insert: '0',
    action_update: '0',
  });

  expect(instance.table(TARGET).find('nameISNOTEMPTY')).toHaveLength(1);
  expect(evaluate(instance, `var gr = new GlideRecord('${TARGET}'); gr.query(); gr.getRowCount();`)).toBe(1);
});

test('B07 an async rule runs after the transaction, with the record as it is then', () => {
  addRule(instance, 'later', "gs.info('seen ' + current.name);", { when: 'async', action_update: '0' });

  const row = insert();
  update(row.sys_id, { name: 'changed since' });
  expect(logged(instance).join()).not.toContain('seen');
  expect(instance.rest().ran).toMatchObject([{ kind: 'async rule', name: 'later', ok: true }]);
  expect(logged(instance)).toContain('info seen changed since');
});

test('W07 an abort lets later rules run and prevents the write', () => {
  addRule(instance, 'refuse', 'current.setAbortAction(true);', { order: '1' });
  addRule(instance, 'later', "gs.info('still here');", { order: '2' });

  expect(() => insert()).toThrow(/abort/i);
  expect(logged(instance)).toContain('info still here');
  expect(instance.table(TARGET).find()).toHaveLength(0);
});

test('a rule whose script throws is logged and does not stop the write', () => {
  addRule(instance, 'broken', 'undefinedFunction();');

  expect(insert().sys_id).toHaveLength(32);
  expect(logged(instance).join('\n')).toMatch(
    /error Business rule broken: .*undefinedFunction is not defined/,
  );
});

test('rules of a parent table run for records of the tables that extend it', () => {
  instance.platform.schema.define({
    ...instance.platform.schema.table(TARGET),
    name: `${TARGET}_child`,
    superClass: TARGET,
    columns: [],
  });
  addRule(instance, 'parent', leaveTrace('parent'));

  expect(instance.table(`${TARGET}_child`).insert({ name: 'child' })['trace']).toBe('parent ');
});

test('inactive rules and rules for other operations do not run', () => {
  addRule(instance, 'off', leaveTrace('off'), { active: '0' });
  addRule(instance, 'delete', leaveTrace('delete'), {
    action_insert: '0',
    action_update: '0',
    action_delete: '1',
  });

  expect(insert()['trace']).toBeUndefined();
});
