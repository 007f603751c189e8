import { createError } from '../core/error.ts';

/** What a step has found. */
export interface Finding {
  message: string;
  /** sys_id of the incident that the steps after it work with. */
  incident?: string;
  /** Another record that the steps after it work with; of an event, its first parameter instead of its sys_id. */
  record?: { table: string; id: string };
}

/** Ends the step: what is wrong with the thing that was looked at, and what an administrator can do. */
export function fail(what: string, advice: string): never {
  throw createError('selftest', what, advice, { errorClass: 'invalid', remedy: '' });
}

/**
 * Ends the step unless a condition is met.
 * @param what the thing that is looked at
 * @param advice what is wrong with it, and what an administrator can do
 */
export function expect(holds: boolean, what: string, advice: string): void {
  if (!holds) fail(what, advice);
}

/** Ends the step unless a value is the expected one. */
export function expectValue(what: string, actual: string, wanted: string, advice: string): void {
  expect(actual === wanted, what, `expected "${wanted}", got "${actual}": ${advice}`);
}
