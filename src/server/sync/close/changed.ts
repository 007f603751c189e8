import { isOfAnother } from '../../configuration/instance.ts';
import { formatDateTime } from '../../core/date.ts';
import { notStored } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import { deliveryOf, enqueue, WAITING } from '../../records/delivery.ts';
import type { Condition, Ports, Row, Values } from '../../platform/ports.d.ts';
import { knownStatusOf } from '../../status/status.ts';
import { isClosed } from '../../incident/closed-states.ts';
import { transition } from '../../records/transitions.ts';
import { CLOSED_HERE } from './steps.ts';

/**
 * What the rule on Security Incidents does when the state of an incident of this app has changed. It runs after the analyst's
 * transaction, and knows no previous state: the Insight's own record shows what is new. A closed incident orders
 * the closing of its Insight; a re-opened one cancels a close that was not sent.
 */
export function incidentChanged(incident: Row, ports: Ports): void {
  const insight = insightOf(incident, ports);
  if (insight === null) return;
  const closed = isClosed(incident);
  const status = closed ? knownStatusOf(insight.text('configuration'), ports) : null;
  if (closed) noteClose('close_seen_at', status, ports);
  if (closed && !insight.flag('close_ordered')) orderClose(insight, incident, status, ports);
  if (!closed && insight.flag('close_ordered')) cancelClose(insight, incident, ports);
}

/**
 * The same for incidents whose change the rule has not seen (bulk updates, rules that do not run). Returns true when a close was ordered.
 * @param id sys_id of the Insight's record
 */
export function settle(id: string, ports: Ports): boolean {
  const insight = ports.rows.byId(TABLE.insight, id);
  const incident = insight === null ? null : ports.rows.byId(TABLE.incident, insight.text('incident'));
  if (insight === null || incident === null) return false;
  if (!isClosed(incident)) {
    cancelClose(insight, incident, ports);
    return false;
  }
  const status = knownStatusOf(insight.text('configuration'), ports);
  if (!orderClose(insight, incident, status, ports, instanceOf(insight, incident, ports))) return false;
  noteClose('close_unseen_at', status, ports);
  return true;
}

/**
 * Which instance sends a close that the rule missed: the one that has read the Insight, in case the incident was already closed when
 * this clone was made. Undefined if this is that instance, or has taken over before the incident changed.
 */
function instanceOf(insight: Row<'insight'>, incident: Row, ports: Ports): string | undefined {
  const stamp = insight.text('instance');
  if (!isOfAnother(stamp, ports)) return undefined;
  const configuration = ports.rows.byId(TABLE.configuration, insight.text('configuration'));
  const since = configuration?.time('taken_over_at') ?? Infinity;
  return since <= (incident.time('sys_updated_on') ?? 0) ? undefined : stamp;
}

/**
 * The Insight whose own record names this incident. The correlation columns of the incident prove nothing: a copy of an incident has
 * those of the original, and a person can change them.
 */
export function insightOf(incident: Row, ports: Ports): Row<'insight'> | null {
  return ports.rows.first(TABLE.insight, { where: [['incident', '=', incident.id]] });
}

/** When a close was last seen by the rule, or not seen. */
function noteClose(
  column: 'close_seen_at' | 'close_unseen_at',
  status: Row<'sumo_status'> | null,
  ports: Ports,
): void {
  status?.save({ [column]: formatDateTime(ports.clock.now()) });
}

/**
 * One order for each time that the incident was open: the key contains that time, so that the rule and the poll together order it
 * only once. The payload contains how far CSE had been read by then: if the instance's clock is behind, an order looks older than it
 * is; CSE's time does not. Returns true when it was not ordered before.
 */
function orderClose(
  insight: Row<'insight'>,
  incident: Row,
  status: Row<'sumo_status'> | null,
  ports: Ports,
  instance?: string,
): boolean {
  const ordered = enqueue(
    {
      type: 'close',
      key: closeKey(insight, incident),
      insight: insight.id,
      subject: insight.text('readable_id'),
      incident: incident.id,
      ...(instance === undefined ? {} : { instance }),
      payload: {
        number: incident.text('number'),
        state: incident.text('state'),
        stateLabel: incident.display('state'),
        closeCode: incident.text('close_code'),
        closeLabel: incident.display('close_code'),
        closeNotes: incident.text('close_notes').slice(0, 4000),
        readUntil: status?.text('cursor') ?? '',
      },
    },
    ports,
  );
  if (!insight.save({ close_ordered: 'true' }))
    ports.log.error(
      'closure',
      `[closure] Marking the close of Insight ${insight.id} as ordered failed: the platform refused it`,
    );
  return ordered;
}

/** One for each time that the incident was open. */
function closeKey(insight: Row<'insight'>, incident: Row): string {
  return `close:${incident.id}:${insight.text('reopened_at')}`;
}

function cancelClose(insight: Row<'insight'>, incident: Row, ports: Ports): void {
  const where: readonly Condition<'delivery'>[] = [
    ['incident', '=', incident.id],
    ['type', '=', 'close'],
    // A failed close is obsolete, too.
    ['state', 'IN', [...WAITING, 'failed']],
  ];
  const cancelled = transition('delivery', [...WAITING, 'failed'], 'cancelled');
  let all = true;
  ports.rows.each(TABLE.delivery, { where, limit: 10 }, (delivery) => {
    all = delivery.save({ state: cancelled, note: 'The incident was re-opened' }) && all;
  });
  // The flag stays set, so that the next poll cancels what is still pending.
  if (!all) throw notStored('closure', 'Cancelling a close', 'the delivery');
  orderReopening(insight, incident, ports);
  // Leave state Enriching unchanged.
  const wasClosed = insight.text('state') === 'closed';
  const state: Values<'insight'> = wasClosed ? { state: transition('insight', 'closed', 'ingested') } : {};
  insight.save({ ...state, close_ordered: 'false', reopened_at: formatDateTime(ports.clock.now()) });
}

/** Where this app has closed the Insight, and the configuration names the status of a re-opened one. */
function orderReopening(insight: Row<'insight'>, incident: Row, ports: Ports): void {
  const key = closeKey(insight, incident);
  const close = deliveryOf(key, ports);
  if (close?.text('state') !== 'delivered' || close.integer('step') !== CLOSED_HERE) return;
  const configuration = ports.rows.byId(TABLE.configuration, insight.text('configuration'));
  if ((configuration?.text('reopened_status') ?? '') === '') return;
  const subject = insight.text('readable_id');
  const order = { insight: insight.id, subject, incident: incident.id, payload: {} };
  enqueue({ type: 'reopen', key: `reopen of ${key}`, ...order }, ports);
}
