import { ExactNumber, markOf, withExactNumbers } from './exact-number.ts';

/** An object of somebody's JSON, parsed but not interpreted. */
export type Json = Readonly<Record<string, unknown>>;

/** True for an object; lists are none, and neither is a number that is kept digit by digit. */
export function isObject(value: unknown): value is Json {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
  );
}

/** The value, or an empty object where it is none. */
export function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The value, or an empty text where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a text says as JSON; null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/**
 * The text with lone surrogates replaced, as `String.prototype.toWellFormed` (ES2024) does: they cannot be stored or sent as
 * UTF-8, encodeURIComponent throws on them, and targets refuse them.
 */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : '\ufffd',
  );
}

/** Levels of an object within another; what CSE sends has a dozen. Engines overflow somewhere beyond a thousand. */
const MOST_LEVELS = 100;

/** The path to a value that is nested too deeply to be processed, as `signals[2].values`; null where there is none. */
export function tooDeep(value: unknown, levels = MOST_LEVELS): readonly (string | number)[] | null {
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return null;
  if (levels === 0) return [];
  const names = Array.isArray(value) ? Array.from(value.keys()) : Object.keys(value);
  for (const name of names) {
    const way = tooDeep((value as Readonly<Record<string | number, unknown>>)[name], levels - 1);
    if (way !== null) return [name, ...way];
  }
  return null;
}

/**
 * JSON whose texts and names are well-formed: a column and receivers in other languages refuse lone surrogates. Engines write
 * them differently (escaped from ES2019 on, as they are before), so all JSON of the app is written here. Numbers that were read by
 * parseExactJson keep their digits.
 * @param indent spaces a level, for people
 * @param step what stands for each value, as the second argument of JSON.stringify
 */
export function jsonText(
  value: unknown,
  indent = 0,
  step: (key: string, value: unknown) => unknown = (_key, each) => each,
): string {
  let isMarked = false;
  const sound = (key: string, given: unknown): unknown => {
    const each = step(key, given);
    if (each instanceof ExactNumber) {
      isMarked = true;
      return markOf(each);
    }
    if (typeof each === 'string') return wellFormed(each);
    return isObject(each) ? withSoundNames(each) : each;
  };
  const json = (JSON.stringify(value, sound, indent) as string | undefined) ?? '';
  return isMarked ? withExactNumbers(json) : json;
}

function withSoundNames(object: Json): Json {
  const names = Object.keys(object);
  if (names.every((name) => wellFormed(name) === name)) return object;
  return Object.fromEntries(names.map((name) => [wellFormed(name), object[name]]));
}
