import { createError, isAppError } from '../core/error.ts';
import { isStorable, parseDateTime } from '../core/date.ts';
import { ExactNumber } from '../core/exact-number.ts';
import { wellFormed } from '../core/json.ts';

/** A value of CSE's JSON with its path, so that an error names the field: `signals[2].severity`. */
export interface Field {
  readonly path: string;
  readonly value: unknown;
}

export type ObjectField = Field & { readonly value: Readonly<Record<string, unknown>> };

/** Null and absent are the same to the readers below: CSE uses both. */
function missing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** The value; of a number that is kept digit by digit, the number. */
function plain(value: unknown): unknown {
  return value instanceof ExactNumber ? Number(value.digits) : value;
}

/** What can be done about an Insight that cannot be read. */
export const READ_AGAIN = 'once CSE returns it correctly, press Try Again on the Insight';

function wrong(field: Field, expected: string): Error {
  const value = plain(field.value);
  const found =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
          ? 'an object'
          : typeof value;
  return fieldError(field.path, `expected ${expected}, found ${found}`);
}

/** The error of a field that cannot be read. */
export function fieldError(path: string, reason: string): Error {
  return createError('parse', `Field ${path}`, reason, { errorClass: 'invalid', remedy: READ_AGAIN });
}

export function member(parent: ObjectField, name: string): Field {
  return { path: parent.path === '' ? name : `${parent.path}.${name}`, value: parent.value[name] };
}

export function isMissing(field: Field): boolean {
  return missing(field.value);
}

export function asObject(field: Field): ObjectField {
  const value = plain(field.value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(field, 'an object');
  return field as ObjectField;
}

/**
 * Reads one part of an object that can do without it. What cannot be read costs that part alone, and is named.
 * @param problems what could not be read, a line each
 */
export function partOf<T>(problems: string[], fallback: T, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.errorClass !== 'invalid') throw thrown;
    problems.push(thrown.problem.replace(/^\[parse\] Field /, '').replace(/ failed: /, ': '));
    return fallback;
  }
}

/** Reads each entry of a list; what is no list has none, and an entry that cannot be read is left out. */
export function listOf<T>(problems: string[], field: Field, read: (entry: Field) => T): T[] {
  const found: T[] = [];
  for (const entry of partOf<readonly Field[]>(problems, [], () => asList(field)))
    partOf(problems, 0, () => found.push(read(entry)));
  return found;
}

/** Empty list when absent. */
export function asList(field: Field): readonly Field[] {
  if (missing(field.value)) return [];
  if (!Array.isArray(field.value)) throw wrong(field, 'a list');
  return (field.value as unknown[]).map((value, index) => ({ path: `${field.path}[${index}]`, value }));
}

/** Empty text when absent. A number is its text. */
export function asText(field: Field): string {
  const { value } = field;
  if (missing(value)) return '';
  if (value instanceof ExactNumber) return value.digits;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') throw wrong(field, 'text');
  return wellFormed(value);
}

/** An id must be a text: of a number, another reader may make another text. */
export function requiredText(field: Field): string {
  if (typeof plain(field.value) === 'number') throw wrong(field, 'text');
  const text = asText(field).trim();
  if (text === '') {
    throw fieldError(field.path, 'it is missing or empty');
  }
  return text;
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Null when absent or an empty text. A text of digits is its number. */
export function asNumber(field: Field): number | null {
  const value = plain(field.value);
  if (missing(value) || value === '') return null;
  const number = typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw wrong(field, 'a number');
  return number;
}

/** Milliseconds since 1970, of a time after 1973: fewer digits are no such time. */
const EPOCH = /^\d{12,14}$/;

/** A date-time with or without fraction and zone, UTC without one; or milliseconds since 1970. */
export function asTime(field: Field): number | null {
  const text = asText(field).trim();
  if (text === '') return null;
  const time = EPOCH.test(text) ? Number(text) : parseDateTime(text);
  if (time !== null && isStorable(time)) return time;
  const problem = time === null ? 'is not a date-time' : 'is not within the years 1000 to 9999 (UTC)';
  throw fieldError(field.path, `"${text.slice(0, 40)}" ${problem}`);
}

export function textList(field: Field, problems: string[]): readonly string[] {
  return listOf(problems, field, asText).filter((text) => text !== '');
}
