import { displayOfValue } from '../../records/index.ts';
import type { Platform, Row, Transaction } from '../../types.ts';

/** An entry of a journal, as the stream of a form shows it. */
export interface StreamEntry {
  author: string;
  at: string;
  label: string;
  text: string;
}

const WHEN = { name: 'sys_created_on', type: 'glide_date_time', label: '', maxLength: 40 };

/** The entries of the journal columns of a record, the newest first. */
export function streamOf(
  platform: Platform,
  tx: Transaction,
  table: string,
  row: Row,
  columns: readonly string[],
): StreamEntry[] {
  if (columns.length === 0) return [];
  const { schema, store } = platform;
  const entries = store.lookup('sys_journal_field', 'element_id', [row.sys_id]) ?? [
    ...store.rows('sys_journal_field'),
  ];
  const nameOf = (user: string): string =>
    store.lookup('sys_user', 'user_name', [user])?.[0]?.['name'] ?? user;
  return entries
    .filter(({ element = '', element_id }) => element_id === row.sys_id && columns.includes(element))
    .reverse()
    .sort(
      (a, b) =>
        ((b.sys_created_on ?? '') < (a.sys_created_on ?? '') ? -1 : 1) *
        Number(a.sys_created_on !== b.sys_created_on),
    )
    .map(({ element = '', value = '', sys_created_by = '', sys_created_on = '' }) => ({
      author: nameOf(sys_created_by),
      at: displayOfValue(platform, tx, table, WHEN, sys_created_on),
      label: schema.column(table, element)?.label ?? element,
      text: value,
    }));
}
