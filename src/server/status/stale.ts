import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { missingFields } from '../configuration/configuration.ts';
import { actsHere } from '../configuration/instance.ts';
import { intervalOf, JOB_INTERVAL } from '../configuration/interval.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { past } from '../core/times.ts';
import type { Health } from './health.ts';
import { saveHealth } from './save-health.ts';

/** Poll intervals without the end of a run after which the status is stale. */
const TURNS = 3;

/** When a status becomes stale that expects its next run an interval after that moment. Milliseconds since 1970 UTC. */
export function staleAt(from: number, interval: number): number {
  return from + TURNS * interval;
}

/** Health that the next run may find better, and nobody else worse. */
const SETTLED: readonly string[] = [
  'stale',
  'failing',
  'clone',
  'not_configured',
] satisfies readonly Health[];

/**
 * True where the status may be stale, or overdue: what the configuration says today decides. What was never read may have a longer
 * interval than it is looked at here: it is given its time then.
 */
export function looksStale(status: Row<'sumo_status'>, now: number): boolean {
  const made = status.time('sys_created_on') ?? now;
  const health = status.text('health');
  const isStale = (status.time('stale_at') ?? made) < now && (status.time('paused_until') ?? 0) < now;
  if (isStale && health !== 'stale' && health !== 'clone') return true;
  return (status.time('overdue_at') ?? staleAt(made, JOB_INTERVAL)) < now && !SETTLED.includes(health);
}

/** True where nothing was read from CSE for three intervals, since the configuration was last saved. */
export function isOverdue(status: Row<'sumo_status'>, saved: number, interval: number, now: number): boolean {
  return overdueAt(status, saved, interval, now) < now;
}

function overdueAt(status: Row<'sumo_status'>, saved: number, interval: number, now: number): number {
  const first = staleAt(status.time('sys_created_on') ?? now, interval);
  return Math.max(status.time('overdue_at') ?? first, staleAt(past(saved, now), interval));
}

/**
 * Sets the health of a status whose runs do not end to `stale`, and that of one whose runs are kept from reading anything, by a
 * pause that does not end or one after the other, to `failing`. Called by another job than the poll: a stopped job cannot report itself.
 * The next run that ends replaces it.
 * @param statusId of a status that looks stale
 */
export function judgeStale(statusId: string, ports: Ports): void {
  const now = ports.clock.now();
  const status = ports.rows.byId(TABLE.status, statusId);
  const row = status === null ? null : ports.rows.byId(TABLE.configuration, status.text('configuration'));
  if (status === null || row === null || !actsHere(row, ports)) return;
  const interval = intervalOf(row);
  const saved = past(row.time('sys_updated_on'), now);
  const lastRun = status.time('last_run');
  const since = Math.max(
    lastRun ?? status.time('sys_created_on') ?? now,
    status.time('paused_until') ?? 0,
    saved,
  );
  if (missingFields(row).length > 0)
    status.save({ stale_at: formatDateTime(staleAt(now, interval)), overdue_at: '' });
  else if (staleAt(since, interval) <= now)
    saveHealth(status, { health: 'stale', reason: reasonOf(lastRun) }, ports);
  else if (isOverdue(status, saved, interval, now)) judgeOverdue(status, ports);
  else
    status.save({
      stale_at: formatDateTime(staleAt(since, interval)),
      overdue_at: formatDateTime(overdueAt(status, saved, interval, now)),
    });
}

function judgeOverdue(status: Row<'sumo_status'>, ports: Ports): void {
  if (SETTLED.includes(status.text('health'))) return;
  const reason = clip(overdueReason(status.text('last_error')), SUMO_STATUS_LENGTH.reason);
  saveHealth(status, { health: 'failing', reason }, ports);
}

/** A pause that nothing gets through is no pause any more. */
export function overdueReason(why: string): string {
  return `Nothing was read from CSE for three intervals. Check whether other clients use the same access key, and see Integration Runs. ${why}`;
}

function reasonOf(lastRun: number | null): string {
  const since =
    lastRun === null ? 'No run has ended yet' : `No run has ended since ${formatDateTime(lastRun)} UTC`;
  return `${since}. Check that the scheduled job Poll Insights is active, then check Integration Runs and the Log`;
}
