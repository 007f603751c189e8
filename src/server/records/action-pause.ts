import { formatDateTime } from '../core/date.ts';
import { isBeyond, latest, LONGEST_PAUSE } from '../core/times.ts';
import type { Condition, Row } from '../platform/ports.d.ts';

/** True while an Action is paused. A pause that a clock has written that was ahead, or that is longer than any may be, is over. */
export function isPaused(action: Row<'action'>, now: number): boolean {
  const until = action.time('paused_until') ?? 0;
  return (
    until > now &&
    !isBeyond(until, now, LONGEST_PAUSE) &&
    !isBeyond(action.time('sys_updated_on') ?? 0, now, 0)
  );
}

/** Conditions of a delivery, of which it meets one where its Action is not paused. */
export function ofUnpausedAction(now: number): readonly Condition<'delivery'>[] {
  return [
    ['action.paused_until', '=', ''],
    ['action.paused_until', '<=', formatDateTime(now)],
    ['action.paused_until', '>', formatDateTime(latest(now, LONGEST_PAUSE))],
    ['action.sys_updated_on', '>', formatDateTime(latest(now, 0))],
  ];
}
