import type { Clock } from '../platform/ports.d.ts';

/** CSE allows four calls a second and user (Sumo Logic API documentation, 2024). */
export const CALLS_PER_SECOND = 4;

/**
 * Keeps one tenant's calls below the rate limit, whatever second CSE counts in. A call counts when it reaches CSE, which nobody
 * here sees: halfway between its beginning and its answer (A324). So the fifth call may arrive a second after the middle of the first
 * of the last four, and begins as much earlier as the quickest of them took to get there. Calls never begin more often than four
 * times a second. Scope has no sleep, so a caller asks `ready()` and does something else, or ends its slice, when it is not.
 */
export interface Pace {
  ready(): boolean;
  /** True where that many calls may be made now, each as soon as the one before has ended. */
  fits(many: number): boolean;
  /**
   * Notes a call that just ended.
   * @param began milliseconds since 1970 UTC
   * @param answered false where no answer came
   */
  called(began: number, answered: boolean): void;
  /** From when on that many fit, one unless given; milliseconds since 1970 UTC. */
  nextAt(many?: number): number;
  /** True where the last two calls got no answer, whoever made them: one alone may have been bad luck. */
  isSilent(): boolean;
  /** For the next worker of the same tenant: the last calls. */
  text(): string;
}

/** Milliseconds since 1970 UTC at which CSE is taken to have counted a call, and how long that took from its beginning. */
interface Call {
  at: number;
  way: number;
  answered: boolean;
}

const SECOND = 1000;

/** As text: `<at>/<way>`, with a question mark where no answer came. */
const NOTED = /^([1-9]\d*)(?:\/(\d+))?(\?)?$/;

export function createPace(clock: Clock, previous: string): Pace {
  let calls = callsOf(previous);
  /** A call in the future was noted by a clock that was ahead. The wait is at most a second from now. */
  const settle = (): void => {
    const now = clock.now();
    calls = calls.map((call) => ({ ...call, at: Math.min(call.at, now) }));
  };
  /** The n-th call from now on follows the n-th of the last four at the distance of a second. */
  const nextAt = (many = 1): number => {
    settle();
    // As if each took no longer than the quickest that is known: a slower one stays further below the limit. What was cut off says
    // nothing about how long a call takes.
    const ways = calls.filter(({ answered }) => answered).map((call) => call.way);
    const way = ways.length === 0 ? 0 : Math.min(...ways);
    const free = CALLS_PER_SECOND - calls.length;
    const starts = calls
      .slice(0, Math.max(0, many - free))
      .map(({ at }, index) => at + SECOND - way - (free + index) * 2 * way);
    return starts.length === 0 ? 0 : Math.max(...starts);
  };
  const fits = (many: number): boolean => clock.now() >= nextAt(many);
  return {
    ready: () => fits(1),
    fits,
    called(began, answered) {
      // A clock that was set back meanwhile says nothing about how long it took.
      const way = Math.max(0, Math.floor((clock.now() - began) / 2));
      calls = [...calls, { at: clock.now() - way, way, answered }].slice(-CALLS_PER_SECOND);
    },
    nextAt,
    isSilent: () => calls.length > 1 && calls.slice(-2).every(({ answered }) => !answered),
    text: () => calls.map(({ at, way, answered }) => `${at}/${way}${answered ? '' : '?'}`).join(','),
  };
}

function callsOf(previous: string): Call[] {
  return previous
    .split(',')
    .map((noted) => NOTED.exec(noted))
    .filter((found) => found !== null)
    .map(([, at, way = '0', mark]) => ({ at: Number(at), way: Number(way), answered: mark === undefined }))
    .slice(-CALLS_PER_SECOND);
}
