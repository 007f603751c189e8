import { missingFields } from '../configuration/configuration.ts';
import { intervalOf } from '../configuration/interval.ts';
import { formatDateTime } from '../date.ts';
import { TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { saveHealth } from './save-health.ts';

/** Turns of a poll that may pass without the end of a run. */
const TURNS = 3;

/** When a status becomes stale that expects its next run an interval after that moment. Milliseconds since 1970 UTC. */
export function staleAt(from: number, interval: number): number {
  return from + TURNS * interval;
}

/** True where the status may be stale: what the configuration says today decides. */
export function looksStale(status: Row, now: number): boolean {
  const at = status.time('stale_at') ?? status.time('sys_created_on') ?? now;
  return at < now && status.text('health') !== 'stale' && (status.time('paused_until') ?? 0) < now;
}

/**
 * Sets the health of a status whose runs do not end to `stale`. For another job than the poll: who does not run cannot
 * say so. The next run that ends replaces it.
 * @param statusId of a status that looks stale
 */
export function judgeStale(statusId: string, ports: Ports): void {
  const now = ports.clock.now();
  const status = ports.rows.byId(TABLE.status, statusId);
  const row = status === null ? null : ports.rows.byId(TABLE.configuration, status.text('configuration'));
  if (status === null || row === null) return;
  const lastRun = status.time('last_run');
  const since = Math.max(
    lastRun ?? status.time('sys_created_on') ?? now,
    status.time('paused_until') ?? 0,
    row.time('sys_updated_on') ?? 0,
  );
  const at = staleAt(since, intervalOf(row));
  if (missingFields(row).length > 0) status.save({ stale_at: formatDateTime(staleAt(now, intervalOf(row))) });
  else if (at > now) status.save({ stale_at: formatDateTime(at) });
  else saveHealth(status, { health: 'stale', reason: reasonOf(lastRun) }, ports);
}

function reasonOf(lastRun: number | null): string {
  const since =
    lastRun === null ? 'No run has ended yet' : `No run has ended since ${formatDateTime(lastRun)} UTC`;
  return `${since}: look whether the scheduled job Poll Insights is active, then at Integration Runs and the Log`;
}
