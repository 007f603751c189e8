/** An object of somebody's JSON, parsed but not interpreted. */
export type Json = Readonly<Record<string, unknown>>;

/** True for an object; lists are none. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value, or an empty object where it is none. */
export function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The value, or an empty text where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
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
