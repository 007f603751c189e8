import { wellFormed } from '../core/json.ts';

/** What stands before the value of `data` in an answer, and the other member that an answer has, at its end. */
const HEAD = /^\s*\{\s*"data"\s*:\s*/;
const NO_ERRORS = /^"errors"\s*:\s*\[\s*\]$/;

/** Two escapes that are one character, and any that is half of one. */
const ESCAPED_PAIR = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/g;
const ESCAPED_HALF = /\\u[dD][89a-fA-F]/;

/**
 * The text of `data` in an answer that reads `{"data": {...}, "errors": []}`, byte by byte as CSE has written it, for those who pass it
 * on. Empty where it cannot be told apart from what is around it, or where a receiver would refuse it: it contains half of a character.
 */
export function sourceOf(body: string): string {
  const head = HEAD.exec(body)?.[0] ?? '';
  const text = head === '' ? '' : withoutEnd(body).slice(head.length);
  return isObjectText(text) && isSound(text) ? text : '';
}

/** The answer up to the end of its `data`. */
function withoutEnd(body: string): string {
  const inner = body.trimEnd().slice(0, -1).trimEnd();
  const at = inner.lastIndexOf('"errors"');
  if (at === -1 || !NO_ERRORS.test(inner.slice(at))) return inner;
  return inner.slice(0, at).trimEnd().slice(0, -1).trimEnd();
}

/** A text that is not one value is that of an answer with other members, or with one of them twice. */
function isObjectText(text: string): boolean {
  if (text.charAt(0) !== '{' || text.slice(-1) !== '}') return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isSound(text: string): boolean {
  return wellFormed(text) === text && !ESCAPED_HALF.test(text.replace(ESCAPED_PAIR, ''));
}
