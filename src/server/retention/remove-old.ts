import { createError } from '../error.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';

/** Rows looked at in one step. */
const STEP = 500;

/** What is to be removed of a table. */
export interface Removal {
  table: string;
  where: readonly Condition[];
  /** Gives those of the rows that may go; without it all may. The rows are those of one step. */
  choose?: (rows: readonly Candidate[], ports: Ports) => readonly string[];
}

/** A row that is old enough: its sys_id and the column that `choose` asks for. */
export interface Candidate {
  id: string;
  value: string;
}

/**
 * Removes old rows step by step, so that neither memory nor one statement grows with a table, until the deadline; the
 * rest is left to the next pass. Gives how many went; throws where the platform keeps them.
 * @param column what `choose` wants to know of a row
 * @param deadline milliseconds since 1970 UTC
 */
export function removeOld(removal: Removal, column: string, deadline: number, ports: Ports): number {
  const { table, where, choose } = removal;
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
    if (rows.length < STEP) break;
    last = rows[rows.length - 1]?.id ?? last;
  }
  return removed;
}

/** A delete that is not allowed says nothing: the rows are simply still there. */
function removeRows(table: string, ids: readonly string[], ports: Ports): void {
  const [first] = ids;
  if (first === undefined) return;
  ports.rows.removeAll(table, [['sys_id', 'IN', ids]]);
  if (ports.rows.byId(table, first) === null) return;
  const reason =
    'the platform keeps them; see Application Cross-Scope Access, or leave them to its own clean-up';
  throw createError('retention', `Removing old rows of ${table}`, reason, { errorClass: 'server' });
}
