import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of hostile text; see test/corpus/README.md. */
export const KINDS = ['scripts', 'queries', 'markup', 'controls', 'sizes'] as const;

export type Kind = (typeof KINDS)[number];

/** What the scripts of the corpus log where something runs them. */
export const EVALUATED = 'EVALUATED';

/** The same for a script that fits a column of 32 characters. */
export const EVALUATED_SHORT = 'EVAL';

/** The texts of one kind. */
export function corpusOf(kind: Kind): string[] {
  const path = join('test/corpus', `${kind}.json`);
  const entries = JSON.parse(readFileSync(path, 'utf8')) as (string | [string, number])[];
  return entries.map((entry) => (typeof entry === 'string' ? entry : entry[0].repeat(entry[1])));
}

/** A copy of some JSON with every text in it replaced; `keep` names members that stay as they are. */
export function filled(value: unknown, next: () => string, keep: readonly string[] = []): unknown {
  if (typeof value === 'string') return next();
  if (Array.isArray(value)) return value.map((one) => filled(one, next, keep));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, keep.includes(name) ? one : filled(one, next, keep)]),
  );
}
