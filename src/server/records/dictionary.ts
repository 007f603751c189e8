import { remember, type Cache } from '../core/memo.ts';
import type { Ports } from '../platform/ports.d.ts';

/**
 * Tables whose columns are not documented are read about in the instance's own dictionary, once per run
 * (`sys_dictionary` has a row for each column under the table that defines it, `sys_db_object` names the parent).
 */

export interface Column {
  name: string;
  /** Internal type: `string`, `reference`, ... */
  type: string;
  /** Table that it points to; empty for other types. */
  reference: string;
  mandatory: boolean;
}

/** What a look-up needs of a run. */
interface Looking {
  cache: Cache;
  ports: Ports;
}

/** More columns than a table and its parents have. */
const MOST_COLUMNS = 1000;

/** Deeper than tables extend each other. */
const MOST_PARENTS = 10;

/** The table and the tables that it extends, the nearest first. */
export function lineOf(table: string, work: Looking): readonly string[] {
  return remember(work.cache, `line of ${table}`, () => {
    const { rows } = work.ports;
    const line: string[] = [];
    let row = rows.first('sys_db_object', { where: [['name', '=', table]] });
    while (row !== null && line.length < MOST_PARENTS) {
      line.push(row.text('name'));
      row = rows.byId('sys_db_object', row.text('super_class'));
    }
    return line;
  });
}

/** Columns of a table, inherited ones too, by name. */
export function columnsOf(table: string, work: Looking): readonly Column[] {
  return remember(work.cache, `columns of ${table}`, () => {
    const columns: Column[] = [];
    const where = [
      ['name', 'IN', lineOf(table, work)],
      ['active', '=', 'true'],
    ] as const;
    work.ports.rows.each('sys_dictionary', { where, limit: MOST_COLUMNS }, (row) => {
      const name = row.text('element');
      if (name === '') return;
      const reference = row.text('reference');
      columns.push({ name, type: row.text('internal_type'), reference, mandatory: row.flag('mandatory') });
    });
    return columns.sort((left, right) => (left.name < right.name ? -1 : 1));
  });
}

/**
 * The column of a table that points to another table or to one that this extends, the nearest first.
 * Null where there is none, or more than one: nothing is written on a guess.
 */
export function referenceTo(table: string, target: string, work: Looking): Column | null {
  const columns = columnsOf(table, work).filter(({ type }) => type === 'reference');
  for (const name of lineOf(target, work)) {
    const pointing = columns.filter(({ reference }) => reference === name);
    if (pointing.length > 0) return pointing.length === 1 ? (pointing[0] ?? null) : null;
  }
  return null;
}
