import { TABLE } from '../../core/names.ts';
import { delivered, SWITCHED_OFF, type Ending, type Sender, type Sending } from '../../outbox/send.ts';
import type { Row } from '../../platform/ports.d.ts';
import { insightIdOf } from '../../records/delivery.ts';
import { incidentUrl } from '../../records/identity.ts';
import { commentOf, ensureComment, isBegun, withReason } from '../comments.ts';
import { exists, noteFailure, noteGone } from '../failed.ts';
import { isUpdate } from './changed.ts';

/** Name of the enrichment that shows the incident on its Insight; one for each Insight, so writing it again is harmless. */
const ENRICHMENT = 'ServiceNow';

/** Writes number, state, assignment and address of the incident onto the Insight; the first time, by option, a comment. */
export const link: Sender = {
  calls: ({ linkComment }, delivery, sending) => {
    if (!linkComment || isUpdate(delivery)) return 1;
    return mayHaveComment(delivery, sending) ? 3 : 2;
  },
  send: sendLink,
  failed: (delivery, error, ports) =>
    noteFailure(delivery, 'The Insight in CSE does not show this incident as it is now', error, ports),
};

function sendLink(delivery: Row<'delivery'>, sending: Sending): Ending {
  const { ports, configuration, client } = sending;
  if (!configuration.linkBack) return SWITCHED_OFF;
  const incident = ports.rows.byId(TABLE.incident, delivery.text('incident'));
  if (incident === null) return sayDeleted(delivery, sending);
  const insightId = insightIdOf(delivery, ports);
  const url = incidentUrl(incident.id, ports);
  const number = incident.text('number');
  const comments = configuration.linkComment && !isUpdate(delivery);
  if (delivery.integer('step') < 1) {
    const isThere = exists(() =>
      client.putEnrichment(insightId, ENRICHMENT, { detail: detailOf(incident, url), externalUrl: url }),
    );
    if (!isThere) return noteGone(delivery, ports);
    if (comments) delivery.save({ step: '1' });
    if (comments && !(client.ready() && sending.mayGoOn())) return { state: 'ready', values: {} };
  }
  if (!comments) return delivered(isUpdate(delivery) ? `Updated ${number}` : `Linked to ${number}`);
  const text = commentOf(`ServiceNow Security Incident ${number}: ${url}`);
  // Comments name the address of the incident, which stays the same when the incident is made again.
  const mayBeThere = mayHaveComment(delivery, sending);
  const missing = ensureComment(insightId, text, delivery, sending, mayBeThere, url);
  return delivered(withReason(`Linked to ${number}`, missing));
}

/** The enrichment stays: its address says for itself that there is no such incident any more. */
function sayDeleted(delivery: Row<'delivery'>, sending: Sending): Ending {
  const note = 'The incident no longer exists';
  if (!sending.configuration.linkComment) return delivered(note);
  const insightId = insightIdOf(delivery, sending.ports);
  const text = 'The ServiceNow Security Incident of this Insight was deleted.';
  return delivered(withReason(note, ensureComment(insightId, text, delivery, sending)));
}

/** What the Insight shows of the incident. An empty field is left out. */
function detailOf(incident: Row, url: string): Record<string, string> {
  const [group, user] = [incident.display('assignment_group'), incident.display('assigned_to')];
  return {
    'Security Incident': incident.text('number'),
    State: incident.display('state'),
    ...(group === '' ? {} : { 'Assignment group': group }),
    ...(user === '' ? {} : { 'Assigned to': user }),
    URL: url,
  };
}

/** Milliseconds within which a link is normally ordered. */
const ORDINARY = 15 * 60_000;

/**
 * True where the comment may be there already: one about an old Insight, or ordered long ago, may have been written by this
 * instance before it was restored from an older copy, or before an answer was lost.
 */
function mayHaveComment(delivery: Row<'delivery'>, { ports }: Sending): boolean {
  const insight = ports.rows.byId(TABLE.insight, delivery.text('insight'));
  const now = ports.clock.now();
  const since = Math.min(delivery.time('sys_created_on') ?? now, insight?.time('created') ?? now);
  return isBegun(delivery) || delivery.integer('attempts') > 0 || now - since > ORDINARY;
}
