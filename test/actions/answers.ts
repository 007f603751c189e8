import type { Result, Saying } from './type.d.ts';

/** Answers of one status that all mean the same. */
export function answers(
  result: Result,
  status: number,
  bodies: readonly string[],
  more: Partial<Saying> = {},
): readonly Saying[] {
  return bodies.map((body) => ({ status, body, result, ...more }));
}
