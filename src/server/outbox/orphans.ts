import { createError } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { WAITING, type DeliveryType } from '../records/delivery.ts';
import { transition } from '../records/transitions.ts';
import type { Senders } from './due.ts';

/** Deliveries ended in one run; the rest is left to the next one. */
const MOST = 200;

/**
 * Ends deliveries that lead to no configuration, because somebody has deleted or emptied the record of their Insight, or deleted the
 * configuration: they are due for no tenant and would never be sent. Each says why, and so does a work note. One read where there are none. Returns how many.
 */
export function endOrphans(senders: Senders, ports: Ports): number {
  const orphans: Row<'delivery'>[] = [];
  const where = [
    ['state', 'IN', WAITING],
    ['insight.configuration.sys_id', '=', ''],
    ['configuration.sys_id', '=', ''],
  ] as const;
  ports.rows.each(TABLE.delivery, { where, limit: MOST }, (delivery) => orphans.push(delivery));
  return orphans.filter((delivery) => end(delivery, senders, ports)).length;
}

/** Looked at once more, record by record: what an empty field behind a reference means is the platform's word. */
function end(delivery: Row<'delivery'>, senders: Senders, ports: Ports): boolean {
  const reason = reasonOf(delivery, ports);
  if (reason === '') return false;
  const error = createError('outbox', `Delivery ${delivery.text('dedupe_key')}`, reason, {
    errorClass: 'invalid',
    remedy: 'make the change in CSE by hand',
  });
  ports.log.error('outbox', error.message);
  senders[delivery.text('type') as DeliveryType]?.failed?.(delivery, error, ports);
  const state = transition('delivery', WAITING, 'failed');
  return delivery.save({ state, note: '', error: error.message, error_class: 'invalid' });
}

/** Why the recipient of the delivery is unknown; empty where its configuration is there. */
function reasonOf(delivery: Row<'delivery'>, { rows }: Ports): string {
  let configuration = delivery.text('configuration');
  if (configuration === '') {
    const insight = rows.byId(TABLE.insight, delivery.text('insight'));
    if (insight === null) return 'its ingestion record was deleted here, so the tenant is unknown';
    configuration = insight.text('configuration');
    if (configuration === '')
      return 'its ingestion record has no Insight ID or configuration any more, so the tenant is unknown';
  }
  if (rows.byId(TABLE.configuration, configuration) !== null) return '';
  return 'its configuration was deleted here, so the tenant is unknown';
}
