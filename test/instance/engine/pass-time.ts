import type { Clock } from '../types.ts';

/** The longest pause that a real clock waits out, in milliseconds; a longer one is jumped. */
const PATIENCE = 5000;

/** Lets time pass up to something scheduled: a virtual clock jumps there, a real one waits short pauses out. */
export function passTime(clock: Clock, ms: number): void {
  if (ms <= 0) return;
  if (clock.mode === 'virtual' || ms > PATIENCE) clock.advance(ms);
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
