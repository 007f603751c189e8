import { DAY, HOUR, MINUTE, SECOND } from './times.ts';

/** When something that failed is tried again, and when it is given up. */
export interface RetryPolicy {
  /** Milliseconds to wait after the first failure, the second, and so on; the last one repeats. */
  readonly waits: readonly number[];
  /** Failures after which it is given up; without it, only the caller's own limit ends it. */
  readonly most?: number;
  /** Part of each wait by which it is longer or shorter, so that what failed together does not come back together. */
  readonly spread?: number;
}

const growing = [1, 2, 5, 15, 30, 60, 120].map((minutes) => minutes * MINUTE);

/** Every retry of the app. Where `waits` is empty, the next poll tries again. */
export const RETRY = {
  /** A delivery to CSE. It is given up after a week: see GIVE_UP_AFTER. */
  delivery: { waits: growing, spread: 0.2 },
  /** The comment of an Insight that is closed already: a close does not wait for it any longer. */
  lateComment: { waits: growing, spread: 0.2, most: 3 },
  /** A notification: a day of growing waits. An Action whose target does not answer is paused by the same waits. */
  notification: { waits: growing, spread: 0.2, most: 17 },
  /** A delivery for which ServiceNow refuses this application an access. */
  refusedAccess: { waits: [5 * MINUTE] },
  /** Something that CSE forbids the key: see Permits. */
  denied: { waits: [15, 30, 60, 120, 240, 360].map((minutes) => minutes * MINUTE) },
  /** The work on an event that CSE has sent. */
  event: { waits: [10 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR], most: 6 },
  /** An Insight that an event names and CSE does not list: it may list it a little later than it reports it. */
  unlisted: { waits: [10 * SECOND, MINUTE], most: 3 },
  /** A run that has failed for a passing reason. */
  run: { waits: [30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE, 5 * MINUTE] },
  /** A run that met CSE's rate limit, which counts the calls of a second; and one that has met nothing else for three intervals. */
  rateLimited: { waits: [2 * SECOND] },
  rateLimitedForLong: { waits: [MINUTE] },
  /** An Insight that did not become an incident, and an incident that could not be enriched in full. */
  insight: { waits: [], most: 3 },
  /** A backfill that cannot go on. */
  backfill: { waits: [], most: 3 },
} as const satisfies Readonly<Record<string, RetryPolicy>>;

/** A delivery to CSE ends as failed after this time and no fewer attempts: a clock that is ahead is no week. */
export const GIVE_UP_AFTER = 7 * DAY;
export const LEAST_ATTEMPTS = 7;

/**
 * Milliseconds to wait after the n-th failure in a row (1 = the first).
 * @param seed text that spreads the waits: the same text always gives the same wait
 */
export function waitAfter({ waits, spread = 0 }: RetryPolicy, failures: number, seed = ''): number {
  const wait = waits[Math.min(Math.max(failures, 1), waits.length) - 1] ?? 0;
  if (spread === 0) return wait;
  const part = (parseInt(seed.slice(0, 2), 16) || 0) / 255;
  return Math.round(wait * (1 - spread + 2 * spread * part));
}

/** Milliseconds of the wait that follows one of that length. */
export function waitAfterWait({ waits }: RetryPolicy, previous: number): number {
  return waits.find((wait) => wait > previous) ?? waits[waits.length - 1] ?? 0;
}
