import type { Platform, Row, Transaction } from '../types.ts';
import { notEmulated } from '../errors.ts';
import { byOrder, isOn } from './catalog.ts';
import { scopeOf } from './scopes.ts';

/** What pressing a button did: messages of the form, and where the browser goes (relative, null to stay). */
export interface UiActionReport {
  messages: readonly { level: string; text: string }[];
  redirect: string | null;
}

/** The user does not see the button: not there, inactive, its role or condition not met, the record not readable. */
export class NotOfferedError extends Error {
  override name = 'NotOfferedError';
}

/**
 * Presses a button of a form as a user: server side UI actions of the record's table and those that it extends, with
 * their roles and condition (UI action documentation). `action` is its name or its action name. Throws
 * NotOfferedError, and what the script throws.
 */
export function runUiAction(
  platform: Platform,
  wanted: { table: string; sysId: string; action: string; user: string },
): UiActionReport {
  const user = platform.users.byName(wanted.user);
  if (!user) throw new NotOfferedError(`No active user ${wanted.user}`);
  return platform.transaction({ user, kind: 'request', interactive: true }, (tx) => {
    const { button, row } = offered(platform, tx, wanted);
    const redirect: { to: string | null } = { to: null };
    const action = actionObject((target) => (redirect.to = addressOf(target)));
    const current = platform.glide.over(tx, wanted.table, row, { previous: row }).proxy;
    const name = `sys_ui_action.${button['name']}`;
    platform.sandbox.run(tx, scopeOf(platform, button), name, button['script'] ?? '', { current, action });
    return { messages: tx.messages.map(({ level, text }) => ({ level, text })), redirect: redirect.to };
  });
}

function offered(
  platform: Platform,
  tx: Transaction,
  { table, sysId, action }: { table: string; sysId: string; action: string },
): { button: Row; row: Row } {
  if (!platform.schema.has(table)) throw new NotOfferedError(`No table ${table}`);
  const row = platform.store.get(table, sysId);
  if (!row || !platform.acl.can(tx, 'read', table, row))
    throw new NotOfferedError(`No record ${sysId} of ${table} that ${tx.user.name} may read`);
  const button = buttonsOf(platform, table).find((one) => [one['name'], one['action_name']].includes(action));
  if (!button) throw new NotOfferedError(`No active form button ${action} on ${table}`);
  if (!hasRole(platform, tx, button))
    throw new NotOfferedError(`${tx.user.name} has no role of the button ${action}`);
  const condition = button['condition'];
  if (condition) {
    const current = platform.glide.over(tx, table, row, { previous: row }).proxy;
    const name = `sys_ui_action.${button['name']}.condition`;
    if (!platform.sandbox.run(tx, scopeOf(platform, button), name, condition, { current }).value)
      throw new NotOfferedError(`The condition of the button ${action} does not hold`);
  }
  return { button, row };
}

function buttonsOf({ schema, store }: Platform, table: string): Row[] {
  if (!schema.has('sys_ui_action')) return [];
  const tables = schema.lineage(table);
  const shown = [...store.rows('sys_ui_action')].filter(
    (row) =>
      tables.includes(row['table'] ?? '') &&
      isOn(row['active'] ?? '1') &&
      isOn(row['show_update']) &&
      ['form_button', 'form_link', 'form_context_menu'].some((place) => isOn(row[place])),
  );
  return shown.sort(byOrder);
}

/** One of the button's roles is enough; an admin has each. */
function hasRole({ schema, store }: Platform, tx: Transaction, button: Row): boolean {
  if (!schema.has('sys_ui_action_role')) return true;
  const roles = [...store.rows('sys_ui_action_role')]
    .filter((row) => row['sys_ui_action'] === button.sys_id)
    .map((row) => store.get('sys_user_role', row['sys_user_role'] ?? '')?.['name'] ?? '');
  return roles.length === 0 || [...roles, 'admin'].some((role) => tx.user.roles.has(role));
}

/** ActionManager as far as it is emulated: setRedirectURL(record or address). */
function actionObject(redirect: (target: unknown) => void): object {
  return new Proxy(
    { setRedirectURL: redirect },
    {
      get(target, member) {
        if (member === 'setRedirectURL') return target.setRedirectURL;
        if (typeof member === 'symbol') return undefined;
        throw notEmulated(`action.${member}`);
      },
    },
  );
}

function addressOf(target: unknown): string {
  if (typeof target === 'string') return target;
  const record = target as { getTableName(): string; getUniqueValue(): string };
  return `${record.getTableName()}.do?sys_id=${record.getUniqueValue()}`;
}
