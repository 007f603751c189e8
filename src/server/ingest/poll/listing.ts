import type { InsightPage } from '../../cse/types.d.ts';
import { isUnreadable } from '../../cse/failure.ts';
import { asAppError } from '../../core/error.ts';
import { CALLS_PER_SECOND } from '../../cse/pace.ts';
import { PAGE_SIZE } from '../../cse/pager.ts';
import { windowQuery } from '../../cse/query.ts';
import { DAY, type Clocks } from '../../core/times.ts';
import {
  isShared,
  leastOf,
  MOST_ROWS,
  narrower,
  pageSize,
  stepOf,
  type Position,
  type Window,
} from './page-cursor.ts';
import type { Work } from '../work.d.ts';

/** Seconds by which the two clocks may differ before it is a finding. */
const MOST_SKEW = 60;

/** Seconds that are noted at most: the windows of queries stay within years that CSE knows. */
const NOTED_SKEW = (10 * 365 * DAY) / 1000;

/** Result of a page that was not read. */
const NOTHING = { objects: [], windowRead: null, skew: null, finding: '', page: null } as const;

export interface Listed {
  objects: readonly unknown[];
  /** The objects have their ids, and little else. */
  idsOnly: boolean;
  next: Position | null;
  /** The window that this page ended; it counts as read up to the earlier clock. */
  windowRead: Window | null;
  clocks: Clocks;
  /** Seconds by which CSE's clock is ahead of the instance's; null when CSE sent no date. */
  skew: number | null;
  /** What was wrong with the list; empty if nothing. */
  finding: string;
  /** The list of which this is a page; null if none was read. */
  page: ListPage | null;
}

/** A page as part of its list. */
export interface ListPage {
  /** As it was requested, up to the later clock; and what of it counts as read once its rows are, up to the earlier one. */
  window: Window;
  read: Window;
  /** Rows of the list now. */
  total: number;
  /** The least total if it has changed since the first page; else null. */
  least: number | null;
}

/**
 * Reads one page at a position. One CSE call; throws AppErrors. If the response cannot be read, the result has no objects, and the next position
 * is the same page in another form; if there is no other form, the error is thrown.
 */
export function readPage(position: Position, work: Work, idsOnly: boolean): Listed {
  try {
    return listedAt(position, work, idsOnly || position.manner === 'ids');
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', 'Reading a page');
    const next = isUnreadable(error) ? narrower(position, idsOnly) : null;
    if (next === null) throw error;
    work.ports.log.error('ingest', `${error.message}; the page will be listed again by ids`);
    return nothingAt(next, idsOnly, work);
  }
}

/** An empty result, and the position to continue from. */
export function nothingAt(next: Position | null, idsOnly: boolean, work: Work): Listed {
  return { ...NOTHING, idsOnly, next, clocks: clocksAt(null, work) };
}

function listedAt(position: Position, work: Work, idsOnly: boolean): Listed {
  const [from, to] = position.window;
  const query = windowQuery(from, to, work.configuration.query);
  const page = work.client.listInsights(query, position.offset, idsOnly, pageSize(position));
  work.ports.log.debug(
    'ingest',
    `Read ${page.objects.length} of ${page.total} Insights at offset ${position.offset}: ${query}`,
  );
  const skew = skewOf(page, work);
  const refused = work.client.refusedLimit();
  if (refused !== null)
    work.notices.add(
      `Info: CSE refuses pages of ${refused.limit} entries (${refused.said}): the app reads pages of ${refused.used}, which takes more calls`,
    );
  const clocks = clocksAt(page.answeredAt, work);
  const bounded = position.offset === 0 ? endedNow(position, clocks) : position;
  const step = stepOf(bounded, page, mostRows(work));
  const { next } = step;
  if (step.kind === 'split') return { ...NOTHING, idsOnly, next, clocks, skew };
  // Rows that the page before had, too, were staged with it.
  const objects = page.objects.filter((row) => !isShared(row, position));
  const { window } = bounded;
  const { least = null } = leastOf(position, page.total);
  return {
    objects,
    idsOnly,
    next,
    windowRead: step.windowRead === null ? null : readOf(window, clocks),
    clocks,
    skew,
    finding: step.finding,
    page: { window, read: readOf(window, clocks), total: page.total, least },
  };
}

/** No more than one run can take, and never more than CSE lists. */
function mostRows(work: Work): number {
  const seconds = work.configuration.timeBudget / 1000;
  return Math.min(MOST_ROWS, Math.floor(seconds * CALLS_PER_SECOND * (PAGE_SIZE - 1)));
}

/** Whole seconds, because queries have no fractions. If CSE sent no time, both are the instance's clock. */
function clocksAt(answeredAt: number | null, { ports }: Work): Clocks {
  const second = (time: number): number => Math.floor(time / 1000) * 1000;
  const times = [second(ports.clock.now()), second(answeredAt ?? ports.clock.now())] as const;
  return { earlier: Math.min(...times), later: Math.max(...times) };
}

/** A window ends now by the later clock: nothing that CSE has is listed late because the other one is behind. */
function endedNow(position: Position, { later }: Clocks): Position {
  const [from, to] = position.window;
  return { ...position, window: [from, Math.max(from, Math.min(to, later))] };
}

/** What counts as read ends now by the earlier clock: what CSE creates later must not, though the other one is ahead. */
function readOf([from, to]: Window, { earlier }: Clocks): Window {
  return [from, Math.min(to, earlier)];
}

function skewOf(page: InsightPage, work: Work): number | null {
  if (page.answeredAt === null) {
    work.findings.add(
      "CSE's responses have no Date header, so windows end by the instance's clock: check whether a proxy removes the header",
    );
    return null;
  }
  const skew = Math.round((page.answeredAt - work.ports.clock.now()) / 1000);
  if (Math.abs(skew) > MOST_SKEW) {
    const direction = skew > 0 ? 'ahead of' : 'behind';
    work.findings.add(
      `CSE's clock is ${Math.abs(skew)} seconds ${direction} the instance's: check the instance's time`,
    );
  }
  return Math.max(-NOTED_SKEW, Math.min(skew, NOTED_SKEW));
}
