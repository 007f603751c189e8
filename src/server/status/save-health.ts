import { formatDateTime } from '../date.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import type { Health } from './health.ts';

/** Columns of a status, its health among them. */
export type HealthValues = Values & { readonly health: string };

/** What was said to nobody yet: a configuration begins so, and nobody waits for the news that it works. */
const UNTOLD: readonly string[] = ['healthy', 'not_configured'] satisfies readonly Health[];

/**
 * Writes columns of a status with its health: the one place that does. A health that is another than the last one told
 * raises the event `health_changed`, before the record is written: a mail twice is better than none.
 * @returns false when the platform refused the record
 */
export function saveHealth(status: Row, values: HealthValues, ports: Ports): boolean {
  const { health } = values;
  const changed = status.text('health') !== health;
  const since = { ...values, ...(changed && { health_since: formatDateTime(ports.clock.now()) }) };
  const told = status.text('told_health');
  if (isPassing(status, values) || told === health) return status.save(since);
  if (told !== '' || !UNTOLD.includes(health)) {
    const change = `${told || status.text('health')} -> ${health}`;
    ports.events.healthChanged(status.id, status.text('configuration'), change);
  }
  return status.save({ ...since, told_health: health });
}

/** A rate limit, or a failure that did not repeat, ends by itself within moments: telling it would cry wolf. */
function isPassing(status: Row, values: HealthValues): boolean {
  if (values.health === 'paused') return true;
  const failures = values['consecutive_failures'] ?? status.text('consecutive_failures');
  return values.health === 'degraded' && Number(failures) > 0;
}
