import type { InsightPage } from '../../cse/types.d.ts';
import { insightIdOf } from '../../cse/parse.ts';
import { PAGE_SIZE } from '../../cse/pager.ts';
import { jsonText } from '../../core/json.ts';

/** From and to, milliseconds since 1970 UTC, both inclusive. */
export type Window = readonly [from: number, to: number];

/** How far the reading of a window has come; kept between slices and runs. */
export interface Position {
  window: Window;
  /** Row at which the next page begins. */
  offset: number;
  /** Total of the first page; the other pages must have the same. */
  total: number;
  /** Id of the last row of the page before: the next page begins with it. */
  last: string;
  /** How often the window was read again because rows had moved. */
  tries: number;
  /** True once a page was read: its windows end at CSE's now, and are kept. */
  begun: boolean;
  /** Windows still to be read, oldest first. */
  later: readonly Window[];
  /** How the next page is requested; in full unless set. */
  manner?: 'few' | 'ids';
  /** The window is a part of one that could not be read. */
  parts?: true;
  /** Number of slices that could not read this page in any form. */
  unread?: number;
}

/** Slices that must fail at a page before its window is read in parts: the failure may be transient. */
const TRIES = 3;

/** The same page after one more slice that could not read it. */
export function afterFailure(position: Position): Position {
  return { ...position, unread: (position.unread ?? 0) + 1 };
}

/** True if the window is to be read in parts. */
export function isTried({ parts, unread = 0 }: Position): boolean {
  return parts === true || unread >= TRIES;
}

/** True while the next slice can still read an unreadable page in another form. */
export function mayGoOn({ unread = 0 }: Position): boolean {
  return unread > 0 && unread <= TRIES;
}

/** Insights of a page that is not read in full: few enough for a response that was too large or truncated. */
const FEW = 10;

/** Rows of the page at a position. */
export function pageSize({ manner }: Position): number {
  return manner === undefined ? PAGE_SIZE : FEW;
}

/** The same page after an unreadable response: fewer Insights, then their ids alone; null if neither is left to try. */
export function narrower(position: Position, idsOnly: boolean): Position | null {
  const { manner } = position;
  if (manner === 'ids' || (manner === 'few' && idsOnly)) return null;
  return { ...position, begun: true, manner: manner === undefined ? 'few' : 'ids' };
}

/**
 * The older half of a window of which no list can be read, and then the newer one; null where it is too short. Each half is
 * read with ids alone, the smallest possible request.
 */
export function halfOf(position: Position): Position | null {
  const half = halves(position.window);
  if (half === null) return null;
  const [older, newer] = half;
  return { ...startOf(older, [newer, ...position.later]), begun: true, manner: 'ids', parts: true };
}

/** The window after one that is skipped; null after the last. */
export function afterLeftOut(position: Position): Position | null {
  return nextWindow(position);
}

function nextWindow(position: Position): Position | null {
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

/** The next page is read in the same form, except after a page of ids alone: it is beyond what could not be read. */
function mannerAfter({ manner }: Position): Pick<Position, 'manner'> {
  return manner === 'few' ? { manner } : {};
}

/** CSE lists no more than 10,000 rows of a query (CSE OpenAPI 2024-07); a margin for rows that arrive meanwhile. */
export const MOST_ROWS = 9950;

/** A window is read again at most this often; after that, the overlap of the next poll and the sweep find what was missed. */
const MOST_TRIES = 2;

/** Shortest window that is still split, milliseconds: queries know whole seconds. */
const SHORTEST = 2000;

export type Step =
  /** Rows are to be staged; `next` is null once the last window is read. `windowRead` is the window that this page ended. */
  | { kind: 'read'; next: Position | null; windowRead: Window | null; finding: string }
  /** Too many rows: the older half comes first. The page's rows are read again with their own window. */
  | { kind: 'split'; next: Position };

const MOVED =
  'The list of Insights kept changing while it was read: the next poll and the sweep will read it again';
const SHORT = 'CSE listed fewer Insights than its total says: the sweep will look for the others';

export function startOf(window: Window, later: readonly Window[] = []): Position {
  return { window, offset: 0, total: 0, last: '', tries: 0, begun: false, later };
}

/**
 * What follows from a page that was just read at a position. Pages overlap by one row: if that row does not repeat,
 * or the total changed, rows have entered or left the list and the window is read again.
 */
export function stepOf(position: Position, page: InsightPage, mostRows: number): Step {
  const half = position.offset === 0 ? splitOf(position.window, page.total, mostRows) : null;
  if (half !== null)
    return {
      kind: 'split',
      next: { ...startOf(half[0], [half[1], ...position.later]), begun: true, ...partsOf(position) },
    };
  const moved =
    position.offset > 0 && (insightIdOf(page.objects[0]) !== position.last || page.total !== position.total);
  if (moved && position.tries < MOST_TRIES) {
    const again = {
      ...startOf(position.window, position.later),
      begun: true,
      tries: position.tries + 1,
      ...partsOf(position),
    };
    return { kind: 'read', next: again, windowRead: null, finding: '' };
  }
  const finding = moved ? MOVED : endsShort(position, page) ? SHORT : '';
  return { ...following(position, page), finding };
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
function following(
  position: Position,
  page: InsightPage,
): Pick<Extract<Step, { kind: 'read' }>, 'kind' | 'next' | 'windowRead'> {
  const count = page.objects.length;
  const read = position.offset + count;
  if (hasMore(position, page)) {
    const last = insightIdOf(page.objects[count - 1]);
    const { manner: _manner, unread: _unread, ...same } = position;
    const next = {
      ...same,
      begun: true,
      offset: read - 1,
      total: page.total,
      last,
      ...mannerAfter(position),
    };
    return { kind: 'read', next, windowRead: null };
  }
  return { kind: 'read', next: nextWindow(position), windowRead: position.window };
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
  return Array.isArray(value.window) && typeof value.offset === 'number' ? (value as Position) : null;
}
