import { StrictModeError } from '../errors.ts';
import { propertyOf } from '../records/properties.ts';
import type { Condition, FindOptions, ParsedQuery, Platform, Row, Transaction } from '../types.ts';
import { arrange } from './arrange.ts';
import { compileCondition, type Circumstances, type Test, type Truth } from './conditions.ts';
import { resolveField } from './fields.ts';
import { RELATED, relatedTest } from './related.ts';
import { INVALID, formatCondition, parseQuery } from './parse.ts';

/** Group of clauses of tests: clauses are ANDed, the tests of a clause ORed. */
type Group = Test[][];

/** Operators whose rows stand together in an index; `!=` means two ranges of it. */
const RANGES: readonly string[] = ['<', '<=', '>', '>=', '!=', 'BETWEEN', 'STARTSWITH', 'ISNOTEMPTY'];
const JOINED: readonly string[] = ['=', 'IN'];

interface Range {
  matches(row: Row): boolean;
  rows: number;
}

/** A query made ready for one table. `nothing`: the platform would answer no rows, whatever the conditions. */
interface Compiled {
  groups: Group[];
  nothing: boolean;
}

/**
 * Rows of a table and of its extensions that match, ordered as asked, by sys_id for want of an order (C11). Strict mode throws for an
 * unknown field, and where the answer hangs on what the platform does not document (Q32, Q34).
 */
export function selectRows(
  platform: Platform,
  tx: Transaction,
  table: string,
  query: string | ParsedQuery,
  options: FindOptions = {},
): Row[] {
  const parsed = typeof query === 'string' ? parseQuery(query) : query;
  return arrange(platform, table, matching(platform, tx, table, parsed), parsed.order, options);
}

/** The matching rows in no order. */
export function matching(platform: Platform, tx: Transaction, table: string, query: ParsedQuery): Row[] {
  const compiled = compile({ platform, tx, table }, query);
  if (compiled.nothing) return [];
  const found: Row[] = [];
  const ranges = rangesOf(platform, table, compiled.groups);
  let examined = 0;
  for (const row of candidates(platform, table, compiled.groups)) {
    examined += 1;
    for (const range of ranges) if (range.matches(row)) range.rows += 1;
    if (holds(platform, compiled.groups, row)) found.push(row);
  }
  platform.metrics.countExamined(table, Math.min(examined, ...ranges.map(({ rows }) => rows)));
  return found;
}

/**
 * Conditions of one group whose rows a database would find by an index in order, or by a join from the table that a reference leads to,
 * and how many rows they are.
 */
function rangesOf(platform: Platform, table: string, groups: readonly Group[]): Range[] {
  const [group = [], ...others] = groups;
  if (others.length > 0) return [];
  return group.flatMap((clause) => {
    if (!clause.every(({ condition }) => isRange(platform, table, condition))) return [];
    return [{ matches: (row: Row) => clause.some((test) => test.matches(row) !== false), rows: 0 }];
  });
}

function isRange({ store }: Platform, table: string, { field, operator }: Condition): boolean {
  const [own = '', ...behind] = field.split('.');
  if (store.estimate(table, own, []) === undefined) return false;
  return (behind.length > 0 ? JOINED : RANGES).includes(operator);
}

/** Whether a row meets a query; `previous` (null for an insert) allows the operators that look for a change (Q29). */
export function matchesRow(
  platform: Platform,
  tx: Transaction,
  table: string,
  row: Row,
  query: string,
  previous?: Row | null,
): boolean {
  const { groups, nothing } = compile({ platform, tx, table, previous }, parseQuery(query));
  return !nothing && holds(platform, groups, row);
}

function compile(context: Circumstances, query: ParsedQuery): Compiled {
  let nothing = false;
  const groups = query.groups.map((clauses) => {
    const group: Group = [];
    for (const conditions of clauses) {
      const tests = conditions.flatMap((condition) => {
        const test = compileOne(context, condition);
        if (!test && (condition.value === NO_ROWS || refusesInvalid(context.platform))) nothing = true;
        return test ?? [];
      });
      if (tests.length > 0) group.push(tests);
    }
    return group;
  });
  return { groups, nothing };
}

