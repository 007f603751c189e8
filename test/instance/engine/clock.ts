import { formatStored } from '../schema/index.ts';
import type { Clock, Millis } from '../types.ts';

/** Start of a virtual clock when nobody says otherwise. */
const VIRTUAL_START: Millis = Date.UTC(2026, 0, 1);

/** The instance's clock, with what a snapshot of it needs. */
export interface ResettableClock extends Clock {
  snapshot(): Millis;
  restore(snapshot: Millis): void;
}

/**
 * `virtual` stands still at `startAt` unless advanced; `real` is the machine's time plus what was advanced
 * (moved at the start so that it begins at `startAt`, when given).
 */
export function createClock(mode: Clock['mode'], startAt?: Millis): ResettableClock {
  const listeners: ((now: Millis) => void)[] = [];
  const machine = () => (mode === 'real' ? Date.now() : 0);
  let offset = startAt === undefined ? (mode === 'real' ? 0 : VIRTUAL_START) : startAt - machine();
  const now = () => machine() + offset;
  // Clocks that follow this one must learn of a restore too.
  const move = (to: number) => {
    if (to === offset) return;
    offset = to;
    for (const listener of listeners) listener(now());
  };
  return {
    mode,
    now,
    text: () => formatStored(now()),
    jump(ms) {
      move(offset + ms);
    },
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`A clock does not go back: ${ms} ms`);
      move(offset + ms);
    },
    onAdvance: (listener) => void listeners.push(listener),
    snapshot: () => offset,
    restore: move,
  };
}
