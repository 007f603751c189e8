import { formatQueryTime } from '../date.ts';

/** Terms separated by a space are ANDed; `A..B` is inclusive at both ends (CSE OpenAPI 2024-07). */
export function windowQuery(from: number, to: number, configured: string): string {
  return `created:${formatQueryTime(from)}..${formatQueryTime(to)} ${configured.trim()}`.trim();
}

/** Insights by id, whatever their status. */
export function idQuery(ids: readonly string[]): string {
  return `id:in(${ids.map(quote).join(',')})`;
}

/** How CSE wants a quote inside a value is not documented: it is left out, ids have none. */
function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '')}"`;
}

/** True when a configured query restricts `created` itself: the poll's window would be cut unseen. */
export function restrictsCreated(configured: string): boolean {
  const withoutTexts = configured.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return /(^|[\s(])-?created\s*:/i.test(withoutTexts);
}