/** What the platform appends to a query that it found invalid (Q09). */
export const NO_ROWS = 'sys_idNotValidnull';

function compileOne(context: Circumstances, condition: Condition): Test | undefined {
  if (condition.operator === INVALID && condition.value === NO_ROWS) return undefined;
  const field =
    condition.operator === INVALID
      ? undefined
      : resolveField(context.platform, context.table, condition.field);
  if (field && RELATED.some((operator) => operator === condition.operator)) {
    const { platform, tx } = context;
    const find = (table: string, query: string): Row[] => matching(platform, tx, table, parseQuery(query));
    return { condition, matches: relatedTest(condition, find) };
  }
  if (field) return compileCondition(context, condition, field);
  if (context.platform.mode === 'strict') {
    const what = condition.operator === INVALID ? 'Not a condition' : 'Unknown field';
    throw new StrictModeError(`${what} in a query on ${context.table}: ${formatCondition(condition)} (Q08)`);
  }
  return undefined;
}

function refusesInvalid(platform: Platform): boolean {
  return propertyOf(platform, 'glide.invalid_query.returns_no_rows') === 'true';
}

/** Rows worth testing: through the most selective index of each group, or all of the table. */
function candidates(platform: Platform, table: string, groups: Group[]): Iterable<Row> {
  const found = groups.map((group) => narrowed(platform, table, group));
  if (found.some((rows) => rows === undefined)) return platform.store.rows(table);
  return found.length === 1 ? (found[0] ?? []) : distinct(found as Row[][]);
}

function narrowed({ store }: Platform, table: string, group: Group): Row[] | undefined {
  let best: Test[] | undefined;
  let size = Infinity;
  for (const clause of group) {
    let sum = 0;
    for (const { keys } of clause)
      sum += (keys && store.estimate(table, keys.column, keys.values)) ?? Infinity;
    if (sum >= size) continue;
    best = clause;
    size = sum;
  }
  if (!best) return undefined;
  const found = best.map(({ keys }) => (keys && store.lookup(table, keys.column, keys.values)) ?? []);
  return found.length === 1 ? found[0] : distinct(found);
}

function distinct(found: Row[][]): Row[] {
  return [...new Map(found.flat().map((row) => [row.sys_id, row])).values()];
}

function holds(platform: Platform, groups: Group[], row: Row): boolean {
  let doubt: Test | undefined;
  for (const group of groups) {
    const truth = groupTruth(group, row);
    if (truth === true) return true;
    if (truth !== false) doubt = truth;
  }
  if (doubt && platform.mode === 'strict') {
    const { condition } = doubt;
    throw new StrictModeError(
      `ambiguous: ${formatCondition(condition)} meets a record whose ${condition.field} is empty; ` +
        `add ^OR${condition.field}ISEMPTY or ^${condition.field}ISNOTEMPTY (Q32, Q34)`,
    );
  }
  return false;
}

/** True, false, or the test on which the answer hangs. */
function groupTruth(group: Group, row: Row): boolean | Test {
  let doubt: Test | undefined;
  for (const clause of group) {
    let clauseDoubt: Test | undefined;
    let met = false;
    for (const test of clause) {
      const truth: Truth = test.matches(row);
      if (truth === true) {
        met = true;
        break;
      }
      if (truth === undefined) clauseDoubt = test;
    }
    if (met) continue;
    if (!clauseDoubt) return false;
    doubt = clauseDoubt;
  }
  return doubt ?? true;
}

/** Whether each part of an encoded query is a condition over a field that the table has; an empty one is not (Q07, Q09). */
export function isValidQuery(platform: Platform, table: string, text: string): boolean {
  const { groups } = parseQuery(text);
  const conditions = groups.flat(2);
  return (
    conditions.length > 0 &&
    conditions.every(
      ({ field, operator }) => operator !== INVALID && resolveField(platform, table, field) !== undefined,
    )
  );
}
