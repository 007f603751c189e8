import { formatDateTime } from '../date.ts';
import { TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

/**
 * Sends a delivery again, whatever came of it: as if it had just been ordered, but going on after the calls that are done.
 * @param by name of the administrator, for the history
 */
export function sendAgain(delivery: Row, by: string, ports: Ports): void {
  const now = ports.clock.now();
  delivery.save({
    state: 'ready',
    attempts: '0',
    next_attempt_at: formatDateTime(now),
    sent_again_at: formatDateTime(now),
    note: `Sent again by ${by}`,
  });
  const insight = ports.rows.byId(TABLE.insight, delivery.text('insight'));
  const configuration = insight?.text('configuration') ?? delivery.text('configuration');
  if (configuration !== '') ports.events.deliverAt(configuration, now);
}

/** Cancels a delivery that was not sent. */
export function cancel(delivery: Row, by: string): void {
  delivery.save({ state: 'cancelled', note: `Cancelled by ${by}` });
}

/** Goes on at once with a configuration that is paused, or whose key was refused: what made it wait is forgotten. */
export function resume(status: Row, ports: Ports): void {
  const now = ports.clock.now();
  status.save({ paused_until: '', blocked: '', auth_failures: '0', deliver_at: '' });
  ports.events.continueAt(status.text('configuration'), now, true);
  ports.events.deliverAt(status.text('configuration'), now);
}
