import type { ActionField } from './types.d.ts';

/** Names that belong to the transport, and could make one request look like two. */
const FORBIDDEN = ['host', 'content-length', 'transfer-encoding', 'connection', 'te', 'trailer', 'upgrade'];

const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const MOST = 20;

export interface Headers {
  headers: Readonly<Record<string, string>>;
  /** Why the text cannot be used; empty when it can. */
  problem: string;
}

/** Reads headers from lines of `name: value` (the form of CSE's Extra Headers). */
export function readHeaders(text: string): Headers {
  const headers: Record<string, string> = {};
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > MOST) return { headers: {}, problem: `at most ${MOST} headers are allowed` };
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    const value = line.slice(colon + 1).trim();
    if (!NAME.test(name)) return { headers: {}, problem: 'each line must read name: value' };
    if (FORBIDDEN.includes(name.toLowerCase())) return { headers: {}, problem: `${name} must not be set` };
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value))
      return { headers: {}, problem: `the value of ${name} contains a control character` };
    headers[name] = value;
  }
  return { headers, problem: '' };
}

/** Tokens live in headers: the whole text is a secret. */
export const EXTRA_HEADERS: ActionField = {
  column: 'extra_headers',
  label: 'Extra headers',
  help: 'Further headers, one a line: name: value.',
  kind: 'secret',
  maxLength: 4000,
  check: (text) => readHeaders(text).problem,
};
