import type { Query } from './parameters.ts';

/** The `Link` header of a list: first, previous, next and last page; empty when everything fits one page. */
export function linkHeader(url: string, query: Query, limit: number, offset: number, total: number): string {
  if (limit === 0 || (offset === 0 && total <= limit)) return '';
  const page = (rel: string, at: number): string => {
    const parameters = new URLSearchParams({
      ...query,
      sysparm_limit: String(limit),
      sysparm_offset: String(at),
    });
    return `<${url}?${parameters.toString()}>;rel="${rel}"`;
  };
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  return [
    page('first', 0),
    ...(offset > 0 ? [page('prev', Math.max(0, offset - limit))] : []),
    ...(offset + limit < total ? [page('next', offset + limit)] : []),
    page('last', last),
  ].join(',');
}
