import { notEmulated } from '../errors.ts';
import { collate } from '../store/class-rows.ts';
import type { Condition, Platform, Row, Transaction } from '../types.ts';
import { compareStored, storedForm } from './compare.ts';
import { evaluateList, evaluateValue } from './dynamic-values.ts';
import { resolveField, shownText, type Field } from './fields.ts';
import { dayRange, relativeTest, sameAsOperand } from './relative.ts';

/** undefined: the platform's answer is not documented (an empty field meets `!=`; Q32, Q34). */
export type Truth = boolean | undefined;

/** A condition made ready for one table. */
export interface Test {
  condition: Condition;
  matches(row: Row): Truth;
  /** Set where an index over the column can find the rows that match. */
  keys?: { column: string; values: string[] };
}

/** What a condition is asked for: `previous` is set where VALCHANGES and its like make sense (Q29). */
export interface Circumstances {
  platform: Platform;
  tx: Transaction;
  table: string;
  previous?: Row | null;
}

type Matcher = (row: Row) => Truth;

/** Makes a condition over a known field ready. Throws NotEmulatedError where its operand is not understood. */
export function compileCondition(context: Circumstances, condition: Condition, field: Field): Test {
  const evaluate = ['IN', 'NOT IN'].includes(condition.operator) ? evaluateList : evaluateValue;
  const value = evaluate(context.platform, context.tx, condition.value);
  const matches = matcher(context, { ...condition, value }, field);
  const values = keysOf(condition.operator, value, field);
  return values && field.own
    ? { condition, matches, keys: { column: field.path, values } }
    : { condition, matches };
}

function keysOf(operator: string, value: string, field: Field): string[] | undefined {
  if (operator === '=' && value !== '') return [storedForm(field.kind, value)];
  if (operator === 'IN') return listOf(field, value);
  return undefined;
}

function listOf(field: Field, value: string): string[] {
  return value
    .split(',')
    .filter((item) => item !== '')
    .map((item) => storedForm(field.kind, item));
}

function matcher(context: Circumstances, condition: Condition, field: Field): Matcher {
  return (
    emptiness(condition, field) ??
    equality(condition, field) ??
    order(condition, field) ??
    text(context.platform, condition, field) ??
    twoFields(context, condition, field) ??
    dates(context, condition, field) ??
    change(context, condition, field)
  );
}

function emptiness({ operator, value }: Condition, { read }: Field): Matcher | undefined {
  if (operator === 'ANYTHING') return () => true;
  if (operator === 'ISEMPTY' || operator === 'EMPTYSTRING') return (row) => read(row) === '';
  if (operator === 'ISNOTEMPTY') return (row) => read(row) !== '';
  if (operator === '=' && value === '') return (row) => read(row) === '';
  if (operator === '!=' && value === '') return (row) => read(row) !== '';
  return undefined;
}

function equality({ operator, value }: Condition, field: Field): Matcher | undefined {
  const { kind, read } = field;
  if (operator === '=' || operator === '!=') {
    const wanted = collate(storedForm(kind, value));
    const same = (stored: string): boolean => collate(stored) === wanted;
    if (operator === '=') return (row) => same(read(row));
    if (kind === 'boolean') return (row) => !same(read(row));
    return (row) => (read(row) === '' ? undefined : !same(read(row)));
  }
  if (operator !== 'IN' && operator !== 'NOT IN') return undefined;
  const wanted = new Set(listOf(field, value).map(collate));
  if (operator === 'IN') return (row) => wanted.has(collate(read(row)));
  return (row) => (read(row) === '' ? undefined : !wanted.has(collate(read(row))));
}

function order({ operator, value }: Condition, { kind, read }: Field): Matcher | undefined {
  if (operator === 'BETWEEN') {
    const [from = '', to = ''] = value.split('@').map((side) => storedForm(kind, side));
    return filled(
      read,
      (stored) => compareStored(kind, stored, from) >= 0 && compareStored(kind, stored, to) <= 0,
    );
  }
  const holds = SIGNS[operator];
  if (!holds) return undefined;
  const right = storedForm(kind, value);
  return filled(read, (stored) => holds(compareStored(kind, stored, right)));
}

const SIGNS: Record<string, (sign: number) => boolean> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

function filled(read: Field['read'], test: (stored: string) => boolean): Matcher {
  return (row) => {
    const stored = read(row);
    return stored !== '' && test(stored);
  };
}

function text(platform: Platform, { operator, value }: Condition, field: Field): Matcher | undefined {
  const shown = (row: Row): string => shownText(platform, field, row);
  const part = collate(value);
  if (operator === 'LIKE') return filled(shown, (stored) => collate(stored).includes(part));
  if (operator === 'STARTSWITH') return filled(shown, (stored) => collate(stored).startsWith(part));
  if (operator === 'ENDSWITH') return filled(shown, (stored) => collate(stored).endsWith(part));
  if (operator !== 'NOT LIKE') return undefined;
  return (row) => (shown(row) === '' ? undefined : !collate(shown(row)).includes(part));
}

function twoFields(
  { platform, table }: Circumstances,
  { operator, value }: Condition,
  field: Field,
): Matcher | undefined {
  const signs: Record<string, string> = {
    GT_FIELD: '>',
    LT_FIELD: '<',
    GT_OR_EQUALS_FIELD: '>=',
    LT_OR_EQUALS_FIELD: '<=',
  };
  const holds = SIGNS[signs[operator] ?? ''];
  const same = operator === 'SAMEAS' || operator === 'NSAMEAS';
  if (!holds && !same) return undefined;
  const { other: path, length } = same ? sameAsOperand(value) : { other: value, length: Infinity };
  const other = resolveField(platform, table, path);
  if (!other) throw new Error(`Unknown field ${path} in ${table}: ${field.path}${operator}${value}`);
  return (row) => {
    const left = field.read(row).slice(0, length);
    const right = other.read(row).slice(0, length);
    if (left === '' || right === '') return holds ? false : undefined;
    const sign = compareStored(field.kind, left, right);
    return holds ? holds(sign) : (sign === 0) === (operator === 'SAMEAS');
  };
}

function dates(
  { platform, tx }: Circumstances,
  { operator, value }: Condition,
  { read }: Field,
): Matcher | undefined {
  if (operator.startsWith('RELATIVE')) return filled(read, relativeTest(platform, tx, operator, value));
  if (operator !== 'ON' && operator !== 'NOTON') return undefined;
  const [from, to] = dayRange(platform, tx, value);
  const inside = (stored: string): boolean => stored >= from && stored <= to;
  if (operator === 'ON') return filled(read, inside);
  return (row) => (read(row) === '' ? undefined : !inside(read(row)));
}

function change({ previous }: Circumstances, { operator, value }: Condition, { kind, read }: Field): Matcher {
  if (previous === undefined || !['VALCHANGES', 'CHANGESFROM', 'CHANGESTO'].includes(operator)) {
    throw notEmulated(`query operator ${operator} in a query`);
  }
  const was = previous ? read(previous) : '';
  const wanted = collate(storedForm(kind, value));
  const changed = (row: Row): boolean => read(row) !== was;
  if (operator === 'VALCHANGES') return changed;
  if (operator === 'CHANGESFROM') return (row) => changed(row) && collate(was) === wanted;
  return (row) => changed(row) && collate(read(row)) === wanted;
}
