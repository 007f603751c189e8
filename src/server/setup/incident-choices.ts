import { TABLE } from '../core/names.ts';
import type { Rows } from '../platform/ports.d.ts';

/** More than incidents and tasks have. */
const MOST = 2000;

/** Values of the active choices of fields of Security Incidents: their own, else those of a task. One read. */
export function choicesByColumn(
  columns: readonly string[],
  rows: Rows,
): ReadonlyMap<string, readonly string[]> {
  const own = new Map<string, string[]>();
  const inherited = new Map<string, string[]>();
  const where = [
    ['name', 'IN', [TABLE.incident, 'task']],
    ['element', 'IN', columns],
    ['inactive', '=', 'false'],
  ] as const;
  rows.each(TABLE.choice, { where, limit: MOST }, (row) => {
    const lists = row.text('name') === TABLE.incident ? own : inherited;
    const element = row.text('element');
    lists.set(element, [...(lists.get(element) ?? []), row.text('value')]);
  });
  return new Map([...Array.from(inherited), ...Array.from(own)]);
}
