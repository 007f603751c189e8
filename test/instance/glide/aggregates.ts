import { notEmulated } from '../errors.ts';
import type { Row } from '../types.ts';
import { optionalText } from './convert.ts';

const KINDS = ['COUNT', 'COUNT(DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX'] as const;

/** One aggregate function over one field; without a field, of the rows. */
export interface Aggregate {
  kind: (typeof KINDS)[number];
  field: string;
}

/** Rows that agree in the fields grouped by. */
export interface Group {
  keys: Map<string, string>;
  first: Row | undefined;
  /** Text as the database gives it; '' where no row has a value. */
  aggregate(wanted: Aggregate): string;
}

/** The aggregate of that name, as addAggregate and getAggregate take it. */
export function aggregateOf(kind: unknown, field: unknown): Aggregate {
  const name = optionalText(kind).toUpperCase();
  const known = KINDS.find((candidate) => candidate === name);
  if (!known) throw notEmulated(`GlideAggregate ${name}`);
  return { kind: known, field: optionalText(field) };
}

/** Rows by the values of some fields; without fields, all of them in one group, an empty one too. */
export function groupRows(rows: Row[], fields: string[], read: (row: Row, field: string) => string): Group[] {
  const members = new Map<string, Row[]>();
  if (fields.length === 0) members.set('', []);
  for (const row of rows) {
    const key = fields.map((field) => read(row, field).toLowerCase()).join('\n');
    const same = members.get(key);
    if (same) same.push(row);
    else members.set(key, [row]);
  }
  return [...members.values()].map((group) => ({
    keys: new Map(fields.map((field) => [field, group[0] ? read(group[0], field) : ''])),
    first: group[0],
    aggregate: ({ kind, field }) =>
      compute(kind, field === '' ? group.map(() => '1') : group.map((row) => read(row, field))),
  }));
}

function compute(kind: Aggregate['kind'], all: string[]): string {
  const values = all.filter((value) => value !== '');
  const numbers = values.map(Number);
  const sum = numbers.reduce((total, number) => total + number, 0);
  switch (kind) {
    case 'COUNT':
      return String(all.length);
    case 'COUNT(DISTINCT':
      return String(new Set(values.map((value) => value.toLowerCase())).size);
    case 'SUM':
      return values.length > 0 ? String(sum) : '';
    case 'AVG':
      return values.length > 0 ? (sum / values.length).toFixed(4) : '';
    default:
      return extreme(kind, values);
  }
}

function extreme(kind: 'MIN' | 'MAX', values: string[]): string {
  const numeric = values.every((value) => Number.isFinite(Number(value)));
  const sorted = [...values].sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0));
  return (kind === 'MIN' ? sorted[0] : sorted.at(-1)) ?? '';
}
