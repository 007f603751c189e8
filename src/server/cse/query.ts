import { formatQueryTime } from '../core/date.ts';

/** Terms separated by a space are ANDed; `A..B` is inclusive at both ends (CSE OpenAPI 2024-07). */
export function windowQuery(from: number, to: number, configured: string): string {
  return `created:${formatQueryTime(from)}..${formatQueryTime(to)} ${configured.trim()}`.trim();
}

/**
 * `id:in("...","...")` (CSE OpenAPI 2024-07); ids are quoted, with a backslash before what would end the quotation.
 * @param field which ids: those that CSE shows to people are queried by another field
 */
export function idQuery(ids: readonly string[], field: 'id' | 'readableId' = 'id'): string {
  return `${field}:in(${ids.map((id) => `"${id.replace(/["\\]/g, '\\$&')}"`).join(',')})`;
}

/**
 * A query as CSE reads it, of what an administrator has pasted: the address bar of a browser shows it percent-encoded, perhaps with
 * the address of the page before it. A text with spaces or quotes is a query already.
 */
export function plainQuery(pasted: string): string {
  const text = pasted.trim();
  const encoded = parameterOf(text) ?? text;
  if (!/%[0-9a-f]{2}/i.test(encoded) || /[\s"]/.test(encoded)) return encoded;
  try {
    return decodeURIComponent(encoded.replace(/\+/g, ' ')).trim();
  } catch {
    return encoded;
  }
}

/** The query in the address of a page; undefined where the text is no address, or has none. */
function parameterOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  const parameter = address.split(/[?&#]/).find((part) => /^(?:q|query)=/i.test(part));
  return parameter?.slice(parameter.indexOf('=') + 1);
}

/** Characters of the time window before a configured query (see windowQuery). */
export function windowLength(query: string): number {
  return query.startsWith('created:') ? query.indexOf(' ') + 1 : 0;
}

/** True when a configured query restricts `created` itself: the poll's window would be cut unseen. */
export function restrictsCreated(configured: string): boolean {
  const withoutTexts = configured.replace(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)/g, (text) =>
    text.length > 1 && text.charAt(text.length - 1) === '"' ? '""' : text,
  );
  return /(^|[\s(])-?created\s*:/i.test(withoutTexts);
}
