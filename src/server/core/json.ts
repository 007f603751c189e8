import { ExactNumber, withExactNumbers, writtenExactly } from './exact-number.ts';

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

/** What a text says as JSON; null where it is none, or must not be parsed. */
export function parseJson(text: string): unknown {
  try {
    return isNestedDeeply(text) ? null : (JSON.parse(text) as unknown);
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

/** All of JSON but the brackets; a text that never ends is taken to the end. */
const NO_BRACKETS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[^"[\]{}]+/g;
const INNERMOST = /\[\]|\{\}/g;

/** Levels of a text of JSON that is parsed; parsers overflow the stack of the engine beyond a thousand, which ends the script. */
const MOST_PARSED = 500;

/** More brackets below so many levels than a page of Insights could have would take long to count. */
const SHALLOW = 20;
const MANY = 60_000;

/** True for JSON that must not be parsed, because it is nested too deeply. */
export function isNestedDeeply(text: string): boolean {
  let brackets = text.replace(NO_BRACKETS, '');
  for (let level = 0; level < MOST_PARSED; level += 1) {
    const outer = brackets.replace(INNERMOST, '');
    if (level >= SHALLOW && outer.length > MANY) return true;
    // What is left has no other half: a text that was cut off. A parser goes as deep before it finds out.
    if (outer.length === brackets.length) return outer.length > MOST_PARSED;
    brackets = outer;
  }
  return brackets !== '';
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
  step?: (key: string, value: unknown) => unknown,
): string {
  const plain = step === undefined ? plainJson(value, indent) : null;
  if (plain !== null) return plain;
  function sound(this: Json, key: string, given: unknown): unknown {
    // A number that is kept digit by digit has become its mark already.
    const own = this[key] instanceof ExactNumber ? this[key] : given;
    const each = step === undefined ? own : step(key, own);
    if (each instanceof ExactNumber) return given;
    if (typeof each === 'string') return wellFormed(each);
    return isObject(each) ? withSoundNames(each) : each;
  }
  return withExactNumbers((JSON.stringify(value, sound, indent) as string | undefined) ?? '');
}

const SURROGATE = /[\ud800-\udfff]|\\ud[89a-f]/i;
const ESCAPED_SURROGATE = /\\ud[89a-f]/i;

/** JSON as the engine writes it by itself, which takes a fraction of the time; null where a text or a name may not be well-formed. */
function plainJson(value: unknown, indent: number): string | null {
  const json = writtenExactly(() => (JSON.stringify(value, undefined, indent) as string | undefined) ?? '');
  if (json === null || !SURROGATE.test(json)) return json;
  return ESCAPED_SURROGATE.test(json) || wellFormed(json) !== json ? null : json;
}

function withSoundNames(object: Json): Json {
  const names = Object.keys(object);
  if (names.every((name) => wellFormed(name) === name)) return object;
  return Object.fromEntries(names.map((name) => [wellFormed(name), object[name]]));
}
