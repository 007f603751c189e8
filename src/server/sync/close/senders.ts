import { listenersOf } from '../../actions/subscriptions.ts';
import { orderClosed } from '../../actions/dispatch.ts';
import { parseInsight } from '../../cse/parse.ts';
import { parseDateTime } from '../../core/date.ts';
import { asAppError, createError, isForbidden } from '../../core/error.ts';
import { incidentUrl } from '../../records/identity.ts';
import { TABLE } from '../../core/names.ts';
import { insightIdOf, payloadOf } from '../../records/delivery.ts';
import { delivered, SWITCHED_OFF, type Ending, type Sender, type Sending } from '../../outbox/send.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { isClosedState } from '../../incident/closed-states.ts';
import { readRules, resolutionFor } from '../resolution.ts';
import { stateAfter } from '../../records/insight.ts';

/** Name of the enrichment that shows the incident on its Insight; one for each Insight, so writing it again is harmless. */
const ENRICHMENT = 'ServiceNow';

/** Added to the note of a delivery whose comment was left out. */
const NO_COMMENT = '; no comment was added, because the access key lacks permission to write comments';

/** Writes the incident's number, state and address onto the Insight, and by option a comment. */
export const link: Sender = {
  calls: ({ linkComment }, delivery, sending) => (linkComment ? (mayBeSaid(delivery, sending) ? 3 : 2) : 1),
  send: sendLink,
};

function sendLink(delivery: Row<'delivery'>, sending: Sending): Ending {
  const { ports, configuration, client } = sending;
  if (!configuration.linkBack) return SWITCHED_OFF;
  const incident = ports.rows.byId(TABLE.incident, delivery.text('incident'));
  if (incident === null) return delivered('The incident no longer exists');
  const insightId = insightIdOf(delivery, ports);
  const url = incidentUrl(incident.id, ports);
  const number = incident.text('number');
  if (delivery.integer('step') < 1) {
    const detail = { 'Security Incident': number, State: incident.display('state'), URL: url };
    client.putEnrichment(insightId, ENRICHMENT, { detail, externalUrl: url });
    if (configuration.linkComment) delivery.save({ step: '1' });
  }
  if (!configuration.linkComment) return delivered(`Linked to ${number}`);
  const text = `ServiceNow Security Incident ${number}: ${url}`;
  // Comments name the address of the incident, which stays the same when the incident is made again.
  const isThere = mayBeSaid(delivery, sending) && isSaid(url, insightId, sending);
  const said = isThere || comment(insightId, text, delivery, sending);
  return delivered(`Linked to ${number}${said ? '' : NO_COMMENT}`);
}

/** Milliseconds after which nobody orders a link any more in the ordinary course of things. */
const ORDINARY = 15 * 60_000;

/**
 * True where the comment may be there already: one about an old Insight, or ordered long ago, may have been written by this
 * instance before it was restored from an older copy, or before an answer was lost.
 */
function mayBeSaid(delivery: Row<'delivery'>, { ports }: Sending): boolean {
  const insight = ports.rows.byId(TABLE.insight, delivery.text('insight'));
  const now = ports.clock.now();
  const since = Math.min(delivery.time('sys_created_on') ?? now, insight?.time('created') ?? now);
  return isBegun(delivery) || delivery.integer('attempts') > 0 || now - since > ORDINARY;
}

/** Marked before it is sent: a worker that dies or sleeps after that leaves no other word of its comment. */
function isBegun(delivery: Row<'delivery'>): boolean {
  return delivery.flag('unanswered');
}

function isSaid(text: string, insightId: string, { client }: Sending): boolean {
  return client.listComments(insightId).some((body) => plain(body).includes(plain(text)));
}

/** White space may come back changed. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Closes the Insight with the mapped resolution, after a comment with number, close code and notes by option. */
export const close: Sender = {
  calls: ({ closeComment }, delivery) => {
    if (!closeComment) return 2;
    return isBegun(delivery) ? 4 : 3;
  },
  send: sendClose,
};

const REOPENED: Ending = { state: 'cancelled', values: { note: 'The incident was re-opened' } };

/** Looked at once more: the rule that takes back the close of a re-opened incident runs later, and may fail. */
function isOpenAgain(delivery: Row<'delivery'>, { rows }: Ports): boolean {
  const incident = rows.byId(TABLE.incident, delivery.text('incident'));
  return incident !== null && !isClosedState(incident.text('state'));
}

