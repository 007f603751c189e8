import { problemText, rethrowKill } from '../../engine/problem.ts';
import { NotOfferedError, press } from '../../engine/ui-actions.ts';
import { ApiError } from '../../http/api-error.ts';
import { requireRight } from '../../http/table-access.ts';
import { titleOfRecord } from '../../records/index.ts';
import type { Row, Values, WriteResult } from '../../types.ts';
import { isAtfAction, runAtf } from '../special/atf.ts';
import { executeJob, isJobAction } from '../special/jobs.ts';
import { ownPath, redirect, type Visit } from '../visit.ts';
import { openRecord, type Opened } from './open.ts';
import { showRecord } from './record.ts';
import { readForm, withValues, type Sent } from './save.ts';
import { writeRefusal } from './values.ts';

const addressOf = (table: string, { sys_id }: Row): string =>
  `/${table}.do?${new URLSearchParams({ sys_id }).toString()}`;

/** The page from which the form was opened, else the list. */
const backTo = ({ form }: Visit, table: string): string => {
  const goto = form.get('sysparm_goto_url') ?? '';
  return goto === '' ? `/${table}_list.do` : ownPath(goto);
};

/** The form again, with what was entered and what is wrong. */
function again(visit: Visit, opened: Opened, sent: Sent, ...problems: string[]): string {
  void visit.reply.code(422);
  for (const text of problems)
    if (!visit.tx.messages.some((message) => message.text === text))
      visit.tx.messages.push({ level: 'error', text });
  return showRecord(visit, opened, sent);
}

function named({ host: { platform }, tx }: Visit, table: string, row: Row): string {
  return `${platform.schema.table(table).label} ${titleOfRecord(platform, tx, table, row) || row.sys_id}`;
}

function remove(visit: Visit, opened: Opened): unknown {
  const { host, tx } = visit;
  const { table, row } = opened;
  requireRight(host.platform, tx, 'delete', table, row);
  const name = named(visit, table, row);
  if (host.platform.records.remove(tx, table, row.sys_id))
    return redirect(visit, backTo(visit, table), { level: 'success', text: `${name} was deleted.` });
  const nothing: Sent = { values: {}, entered: new Map(), errors: new Map() };
  return again(visit, opened, nothing, writeRefusal(tx, `${name} was not deleted.`));
}

/** Runs a UI action over the record with the values of the form, which are not saved unless the script does so. */
function runAction(visit: Visit, opened: Opened, sent: Sent, action: string): unknown {
  const { host, tx } = visit;
  const { table, row, isNew } = opened;
  try {
    const shown = { table, row: withValues(row, sent.values), stored: row, isNew, place: 'form' as const };
    const target = press(host.platform, tx, { ...shown, action });
    return redirect(visit, target === null ? addressOf(table, row) : ownPath(target));
  } catch (error) {
    rethrowKill(error);
    if (error instanceof NotOfferedError) throw new ApiError(403, 'Not offered', error.message);
    host.platform.log.write('error', 'platform', `UI action on ${table}: ${problemText(error)}`);
    return again(visit, opened, sent, `The action failed: ${problemText(error)}`);
  }
}

/** Values of a new record: also its number, which the form has shown. */
function newValues({ form }: Visit, { values }: Sent): Values {
  const number = form.get('sysparm_number') ?? '';
  return /^[A-Z]+\d+$/.test(number) ? { number, ...values } : values;
}

function write(visit: Visit, opened: Opened, sent: Sent): WriteResult {
  const { records } = visit.host.platform;
  const { table, row, isNew } = opened;
  if (isNew) return records.insert(visit.tx, table, newValues(visit, sent));
  if (Object.keys(sent.values).length === 0) return { row };
  return records.update(visit.tx, table, row.sys_id, sent.values);
}

/** Whether somebody saved the record after the form was opened. */
const isStale = ({ form }: Visit, { row, isNew }: Opened): boolean =>
  !isNew && (form.get('sys_mod_count') ?? row.sys_mod_count) !== (row.sys_mod_count ?? '0');

function save(visit: Visit, opened: Opened, sent: Sent, stay: boolean): unknown {
  const { host, tx } = visit;
  const { table, row, isNew } = opened;
  requireRight(host.platform, tx, isNew ? 'create' : 'write', table, isNew ? undefined : row);
  if (isStale(visit, opened)) {
    const by = row.sys_updated_by ?? 'somebody';
    const text = `${by} changed this record after you opened it. Your values are kept: look at the others, then save again.`;
    return again(visit, opened, sent, text);
  }
  if (sent.errors.size > 0) return again(visit, opened, sent, ...sent.errors.values());
  const result = write(visit, opened, sent);
  if (result.row === null) return again(visit, opened, sent, writeRefusal(tx, result.reason));
  const text = `${named(visit, table, result.row)} was ${isNew ? 'created' : 'updated'}.`;
  const target = stay ? addressOf(table, result.row) : backTo(visit, table);
  return redirect(visit, target, { level: 'success', text });
}

/** What the button of a form does: inserts, updates, deletes, or runs a UI action. */
export function submitRecord(visit: Visit, asked: string): unknown {
  const opened = openRecord(visit, asked);
  const action = visit.form.get('sysparm_action') ?? 'sysverb_update';
  if (action === 'sysverb_delete') return remove(visit, opened);
  if (isAtfAction(action)) return runAtf(visit, opened);
  if (isJobAction(action)) return executeJob(visit, opened);
  const sent = readForm(visit.host.platform, visit.tx, opened.table, opened, visit.form);
  if (!action.startsWith('sysverb_')) return runAction(visit, opened, sent, action);
  return save(visit, opened, sent, action.endsWith('_stay'));
}
