/** Text from outside that the platform would take for more than text, and how that is kept from happening. */

/** Unseen characters: what is stored or shown later may lack them. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Characters that the platform's queries may read as the end of a value; `^` cannot be escaped (its encoded queries). */
// eslint-disable-next-line no-control-regex
const QUERY_SIGNS = /[\u0000-\u0008\u000b-\u001f\u007f^]/;

const WORD = 'javascript'.split('');

/**
 * True for a text that begins with `javascript:`, in any case and behind anything but letters and digits. The platform runs such a
 * value of a query as a script, with the rights of whoever asks (its documentation of `addQuery`); how exactly it compares the
 * beginning is not documented.
 */
export function isScript(text: string): boolean {
  return colonOf(text) !== -1;
}

/** Where the colon of a text stands that begins as a script; -1 where it does not. Looks at its beginning alone, each character once. */
function colonOf(text: string): number {
  let at = 0;
  while (at < text.length && !/[a-z0-9]/i.test(text.charAt(at))) at += 1;
  for (const letter of WORD) {
    at = afterUnseen(text, at);
    if (!isLetter(text.charAt(at), letter)) return -1;
    at += 1;
  }
  while (at < text.length && (/\s/.test(text.charAt(at)) || isUnseen(text.charAt(at)))) at += 1;
  return text.charAt(at) === ':' ? at : -1;
}

/** Some letters become one of ASCII in the other case: the long s, the i without a dot and the one with it. */
function isLetter(char: string, letter: string): boolean {
  return char.toLowerCase().charAt(0) === letter || char.toUpperCase() === letter.toUpperCase();
}

function isUnseen(char: string): boolean {
  return char.replace(UNSEEN, '') !== char;
}

function afterUnseen(text: string, from: number): number {
  let at = from;
  while (at < text.length && isUnseen(text.charAt(at))) at += 1;
  return at;
}

/** True where the word stands anywhere, as in an encoded query whose values are not taken apart. */
export function holdsScript(text: string): boolean {
  // In both cases, one after the other, as in isLetter; the dot of an i is a character of its own then.
  const folded = text
    .replace(UNSEEN, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/\u0307/g, '');
  return /javascript\s*:/.test(folded);
}

/** Why the platform must not be asked for a text, to go on after its field's name; empty when it may. */
export function queryProblem(text: string): string {
  if (isScript(text)) return 'begins with "javascript:", which the platform would run as a script';
  if (QUERY_SIGNS.test(text))
    return 'contains "^" or a control character, which the platform would read as part of a query';
  return '';
}

/** The same for one item of a list: a comma would make two of it. */
export function listProblem(text: string): string {
  return (
    queryProblem(text) ||
    (text.indexOf(',') === -1 ? '' : 'contains a comma, which would split it into two values')
  );
}

/**
 * A value of a staging row. The word NULL, alone, would clear the incident's field (import set documentation); a map may look a value
 * up, in a coalesce field or for a reference, which runs what begins with `javascript:`; and it may end in a journal.
 */
export function stagedText(text: string): string {
  const shown = journalText(storedText(text));
  if (shown === 'NULL') return '"NULL"';
  const colon = colonOf(shown);
  // Another colon that looks the same: the text still fits its column.
  return colon === -1 ? shown : `${shown.slice(0, colon)}\ua789${shown.slice(colon + 1)}`;
}

/** Text for a journal: `[code]` would show the rest as HTML (documentation of journal fields). */
function journalText(text: string): string {
  return text.replace(/\[([\s/]*code[\s/]*)\]/gi, '($1)');
}

/** Bidirectional controls (UAX 9): marks, embeddings, overrides and isolates. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text for a column: without NUL, which databases refuse or cut at, other characters that nobody can see, and those that turn the
 * direction of what follows (UAX 9), with which `gnp.exe` looks like `exe.png`.
 */
export function storedText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(TURNING, '');
}

/** The same for a column of somebody else's table, which may be a journal or HTML. */
export function foreignText(text: string): string {
  return journalText(storedText(text));
}

/** Text for a column that a notification contains as it is: neither HTML, which begins with `<`, nor a variable nor a mail script. */
export function mailText(text: string): string {
  return journalText(text).replace(/</g, '\u2039').replace(/\$\{/g, '$(');
}

/** One line: tabs, line ends and other control characters become spaces; what turns the direction of text is left out. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  return line.replace(TURNING, '').trim();
}
