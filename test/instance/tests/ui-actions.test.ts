import { NotOfferedError, runUiAction } from '../engine/ui-actions.ts';
import type { Instance, Row, Values } from '../index.ts';
import { demoInstance, TARGET } from './support/fixture.ts';

const OPEN = { webService: true, read: true, create: true, update: true, delete: true };

let instance: Instance;
let row: Row;

beforeEach(() => {
  instance = demoInstance();
  for (const name of ['sys_ui_action', 'sys_ui_action_role'])
    instance.platform.schema.define({
      name,
      label: name,
      superClass: 'sys_metadata',
      scope: 'global',
      columns: [],
      indexes: [],
      access: OPEN,
      open: true,
      source: 'test',
    });
  row = instance.table(TARGET).insert({ name: 'one', place: 'here' });
});

function button(values: Values): Row {
  return instance.table('sys_ui_action').insert({
    name: 'Move',
    action_name: 'demo_move',
    table: TARGET,
    active: 'true',
    show_update: 'true',
    form_button: 'true',
    script: `current.setValue('place', gs.getUserName()); current.update(); gs.addInfoMessage('moved'); action.setRedirectURL(current);`,
    ...values,
  });
}

const press = (user = 'admin', action = 'Move'): ReturnType<typeof runUiAction> =>
  runUiAction(instance.platform, { table: TARGET, sysId: row.sys_id, action, user });
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(NotOfferedError);
    return (error as Error).message;
  }
  throw new Error('the button was offered');
};

describe('a form button', () => {
  test('runs as the user, with its messages and where it leads to', () => {
    button({});
    expect(press()).toEqual({
      messages: [{ level: 'info', text: 'moved' }],
      redirect: `${TARGET}.do?sys_id=${row.sys_id}`,
    });
    expect(press('admin', 'demo_move').messages).toHaveLength(1);
    expect(instance.table(TARGET).get(row.sys_id)?.['place']).toBe('admin');
  });

  test('stays on the form where it leads nowhere, and takes an address as it is', () => {
    button({ script: '' });
    expect(press()).toEqual({ messages: [], redirect: null });
    button({ name: 'Home', script: `action.setRedirectURL('home.do');` });
    expect(press('admin', 'Home').redirect).toBe('home.do');
  });

  test.each([
    ['inactive', { active: 'false' }],
    ['not shown for records that exist', { show_update: 'false' }],
    ['not on the form', { form_button: 'false' }],
    ['of another table', { table: 'core_company' }],
  ])('is not offered when it is %s', (_name, values) => {
    button(values);
    expect(refusal(() => press())).toMatch(/^No active form button Move/);
  });

  test('is offered only where its condition holds', () => {
    button({ condition: `current.place == 'there'` });
    expect(refusal(() => press())).toMatch(/condition/);
    row = instance.table(TARGET).update(row.sys_id, { place: 'there' });
    expect(press().messages).toHaveLength(1);
  });

  test('is offered to users with one of its roles, and to administrators', () => {
    const { sys_id: sys_ui_action } = button({});
    const role = instance.table('sys_user_role').insert({ name: 'demo.mover' });
    instance.table('sys_ui_action_role').insert({ sys_ui_action, sys_user_role: role.sys_id });
    const acl = { name: TARGET, operation: 'read', type: 'record', active: '1' };
    instance.table('sys_security_acl').insert(acl);
    expect(refusal(() => press('sir.analyst'))).toMatch(/no role/);
    const [analyst] = instance.table('sys_user').find('user_name=sir.analyst');
    instance.table('sys_user_has_role').insert({ user: analyst?.sys_id ?? '', role: role.sys_id });
    expect(press('sir.analyst').messages).toHaveLength(1);
    expect(press().messages).toHaveLength(1);
  });

  test('is not there for users who may not read the record, nor for a record that is gone', () => {
    button({});
    expect(refusal(() => press('sir.analyst'))).toMatch(/No record/);
    instance.table(TARGET).remove(row.sys_id);
    expect(refusal(() => press())).toMatch(/No record/);
    expect(refusal(() => press('nobody'))).toMatch(/No active user/);
  });

  test('throws what its script throws, and for what is not emulated of action', () => {
    button({ script: `throw new Error('as planned');` });
    expect(() => press()).toThrow('as planned');
    button({ name: 'Close', script: 'action.openGlideRecord(current);' });
    expect(() => press('admin', 'Close')).toThrow(/action\.openGlideRecord/);
  });

  test('belongs to the scope of its record', () => {
    button({ script: `gs.addInfoMessage(gs.getCurrentScopeName());` });
    expect(press().messages[0]?.text).toBe('rhino.global');
  });
});
