import { formatDateTime } from '../date.ts';
import { claimId } from '../identity.ts';
import { TABLE } from '../names.ts';
import { enqueue, WAITING } from '../outbox/delivery.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';
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

/**
 * Both parts of a key tell one closing of an incident from the next: `closed_at` may outlive a re-opening, and an update
 * need not be counted.
 */
function orderClose(incident: Row, labels: Labels, ports: Ports): void {
  enqueueClose(`${incident.text('closed_at')}:${incident.text('sys_mod_count')}`, incident, labels, ports);
}

function enqueueClose(closing: string, incident: Row, labels: Labels, ports: Ports): boolean {
  return enqueue(
    {
      type: 'close',
      key: `close:${incident.id}:${closing}`,
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
    ['state', 'IN', WAITING],
  ] as const;
  ports.rows.each(TABLE.delivery, { where, limit: 10 }, (delivery) =>
    delivery.save({ state: 'cancelled', note: 'The incident was re-opened' }),
  );
  const insight = ports.rows.byId(TABLE.insight, claimId(incident.text('correlation_id'), ports));
  // One that is enriching goes on with that.
  const state = insight?.text('state') === 'closed' ? { state: 'ingested' } : {};
  insight?.save({ ...state, close_ordered: 'false', reopened_at: formatDateTime(ports.clock.now()) });
}

/** Insights looked at in one pass: each costs four record operations, once. */
const MOST = 50;

const UNSEEN: Labels = { state: '', closeCode: '' };

/**
 * Orders the close of incidents that were closed without our rule seeing it (bulk updates, rules switched off), where
 * the configuration closes Insights. One read when there is none; each is marked, and not looked at again until it is
 * re-opened. Gives how many were ordered.
 */
export function reconcile(ports: Ports): number {
  const insights: string[] = [];
  const where = [
    ['state', 'IN', ['ingested', 'enriching']],
    ['close_ordered', '!=', 'true'],
    ['incident.state', 'IN', CLOSED_STATE_LIST],
    ['configuration.active', '=', 'true'],
    ['configuration.close_insight', '=', 'true'],
  ] as const;
  ports.rows.each(TABLE.insight, { where, orderBy: 'sys_id', limit: MOST }, (row) => insights.push(row.id));
  let ordered = 0;
  for (const id of insights) if (reconcileOne(id, ports)) ordered += 1;
  return ordered;
}

function reconcileOne(id: string, ports: Ports): boolean {
  const insight = ports.rows.byId(TABLE.insight, id);
  const incident = insight === null ? null : ports.rows.byId(TABLE.incident, insight.text('incident'));
  if (insight === null || incident === null) return false;
  const reopenedAt = insight.text('reopened_at');
  const ordered = !wasOrdered(incident, reopenedAt, ports);
  if (ordered) enqueueClose(`unseen ${reopenedAt}`.trim(), incident, UNSEEN, ports);
  if (!insight.save({ close_ordered: 'true' }))
    ports.log.error(
      'closure',
      `[closure] Insight ${id} failed: the platform refused to mark its close as ordered`,
    );
  return ordered;
}

/** Whatever came of it: what was cancelled or has failed is not for us to order again. */
function wasOrdered(incident: Row, reopenedAt: string, ports: Ports): boolean {
  const where: Condition[] = [
    ['incident', '=', incident.id],
    ['type', '=', 'close'],
  ];
  if (reopenedAt !== '') where.push(['sys_created_on', '>', reopenedAt]);
  return ports.rows.first(TABLE.delivery, { where }) !== null;
}
