import { isUnreadable } from '../../cse/failure.ts';
import { canReadLists } from '../../cse/probe.ts';
import { formatDateTime } from '../../core/date.ts';
import { asAppError } from '../../core/error.ts';
import { remember } from '../../core/memo.ts';
import { nothingAt, readPage, type Listed } from './listing.ts';
import { nextWindow, halfOf, isTried, type Position, type Window } from './page-cursor.ts';
import type { Work } from '../work.d.ts';

/** Key in the cache of a slice: whether lists can be read at all. */
export const LISTS = 'lists can be read';

/** Windows that are skipped at most: if there are more, single Insights are not the cause, and the poll fails instead. */
const MOST_GAPS = 20;

const IN_PARTS =
  'CSE returned a list of Insights that cannot be read: the poll reads its window in smaller parts';

/** A page, and the window that had to be skipped: not even the ids of its Insights can be read. */
export interface Reading {
  listed: Listed;
  gap: Window | null;
}

/**
 * Reads one page as `readPage` does. If it repeatedly cannot be read in any form while other lists can, its window is halved until only
 * the second that causes the failure is left. That second is skipped, and the rest of the window is read. Throws AppErrors.
 * @param gaps number of windows that are skipped already
 */
export function readPast(position: Position, idsOnly: boolean, gaps: number, work: Work): Reading {
  try {
    return { listed: readPage(position, work, idsOnly), gap: null };
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', 'Reading a page');
    if (!isUnreadable(error) || !isTried(position)) throw error;
    work.findings.add(IN_PARTS);
    // Reading continues from here as soon as the rate limit allows calls again.
    const again: Position = { ...position, begun: true, parts: true };
    if (!work.client.ready()) return { listed: nothingAt(again, idsOnly, work), gap: null };
    const half = halfOf(position);
    // Whether lists can be read at all is probed once per search, and again before a window is skipped.
    const isReadable =
      half === null
        ? gaps < MOST_GAPS && canReadLists(work.client)
        : remember(work.cache, LISTS, () => canReadLists(work.client));
    if (!isReadable) throw error;
    if (half !== null) return { listed: nothingAt(half, idsOnly, work), gap: null };
    work.ports.log.error('ingest', `${error.message}; ${gapText(position.window)} is skipped`);
    return { listed: nothingAt(nextWindow(position), idsOnly, work), gap: position.window };
  }
}

/** Findings for the administrator; none where everything could be listed. */
export function gapFindings(gaps: readonly Window[]): string[] {
  const [first] = gaps;
  if (first === undefined) return [];
  const more =
    gaps.length === 1 ? '' : `, and in ${gaps.length - 1} other window${gaps.length === 2 ? '' : 's'},`;
  return [
    `The Insights created from ${gapText(first)}${more} are skipped: not even their ids can be read from CSE. All others are ingested. ` +
      'Each poll retries: check these Insights in CSE',
  ];
}

function gapText([from, to]: Window): string {
  return `${formatDateTime(from)} to ${formatDateTime(to)} UTC`;
}
