import { TABLE } from '../core/names.ts';
import { notStored } from '../core/error.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { putBackTimes } from './put-back.ts';

/** Reason of a status that nothing is known of yet. */
export const NO_POLL_YET = 'No poll has ended yet';

/** The Sumo Status row of a configuration, or null where it has never been worked on. */
export function knownStatusOf(configuration: string, ports: Ports): Row<'sumo_status'> | null {
  return ports.rows.byId(TABLE.status, ports.deriveId(`status ${configuration}`));
}

/**
 * The Sumo Status row of a configuration; made where there is none. Its sys_id derives from the configuration's. What a clock that
 * was ahead has written into it is put back: nobody who works by it waits for longer than is legal.
 */
export function statusOf(configuration: Row<'configuration'>, ports: Ports): Row<'sumo_status'> {
  const id = ports.deriveId(`status ${configuration.id}`);
  const found = knownStatusOf(configuration.id, ports);
  if (found !== null) {
    putBackTimes(found, configuration, ports);
    return found;
  }
  const made = ports.rows.insert(
    TABLE.status,
    { configuration: configuration.id, health: 'starting', reason: NO_POLL_YET },
    id,
  );
  const row = made ?? ports.rows.byId(TABLE.status, id);
  if (row === null) {
    throw notStored('status', `Status of ${configuration.text('name')}`, 'the record');
  }
  return row;
}
