import { ALL } from '../core/limits.ts';
import { JOB_INTERVAL } from '../configuration/interval.ts';
import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { looksAhead } from './put-back.ts';
import { looksStale } from './stale.ts';

/** What a look at the statuses of all active configurations shows. */
export interface Looked {
  /** sys_ids of the configurations whose run is to go on. */
  due: string[];
  /** sys_ids of the statuses that look stale. */
  stale: string[];
  /** sys_ids of the configurations whose status a clock has written that was ahead. */
  ahead: string[];
}

/** One read. */
export function lookAtStatuses(ports: Ports): Looked {
  const now = ports.clock.now();
  const looked: Looked = { due: [], stale: [], ahead: [] };
  const where = [['configuration.active', '=', 'true']] as const;
  ports.rows.each(TABLE.status, { where, limit: ALL }, (row) => {
    const at = row.time('continue_at') ?? Infinity;
    if (at <= now) looked.due.push(row.text('configuration'));
    if (looksAhead(row, now)) looked.ahead.push(row.text('configuration'));
    // A run that has just become due is about to start: it gets one more interval.
    // It may be put off again and again: the poll of a tenant whose lease another worker has stays due.
    if (looksStale(row, at > now ? now : now - JOB_INTERVAL)) looked.stale.push(row.id);
  });
  return looked;
}
