import { displayOfRecord } from '../../records/index.ts';
import { kindOf } from '../../schema/index.ts';
import type { Platform, Row, Transaction } from '../../types.ts';

/** A record that changed, with its new values in words. */
export interface Change {
  label: string;
  name: string;
  href: string;
  values: { label: string; text: string }[];
  /** Every line of its words, changed or not. */
  lines: string[];
}

/** Values that say something to a person: words and choices, not times, counters and references. */
const TOLD = new Set(['text', 'boolean']);

function changedValues(platform: Platform, tx: Transaction, table: string, before: Row, after: Row) {
  return platform.schema
    .columns(table)
    .filter(
      ({ name, type, reference }) =>
        !name.startsWith('sys_') && !reference && TOLD.has(kindOf(type)) && before[name] !== after[name],
    )
    .map(({ name, label }) => ({ label, text: platform.records.display(tx, table, after, name) }))
    .filter(({ text }) => text !== '');
}

function wordsOf({ schema }: Platform, table: string, row: Row): string[] {
  const words = schema.columns(table).filter(({ type }) => kindOf(type) === 'text');
  return words.flatMap(({ name }) => (row[name] ?? '').split('\n'));
}

/**
 * Tells which records of an application's tables changed while `work` ran, and may be read by the user: the answer to somebody who
 * changed what the application reacts to. Rows are never changed in place, so that a row that is another object is another row.
 */
export function changesDuring(
  platform: Platform,
  tx: Transaction,
  scope: string,
  work: () => void,
): Change[] {
  const { schema, store, acl } = platform;
  const tables = schema.tables().filter((table) => schema.table(table).scope === scope);
  const before = new Map(
    tables.flatMap((table) => [...store.rows(table)].map((row) => [row.sys_id, row] as const)),
  );
  work();
  return tables.flatMap((table) =>
    [...store.rows(table)].flatMap((row) => {
      const old = before.get(row.sys_id);
      if (old === row || !acl.can(tx, 'read', table, row)) return [];
      // A new record says something, too, but nothing of it has changed.
      const values = old ? changedValues(platform, tx, table, old, row) : [];
      const lines = wordsOf(platform, table, row);
      const name = displayOfRecord(platform, table, row) || row.sys_id;
      return [
        { label: schema.table(table).label, name, href: `/${table}.do?sys_id=${row.sys_id}`, values, lines },
      ];
    }),
  );
}
