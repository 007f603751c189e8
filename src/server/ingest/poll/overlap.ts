import { asTime } from '../../cse/fields.ts';
import { insightIdOf } from '../../cse/parse.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { PAGE_SIZE } from '../../cse/pager.ts';
import { objectOf } from '../../core/json.ts';
import type { Listed, ListPage } from './listing.ts';
import { nextWindow, startOf, type KnownList, type Position, type Window } from './page-cursor.ts';

/**
 * Polls overlap, because CSE may list an Insight later than others that were created after it. Most polls need one page for that:
 * where the list has as many Insights as it had, and as many more as the poll has found new, none is missing further down.
 */

/**
 * Complete readings of a list per overlap: if as many Insights left it as entered it late, its total does not show it.
 */
const READINGS = 2;

/** The first page has this many rows per new Insight of the last poll. */
const MORE_NEWS = 2;

/**
 * A list is relied on whose window is at most so many overlaps long, as it is where polls succeed: of the day that the first poll reads,
 * the next ones would only list what has long been read.
 */
const MOST_OVERLAPS = 3;

/** A list that has grown while it was read is read again from its beginning at most this often. */
const MOST_AGAIN = 3;

/** What a poll has found out about its window, and how it goes on. */
export interface Found {
  next: Position | null;
  windowRead: Window | null;
  /** What is known of the list now; null unless its only window was read to its end, or as far as needed. */
  known: KnownList | null;
}

/**
 * True while a poll may rely on what is known of the list, which must reach as far back as the overlap. A list that fits into a page is
 * read to its end each time.
 */
export function suffices(known: KnownList, from: number, overlap: number, now: number): boolean {
  if (known.total < PAGE_SIZE || known.from > from) return false;
  // A time further ahead was noted by a clock that was wrong.
  return now < known.due && known.due - now <= overlap;
}

/** The first page of a poll that relies on it: in full as many Insights as may be new, if the last poll has found any, else ids. */
export function firstPage(known: KnownList): Pick<Position, 'known' | 'manner' | 'rows'> {
  if (known.news === 0) return { known, manner: 'ids' };
  return { known, rows: Math.min(PAGE_SIZE, known.news * MORE_NEWS) };
}

/**
 * What follows from a page of the poll.
 * @param fresh ids of its Insights that have no record here
 */
export function afterPage(
  position: Position,
  listed: Listed,
  fresh: ReadonlySet<string>,
  { overlap }: Pick<Configuration, 'overlap'>,
  now: number,
): Found {
  const { next, windowRead, page } = listed;
  if (page === null) return { next, windowRead, known: null };
  const listedTo = position.known?.to ?? Infinity;
  const isNew = (row: unknown): boolean => fresh.has(insightIdOf(row)) || createdOf(row) > listedTo;
  const news = (position.news ?? 0) + listed.objects.filter(isNew).length;
  const last = listed.objects[listed.objects.length - 1];
  const endsNew = last !== undefined && isNew(last);
  const known = next?.known;
  const [from, to] = page.window;
  if (known !== undefined && !endsNew && page.total - news <= known.total)
    return ended(position, listed, page, { ...known, to, total: page.total, news }, overlap);
  // What follows a known Insight is known, too, but for a few: their ids are enough. Of a page that is read again, all are known.
  const inFull = endsNew || (position.back !== undefined && !listed.idsOnly);
  const manner = inFull ? {} : ({ manner: 'ids' } as const);
  if (windowRead === null) return { next: next && { ...next, news, ...manner }, windowRead, known: null };
  const { tries, later } = position;
  const total = page.least ?? page.total;
  const list = { from, read: page.read[1], to, total, news, due: now + overlap / READINGS };
  if (page.total === total || tries >= MOST_AGAIN) return ended(position, listed, page, list, overlap);
  // Insights have entered the list while it was read: they are looked for from its beginning.
  const start = startOf(page.window, later);
  const again: Position = { ...start, begun: true, tries: tries + 1, manner: 'ids', known: list };
  return { next: again, windowRead: null, known: null };
}

/** The window counts as read. */
function ended(
  position: Position,
  { finding }: Listed,
  { read }: ListPage,
  list: KnownList,
  overlap: number,
): Found {
  const isWhole = position.later.length === 0 && position.parts !== true && finding === '';
  const isShort = list.to - list.from <= overlap * MOST_OVERLAPS;
  const known = isShort ? list : { ...list, due: 0 };
  return { next: nextWindow(position), windowRead: read, known: isWhole ? known : null };
}

/** When CSE created it, milliseconds since 1970 UTC; 0 where that cannot be read. */
function createdOf(row: unknown): number {
  try {
    return asTime({ path: 'created', value: objectOf(row)['created'] }) ?? 0;
  } catch {
    return 0;
  }
}
