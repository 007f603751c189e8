import type { ButtonModel } from '../../../ui/index.ts';
import { listActions, NotOfferedError, press } from '../../engine/ui-actions.ts';
import type { Platform, Row, Transaction } from '../../types.ts';
import { redirect, type Visit } from '../visit.ts';

/** The platform's own action for rows that are marked. */
const DELETE = 'sysverb_delete';

const toButton = (action: Row): ButtonModel => ({
  label: action['name'] ?? '',
  name: 'sysparm_action',
  value: action.sys_id,
  ...(action['hint'] ? { title: action['hint'] } : {}),
});

/** Buttons above a list: UI actions that need no record. */
export const bannerButtons = (platform: Platform, tx: Transaction, table: string): ButtonModel[] =>
  listActions(platform, tx, table, 'banner').map(toButton);

/** Buttons for the rows that are marked: UI actions, and Delete where the user may delete one of the rows. */
export function markedButtons(
  platform: Platform,
  tx: Transaction,
  table: string,
  rows: readonly Row[],
): ButtonModel[] {
  const actions = listActions(platform, tx, table, 'marked').map(toButton);
  if (!rows.some((row) => platform.acl.can(tx, 'delete', table, row))) return actions;
  const confirm = 'Delete the marked records?';
  return [...actions, { label: 'Delete', name: 'sysparm_action', value: DELETE, kind: 'danger', confirm }];
}

/** Deletes what the user may delete; gives the number of records that went. */
function remove({ host: { platform }, tx }: Visit, table: string, ids: readonly string[]): number {
  return ids.filter((sysId) => {
    const row = platform.store.get(table, sysId);
    return row && platform.acl.can(tx, 'delete', table, row) && platform.records.remove(tx, table, sysId);
  }).length;
}

/** Runs a UI action over each marked record that it is offered for; gives their number. */
function run(
  { host: { platform }, tx }: Visit,
  table: string,
  ids: readonly string[],
  action: string,
): number {
  return ids.filter((sysId) => {
    const row = platform.store.get(table, sysId);
    if (!row || !platform.acl.can(tx, 'read', table, row)) return false;
    try {
      press(platform, tx, { table, row, action, place: 'marked' });
      return true;
    } catch (error) {
      if (error instanceof NotOfferedError) return false;
      throw error;
    }
  }).length;
}

/** What a button of a list does with the rows that are marked; the list then says to how many it was done. */
export function actOnList(visit: Visit, table: string): unknown {
  const { form, host, tx } = visit;
  const action = form.get('sysparm_action') ?? '';
  const ids = form.getAll('marked');
  const back = `/${table}_list.do?${new URLSearchParams({ sysparm_query: form.get('sysparm_query') ?? '' }).toString()}`;
  const isBanner = listActions(host.platform, tx, table, 'banner').some(({ sys_id }) => sys_id === action);
  if (isBanner) {
    const target = press(host.platform, tx, {
      table,
      row: { sys_id: '' },
      action,
      place: 'banner',
      isNew: true,
    });
    return redirect(visit, target === null ? back : `/${target}`);
  }
  if (ids.length === 0) return redirect(visit, back, { level: 'warning', text: 'Mark the records first.' });
  const done = action === DELETE ? remove(visit, table, ids) : run(visit, table, ids, action);
  const verb = action === DELETE ? 'deleted' : 'done';
  const text = `${done} of ${ids.length} ${ids.length === 1 ? 'record' : 'records'} ${verb}`;
  return redirect(visit, back, { level: done === ids.length ? 'success' : 'error', text });
}
