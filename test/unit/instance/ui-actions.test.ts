import { NotOfferedError, pressAction, type Pressed } from '../../instance/engine/ui-actions.ts';
import type { Instance, Row, Values } from '../../instance/index.ts';
import { addFile, demoInstance, SCOPE, TARGET } from './fixture.ts';

let instance: Instance;
let record: Row;

beforeEach(() => {
  instance = demoInstance();
  record = instance.table(TARGET).insert({ name: 'One', key: 'a' });
});

function addAction(more: Values = {}): Row {
  return addFile(instance, 'sys_ui_action', {
    name: 'Mark',
    action_name: 'mark',
    table: TARGET,
    active: '1',
    condition: `current.key == 'a'`,
    script: `current.setValue('note', gs.getUserDisplayName()); current.update(); gs.addInfoMessage('Marked');`,
    ...more,
  });
}

function press(name = 'Mark', user = 'admin'): Pressed {
  const { platform } = instance;
  const who = platform.users.byName(user);
  if (!who) throw new Error(`no user ${user}`);
  return pressAction(platform, who, TARGET, record.sys_id, name);
}

test('a button runs its script on the record as the user, and gives messages', () => {
  addAction();
  expect(press()).toEqual({ messages: [{ level: 'info', text: 'Marked' }], redirect: '' });
  expect(instance.table(TARGET).get(record.sys_id)).toMatchObject({ note: 'System Administrator' });
});

test('a button is known by its action name, too, and may lead to a record or a page', () => {
  addAction({ script: 'action.setRedirectURL(current);' });
  expect(press('mark').redirect).toBe(`${TARGET}.do?sys_id=${record.sys_id}`);
  addAction({ name: 'Home', action_name: 'home', script: `action.setRedirectURL('home.do');` });
  expect(press('Home').redirect).toBe('home.do');
});

test.each([
  ['its condition does not hold', { condition: `current.key == 'b'` }],
  ['it is inactive', { active: '0' }],
  ['it belongs to another table', { table: 'core_company' }],
])('a button is not there when %s', (_why, values) => {
  addAction(values);
  expect(() => press()).toThrow(NotOfferedError);
  expect(instance.table(TARGET).get(record.sys_id)?.['note']).toBeUndefined();
});

test('a button with roles is there for users who have one of them, and the record must be readable', () => {
  const action = addAction();
  addFile(instance, 'sys_security_acl', { name: TARGET, operation: 'read', type: 'record', active: '1' });
  const [role] = instance.table('sys_user_role').find('name=sn_si.analyst');
  addFile(instance, 'sys_ui_action_role', {
    sys_ui_action: action.sys_id,
    sys_user_role: role?.sys_id ?? '',
  });
  expect(press('Mark', 'sir.analyst').messages).toHaveLength(1);
  expect(() => press('Mark', 'sir.integration')).toThrow('lacks the role');
  expect(press('Mark', 'admin').messages).toHaveLength(1);
});

test('a record that the user may not read has no buttons', () => {
  addAction();
  expect(() => press('Mark', 'sir.analyst')).toThrow('No such record');
  expect(instance.platform.schema.table(TARGET).scope).toBe(SCOPE);
});
