import type { PagerModel } from '../../ui/index.ts';

const ROWS = 25;

/** One page of a list: its number from 1, and the rows that it shows. */
export interface Page {
  number: number;
  offset: number;
  size: number;
}

/** The page that an address asks for; the first where it asks for none. */
export function pageOf(text: string | undefined): Page {
  const number = Math.max(1, Math.floor(Number(text) || 1));
  return { number, offset: (number - 1) * ROWS, size: ROWS };
}

/** Links to the other pages of a list. */
export function pagerOf(page: Page, total: number, href: (number: number) => string): PagerModel {
  const { number, offset, size } = page;
  const last = Math.max(1, Math.ceil(total / size));
  const link = (label: string, rel: PagerModel['links'][number]['rel'], to: number) => ({
    ...{ label, rel },
    ...(to >= 1 && to <= last && to !== number && { href: href(to) }),
  });
  return {
    first: Math.min(offset + 1, total),
    last: Math.min(offset + size, total),
    total,
    links: [
      link('First page', 'first', 1),
      link('Previous page', 'prev', number - 1),
      link('Next page', 'next', number + 1),
      link('Last page', 'last', last),
    ],
  };
}