function sendClose(delivery: Row<'delivery'>, sending: Sending): Ending {
  const { ports, configuration, client } = sending;
  if (!configuration.closeInsight) return SWITCHED_OFF;
  if (isOpenAgain(delivery, ports)) return REOPENED;
  const insightId = insightIdOf(delivery, ports);
  const raw = client.getInsight(insightId);
  if (raw === null) throw notThere(insightId);
  const payload = payloadOf(delivery);
  const insight = parseInsight(raw);
  const closed = (note: string, isNew: boolean): Ending => {
    const record = ports.rows.byId(TABLE.insight, delivery.text('insight'));
    // Ordered first: whatever breaks in between, the close is sent again, and the key allows one order only.
    if (isNew || record?.text('status') !== 'closed') notifyActions(delivery, insight.severity, ports);
    const state = record === null ? {} : stateAfter(record.text('state'), 'closed');
    if (record?.save({ ...state, status: 'closed' }) === false) throw notNoted();
    return delivered(note);
  };
  // Only the status says whether an Insight is closed: the `closed` time outlives a re-opening.
  if (insight.status === 'closed') return closed('The Insight was already closed in CSE', false);
  if (isOvertaken(delivery, insight.closed, ports.clock.now()))
    return {
      state: 'cancelled',
      values: { note: 'The Insight was closed and re-opened in CSE after this close was ordered' },
    };
  const comments = configuration.closeComment && delivery.integer('step') < 1;
  const text = closeComment(payload);
  const isThere = comments && isBegun(delivery) && isSaid(text, insightId, sending);
  const silent = comments && !isThere && !comment(insightId, text, delivery, sending);
  if (comments && !silent) delivery.save({ step: '1', unanswered: 'false' });
  const { state = '', closeCode = '', closeLabel = '' } = payload;
  const resolution = resolutionFor(readRules(ports.rows), state, closeCode, closeLabel);
  client.setStatus(insightId, 'closed', resolution);
  return closed(`Closed as ${resolution}${silent ? NO_COMMENT : ''}`, true);
}

/** Milliseconds by which the clocks of CSE and of this instance may differ. */
const CLOCKS = 15 * 60_000;

/**
 * An order of before the last close, for an Insight that is open: a restored copy contains orders that were carried out. A time
 * that is still to come proves nothing, and an order is no older than what had been read of CSE by then.
 */
function isOvertaken(delivery: Row<'delivery'>, closed: number | null, now: number): boolean {
  const made = delivery.time('sent_again_at') ?? delivery.time('sys_created_on') ?? Infinity;
  const ordered = Math.max(made, parseDateTime(payloadOf(delivery)['readUntil'] ?? '') ?? 0);
  return closed !== null && closed > ordered + CLOCKS && closed <= now + CLOCKS;
}

function notifyActions(delivery: Row<'delivery'>, severity: string, ports: Ports): void {
  const [insight, incident] = [delivery.text('insight'), delivery.text('incident')];
  orderClosed(listenersOf('closed', ports), severity, { occurrence: delivery.id, insight, incident }, ports);
}

/** Comments are worth less than what they are about: false where the key may not write them, and all else goes on. */
function comment(
  insightId: string,
  text: string,
  delivery: Row<'delivery'>,
  { client, permits }: Sending,
): boolean {
  if (!permits.allows('comment')) return false;
  if (!isBegun(delivery)) delivery.save({ unanswered: 'true' });
  try {
    client.addComment(insightId, text);
  } catch (thrown) {
    const error = asAppError(thrown, 'outbox', 'Comment');
    if (!isForbidden(error)) throw error;
    permits.forbid('comment', error);
    return false;
  }
  permits.allow('comment');
  return true;
}

function closeComment(payload: Readonly<Record<string, string>>): string {
  const { number = '', stateLabel = '', closeLabel = '', closeCode = '', closeNotes = '' } = payload;
  const code = closeLabel || closeCode;
  const head = `ServiceNow Security Incident ${number}: ${stateLabel || 'Closed'}${code === '' ? '' : `, ${code}`}`;
  return closeNotes === '' ? head : `${head}\n${closeNotes}`;
}

function notNoted(): Error {
  const reason = 'the platform did not store it on the record of the Insight; see the system log';
  return createError('outbox', 'Recording a close', reason, { errorClass: 'server' });
}

function notThere(insightId: string): Error {
  const details = { errorClass: 'client', status: 404, operation: 'GET /insights/{id}' } as const;
  return createError('cse', `Insight ${insightId}`, 'CSE no longer has it', details);
}
