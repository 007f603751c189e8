import { createError } from '../core/error.ts';
import { listProblem, queryProblem } from '../core/inert.ts';
import type { Condition } from './ports.d.ts';

/** Finds nothing: no sys_id reads so. */
const NOTHING = ['sys_id', '=', 'none'] as const;

/** Operators that find what has a value: without one, nothing. */
const FINDING = ['=', 'IN', 'STARTSWITH', 'ENDSWITH', 'CONTAINS'];

/**
 * A condition as the platform may be asked it, its list joined: every query of the app goes through here. What the platform would run, or
 * read as more than a value, is not asked for and finds nothing; the others of its list are. Throws an `invalid` error where that
 * would find more instead: a condition that leaves out.
 */
export function askable([column, operator, value]: Condition): readonly [string, string, string] {
  const isList = typeof value !== 'string';
  const values = isList ? value : [value];
  const problemOf = isList ? listProblem : queryProblem;
  const plain = values.filter((one) => problemOf(one) === '');
  if (plain.length === values.length) return [column, operator, plain.join(',')];
  if (FINDING.includes(operator)) return plain.length === 0 ? NOTHING : [column, operator, plain.join(',')];
  const problem = values.map(problemOf).find((one) => one !== '') ?? '';
  throw createError('query', `Query of ${column}`, `a value ${problem}`, {
    errorClass: 'invalid',
    remedy: 'correct the value in the record that it comes from',
  });
}
