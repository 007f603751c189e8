import { CseError } from '../errors.ts';

/** What follows the colon of a term. Values are still text; the field decides what they mean. */
export type Condition =
  | { kind: 'equals'; value: string }
  | { kind: 'null' }
  | { kind: 'in'; values: string[] }
  | { kind: 'contains'; value: string }
  | { kind: 'compare'; operator: '>' | '>=' | '<' | '<='; value: string }
  | { kind: 'range'; from: string; to: string };

/** One term of a query: `[-]field:condition`. */
export interface Term {
  field: string;
  negated: boolean;
  condition: Condition;
  at: number;
}

/** The refusal of a query: HTTP 400 from Cloud SIEM with the reason and the position (from 0). */
export function queryError(reason: string, at?: number): CseError {
  return new CseError(400, `Invalid query: ${reason}${at === undefined ? '' : ` at position ${at}`}.`);
}

/**
 * Splits a query (`q` of the lists) into its terms, which a space joins as AND. The forms are those of the
 * parameter's description in Sumo Logic's OpenAPI, plus negation, `null` and unquoted values as seen in the field.
 */
export function parseQuery(text: string): Term[] {
  const cursor = new Cursor(text);
  const terms: Term[] = [];
  for (cursor.skipSpace(); !cursor.done; cursor.skipSpace()) terms.push(readTerm(cursor));
  return terms;
}

function readTerm(cursor: Cursor): Term {
  const at = cursor.at;
  const negated = cursor.take('-');
  const field = cursor.match(/[A-Za-z][A-Za-z0-9_.]*/y);
  if (!field) throw queryError(`expected a field name but found '${cursor.rest(12)}'`, cursor.at);
  if (!cursor.take(':')) throw queryError(`expected ':' after '${field}'`, cursor.at);
  const condition = readCondition(cursor, field);
  if (!cursor.done && !/\s/.test(cursor.peek)) {
    throw queryError(`unexpected '${cursor.rest(12)}' after the value of '${field}'`, cursor.at);
  }
  return { field, negated, condition, at };
}

function readCondition(cursor: Cursor, field: string): Condition {
  const call = cursor.match(/(in|contains)\(/y);
  if (call) return readCall(cursor, call.startsWith('in') ? 'in' : 'contains', field);
  const operator = cursor.match(/>=|<=|>|</y) as '>' | '>=' | '<' | '<=' | undefined;
  const quoted = cursor.peek === '"';
  const value = readValue(cursor, field, /(?:(?!\.\.)[^\s"(),])+/y);
  if (operator) return { kind: 'compare', operator, value };
  if (cursor.take('..')) return { kind: 'range', from: value, to: readValue(cursor, field, /[^\s"(),]+/y) };
  return !quoted && value === 'null' ? { kind: 'null' } : { kind: 'equals', value };
}

function readCall(cursor: Cursor, kind: 'in' | 'contains', field: string): Condition {
  const values: string[] = [];
  do {
    cursor.skipSpace();
    values.push(readValue(cursor, field, /[^\s"(),]+/y));
    cursor.skipSpace();
  } while (kind === 'in' && cursor.take(','));
  if (!cursor.take(')')) throw queryError(`expected ')' to close ${kind}( of '${field}'`, cursor.at);
  return kind === 'in' ? { kind, values } : { kind, value: values[0]! };
}

function readValue(cursor: Cursor, field: string, bare: RegExp): string {
  const at = cursor.at;
  if (cursor.take('"')) {
    const text = cursor.match(/(?:[^"\\]|\\.)*/sy) ?? '';
    if (!cursor.take('"')) throw queryError(`the quote opened for '${field}' is not closed`, at);
    return text.replace(/\\(["\\])/g, '$1');
  }
  const value = cursor.match(bare);
  if (value === undefined || value === '') throw queryError(`expected a value for '${field}'`, at);
  return value;
}

class Cursor {
  at = 0;
  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  get peek(): string {
    return this.text[this.at] ?? '';
  }

  rest(length: number): string {
    return this.text.slice(this.at, this.at + length);
  }

  skipSpace(): void {
    this.match(/\s*/y);
  }

  take(token: string): boolean {
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  /** Reads what a sticky pattern matches here; undefined when it does not match. */
  match(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}
