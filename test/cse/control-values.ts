import { CseError } from './errors.ts';
import { parseMicros } from './time.ts';
import { LIST_FORMS, type ListForm } from './list-form.ts';
import type { JsonObject } from './types.ts';

/** The list under a key of a control request, or a 400. */
export function listIn<T>(body: JsonObject, key: string): T[] {
  if (!Array.isArray(body[key])) throw new CseError(400, `'${key}' must be a list.`);
  return body[key] as T[];
}

/** The finite number under a key, or a 400. */
export function numberIn(body: JsonObject, key: string): number {
  if (typeof body[key] !== 'number' || !Number.isFinite(body[key]))
    throw new CseError(400, `'${key}' must be a number.`);
  return body[key];
}

/** A whole number from 1 under a key, or undefined where it is null. */
export function sizeIn(body: JsonObject, key: string): number | undefined {
  if (body[key] === null) return undefined;
  const size = numberIn(body, key);
  if (!Number.isInteger(size) || size < 1) throw new CseError(400, `'${key}' must be a whole number from 1.`);
  return size;
}

/** Milliseconds, given as such or as an ISO date. */
export function timeIn(value: unknown): number {
  const ms = typeof value === 'number' ? value : (parseMicros(String(value)) ?? NaN) / 1000;
  if (!Number.isFinite(ms)) throw new CseError(400, `'${String(value)}' is no time.`);
  return ms;
}

/** The form of lists under a key, or a 400. */
export function listFormIn(value: unknown): ListForm {
  const form = LIST_FORMS.find((each) => each === value);
  if (form === undefined) throw new CseError(400, `'form' must be one of ${LIST_FORMS.join(', ')}.`);
  return form;
}

/** `true` or a list of names under `stories`, or a 400. */
export function storiesIn(value: unknown): boolean | readonly string[] {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new CseError(400, "'stories' must be true or a list of names.");
}
