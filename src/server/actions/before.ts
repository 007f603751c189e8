import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { deliveryOf } from '../records/delivery.ts';
import { createdKey } from './dispatch.ts';
import { OPENINGS } from './events.ts';
import type { EventKind } from './types.d.ts';

/**
 * The delivery by which the same Action told its target of the open Insight before this one: that of its last re-opening, else that
 * of its creation; null where there is none. Two reads at most.
 */
export function openingOf(delivery: Row<'delivery'>, ports: Ports): Row<'delivery'> | null {
  return lastBefore(delivery, ['reopened'], ports) ?? creationOf(delivery, ports);
}

/** The newest delivery of the same Action about the same Insight that is older than a re-opening; null where there is none. One read. */
export function beforeReopening(delivery: Row<'delivery'>, ports: Ports): Row<'delivery'> | null {
  return lastBefore(delivery, [...OPENINGS, 'closed'], ports);
}

/** The delivery by which the same Action reports that the Insight was created; null where there is none. */
function creationOf(delivery: Row<'delivery'>, ports: Ports): Row<'delivery'> | null {
  return deliveryOf(createdKey(delivery.text('action'), delivery.text('insight')), ports);
}

/** Only older ones: two of the same second must not wait for each other. */
function lastBefore(
  delivery: Row<'delivery'>,
  events: readonly EventKind[],
  { rows }: Ports,
): Row<'delivery'> | null {
  const where = [
    ['action', '=', delivery.text('action')],
    ['insight', '=', delivery.text('insight')],
    ['event', 'IN', events],
    ['sys_created_on', '<', delivery.text('sys_created_on')],
  ] as const;
  return rows.first(TABLE.delivery, { where, orderBy: 'sys_created_on', descending: true });
}
