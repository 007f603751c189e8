import { createError } from '../core/error.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';

/** Rows looked at in one step. */
const STEP = 500;

/** What is to be removed of a table. */
export interface Removal {
  table: string;
  where: readonly Condition[];
  /** Returns those of the rows that may go; without it all may. The rows are those of one step. */
  choose?: (rows: readonly Candidate[], ports: Ports) => readonly string[];
  /** Columns that are emptied in those that stay. */
  emptied?: readonly string[];
}

/** A row that is old enough: its sys_id and the column that `choose` asks for. */
export interface Candidate {
  id: string;
  value: string;
}

/**
 * Removes old rows step by step, so that neither memory nor one statement grows with a table, until the deadline; the
 * rest is left to the next run. Rows that stay lose their content, where that is asked for. Returns how many went; throws
 * where the platform keeps them.
 * @param column what `choose` wants to know of a row
 * @param deadline milliseconds since 1970 UTC
 */
export function removeOld(removal: Removal, column: string, deadline: number, ports: Ports): number {
  const { table, where, choose, emptied = [] } = removal;
  let removed = 0;
  let last = '';
  while (ports.clock.now() < deadline) {
    const rows: Candidate[] = [];
    const after = [...where, ['sys_id', '>', last] as const];
    ports.rows.each(table, { where: after, orderBy: 'sys_id', limit: STEP }, (row: Row) =>
      rows.push({ id: row.id, value: row.text(column) }),
    );
    const ids = choose === undefined ? rows.map(({ id }) => id) : choose(rows, ports);
    removeRows(table, ids, ports);
    removed += ids.length;
    if (emptied.length > 0 && ids.length < rows.length) emptyRows(table, spared(rows, ids), emptied, ports);
    if (rows.length < STEP) break;
    last = rows[rows.length - 1]?.id ?? last;
  }
  return removed;
}

function spared(rows: readonly Candidate[], removed: readonly string[]): string[] {
  const gone = new Set(removed);
  return rows.map(({ id }) => id).filter((id) => !gone.has(id));
}

/** One read, and a write for each that has content. */
function emptyRows(table: string, ids: readonly string[], columns: readonly string[], { rows }: Ports): void {
  const values = Object.fromEntries(columns.map((column) => [column, '']));
  rows.each(table, { where: [['sys_id', 'IN', ids]], limit: ids.length }, (row) => {
    if (columns.some((column) => row.text(column) !== '')) row.save(values);
  });
}

/** A delete that is not allowed says nothing: the rows are simply still there. */
function removeRows(table: string, ids: readonly string[], ports: Ports): void {
  const [first] = ids;
  if (first === undefined) return;
  ports.rows.removeAll(table, [['sys_id', 'IN', ids]]);
  if (ports.rows.byId(table, first) === null) return;
  throw createError('retention', `Removing old rows of ${table}`, 'the platform did not delete them', {
    errorClass: 'server',
    remedy: 'check Application Cross-Scope Access, or leave them to the clean-up of the platform',
  });
}
