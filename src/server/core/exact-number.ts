/** Half of a character: no sound text contains it (see wellFormed), so a text that begins with it is a number on its way. */
const MARK = '\ud800';

/** Numbers that stand in JSON as marks, since the script began. */
const marks = { written: 0 };

/**
 * A number of somebody's JSON whose digits JavaScript would change: more of them than it can hold, an exponent, zeros at the end. Its
 * text is kept, so that what is passed on has the number as it came.
 */
export class ExactNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }

  /** What stands for it while JSON is written; `writtenExactly` makes the number of it. */
  toJSON(): string {
    marks.written += 1;
    return MARK + this.digits;
  }
}

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

/** The JSON with each number that a mark stands for. Its texts are well-formed: none looks like a mark. */
export function withExactNumbers(json: string): string {
  return json.replace(PRINTED_MARK, '$1');
}

/**
 * JSON as the given function writes it, with each number digit by digit. Null where a text of the value looks like the mark of one: then
 * texts must be made well-formed first.
 */
export function writtenExactly(write: () => string): string | null {
  const before = marks.written;
  const json = write();
  const count = marks.written - before;
  if (count === 0) return json;
  let found = 0;
  const exact = json.replace(PRINTED_MARK, (_mark, digits: string) => {
    found += 1;
    return digits;
  });
  return found === count ? exact : null;
}
