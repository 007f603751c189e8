import { formatQueryTime } from '../core/date.ts';

/** Terms separated by a space are ANDed; `A..B` is inclusive at both ends (CSE OpenAPI 2024-07). */
export function windowQuery(from: number, to: number, configured: string): string {
  return `created:${formatQueryTime(from)}..${formatQueryTime(to)} ${configured.trim()}`.trim();
}

/** `id:in("...","...")` (CSE OpenAPI 2024-07); ids are quoted, with a backslash before what would end the quotation. */
export function idQuery(ids: readonly string[]): string {
  return `id:in(${ids.map((id) => `"${id.replace(/["\\]/g, '\\$&')}"`).join(',')})`;
}

/** True when a configured query restricts `created` itself: the poll's window would be cut unseen. */
export function restrictsCreated(configured: string): boolean {
  const withoutTexts = configured.replace(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)/g, (text) =>
    text.length > 1 && text.charAt(text.length - 1) === '"' ? '""' : text,
  );
  return /(^|[\s(])-?created\s*:/i.test(withoutTexts);
}
