import type { Clock } from '../platform/ports.d.ts';

/** CSE allows four calls a second and user (Sumo Logic API documentation, 2024). */
export const CALLS_PER_SECOND = 4;

/**
 * Keeps one tenant's calls below the rate limit, whatever second CSE counts in: the fifth call begins at least a
 * second after the first of the last four *ended*. Scope has no sleep, so a caller asks `ready()` and does something
 * else, or ends its slice, when it is not.
 */
export interface Pace {
  ready(): boolean;
  /** Calls that may begin now, one after the other. */
  room(): number;
  /** Notes a call that just ended. */
  called(): void;
  /** When the next call may begin, milliseconds since 1970 UTC. */
  nextAt(): number;
  /** For the next worker of the same tenant: the end times of the last calls. */
  text(): string;
}

export function createPace(clock: Clock, previous: string): Pace {
  let ends = previous
    .split(',')
    .map(Number)
    .filter((end) => end > 0);
  const keep = (): void => {
    ends = ends.slice(-CALLS_PER_SECOND);
  };
  /** An end in the future was stored by a clock that was ahead. The wait is at most a second from now. */
  const settle = (): number => {
    const now = clock.now();
    ends = ends.map((end) => Math.min(end, now));
    return now;
  };
  const nextAt = (): number => {
    settle();
    return ends.length < CALLS_PER_SECOND ? 0 : (ends[ends.length - CALLS_PER_SECOND] ?? 0) + 1000;
  };
  keep();
  return {
    ready: () => clock.now() >= nextAt(),
    room() {
      const now = settle();
      return CALLS_PER_SECOND - ends.filter((end) => now < end + 1000).length;
    },
    called() {
      ends.push(clock.now());
      keep();
    },
    nextAt,
    text: () => ends.join(','),
  };
}
