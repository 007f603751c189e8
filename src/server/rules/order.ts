import { formatDateTime } from '../core/date.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

/** Turns that a reading asks for in a row; then the job begins anew where they stopped. */
const MOST_TURNS = 10;

/** Milliseconds from a reading that was ordered to the one that a further notice of CSE asks for: a storm of them costs few. */
const GAP = 60_000;

/**
 * Orders a reading of the rules for a notice of CSE: at once, or a minute after the last that was ordered. Nothing where one
 * is still to come.
 * @param status Sumo Status of the configuration
 */
export function readSoon(status: Row<'sumo_status'>, ports: Ports): void {
  const now = ports.clock.now();
  const ordered = status.time('rules_at') ?? 0;
  if (ordered <= now) order(status, Math.max(now, ordered + GAP), 1, ports);
}

/**
 * Orders the next turn of a reading that has not come to its end. Nothing where another one comes before it.
 * @param at milliseconds since 1970 UTC
 * @param turn how many there were in a row
 */
export function readAgain(status: Row<'sumo_status'>, at: number, turn: number, ports: Ports): void {
  const ordered = status.time('rules_at') ?? 0;
  const comesBefore = ordered > ports.clock.now() && ordered <= at;
  if (turn < MOST_TURNS && !comesBefore) order(status, at, turn + 1, ports);
}

/** Events of the platform come on a whole second. */
function order(status: Row<'sumo_status'>, at: number, turn: number, ports: Ports): void {
  const second = Math.ceil(at / 1000) * 1000;
  status.save({ rules_at: formatDateTime(second) });
  ports.events.watchRulesAt(status.text('configuration'), second, turn);
}
