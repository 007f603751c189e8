import type { Clock } from '../types.ts';

/** The longest pause that a real clock waits out, in milliseconds; a longer one is jumped. */
const PATIENCE = 5000;

/** Lets time pass up to something scheduled: a virtual clock jumps there, a real one waits short pauses out. */
export function passTime(clock: Clock, ms: number): void {
  if (ms <= 0) return;
  if (ms > PATIENCE) clock.advance(ms);
  else elapse(clock, ms);
}

/** What takes that long takes it here: a virtual clock moves on at once, a real one is waited for. */
export function elapse(clock: Clock, ms: number): void {
  if (clock.mode === 'virtual') clock.advance(ms);
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
