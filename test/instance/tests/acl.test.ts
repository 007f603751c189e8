import type { Instance, Row, Transaction, User, Values } from '../index.ts';
import { demoInstance, SCOPE, TARGET } from './support/fixture.ts';

let instance: Instance;
let row: Row;

beforeEach(() => {
  instance = demoInstance();
  row = instance.table(TARGET).insert({ name: 'one', place: 'here' });
});

const role = (name: string) =>
  instance.table('sys_user_role').find(`name=${name}`)[0] ?? instance.table('sys_user_role').insert({ name });

function addAcl(name: string, operation: string, roles: string[] = [], more: Values = {}): void {
  const values = { name, operation, type: 'record', active: '1', admin_overrides: '1', ...more };
  const acl = instance.table('sys_security_acl').insert(values);
  for (const each of roles) {
    instance
      .table('sys_security_acl_role')
      .insert({ sys_security_acl: acl.sys_id, sys_user_role: role(each).sys_id });
  }
}

/** A user with roles, by a name of its own. */
function userWith(...roles: string[]): User {
  const name = `user.${roles.join('.')}`;
  const user = instance.table('sys_user').insert({ user_name: name, user_password: 'secret' });
  for (const each of roles)
    instance.table('sys_user_has_role').insert({ user: user.sys_id, role: role(each).sys_id });
  const found = instance.platform.users.byName(name);
  if (!found) throw new Error(`no user ${name}`);
  return found;
}

const as = <T>(user: User | undefined, work: (tx: Transaction) => T): T =>
  instance.platform.transaction({ user: user ?? instance.platform.users.system(), kind: 'request' }, work);

const can = (user: User | undefined, operation: 'read' | 'write' | 'create' | 'delete', column?: string) =>
  as(user, (tx) => instance.platform.acl.can(tx, operation, TARGET, row, column));

test('a table without ACLs is for admins only', () => {
  expect(can(userWith('reader'), 'read')).toBe(false);
  expect(can(instance.platform.users.byName('admin'), 'read')).toBe(true);
});

test('one of the roles of an ACL is enough, contained roles count', () => {
  addAcl(TARGET, 'read', ['reader', 'auditor']);
  const boss = role('boss');
  instance.table('sys_user_role_contains').insert({ role: boss.sys_id, contains: role('reader').sys_id });

  expect(can(userWith('auditor'), 'read')).toBe(true);
  expect(can(userWith('boss'), 'read')).toBe(true);
  expect(can(userWith('other'), 'read')).toBe(false);
});

test('an ACL is for one operation', () => {
  addAcl(TARGET, 'read', ['reader']);

  expect(can(userWith('reader'), 'write')).toBe(false);
});

test('one passing ACL of a name is enough', () => {
  addAcl(TARGET, 'write', ['reader']);
  addAcl(TARGET, 'write', ['writer']);

  expect(can(userWith('writer'), 'write')).toBe(true);
});

test('a condition and a script must hold for the record', () => {
  addAcl(TARGET, 'read', ['reader'], { condition: 'place=here' });
  addAcl(TARGET, 'write', ['reader'], { advanced: '1', script: "answer = current.place == 'here';" });
  const user = userWith('reader');

  expect([can(user, 'read'), can(user, 'write')]).toEqual([true, true]);
  row = instance.table(TARGET).update(row.sys_id, { place: 'there' });
  expect([can(user, 'read'), can(user, 'write')]).toEqual([false, false]);
});

test('a script that throws denies and is logged', () => {
  addAcl(TARGET, 'read', [], { advanced: '1', script: 'nowhere();' });

  expect(can(userWith('reader'), 'read')).toBe(false);
  expect(instance.log().some(({ message }) => message.includes('nowhere is not defined'))).toBe(true);
});

test('admins pass an ACL that lets them override, and only such', () => {
  addAcl(TARGET, 'read', ['reader']);
  addAcl(TARGET, 'delete', [], { advanced: '1', script: 'answer = false;', admin_overrides: '0' });
  const admin = instance.platform.users.byName('admin');

  expect(can(admin, 'read')).toBe(true);
  expect(can(admin, 'delete')).toBe(false);
});

test('a field needs the table and its own ACL; one without an ACL follows the table', () => {
  addAcl(TARGET, 'read', ['reader']);
  addAcl(`${TARGET}.note`, 'read', ['auditor']);

  expect(can(userWith('reader'), 'read', 'name')).toBe(true);
  expect(can(userWith('reader', 'x'), 'read', 'note')).toBe(false);
  expect(can(userWith('auditor'), 'read', 'note')).toBe(false);
  expect(can(userWith('reader', 'auditor'), 'read', 'note')).toBe(true);
});

test('a field ACL for all fields yields to that of the field', () => {
  addAcl(TARGET, 'write', ['reader']);
  addAcl(`${TARGET}.*`, 'write', ['writer']);
  addAcl(`${TARGET}.note`, 'write', ['reader']);
  const user = userWith('reader');

  expect(can(user, 'write', 'name')).toBe(false);
  expect(can(user, 'write', 'note')).toBe(true);
});

test('ACLs of a parent table hold for tables that have none of their own', () => {
  const child = `${TARGET}_child`;
  instance.platform.schema.define({
    ...instance.platform.schema.table(TARGET),
    name: child,
    superClass: TARGET,
    columns: [],
  });
  addAcl(TARGET, 'read', ['reader']);
  const canChild = (user: User) => as(user, (tx) => instance.platform.acl.can(tx, 'read', child));

  expect(canChild(userWith('reader'))).toBe(true);
  addAcl(child, 'read', ['other']);
  expect(canChild(userWith('reader', 'more'))).toBe(false);
});

test('a deny-unless ACL refuses whoever does not meet it', () => {
  addAcl(TARGET, 'read', ['reader']);
  addAcl(TARGET, 'read', ['cleared'], { decision_type: 'deny' });

  expect(can(userWith('reader'), 'read')).toBe(false);
  expect(can(userWith('reader', 'cleared'), 'read')).toBe(true);
});

test('passwords are stored as hashes and checked at login', () => {
  userWith('reader');
  const { users } = instance.platform;

  expect(instance.table('sys_user').find('user_name=user.reader')[0]?.['user_password']).not.toContain(
    'secret',
  );
  expect(users.login('user.reader', 'secret')?.roles).toEqual(new Set(['reader']));
  expect(users.login('user.reader', 'wrong')).toBeUndefined();
  expect(users.login('nobody', 'secret')).toBeUndefined();
});

test('users who are inactive or locked out cannot log in', () => {
  userWith('reader');
  const [user] = instance.table('sys_user').find('user_name=user.reader');
  instance.table('sys_user').update(user?.sys_id ?? '', { locked_out: '1' });

  expect(instance.platform.users.login('user.reader', 'secret')).toBeUndefined();
  instance.table('sys_user').update(user?.sys_id ?? '', { locked_out: '0', active: '0' });
  expect(instance.platform.users.login('user.reader', 'secret')).toBeUndefined();
});

test('an ACL script runs in the scope of its application', () => {
  const app = instance.table('sys_app').find(`scope=${SCOPE}`)[0]?.sys_id ?? '';
  addAcl(TARGET, 'read', [], {
    advanced: '1',
    script: `answer = gs.getCurrentScopeName() == '${SCOPE}';`,
    sys_scope: app,
  });

  expect(can(userWith('reader'), 'read')).toBe(true);
});
