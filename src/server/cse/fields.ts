import { createError } from '../core/error.ts';
import { isStorable, parseDateTime } from '../core/date.ts';
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

function wrong(field: Field, expected: string): Error {
  const { value } = field;
  const found =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
          ? 'an object'
          : typeof value;
  return createError('parse', `Field ${field.path}`, `expected ${expected}, found ${found}`, {
    errorClass: 'invalid',
  });
}

export function member(parent: ObjectField, name: string): Field {
  return { path: parent.path === '' ? name : `${parent.path}.${name}`, value: parent.value[name] };
}

export function isMissing(field: Field): boolean {
  return missing(field.value);
}

export function asObject(field: Field): ObjectField {
  const { value } = field;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(field, 'an object');
  return field as ObjectField;
}

/** Empty list when absent. */
export function asList(field: Field): readonly Field[] {
  if (missing(field.value)) return [];
  if (!Array.isArray(field.value)) throw wrong(field, 'a list');
  return (field.value as unknown[]).map((value, index) => ({ path: `${field.path}[${index}]`, value }));
}

/** Empty text when absent. */
export function asText(field: Field): string {
  if (missing(field.value)) return '';
  if (typeof field.value !== 'string') throw wrong(field, 'text');
  return wellFormed(field.value);
}

export function requiredText(field: Field): string {
  const text = asText(field).trim();
  if (text === '') {
    throw createError('parse', `Field ${field.path}`, 'it is missing or empty', { errorClass: 'invalid' });
  }
  return text;
}

export function asNumber(field: Field): number | null {
  if (missing(field.value)) return null;
  if (typeof field.value !== 'number' || !Number.isFinite(field.value)) throw wrong(field, 'a number');
  return field.value;
}

/** A date-time with or without fraction and zone; UTC without one. */
export function asTime(field: Field): number | null {
  const text = asText(field);
  if (text === '') return null;
  const time = parseDateTime(text);
  if (time !== null && isStorable(time)) return time;
  const problem = time === null ? 'is not a date-time' : 'is not within the years 1000 to 9999 (UTC)';
  throw createError('parse', `Field ${field.path}`, `"${text.slice(0, 40)}" ${problem}`, {
    errorClass: 'invalid',
  });
}

export function textList(field: Field): readonly string[] {
  return asList(field)
    .map(asText)
    .filter((text) => text !== '');
}
