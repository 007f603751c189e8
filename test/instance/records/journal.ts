import type { Platform, Row, Transaction } from '../types.ts';
import { newSysId } from './sys-id.ts';

const TABLE = 'sys_journal_field';

/** Appends an entry of a journal column: the text itself is never stored on the record. */
export function appendEntry(
  platform: Platform,
  tx: Transaction,
  table: string,
  sysId: string,
  column: string,
  text: string,
): void {
  platform.store.put(TABLE, {
    sys_id: newSysId(),
    name: table,
    element: column,
    element_id: sysId,
    value: text,
    sys_created_on: platform.clock.text(),
    sys_created_by: tx.user.name,
  });
}

/** The newest entries of a journal column first, at most `limit` of them. */
export function entriesOf(platform: Platform, sysId: string, column: string, limit = Infinity): Row[] {
  const { schema, store } = platform;
  if (!schema.has(TABLE)) return [];
  const all = store.lookup(TABLE, 'element_id', [sysId]) ?? [...store.rows(TABLE)];
  return all
    .map((row, order) => ({ row, order }))
    .filter(({ row }) => row.element_id === sysId && row.element === column)
    .sort((a, b) => compare(b.row.sys_created_on, a.row.sys_created_on) || b.order - a.order)
    .slice(0, limit)
    .map(({ row }) => row);
}

function compare(left = '', right = ''): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Entries as a form and getJournalEntry show them: a line with time, author and column, then the text. */
export function entryText(platform: Platform, table: string, column: string, entry: Row): string {
  const label = platform.schema.column(table, column)?.label ?? column;
  return `${entry.sys_created_on} - ${entry.sys_created_by} (${label})\n${entry.value}\n\n`;
}
