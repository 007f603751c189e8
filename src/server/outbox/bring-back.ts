import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { HOUR, LONGEST_PAUSE, TOLERANCE } from '../core/times.ts';
import { lateAt, WAITING } from '../records/delivery.ts';

/** What waits to be tried again, and its longest legal wait. The digest of an hour is ordered in it. */
const WAITS = [
  { table: TABLE.delivery, states: WAITING, longest: LONGEST_PAUSE },
  { table: TABLE.inboundEvent, states: ['waiting'], longest: HOUR },
] as const;

/** Records that are corrected in one run of the job. */
const MOST = 500;

/**
 * Makes due what a clock that was ahead has put off: what was written later than now, or waits longer than it may. It is sent
 * within a minute. Two reads.
 */
export function bringBack(ports: Ports): void {
  const now = ports.clock.now();
  const written = ['sys_updated_on', '>', formatDateTime(now + TOLERANCE)] as const;
  for (const { table, states, longest } of WAITS) {
    const tooLong = ['next_attempt_at', '>', formatDateTime(now + longest + TOLERANCE)] as const;
    let count = 0;
    ports.rows.each(
      table,
      { where: [['state', 'IN', states]], either: [written, tooLong], limit: MOST },
      (row) => {
        const late = table === TABLE.delivery ? { late_at: lateAt(now) } : {};
        if (row.save({ next_attempt_at: formatDateTime(now), ...late })) count += 1;
      },
    );
    if (count > 0)
      ports.log.error(
        'outbox',
        `${count} records of ${table} were scheduled by a clock that was ahead. They are due now: check the clock of the instance`,
      );
  }
}
