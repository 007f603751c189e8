/**
 * Times that were stored, or that another clock gives, are believed within bounds: a clock may have been wrong when they were
 * written. No wait is longer than the longest legal one of its kind, and what has been cannot lie in the future.
 */

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** By so much the clocks of the nodes of an instance, and of CSE, may differ without anything being wrong. */
export const TOLERANCE = 60_000;

/**
 * Milliseconds without a sign of life after which a lease may be taken over. Renewed between two pages: the transform of one must fit
 * in, on a slow instance, too.
 */
export const LEASE_TIME = 5 * MINUTE;

/** The longest that CSE, or a target, may ask to be left alone; no delivery waits longer for its next attempt. */
export const LONGEST_PAUSE = 24 * HOUR;

/** Seconds by which CSE's clock is taken to be ahead of the instance's: beyond an hour one of them is wrong, and nobody knows which. */
const BELIEVED_SKEW = 3600;

/** What the two clocks say at the same moment. Milliseconds since 1970 UTC. */
export interface Clocks {
  earlier: number;
  later: number;
}

/** True for a time that lies further ahead than the longest legal wait: a clock was wrong. */
export function isBeyond(time: number, now: number, longest: number): boolean {
  return time > latest(now, longest);
}

/** The last moment that is not beyond. */
export function latest(now: number, longest: number): number {
  return now + longest + TOLERANCE;
}

/** When something was done; 0 where that would be in the future: a time that cannot be right counts for nothing. */
export function past(time: number | null, now: number): number {
  return time === null || isBeyond(time, now, 0) ? 0 : time;
}

/** Milliseconds by which CSE's clock is ahead, as far as that is believed. */
export function believedSkew(seconds: number): number {
  return Math.abs(seconds) <= BELIEVED_SKEW ? seconds * 1000 : 0;
}

/** Text for what was put back: what it is, by how much, and what to do. */
export function putBackMessage(what: string, ahead: number, to: string): string {
  const minutes = Math.round(ahead / MINUTE);
  return `${what} was ${minutes} minutes too far in the future, because a clock was wrong. It was reset to ${to} UTC: check the clocks of the instance and of CSE`;
}
