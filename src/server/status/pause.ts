import { formatDateTime } from '../date.ts';
import type { AppError } from '../error.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { statusOf } from './status.ts';

/**
 * After a failure that concerns every call of a tenant: until then nobody calls it, neither poll nor outbox, and the
 * reason stands in its status.
 * @param row the configuration
 */
export function pauseTenant(row: Row, error: AppError, ports: Ports): void {
  const seconds = error.retryAfter || (error.errorClass === 'rateLimited' ? 2 : 60);
  const until = formatDateTime(Math.ceil(ports.clock.now() / 1000 + seconds) * 1000);
  noteFailure(row, error, ports, { paused_until: until });
  ports.events.deliverAt(row.id, ports.clock.now() + seconds * 1000);
}

/** The last error of a configuration's status, and a line in the log. */
export function noteFailure(
  row: Row,
  error: AppError,
  ports: Ports,
  more: Readonly<Record<string, string>> = {},
): void {
  const at = formatDateTime(ports.clock.now());
  statusOf(row, ports).save({ ...more, last_error: error.message.slice(0, 4000), last_error_at: at });
  ports.log.error(error.area, error.message);
}
