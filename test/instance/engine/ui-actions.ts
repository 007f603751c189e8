import { behind } from '../glide/expose.ts';
import { RecordCursor } from '../glide/record-cursor.ts';
import type { Platform, Row, Transaction, User } from '../types.ts';
import { isOn } from './catalog.ts';
import { scopeOf } from './scopes.ts';

/** What a user sees after pressing a button. */
export interface Pressed {
  messages: { level: 'info' | 'error'; text: string }[];
  /** Page that the action leads to, such as `incident.do?sys_id=...`; empty when it names none. */
  redirect: string;
}

/** The button is not there for this user and record. */
export class NotOfferedError extends Error {
  override name = 'NotOfferedError';
}

function actionOf({ store, schema }: Platform, table: string, name: string): Row {
  const tables = schema.lineage(table);
  const found = [...store.rows('sys_ui_action')].find(
    (row) => tables.includes(row.table ?? '') && [row.name, row.action_name].includes(name),
  );
  if (!found || !isOn(found.active ?? '1')) throw new NotOfferedError(`${table} has no action ${name}`);
  return found;
}

/** No role means everyone; an administrator has every role. */
function mayPress({ store }: Platform, user: User, action: Row): boolean {
  const wanted = [...store.rows('sys_ui_action_role')]
    .filter((row) => row.sys_ui_action === action.sys_id)
    .map((row) => store.get('sys_user_role', row.sys_user_role ?? '')?.name ?? '');
  return wanted.length === 0 || user.roles.has('admin') || wanted.some((role) => user.roles.has(role));
}

function pageOf(target: unknown): string {
  const cursor = behind(target, RecordCursor);
  if (cursor === undefined) return String(target as string);
  return `${cursor.className()}.do?sys_id=${cursor.asRow()?.sys_id ?? ''}`;
}

/**
 * Runs a UI action on a record that is saved, as its form's button or, for each marked record, its list does: for users who
 * have one of its roles and may read the record, where its condition holds (ServiceNow documentation, "UI actions").
 * Throws NotOfferedError where the button would not be there.
 * @param name name or action name
 */
export function pressAction(
  platform: Platform,
  user: User,
  table: string,
  sysId: string,
  name: string,
): Pressed {
  return platform.transaction({ user, kind: 'request', interactive: true }, (tx: Transaction) => {
    const row = platform.records.get(tx, table, sysId);
    if (!row || !platform.acl.can(tx, 'read', table, row)) throw new NotOfferedError('No such record');
    const action = actionOf(platform, table, name);
    if (!mayPress(platform, user, action))
      throw new NotOfferedError(`${user.name} lacks the role for ${name}`);
    const pressed: Pressed = { messages: tx.messages, redirect: '' };
    const variables = {
      current: platform.glide.over(tx, table, row, { previous: row }).proxy,
      action: { setRedirectURL: (target: unknown) => void (pressed.redirect = pageOf(target)) },
    };
    const run = (script: string): unknown =>
      platform.sandbox.run(tx, scopeOf(platform, action), `sys_ui_action.${name}`, script, variables).value;
    const { condition, script } = action;
    if (condition && !run(condition)) throw new NotOfferedError(`The condition of ${name} does not hold`);
    if (script) run(script);
    return pressed;
  });
}
