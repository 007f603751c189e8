import { parseQuery, queryError, type Condition, type Term } from './parse.ts';
import { fromData, fromQuery, isOrdered, type Comparable, type Kind } from './values.ts';

/** One queryable field of a thing R: its kind and where its values (none, one, several) are. */
export interface Field<R> {
  kind: Kind;
  values: (thing: R) => unknown[];
}

/** A query ready to run. Bounds (inclusive) come from terms on the field that the caller keeps its rows sorted by. */
export interface CompiledQuery<R> {
  /** Undefined when the bounds say everything. */
  matches: ((thing: R) => boolean) | undefined;
  from: number;
  to: number;
}

/**
 * Compiles a query against a table of fields. `sortedBy` names the number or date field whose plain comparisons become
 * bounds instead of tests. Throws the 400 of a malformed query, an unknown field or a value of the wrong kind.
 */
export function compileQuery<R>(
  text: string,
  fields: Record<string, Field<R>>,
  nowMs: number,
  sortedBy?: string,
): CompiledQuery<R> {
  const query: CompiledQuery<R> = { matches: undefined, from: -Infinity, to: Infinity };
  const tests: ((thing: R) => boolean)[] = [];
  for (const term of parseQuery(text)) {
    const field = Object.hasOwn(fields, term.field) ? fields[term.field]! : undefined;
    if (!field) throw queryError(`unknown field '${term.field}'`, term.at);
    const test = remembered(field.kind, testOf(term, field.kind, nowMs));
    const bounds = term.field === sortedBy && !term.negated ? boundsOf(term, field.kind, nowMs) : undefined;
    if (bounds) {
      query.from = Math.max(query.from, bounds[0]);
      query.to = Math.min(query.to, bounds[1]);
    } else {
      const negated = term.negated !== (term.condition.kind === 'null');
      tests.push((thing) => field.values(thing).some(test) !== negated);
    }
  }
  const [only] = tests;
  if (only) query.matches = tests.length === 1 ? only : (thing) => tests.every((test) => test(thing));
  return query;
}

/** What one value must be; for `null` the test finds a value, and the caller turns it round. */
function testOf(term: Term, kind: Kind, nowMs: number): (value: unknown) => boolean {
  const { condition, field } = term;
  const read = (text: string): Comparable => fromQuery(kind, text, nowMs, field);
  switch (condition.kind) {
    case 'null':
      return (value) => fromData(kind, value) !== undefined;
    case 'equals':
    case 'in': {
      const wanted = new Set((condition.kind === 'in' ? condition.values : [condition.value]).map(read));
      return (value) => wanted.has(fromData(kind, value) as Comparable);
    }
    case 'contains': {
      if (isOrdered(kind))
        throw queryError(`'${field}' is no text field, so it cannot contain a phrase`, term.at);
      const phrase = condition.value.toLowerCase();
      return (value) => typeof value === 'string' && value.toLowerCase().includes(phrase);
    }
    default: {
      if (!isOrdered(kind)) throw queryError(`'${field}' has no order, so it cannot be compared`, term.at);
      const [from, to, open] = limitsOf(condition, read);
      return (value) => {
        const found = fromData(kind, value);
        return (
          typeof found === 'number' &&
          found >= from &&
          found <= to &&
          !(open && (found === from || found === to))
        );
      };
    }
  }
}

/** Words and severities have few values, so a scan of 100,000 rows tests each value once. */
function remembered(kind: Kind, test: (value: unknown) => boolean): (value: unknown) => boolean {
  if (kind !== 'word' && kind !== 'severity') return test;
  const known = new Map<unknown, boolean>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) known.set(value, (result = test(value)));
    return result;
  };
}

type Ordered = Extract<Condition, { kind: 'compare' | 'range' }>;

/** Lower and upper limit, and whether the limits themselves are left out. */
function limitsOf(condition: Ordered, read: (text: string) => Comparable): [number, number, boolean] {
  if (condition.kind === 'range') return [Number(read(condition.from)), Number(read(condition.to)), false];
  const value = Number(read(condition.value));
  const open = condition.operator.length === 1;
  return condition.operator.startsWith('>') ? [value, Infinity, open] : [-Infinity, value, open];
}

/** Bounds in whole steps: dates are microseconds, so "after x" begins at x + 1. */
function boundsOf(term: Term, kind: Kind, nowMs: number): [number, number] | undefined {
  const { condition } = term;
  if (condition.kind !== 'compare' && condition.kind !== 'range') return undefined;
  const [from, to, open] = limitsOf(condition, (text) => fromQuery(kind, text, nowMs, term.field));
  return open ? [from + 1, to - 1] : [from, to];
}
