import { parseMicros } from '../time.ts';
import { queryError } from './parse.ts';

/** How a field's values compare. `word` ignores case; `severity` is ordered LOW to CRITICAL. */
export type Kind = 'text' | 'word' | 'number' | 'date' | 'severity';

/** A value ready to compare: text, or a number (date: microseconds; severity: rank). */
export type Comparable = string | number;

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const UNIT_SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const RELATIVE = /^NOW(?:([+-])(\d+)([smhdw]))?$/i;

/** Kinds that `>`, `<` and `..` work on. */
export function isOrdered(kind: Kind): boolean {
  return kind === 'number' || kind === 'date' || kind === 'severity';
}

/** Turns a query's text into a comparable value; `nowMs` is what NOW means. Refuses what the kind cannot be. */
export function fromQuery(kind: Kind, text: string, nowMs: number, field: string): Comparable {
  const value = kind === 'date' ? queryDate(text, nowMs) : fromData(kind, text);
  if (value === undefined) throw queryError(`'${text}' is no ${kind} for '${field}'`);
  return value;
}

/** Turns a value of an Insight into a comparable one; undefined where it is missing or not of the kind. */
export function fromData(kind: Kind, value: unknown): Comparable | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const text = String(value);
  switch (kind) {
    case 'text':
      return text;
    case 'word':
      return text.toLowerCase();
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'date':
      return parseMicros(text);
    case 'severity': {
      const rank = SEVERITIES.indexOf(text.toUpperCase());
      return rank < 0 ? undefined : rank;
    }
  }
}

function queryDate(text: string, nowMs: number): number | undefined {
  const match = RELATIVE.exec(text);
  if (!match) return parseMicros(text);
  const [, sign, amount = '0', unit = 's'] = match;
  const shift = Number(amount) * UNIT_SECONDS[unit.toLowerCase()]! * 1_000_000;
  return nowMs * 1000 + (sign === '+' ? shift : -shift);
}
