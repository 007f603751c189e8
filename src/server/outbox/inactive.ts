import { ALL } from '../core/limits.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { saveHealth } from '../status/save-health.ts';
import { knownStatusOf } from '../status/status.ts';
import { WAITING } from '../records/delivery.ts';
import { countInWords } from './undelivered.ts';

const INACTIVE = 'The configuration is inactive: nothing is polled, sent or received';

/**
 * Says in the status of configurations that are inactive that they are, and what waits for them: what it said before may have
 * been that all is well. Its next poll says how things stand once it is active again. Two reads for each, and one where there is none.
 */
export function noteInactive(ports: Ports): void {
  const ids: string[] = [];
  const where = [['configuration.active', '=', 'false']] as const;
  ports.rows.each(TABLE.status, { where, limit: ALL }, (row) => ids.push(row.id));
  for (const id of ids) {
    const status = ports.rows.byId(TABLE.status, id);
    if (status !== null) saveInactive(status, ports);
  }
}

/**
 * The same at the moment when somebody sets one configuration inactive. A poll that is just ending may still write over it; then the
 * job says it.
 * @param configuration sys_id
 */
export function noteInactiveNow(configuration: string, ports: Ports): void {
  const status = knownStatusOf(configuration, ports);
  if (status !== null) saveInactive(status, ports);
}

function saveInactive(status: Row<'sumo_status'>, ports: Ports): void {
  const waiting = countInWords(status.text('configuration'), [['state', 'IN', WAITING]], ports);
  const reason =
    waiting === ''
      ? INACTIVE
      : `${INACTIVE}. ${waiting} will be sent once it is active again: see Waiting Deliveries`;
  if (status.text('health') === 'inactive' && status.text('reason') === reason) return;
  saveHealth(status, { health: 'inactive', reason, findings: '' }, ports);
}
