import type { PagerModel } from '../../../ui/index.ts';

/** The range of rows that a list shows, and the ways to the others. */
export function pagerOf(
  first: number,
  shown: number,
  total: number,
  size: number,
  hrefOf: (first: number) => string,
): PagerModel {
  const lastPage = Math.max(0, Math.floor((total - 1) / size) * size);
  const before = first > 0;
  const after = first + size < total;
  const link = (label: string, rel: PagerModel['links'][number]['rel'], at: number, isThere: boolean) => ({
    label,
    rel,
    ...(isThere ? { href: hrefOf(at) } : {}),
  });
  return {
    first: first + 1,
    last: Math.min(first + Math.max(shown, size), total),
    total,
    links: [
      link('First page', 'first', 0, before),
      link('Previous page', 'prev', Math.max(0, first - size), before),
      link('Next page', 'next', first + size, after),
      link('Last page', 'last', lastPage, after),
    ],
  };
}
