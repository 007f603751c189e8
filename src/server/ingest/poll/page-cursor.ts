import type { InsightPage } from '../../cse/types.d.ts';
import { insightIdOf } from '../../cse/parse.ts';
import { PAGE_SIZE } from '../../cse/pager.ts';
import { jsonText } from '../../core/json.ts';

/** From and to, milliseconds since 1970 UTC, both inclusive. */
export type Window = readonly [from: number, to: number];

/**
 * What is known of the list of a window that was read to its end: a poll whose list has grown by as many rows as the poll has found
 * new has missed none of them. Times are milliseconds since 1970 UTC.
 */
export interface KnownList {
  /** Begin of the window. */
  from: number;
  /** End of the window at the last complete reading: the next one starts one overlap before it. */
  read: number;
  /** End of the window of the last poll. */
  to: number;
  /** Rows of the list at that time. */
  total: number;
  /** How many of them were new in the last poll. */
  news: number;
  /** When the list is to be read to its end again. */
  due: number;
}

/** How far the reading of a window has come; kept between slices and runs. */
export interface Position {
  window: Window;
  /** Row at which the next page begins. */
  offset: number;
  /** Total that the page before gave. */
  total: number;
  /** Ids of the last rows of the page before: the next page begins with the last of them. */
  tail: readonly string[];
  /** How often reading went back because rows had moved. */
  tries: number;
  /** True once a page was read: its windows end at CSE's now, and are kept. */
  begun: boolean;
  /** Windows still to be read, oldest first. */
  later: readonly Window[];
  /** How the next page is requested: with ids alone; in full unless set. */
  manner?: 'ids';
  /** Rows of the first page, where fewer than a page are expected to be new. */
  rows?: number;
  /** Full pages of this window cannot be read, as where they are too large: all are requested with ids alone. */
  large?: true;
  /** How many Insights are requested by their ids at once, where a page of them could not be read. */
  portion?: number;
  /** Set where rows have moved at this page: how many rows reading went back last. */
  back?: number;
  /** Set once the total has changed between pages: the least of them. */
  least?: number;
  /** What the last poll knew of the window: its rows need not all be read again. */
  known?: KnownList;
  /** Rows so far that are new since then. */
  news?: number;
  /** The window is a part of one that could not be read. */
  parts?: true;
  /** Number of slices that could not read this page in any form. */
  unread?: number;
}

/** Slices that must fail at a page before its window is read in parts: the failure may be transient. */
const TRIES = 3;

/** The same page after one more slice that could not read it. */
export function afterFailure(position: Position): Position {
  return { ...position, begun: true, unread: (position.unread ?? 0) + 1 };
}

/** True if the window is to be read in parts. */
export function isTried({ parts, unread = 0 }: Position): boolean {
  return parts === true || unread >= TRIES;
}

/** True while the next slice can still read an unreadable page in another form. */
export function mayGoOn({ unread = 0 }: Position): boolean {
  return unread > 0 && unread <= TRIES;
}

/** Rows of the page at a position. */
export function pageSize({ rows }: Position): number {
  return rows ?? PAGE_SIZE;
}

/** The same page with ids alone, after a full one that cannot be read; null if it had ids alone. */
export function narrower(position: Position, idsOnly: boolean): Position | null {
  if (position.manner === 'ids' || idsOnly) return null;
  const { rows: _rows, ...same } = position;
  return { ...same, begun: true, manner: 'ids', large: true };
}

/**
 * The same page in full, for a slice that ended before it could read the new Insights of a list of ids: the next one stages them with its
 * first call. With ids alone where full pages cannot be read.
 */
export function inFull(position: Position | null): Position | null {
  if (position === null || position.large === true) return position;
  const { manner: _manner, rows: _rows, ...same } = position;
  return { ...same, begun: true };
}

/**
 * The older half of a window of which no list can be read, and then the newer one; null where it is too short. Each half is
 * read with ids alone, the smallest possible request.
 */
export function halfOf(position: Position): Position | null {
  const half = halves(position.window);
  if (half === null) return null;
  const [older, newer] = half;
  return {
    ...startOf(older, [newer, ...position.later]),
    begun: true,
    manner: 'ids',
    large: true,
    parts: true,
  };
}

/** The window after one that is read or skipped; null after the last. */
export function nextWindow(position: Position): Position | null {
  const [next, ...later] = position.later;
  return next === undefined ? null : { ...startOf(next, later), begun: true, ...partsOf(position) };
}

function partsOf({ parts }: Position): Pick<Position, 'parts'> {
  return parts === true ? { parts } : {};
}

/** Parts of a window that lie outside of some others, oldest first. Both ends belong to a window, and to its neighbour. */
export function outside(window: Window, others: readonly Window[]): Window[] {
  return others.reduce<Window[]>((parts, other) => parts.flatMap((part) => without(part, other)), [window]);
}

function without(part: Window, [from, to]: Window): Window[] {
  if (to <= part[0] || from >= part[1]) return [part];
  const around: Window[] = [
    [part[0], from],
    [to, part[1]],
  ];
  return around.filter((one) => one[0] < one[1]);
}

/** CSE lists no more than 10,000 rows of a query (CSE OpenAPI 2024-07); a margin for rows that arrive meanwhile. */
export const MOST_ROWS = 9950;

/** Reading goes back at most this often in a window; after that, the overlap of the next poll and the sweep find what was missed. */
const MOST_TRIES = 20;

