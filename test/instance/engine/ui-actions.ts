import { notEmulated } from '../errors.ts';
import type { Platform, Row, Transaction } from '../types.ts';
import { byOrder, isOn } from './catalog.ts';
import { scopeOf } from './scopes.ts';

/** What pressing a button did: messages of the form, and where the browser goes (relative, null to stay). */
export interface UiActionReport {
  messages: readonly { level: string; text: string }[];
  redirect: string | null;
}

/** Where UI actions are shown: on a form, for the rows that are marked in a list, or above a list. */
export type Place = 'form' | 'marked' | 'banner';

/** Flags of a UI action that put it there (documentation of UI actions). */
const PLACES: Record<Place, readonly string[]> = {
  form: ['form_button', 'form_link', 'form_context_menu'],
  marked: ['list_choice', 'list_action', 'list_button', 'list_context_menu', 'list_link'],
  banner: ['list_banner_button'],
};

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
    const { table, sysId, action } = wanted;
    if (!platform.schema.has(table)) throw new NotOfferedError(`No table ${table}`);
    const row = platform.store.get(table, sysId);
    if (!row || !platform.acl.can(tx, 'read', table, row))
      throw new NotOfferedError(`No record ${sysId} of ${table} that ${tx.user.name} may read`);
    const redirect = press(platform, tx, { table, row, action, place: 'form' });
    return { messages: tx.messages.map(({ level, text }) => ({ level, text })), redirect };
  });
}

/** A record on which UI actions are offered or pressed. */
interface Shown {
  table: string;
  row: Row;
  place: Place;
  /** The record as it is stored, where the form holds other values. */
  stored?: Row;
  /** Not stored yet: the actions that are shown on insert. */
  isNew?: boolean;
}

/** Runs a UI action that is offered, in the transaction; gives where it leads. Throws NotOfferedError otherwise. */
export function press(platform: Platform, tx: Transaction, shown: Shown & { action: string }): string | null {
  const { table, row, stored, action } = shown;
  const button = buttonsOf(platform, table, shown).find((one) =>
    [one.sys_id, one['name'], one['action_name']].includes(action),
  );
  if (!button) throw new NotOfferedError(`No active form button ${action} on ${table}`);
  if (!hasRole(platform, tx, button))
    throw new NotOfferedError(`${tx.user.name} has no role of the button ${action}`);
  if (!conditionHolds(platform, tx, button, shown))
    throw new NotOfferedError(`The condition of the button ${action} does not hold`);
  const redirect: { to: string | null } = { to: null };
  const object = actionObject((target) => (redirect.to = addressOf(target)));
  const { proxy: current } = platform.glide.over(tx, table, row, over(shown, stored ?? row));
  const name = `sys_ui_action.${button['name']}`;
  const variables = { current, action: object };
  platform.sandbox.run(tx, scopeOf(platform, button), name, button['script'] ?? '', variables);
  return redirect.to;
}

/** The UI actions that the user is offered on a record, in their order. */
export function offeredActions(platform: Platform, tx: Transaction, shown: Shown): Row[] {
  return buttonsOf(platform, shown.table, shown).filter(
    (button) => hasRole(platform, tx, button) && conditionHolds(platform, tx, button, shown),
  );
}

/** The UI actions of a list that the user has a role for: their conditions are asked for each record. */
export function listActions(platform: Platform, tx: Transaction, table: string, place: Place): Row[] {
  return buttonsOf(platform, table, { place }).filter((button) => hasRole(platform, tx, button));
}

const over = ({ isNew }: Pick<Shown, 'isNew'>, previous: Row) => (isNew ? { isNew: true } : { previous });

function conditionHolds(platform: Platform, tx: Transaction, button: Row, shown: Shown): boolean {
  const condition = button['condition'];
  if (!condition) return true;
  const { table, row, stored } = shown;
  const current = platform.glide.over(tx, table, stored ?? row, over(shown, stored ?? row)).proxy;
  const name = `sys_ui_action.${button['name']}.condition`;
  return Boolean(platform.sandbox.run(tx, scopeOf(platform, button), name, condition, { current }).value);
}

function buttonsOf(
  { schema, store }: Platform,
  table: string,
  { place, isNew }: Pick<Shown, 'place' | 'isNew'>,
): Row[] {
  if (!schema.has('sys_ui_action')) return [];
  const tables = schema.lineage(table);
  const when = isNew ? 'show_insert' : 'show_update';
  const shown = [...store.rows('sys_ui_action')].filter(
    (row) =>
      tables.includes(row['table'] ?? '') &&
      isOn(row['active'] ?? '1') &&
      (place !== 'form' || isOn(row[when])) &&
      PLACES[place].some((flag) => isOn(row[flag])),
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
