import { ALL } from '../core/limits.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';
import { DAY, HOUR, past } from '../core/times.ts';

/** For this time after a poll has compared the two clocks, the instance's own clock is believed. */
const VOUCHED_FOR = 2 * DAY;

/**
 * The moment from which the age of records is counted, milliseconds since 1970 UTC: what is removed must be old by both clocks,
 * for nothing brings it back. It is now by the earlier of the instance's clock and CSE's, as the last poll has compared them; where
 * no poll has for two days, the time of the last one that did: nobody can know then whether those days are over, or a clock
 * has jumped. An instance that has never polled has one clock alone. It is said where that is another day than today. One read.
 */
export function agesFrom(ports: Ports): number {
  const now = ports.clock.now();
  const recent: number[] = [];
  const older: number[] = [];
  const where: Condition<'sumo_status'>[] = [
    ['configuration.active', '=', 'true'],
    ['health', '!=', 'clone'],
  ];
  ports.rows.each(TABLE.status, { where, limit: ALL }, (status) => {
    const compared = comparedAt(status, now);
    if (compared === 0) return;
    const behind = Math.min(0, status.integer('clock_skew') * 1000);
    if (now - compared <= VOUCHED_FOR) recent.push(now + behind);
    else older.push(compared + behind);
  });
  const from = recent.length > 0 ? Math.min(...recent) : older.length > 0 ? Math.max(...older) : now;
  if (now - from > HOUR) ports.log.error('retention', sayingWhy(from, now, recent.length > 0));
  return from;
}

/** When a poll last read something of CSE, and with it CSE's time; 0 where none has. */
function comparedAt(status: Row<'sumo_status'>, now: number): number {
  const run = status.text('last_run');
  const failed = run === status.text('last_error_at');
  return Math.min(now, past(status.time(failed ? 'last_success' : 'last_run'), now));
}

function sayingWhy(from: number, now: number, differs: boolean): string {
  const why = differs
    ? 'the clock of CSE is behind that of the instance: check the clock of the instance'
    : 'no poll has compared the clock with that of CSE since: see Sumo Status, and check the clock of the instance';
  return `[retention] Clean Up calculates the age of records at ${formatDateTime(from)} UTC instead of ${formatDateTime(now)} UTC, and keeps more records: ${why}`;
}
