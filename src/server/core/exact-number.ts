/**
 * A number of somebody's JSON whose digits JavaScript would change: more of them than it can hold, an exponent, zeros at the end. Its
 * text is kept, so that what is passed on has the number as it came.
 */
export class ExactNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** Half of a character: no sound text contains it (see wellFormed), so a text that begins with it is a number on its way. */
const MARK = '\ud800';

/** Finds whether a text may contain such a number, without looking at each value: most texts have none. */
const SUSPECT = /[:,[]\s*(?:-0[\s,}\]]|-?\d{16}|-?\d+\.\d*0[\s,}\]]|-?\d+\.\d{15}|-?\d+(?:\.\d+)?[eE])/;

/** A text that never ends is taken to the end, so that it is looked at once. */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?\d[\d.eE+-]*/g;

/** A text of JSON that begins with the mark, however it is written. */
const MARKED_TEXT = /^"(?:\ud800|\\u[dD]800)/;

const PRINTED_MARK = /"(?:\ud800|\\ud800)([-+.\deE]+)"/g;

/** A number as JSON writes it. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads JSON as JSON.parse does, and keeps each number that JavaScript would print in another way as an {@link ExactNumber}.
 * Throws a SyntaxError as JSON.parse does.
 */
export function parseExactJson(text: string): unknown {
  if (!SUSPECT.test(text)) return JSON.parse(text) as unknown;
  const marked = text.replace(TOKEN, (token) => {
    if (token.charAt(0) === '"')
      return MARKED_TEXT.test(token) ? token.replace(MARKED_TEXT, '"\ufffd') : token;
    return isKept(token) ? token : `"${MARK}${token}"`;
  });
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.charAt(0) === MARK ? new ExactNumber(value.slice(1)) : value,
  ) as unknown;
}

/** True where JavaScript prints the number as it is written; also for what is no number, of which JSON.parse shall complain. */
function isKept(token: string): boolean {
  return !NUMBER.test(token) || String(Number(token)) === token;
}

/** What stands for such a number while JSON is written; {@link withExactNumbers} makes the number of it. */
export function markOf(number: ExactNumber): string {
  return MARK + number.digits;
}

/** The JSON with each number that a mark stands for. */
export function withExactNumbers(json: string): string {
  return json.replace(PRINTED_MARK, '$1');
}