/** Rows of a page that the next one is compared with: should the last of them leave the list, the one before is known. */
const TAIL = 5;

/** Each time that reading goes back at a page, it goes this many times further. */
const FURTHER = 10;

/** Shortest window that is still split, milliseconds: queries know whole seconds. */
const SHORTEST = 2000;

export type Step =
  /** Rows are to be staged; `next` is null once the last window is read. `windowRead` is the window that this page ended. */
  | ({ kind: 'read'; finding: string } & After)
  /** Too many rows: the older half comes first. The page's rows are read again with their own window. */
  | { kind: 'split'; next: Position };

/** What follows from a page. */
interface After {
  next: Position | null;
  windowRead: Window | null;
}

const MOVED =
  'The list of Insights kept changing while it was read: the next poll and the sweep will read it again';
const SHORT = 'CSE listed fewer Insights than its total says: the sweep will look for the others';

export function startOf(window: Window, later: readonly Window[] = []): Position {
  return { window, offset: 0, total: 0, tail: [], tries: 0, begun: false, later };
}

/**
 * What follows from a page that was just read at a position. Pages overlap by one row: if none of the last rows of the page before
 * is on it, rows that are not read have moved up, and reading goes back by as many as have left.
 */
export function stepOf(position: Position, page: InsightPage, mostRows: number): Step {
  const half = position.offset === 0 ? splitOf(position.window, page.total, mostRows) : null;
  if (half !== null)
    return {
      kind: 'split',
      next: { ...startOf(half[0], [half[1], ...position.later]), begun: true, ...partsOf(position) },
    };
  const moved = position.offset > 0 && !page.objects.some((row) => isShared(row, position));
  if (moved && position.tries < MOST_TRIES)
    return { kind: 'read', next: steppedBack(position, page), windowRead: null, finding: '' };
  const finding = moved ? MOVED : endsShort(position, page) ? SHORT : '';
  return { kind: 'read', ...following(position, page), finding };
}

/** True for a row that the page before had, too. */
export function isShared(row: unknown, { tail }: Position): boolean {
  return tail.includes(insightIdOf(row));
}

/** Rows that have left above the page let the others move up: it is requested again from where its first row is now. */
function steppedBack(position: Position, { total }: InsightPage): Position {
  const { known: _known, rows: _rows, unread: _unread, ...same } = position;
  const back = Math.max(position.total - total, (position.back ?? 0) * FURTHER, 1);
  const offset = Math.max(0, position.offset - back);
  return {
    ...same,
    begun: true,
    offset,
    back,
    tries: position.tries + 1,
    total,
    ...leastOf(position, total),
  };
}

/** The least total of a window whose total has changed while it was read. */
export function leastOf(position: Position, total: number): Pick<Position, 'least'> {
  const { offset, least = position.total } = position;
  if (offset === 0 && position.least === undefined) return {};
  return position.least === undefined && total === position.total ? {} : { least: Math.min(least, total) };
}

function splitOf(window: Window, total: number, mostRows: number): readonly [Window, Window] | null {
  return total <= mostRows ? null : halves(window);
}

/** Null for a window that cannot be halved in whole seconds. */
function halves([from, to]: Window): readonly [Window, Window] | null {
  if (to - from < SHORTEST) return null;
  const middle = Math.floor((from + (to - from) / 2) / 1000) * 1000;
  return middle <= from
    ? null
    : [
        [from, middle],
        [middle, to],
      ];
}

/** A list that ends before its own total. */
function endsShort(position: Position, page: InsightPage): boolean {
  return !hasMore(position, page) && position.offset + page.objects.length < page.total;
}

function hasMore(position: Position, page: InsightPage): boolean {
  const count = page.objects.length;
  return (
    position.offset + count < page.total &&
    count > 1 &&
    (page.hasNextPage || count >= Math.min(pageSize(position), page.limit))
  );
}

/** The page after this one, the next window, or the end. A page that brings nothing new ends its window, too. */
function following(position: Position, page: InsightPage): After {
  const read = position.offset + page.objects.length;
  if (!hasMore(position, page)) return { next: nextWindow(position), windowRead: position.window };
  const { manner: _manner, rows: _rows, unread: _unread, back: _back, known, ...same } = position;
  const isEven =
    position.offset === 0 || insightIdOf(page.objects[0]) === position.tail[position.tail.length - 1];
  const next: Position = {
    ...same,
    // Rows that have moved down would be counted as new twice.
    ...(known !== undefined && isEven && { known }),
    begun: true,
    offset: read - 1,
    total: page.total,
    tail: page.objects
      .slice(-TAIL)
      .map(insightIdOf)
      .filter((id) => id !== ''),
    ...leastOf(position, page.total),
    ...(position.large === true && { manner: 'ids' }),
  };
  return { next, windowRead: null };
}

export function positionText(position: Position | null): string {
  return position === null ? '' : jsonText(position);
}

/** Null for a text that is empty or cannot be read: the window is then read from its beginning. */
export function positionOf(text: string): Position | null {
  try {
    return positionIn(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A position in JSON that was parsed; null for anything else. */
export function positionIn(parsed: unknown): Position | null {
  const value = parsed as Partial<Position> | null;
  if (typeof value !== 'object' || value === null) return null;
  const isWhole =
    Array.isArray(value.window) && Array.isArray(value.tail) && typeof value.offset === 'number';
  return isWhole ? (value as Position) : null;
}
