import { claimId } from '../identity.ts';
import { TABLE } from '../names.ts';
import { enqueue } from '../outbox/delivery.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { CLOSED_STATE_LIST, isClosedState } from './closed-states.ts';

/** Labels as the analyst saw them; values are read from the record. */
export interface Labels {
  state: string;
  closeCode: string;
}

/**
 * What the rule on Security Incidents does when the state of one of ours has changed: closed, the closing of its
 * Insight is ordered, by one insert; re-opened, a close that was not sent is taken back.
 */
export function incidentChanged(incident: Row, previousState: string, labels: Labels, ports: Ports): void {
  const closed = isClosedState(incident.text('state'));
  if (closed === isClosedState(previousState)) return;
  if (closed) orderClose(incident, labels, ports);
  else takeBack(incident, ports);
}

/** True when the close was not ordered before. */
export function orderClose(incident: Row, labels: Labels, ports: Ports): boolean {
  const closedAt = incident.text('closed_at') || incident.text('sys_updated_on');
  return enqueue(
    {
      type: 'close',
      key: `close:${incident.id}:${closedAt}`,
      insight: claimId(incident.text('correlation_id'), ports),
      incident: incident.id,
      payload: {
        number: incident.text('number'),
        state: incident.text('state'),
        stateLabel: labels.state,
        closeCode: incident.text('close_code'),
        closeLabel: labels.closeCode,
        closeNotes: incident.text('close_notes').slice(0, 4000),
      },
    },
    ports,
  );
}

function takeBack(incident: Row, ports: Ports): void {
  const where = [
    ['incident', '=', incident.id],
    ['type', '=', 'close'],
    ['state', 'IN', ['ready', 'retry']],
  ] as const;
  ports.rows.each(TABLE.delivery, { where, limit: 10 }, (delivery) =>
    delivery.save({ state: 'cancelled', note: 'The incident was re-opened' }),
  );
  ports.rows
    .byId(TABLE.insight, claimId(incident.text('correlation_id'), ports))
    ?.save({ state: 'ingested' });
}

/**
 * Orders the close of incidents that were closed without our rule seeing it (bulk updates, rules switched off).
 * One read; the unique key makes a second order harmless.
 */
export function reconcile(ports: Ports): number {
  const incidents: string[] = [];
  const where = [
    ['state', 'IN', ['ingested', 'enriching']],
    ['incident.state', 'IN', CLOSED_STATE_LIST],
  ] as const;
  ports.rows.each(TABLE.insight, { where, limit: 100 }, (row) => incidents.push(row.text('incident')));
  let ordered = 0;
  for (const id of incidents) {
    const incident = ports.rows.byId(TABLE.incident, id);
    if (incident !== null && orderClose(incident, { state: '', closeCode: '' }, ports)) ordered += 1;
  }
  return ordered;
}
