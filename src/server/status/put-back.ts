import { intervalOf } from '../configuration/interval.ts';
import type { ColumnOf, Time } from '../core/columns.d.ts';
import { formatDateTime } from '../core/date.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { isBeyond, LONGEST_PAUSE, putBackMessage, TOLERANCE } from '../core/times.ts';
import { staleAt } from './stale.ts';

type TimeColumn = ColumnOf<'sumo_status', Time>;

/** Times of a status that say when something was written: they lie in the past. */
const WRITTEN: readonly TimeColumn[] = ['last_run', 'last_error_at'];
const IN_THE_PAST: readonly TimeColumn[] = [
  ...WRITTEN,
  'last_success',
  'health_since',
  'close_seen_at',
  'close_unseen_at',
];

/** How far ahead the other times of a status may lie, in milliseconds. */
function longestWaits(interval: number): readonly (readonly [TimeColumn, number])[] {
  const run = Math.max(LONGEST_PAUSE, interval);
  return [
    ['paused_until', LONGEST_PAUSE],
    ['continue_at', run],
    // The interval may have been longer when they were written.
    ['stale_at', staleAt(run, run)],
    ['overdue_at', staleAt(0, run)],
  ];
}

/** True where a status was written by a clock that was ahead, or waits longer than a day. One look at a row that was read. */
export function looksAhead(status: Row<'sumo_status'>, now: number): boolean {
  return aheadOf(status, now) > 0 || isBeyond(status.time('paused_until') ?? 0, now, LONGEST_PAUSE);
}

/** Milliseconds by which the clock was ahead that wrote the status last; 0 where it was not. */
function aheadOf(status: Row<'sumo_status'>, now: number): number {
  const written = (['sys_updated_on', ...WRITTEN] as const).map((column) => status.time(column) ?? 0);
  const ahead = Math.max(...written) - now;
  return ahead > TOLERANCE ? ahead : 0;
}

/**
 * Puts back what a wrong clock has written into a status: as much as that clock was ahead, and never further ahead than the
 * longest legal wait of its kind. Else an hour of a clock that is wrong for a moment would stop a tenant for that hour. Writes where
 * there is something to put back.
 * @param configuration the row to which the status belongs
 */
export function putBackTimes(
  status: Row<'sumo_status'>,
  configuration: Row<'configuration'>,
  ports: Ports,
): void {
  const now = ports.clock.now();
  const ahead = aheadOf(status, now);
  const values: Record<string, string> = {};
  let furthest = 0;
  const bound = (column: TimeColumn, longest: number): number => {
    const time = status.time(column);
    if (time === null || time <= now) return time ?? 0;
    const to = Math.max(now, Math.min(time - ahead, now + longest));
    if (time - to <= TOLERANCE) return time;
    values[column] = formatDateTime(to);
    furthest = Math.max(furthest, time - to);
    return to;
  };
  for (const column of IN_THE_PAST) bound(column, 0);
  for (const [column, longest] of longestWaits(intervalOf(configuration))) bound(column, longest);
  if (furthest === 0) return;
  status.save(values);
  const what = `${Object.keys(values).join(', ')} of the Sumo Status of ${configuration.text('name')}`;
  ports.log.error('status', putBackMessage(what, furthest, formatDateTime(now)));
}
