import { EARLY, JOB_INTERVAL } from '../configuration/interval.ts';
import { formatDateTime } from '../core/date.ts';
import { mailText } from '../core/inert.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import type { Health } from './health.ts';

/** Columns of a status, its health among them. */
export type HealthValues = Values<'sumo_status'> & { readonly health: Health | '' };

/** Initial health, never announced: nobody waits for the news that a new configuration works. */
const UNANNOUNCED: readonly (Health | '')[] = ['healthy', 'not_configured'];

/**
 * Writes columns of a status with its health: the one place that does. A health that differs from the last one announced
 * raises the event `health_changed`, before the record is written: a duplicate mail is better than a lost one.
 * @returns false when the platform refused the record
 */
export function saveHealth(status: Row<'sumo_status'>, given: HealthValues, ports: Ports): boolean {
  const { health } = given;
  const values = shown(given);
  const changed = status.text('health') !== health || status.text('health_since') === '';
  const since = { ...values, ...(changed && { health_since: formatDateTime(ports.clock.now()) }) };
  const announced = status.text('notified_health');
  if (isPassing(status, values, ports) || announced === health) return status.save(since);
  if (announced !== '' || !UNANNOUNCED.includes(health)) {
    const change = `${announced || status.text('health')} -> ${health}`;
    ports.events.healthChanged(status.id, status.text('configuration'), change);
  }
  return status.save({ ...since, notified_health: health });
}

/** Columns that the mail about the health contains. */
const IN_MAILS = ['reason', 'last_error'] as const;

function shown(values: HealthValues): HealthValues {
  const texts = IN_MAILS.filter((column) => values[column] !== undefined);
  return {
    ...values,
    ...Object.fromEntries(texts.map((column) => [column, mailText(values[column] ?? '')])),
  };
}

/** Milliseconds after which a health is confirmed by a second run: the slices of one run follow within seconds. */
const TWO_RUNS = JOB_INTERVAL - EARLY;

/** Ends by itself, or was brought about by somebody who knows it. */
const PASSING: readonly (Health | '')[] = ['paused', 'inactive', 'starting'];

/**
 * A rate limit, or what the next run does not find any more, ends by itself within moments: announcing it would cry wolf. Who sets a
 * configuration inactive knows it; what was announced before is still what its users and Actions know when it goes on.
 */
function isPassing(status: Row<'sumo_status'>, values: HealthValues, ports: Ports): boolean {
  if (PASSING.includes(values.health)) return true;
  if (values.health !== 'degraded') return false;
  const failures = values.consecutive_failures ?? status.text('consecutive_failures');
  const now = ports.clock.now();
  const since = status.text('health') === 'degraded' ? (status.time('health_since') ?? now) : now;
  return Number(failures) > 0 || now - since < TWO_RUNS;
}
