import { createError, SEE_LOG } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { OWNERS, WAITING, type Owner } from '../records/delivery.ts';
import { transition } from '../records/transitions.ts';

const OF_ANOTHER =
  'This delivery was queued before this instance took over, so the previous instance sends it. To send it from here as well, press Send Again';

/** Deliveries of one read. */
const STEP = 500;

/**
 * Ends what waits for a configuration at the moment when this instance takes it over from another, which sends it. What is ordered
 * from then on is this instance's. No time is compared: the clock may be wrong when it takes over, and another one later. Throws
 * where the platform refuses to end one.
 * @param configuration sys_id
 */
export function leaveToOther(configuration: string, ports: Ports): void {
  for (const column of OWNERS) while (endSome(column, configuration, ports) === STEP);
}

function endSome(column: Owner, configuration: string, { rows }: Ports): number {
  const where = [
    [column, '=', configuration],
    ['state', 'IN', WAITING],
  ] as const;
  const state = transition('delivery', WAITING, 'cancelled');
  let ended = 0;
  rows.each(TABLE.delivery, { where, limit: STEP }, (delivery) => {
    if (!delivery.save({ state, note: OF_ANOTHER }))
      throw createError('outbox', 'Taking over', 'the platform did not cancel a delivery', {
        errorClass: 'server',
        remedy: SEE_LOG,
      });
    ended += 1;
  });
  return ended;
}
