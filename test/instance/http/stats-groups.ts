import { notEmulated } from '../errors.ts';
import { aggregateOf, type Aggregate, type Group } from '../glide/aggregates.ts';
import { compareStored, resolveField, shownText, type Field } from '../query/index.ts';
import type { Platform, Row } from '../types.ts';
import { ApiError } from './api-error.ts';

/** The parts of a comma list. */
export const names = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** A field of a table by its path. */
export type FieldOf = (path: string) => Field;

/** The fields of a table by path; throws 400 for one that does not exist. */
export function fieldsOf(platform: Platform, table: string): FieldOf {
  return (path) => {
    const field = resolveField(platform, table, path);
    if (!field) throw new ApiError(400, `Invalid field ${path}`);
    return field;
  };
}

const COMPARISONS: Record<string, (sign: number) => boolean> = {
  '=': (sign) => sign === 0,
  '!=': (sign) => sign !== 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
};

/** `count^priority^>^3,avg^priority^<^2`: which groups stay. Throws 400 where it is written otherwise. */
export function having(text: string | undefined): (group: Group) => boolean {
  const tests = names(text).map((part) => {
    const [kind, field, operator = '', value = ''] = part.split('^');
    const holds = COMPARISONS[operator];
    if (!holds) throw new ApiError(400, `sysparm_having: ${part} is not aggregate^field^operator^value`);
    const aggregate = aggregateOf(kind, field);
    return (group: Group) => holds(Math.sign(Number(group.aggregate(aggregate)) - Number(value)));
  });
  return (group) => tests.every((test) => test(group));
}

type Compare = (one: Group, other: Group) => number;

/** `AVG^state,priority^DESC`: by aggregates or by the fields grouped by, ascending by default. */
export function ordering(text: string | undefined, by: string[], fieldOf: FieldOf): Compare {
  const compares = names(text).map((part): Compare => {
    const words = part.split('^');
    const sign = words.at(-1)?.toUpperCase() === 'DESC' ? -1 : 1;
    const rest = sign < 0 ? words.slice(0, -1) : words;
    const [kind = '', field = ''] = rest;
    if (by.includes(kind)) return (one, other) => sign * byField(fieldOf(kind), one, other);
    if (!['COUNT', 'SUM', 'AVG', 'MIN', 'MAX'].includes(kind.toUpperCase()))
      throw notEmulated(`sysparm_order_by=${kind}, which is not grouped by`);
    const aggregate: Aggregate = aggregateOf(kind, field);
    return (one, other) => sign * (Number(one.aggregate(aggregate)) - Number(other.aggregate(aggregate)));
  });
  return (one, other) => compares.reduce((sign, compare) => sign || compare(one, other), 0);
}

const byField = (field: Field, one: Group, other: Group): number =>
  compareStored(field.kind, one.keys.get(field.path) ?? '', other.keys.get(field.path) ?? '');

/** As groups come without `sysparm_order_by`: by what the fields grouped by show. */
export function byShown(platform: Platform, by: string[], fieldOf: FieldOf): Compare {
  const shown = (path: string, row: Row | undefined): string =>
    row ? shownText(platform, fieldOf(path), row).toLowerCase() : '';
  return (one, other) => {
    for (const path of by) {
      const [left, right] = [shown(path, one.first), shown(path, other.first)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}
