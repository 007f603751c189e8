import type { ActionField } from './types.d.ts';

/** Names that belong to the transport, and could make one request look like two. */
const FORBIDDEN = [
  'host',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'expect',
  'te',
  'trailer',
  'upgrade',
];

const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const MOST = 20;

export interface Headers {
  headers: Readonly<Record<string, string>>;
  /** Why the text cannot be used; empty when it can. */
  problem: string;
}

/**
 * Reads headers from lines of `name: value` (the form of CSE's Extra Headers).
 * @param own names in lower case that the app sets itself: a line with one of them would be ignored
 */
export function readHeaders(text: string, own: readonly string[] = []): Headers {
  const headers: Record<string, string> = {};
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > MOST) return { headers: {}, problem: `at most ${MOST} headers are allowed` };
  for (const [at, line] of lines.entries()) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    const value = line.slice(colon + 1).trim();
    if (!NAME.test(name)) return { headers: {}, problem: `line ${at + 1} must read name: value` };
    if (FORBIDDEN.includes(name.toLowerCase()))
      return { headers: {}, problem: `remove ${name}: the platform sets it` };
    if (own.includes(name.toLowerCase()))
      return { headers: {}, problem: `remove ${name}: the app sets it, and would ignore this line` };
    if (/[^\t\x20-\x7e]/.test(value))
      return { headers: {}, problem: `the value of ${name} contains a character that is not plain ASCII` };
    headers[name] = value;
  }
  return { headers, problem: '' };
}

/**
 * Both together; of a name that is in both, in any case, ours counts: names differ by more than case (RFC 9110, section 5.1).
 * @param text lines of `name: value`; none are used where one of them is wrong
 * @param without names in lower case that are left out
 */
export function withExtraHeaders(
  text: string,
  ours: Readonly<Record<string, string>>,
  without: readonly string[] = [],
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const taken = [...without, ...Object.keys(ours).map((name) => name.toLowerCase())];
  const extra = readHeaders(text).headers;
  for (const name of Object.keys(extra))
    if (!taken.includes(name.toLowerCase())) headers[name] = extra[name] ?? '';
  return { ...headers, ...ours };
}

/**
 * Tokens live in headers: the whole text is a secret.
 * @param own names in lower case that the type sets itself
 */
export function extraHeaders(own: readonly string[]): ActionField {
  return {
    column: 'extra_headers',
    label: 'Extra headers',
    help: 'Further headers, one a line: name: value.',
    kind: 'secret',
    maxLength: 4000,
    check: (text) => readHeaders(text, own).problem,
  };
}
