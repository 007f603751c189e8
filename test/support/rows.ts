import { createHash } from 'node:crypto';
import { parseDateTime } from '../../src/server/core/date.ts';
import type { Condition, Query, Row, Rows, Values } from '../../src/server/platform/ports.d.ts';

type Stored = Record<string, string>;

/** Tables in memory behind the app's `Rows` port, for units that need no instance. */
export interface FakeRows extends Rows {
  /** The rows of a table, by sys_id, to arrange and to check. A table that was never asked for does not exist. */
  table(name: string): Map<string, Stored>;
  /** Every operation, as `insert lease`. */
  readonly operations: string[];
  /** Inserts into this table are refused, as an ACL or a full database would. */
  refuse(table: string): void;
  /** Of any columns and values, as an instance may hold them. */
  put(table: string, values: Values, id?: string): void;
  /** The instance lacks a table, or a column as `table.column`. */
  lack(name: string): void;
}

/** A row that may stand for one of any table, with any columns. */
export type AnyRow = Omit<Row, 'table'> & { readonly table: never };

/** A row of no table: saved values are written into the given object. */
export function aRow(values: Stored, id = 'a'.repeat(32)): AnyRow {
  return rowOver('', values, id, () => undefined);
}

function rowOver(table: string, values: Stored, id: string, saved: () => void): AnyRow {
  const text = (column: string): string => values[column] ?? '';
  return {
    id,
    table: table as never,
    text,
    display: text,
    journal: text,
    secret: text,
    integer: (column) => Number(text(column)) || 0,
    flag: (column) => ['1', 'true'].includes(text(column)),
    time: (column) => parseDateTime(text(column)),
    save(changes: Values, secrets: Values = {}) {
      saved();
      Object.assign(values, changes, secrets);
      return true;
    },
  };
}

export function createFakeRows(): FakeRows {
  const tables = new Map<string, Map<string, Stored>>();
  const refused = new Set<string>();
  const lacking = new Set<string>();
  const operations: string[] = [];
  const table = (name: string): Map<string, Stored> => {
    const found = tables.get(name) ?? new Map<string, Stored>();
    tables.set(name, found);
    return found;
  };
  const rowAt = (name: string, id: string, values: Stored): AnyRow =>
    rowOver(name, values, id, () => operations.push(`update ${name}`));
  const select = (name: string, query: Query): AnyRow[] => {
    operations.push(`query ${name}`);
    const found = [...table(name)].filter(
      ([id, values]) =>
        query.where.every((one) => holds(one, { ...values, sys_id: id })) &&
        (query.either ?? [['sys_id', '=', id] as const]).some((one) => holds(one, { ...values, sys_id: id })),
    );
    const by = query.orderBy;
    if (by !== undefined)
      found.sort(
        (left, right) =>
          compare(left[1][by] ?? '', right[1][by] ?? '') * (query.descending === true ? -1 : 1),
      );
    return found.slice(0, query.limit).map(([id, values]) => rowAt(name, id, values));
  };
  const countBy = (name: string, column: string, where: readonly Condition[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const row of select(name, { where, limit: Infinity }))
      counts[row.text(column)] = (counts[row.text(column)] ?? 0) + 1;
    return counts;
  };
  const insert = (name: string, values: Values, id = `${name} ${table(name).size}`): AnyRow | null => {
    operations.push(`insert ${name}`);
    if (refused.has(name) || table(name).has(id)) return null;
    const stored = { ...values };
    table(name).set(id, stored);
    return rowAt(name, id, stored);
  };
  const fake = {
    table,
    operations,
    draft: (_name: string, values: Values) => ({
      label: (column: string) => column,
      display: (column: string) => values[column] ?? '',
    }),
    refuse: (name: string) => refused.add(name),
    lack: (name: string) => lacking.add(name),
    hasTable: (name: string) => !lacking.has(name),
    hasColumn: (name: string, column: string) => !lacking.has(name) && !lacking.has(`${name}.${column}`),
    byId(name: string, id: string) {
      operations.push(`get ${name}`);
      const values = table(name).get(id);
      return values === undefined ? null : rowAt(name, id, values);
    },
    first: (name: string, query: Omit<Query, 'limit'>) => select(name, { ...query, limit: 1 })[0] ?? null,
    each: (name: string, query: Query, visit: (row: AnyRow) => void) => select(name, query).forEach(visit),
    countBy,
    countIfAny: countBy,
    understands: (name: string, encoded: string) =>
      parsed(encoded).every(([column]) => !lacking.has(`${name}.${column}`)),
    matches: (name: string, id: string, encoded: string) =>
      select(name, { where: [['sys_id', '=', id], ...parsed(encoded)], limit: 1 }).length > 0,
    insert,
    put: insert,
    refusal: () => 'Row size too large (> 8126)',
    removeAll(name: string, where: readonly Condition[]) {
      operations.push(`delete ${name}`);
      for (const [id, values] of table(name))
        if (where.every((one) => holds(one, { ...values, sys_id: id }))) table(name).delete(id);
    },
  };
  return fake as unknown as FakeRows;
}

/** Of encoded queries only `column=value`, joined by `^`. */
function parsed(encoded: string): Condition[] {
  return encoded.split('^').map((term) => {
    const [column = '', value = ''] = term.split('=');
    return [column, '=', value];
  });
}

/** Text compares without regard to case, as in the platform's database. */
function lower(value: string): string {
  return value.toLowerCase();
}

/** Numbers compare as numbers, as integer columns do. */
function compare(left: string, right: string): number {
  const difference = Number(left) - Number(right);
  return Number.isNaN(difference) ? left.localeCompare(right) : difference;
}

function holds([column, operator, value]: Condition, values: Stored): boolean {
  const found = values[column] ?? '';
  if (operator === '=') return lower(found) === lower(String(value));
  if (operator === 'STARTSWITH') return lower(found).startsWith(lower(String(value)));
  if (operator === 'CONTAINS') return found.includes(String(value));
  if (operator === '<') return compare(found, String(value)) < 0;
  if (operator === '>') return compare(found, String(value)) > 0;
  if (operator === '<=') return compare(found, String(value)) <= 0;
  if (operator === '>=') return compare(found, String(value)) >= 0;
  if (operator === '!=') return found !== value;
  if (operator === 'NOT IN') return ![value].flat().map(lower).includes(lower(found));
  if (operator === 'IN') return [value].flat().map(lower).includes(lower(found));
  throw new Error(`The fake rows do not know the operator ${operator}`);
}

export function deriveId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
