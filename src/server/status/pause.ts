import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { formatDateTime } from '../core/date.ts';
import type { AppError } from '../core/error.ts';
import { mailText } from '../core/inert.ts';
import { RETRY, waitAfter } from '../core/retry.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { statusOf } from './status.ts';

/**
 * Notes in the status what concerns every call of a tenant. A rate limit, or an answer that says when to come again, is
 * a pause: until then nobody calls the tenant, the poll neither. Anything else (no answer, another host, rejected
 * credentials) is none, so that the next poll finds out how things stand: else whoever works most often would keep
 * the poll from it.
 * @param row of the configuration
 * @returns milliseconds since 1970 UTC until which the tenant is left alone; null when there is no pause
 */
export function pauseTenant(row: Row<'configuration'>, error: AppError, ports: Ports): number | null {
  const now = ports.clock.now();
  const status = statusOf(row, ports);
  const wait =
    error.retryAfter * 1000 || (error.errorClass === 'rateLimited' ? waitAfter(RETRY.rateLimited, 1) : 0);
  const until = wait === 0 ? null : Math.ceil((now + wait) / 1000) * 1000;
  const rejected = error.errorClass === 'auth' && error.status === 401;
  saveFailure(status, error, ports, {
    ...(until === null ? {} : { paused_until: formatDateTime(until) }),
    ...(rejected ? { auth_failures: String(status.integer('auth_failures') + 1) } : {}),
  });
  return until;
}

/** The last error of a configuration's status, and a line in the log. */
export function noteFailure(row: Row<'configuration'>, error: AppError, ports: Ports): void {
  saveFailure(statusOf(row, ports), error, ports, {});
}

function saveFailure(
  status: Row<'sumo_status'>,
  error: AppError,
  ports: Ports,
  more: Values<'sumo_status'>,
): void {
  const at = formatDateTime(ports.clock.now());
  status.save({
    ...more,
    last_error: mailText(clip(error.message, SUMO_STATUS_LENGTH.last_error)),
    last_error_at: at,
  });
  ports.log.error(error.area, error.message);
}
