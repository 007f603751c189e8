import { orderTurn, reopeningOf } from '../../actions/dispatch.ts';
import { listenersOf } from '../../actions/subscriptions.ts';
import { TABLE } from '../../core/names.ts';
import { parseVerdict } from '../../cse/verdict.ts';
import { isClosed } from '../../incident/closed-states.ts';
import { delivered, SWITCHED_OFF, type Ending, type Sender, type Sending } from '../../outbox/send.ts';
import type { Row } from '../../platform/ports.d.ts';
import { insightIdOf } from '../../records/delivery.ts';
import { exists, noteFailure, noteGone } from '../failed.ts';
import { isOvertaken } from './send.ts';

/** Re-opens the Insight of an incident that was re-opened, if this app had closed it. */
export const reopen: Sender = {
  calls: () => 2,
  send: sendReopening,
  failed: (delivery, error, ports) =>
    noteFailure(delivery, 'The Insight could not be re-opened in CSE, and stays closed there', error, ports),
};

const cancelled = (note: string): Ending => ({ state: 'cancelled', values: { note } });

function sendReopening(delivery: Row<'delivery'>, sending: Sending): Ending {
  const { ports, configuration, client } = sending;
  const { reopenedStatus } = configuration;
  if (reopenedStatus === '') return SWITCHED_OFF;
  const incident = ports.rows.byId(TABLE.incident, delivery.text('incident'));
  if (incident === null) return cancelled('The incident no longer exists');
  if (isClosed(incident)) return cancelled('The incident was closed again');
  const insightId = insightIdOf(delivery, ports);
  const raw = client.getHead(insightId);
  if (raw === null) return noteGone(delivery, ports);
  const { status, closed, severity } = parseVerdict(raw);
  if (status !== 'closed') return delivered('The Insight was already open in CSE');
  if (isOvertaken(delivery, closed, ports.clock.now()))
    return cancelled('The Insight was closed in CSE after the incident was re-opened');
  if (!exists(() => client.setStatus(insightId, reopenedStatus, ''))) return noteGone(delivery, ports);
  const happening = { kind: 'reopened', occurrence: reopeningOf(closed) || delivery.id } as const;
  const subject = { insight: delivery.text('insight'), incident: incident.id };
  orderTurn(listenersOf('reopened', ports), severity, { ...happening, ...subject }, ports);
  // Otherwise Follow Insights would report it as a change that somebody has made in CSE.
  ports.rows.byId(TABLE.insight, delivery.text('insight'))?.save({ status: reopenedStatus });
  return delivered(`Re-opened with status ${reopenedStatus}`);
}
