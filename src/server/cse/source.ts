import { wellFormed } from '../core/json.ts';

/** Before and after the value of `data` in an answer of one object. White space within is bounded: CSE writes none, a proxy might. */
const HEAD = /^\s{0,9}\{\s{0,9}"data"\s{0,9}:\s{0,9}/;
const TAIL = /\s{0,9}(?:,\s{0,9}"errors"\s{0,9}:\s{0,9}\[\s{0,9}\]\s{0,9})?\}\s{0,9}$/;

/** Longest tail that is looked at. */
const TAIL_LENGTH = 100;

/** Two escapes that are one character, and any that is half of one. */
const ESCAPED_PAIR = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/g;
const ESCAPED_HALF = /\\u[dD][89a-fA-F]/;

/**
 * The text of `data` in an answer that reads `{"data": {...}, "errors": []}`, byte by byte as CSE has written it, for those who pass it
 * on. Empty where it cannot be told apart from what is around it, or where a receiver would refuse it: it contains half of a character.
 */
export function sourceOf(body: string): string {
  const head = HEAD.exec(body)?.[0] ?? '';
  const end = body.slice(-TAIL_LENGTH);
  const tail = TAIL.exec(end)?.[0] ?? '';
  const text = head === '' || tail === '' ? '' : body.slice(head.length, -tail.length);
  return isObjectText(text) && isSound(text) ? text : '';
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
