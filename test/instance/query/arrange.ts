import { StrictModeError } from '../errors.ts';
import type { FindOptions, Ordering, Platform, Row } from '../types.ts';
import { compareStored } from './compare.ts';
import { resolveField, shownText } from './fields.ts';

type Compare = (left: Row, right: Row) => number;

/** Orders rows and cuts the window out. References sort by what they show; an unknown field throws in strict mode. */
export function arrange(
  platform: Platform,
  table: string,
  rows: Row[],
  order: Ordering[],
  options: FindOptions,
): Row[] {
  const { offset = 0, limit = Infinity } = options;
  const compare = order.length > 0 ? by(platform, table, rows, order) : bySysId;
  if (rows.length > 1) {
    if (offset + limit < rows.length / 8) return firstOf(rows, offset + limit, compare).slice(offset);
    rows.sort(compare);
  }
  return offset === 0 && limit >= rows.length ? rows : rows.slice(offset, offset + limit);
}

function bySysId(left: Row, right: Row): number {
  return left.sys_id < right.sys_id ? -1 : left.sys_id > right.sys_id ? 1 : 0;
}

function by(platform: Platform, table: string, rows: Row[], order: Ordering[]): Compare {
  const keys = order.flatMap(({ field: path, descending }) => {
    const field = resolveField(platform, table, path);
    if (!field && platform.mode === 'strict')
      throw new StrictModeError(`Unknown field in an ordering of ${table}: ${path}`);
    if (!field) return [];
    const sign = descending ? -1 : 1;
    if (!field.column.reference) return [{ read: field.read, kind: field.kind, sign }];
    const shown = new Map(rows.map((row) => [row, shownText(platform, field, row)]));
    return [{ read: (row: Row): string => shown.get(row) ?? '', kind: field.kind, sign }];
  });
  return (left, right) => {
    for (const { read, kind, sign } of keys) {
      const a = read(left);
      const b = read(right);
      const order = a === '' || b === '' ? Number(a !== '') - Number(b !== '') : compareStored(kind, a, b);
      if (order !== 0) return order * sign;
    }
    return bySysId(left, right);
  };
}

/** The first `count` rows of the order, without sorting the others: a query with a small limit over a large result. */
function firstOf(rows: Row[], count: number, compare: Compare): Row[] {
  const best: Row[] = [];
  for (const row of rows) {
    const last = best.at(-1);
    if (best.length === count && last && compare(row, last) >= 0) continue;
    let low = 0;
    for (let high = best.length; low < high;) {
      const middle = (low + high) >> 1;
      const other = best[middle];
      if (other && compare(row, other) >= 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, row);
    if (best.length > count) best.pop();
  }
  return best;
}
