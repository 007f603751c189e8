import { formatDateTime } from '../core/date.ts';
import { FAILING_AFTER } from '../status/health.ts';
import type { Row } from '../platform/ports.d.ts';

/**
 * Why nothing may be sent to a tenant now; empty when it may. Neither reason counts an attempt or loses a delivery.
 * @param row of the configuration; saving it after the last rejected call lets the new credentials try
 */
export function blockedReasonOf(row: Row<'configuration'>, status: Row<'sumo_status'>, now: number): string {
  const pausedUntil = status.time('paused_until') ?? 0;
  if (pausedUntil > now) return `paused until ${formatDateTime(pausedUntil)} UTC`;
  const rejected = status.integer('auth_failures') >= FAILING_AFTER;
  const saved = row.time('sys_updated_on') ?? 0;
  if (rejected && saved < (status.time('last_error_at') ?? 0))
    return 'CSE rejects the credentials: correct them and save the configuration, or press Resume. Nothing is sent until a poll succeeds';
  return '';
}
