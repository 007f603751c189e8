import { ACTION_LENGTH } from '../core/generated/column-values.ts';
import type { ColumnOf } from '../core/columns.d.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import { RETRY, waitAfter } from '../core/retry.ts';
import { countWaiting } from '../records/delivery.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { LONGEST_PAUSE } from '../core/times.ts';
import { done, type Said } from '../core/said.ts';
import { clip, escapeHtml } from '../core/text.ts';

/** Columns of an Action that say whether it sends. */
const STATE: readonly ColumnOf<'action'>[] = ['stopped', 'paused_until', 'pauses', 'reason', 'slow'];

/** Values of an Action that sends. */
export const GOES_ON: Values<'action'> = { stopped: 'false', paused_until: '', pauses: '0', reason: '' };

/** Waiting deliveries that are brought forward together; the others come at their time. */
const MOST = 500;

/** True where a write is about holding back or going on, and not about settings. */
export function changesState(now: Row, before: Row): boolean {
  return STATE.some((column) => now.text(column) !== before.text(column));
}

/** Holds the Action back until its settings change or an administrator resumes it. */
export function stop(action: Row<'action'>, reason: string, ports: Ports): void {
  action.save({ stopped: 'true', reason: clip(reason, ACTION_LENGTH.reason) });
  ports.log.error('actions', `Action "${action.text('name')}" was stopped: ${reason}`);
}

/**
 * Pauses the Action, longer each time in a row.
 * @param after seconds that the target asks for; 0 when it does not
 * @returns until when, milliseconds since 1970 UTC
 */
export function pause(action: Row<'action'>, reason: string, after: number, ports: Ports): number {
  const pauses = action.integer('pauses') + 1;
  const wait =
    after > 0 ? Math.min(after * 1000, LONGEST_PAUSE) : waitAfter(RETRY.notification, pauses, action.id);
  const until = Math.ceil((ports.clock.now() + wait) / 1000) * 1000;
  action.save({
    paused_until: formatDateTime(until),
    pauses: String(pauses),
    reason: clip(reason, ACTION_LENGTH.reason),
  });
  return until;
}

/** Notes that the target has answered well; no write where nothing was wrong. */
export function answeredWell(action: Row<'action'>): void {
  if (action.integer('pauses') > 0) action.save(GOES_ON);
}

/** Milliseconds from which an answer is slow: a slice of deliveries has five seconds. */
const SLOW = 2000;

/**
 * Notes whether the target is slow, so that its deliveries come after those of the others; no write where that is known.
 * @param took milliseconds of its last answer; undefined where nothing was sent
 */
export function noteSpeed(action: Row<'action'>, took: number | undefined): void {
  if (took === undefined) return;
  const slow = took > SLOW;
  if (slow !== action.flag('slow')) action.save({ slow: `${slow}` });
}

/**
 * For the button Resume: ends its stop or pause; its pending deliveries become due as it is saved.
 */
export function resume(action: Row<'action'>, ports: Ports): Said {
  // A digest comes at its time.
  const of = [
    ['action', '=', action.id],
    ['event', '!=', 'digest'],
  ] as const;
  const count = countWaiting(of, ports);
  action.save(GOES_ON);
  const what = count === 1 ? 'the pending delivery is' : `the ${count} pending deliveries are`;
  const then = count === 0 ? 'It has no pending deliveries.' : `Within a minute, ${what} sent.`;
  return done(`"${escapeHtml(action.text('name'))}" is resumed. ${then}`);
}

/** Makes the pending deliveries of an Action due that is no longer stopped or paused, for whatever reason; a digest keeps its time. */
export function bringForward(action: Row<'action'>, ports: Ports): void {
  const next_attempt_at = formatDateTime(ports.clock.now());
  const where = [
    ['action', '=', action.id],
    ['state', '=', 'retry'],
    ['next_attempt_at', '>', next_attempt_at],
  ] as const;
  ports.rows.each(TABLE.delivery, { where, limit: MOST }, (delivery) => delivery.save({ next_attempt_at }));
}
