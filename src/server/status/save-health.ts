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
 * @param notify sys_ids of the users who are told, separated by commas
 * @returns false when the platform refused the record
 */
export function saveHealth(status: Row, values: HealthValues, notify: string, ports: Ports): boolean {
  const { health } = values;
  const since =
    status.text('health') === health ? {} : { health_since: formatDateTime(ports.clock.now()) };
  const told = status.text('told_health');
  if (isPassing(status, values) || told === health) return status.save({ ...values, ...since });
  if (told !== '' || !UNTOLD.includes(health)) {
    ports.events.healthChanged(status.id, notify, `${told || status.text('health')} -> ${health}`);
  }
  return status.save({ ...values, ...since, told_health: health });
}

/** A rate limit, or a failure that did not repeat, ends by itself within moments: telling it would cry wolf. */
function isPassing(status: Row, values: HealthValues): boolean {
  if (values.health === 'paused') return true;
  const failures = values['consecutive_failures'] ?? status.text('consecutive_failures');
  return values.health === 'degraded' && Number(failures) > 0;
}
