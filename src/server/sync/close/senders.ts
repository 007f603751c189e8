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
  calls: ({ linkComment }, delivery, sending) =>
    linkComment ? (mayHaveComment(delivery, sending) ? 3 : 2) : 1,
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
  const isThere = mayHaveComment(delivery, sending) && hasComment(url, insightId, sending);
  const said = isThere || comment(insightId, text, delivery, sending);
  return delivered(`Linked to ${number}${said ? '' : NO_COMMENT}`);
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

/** The flag is set before the comment is sent: it is the only trace that a worker which dies afterwards leaves. */
function isBegun(delivery: Row<'delivery'>): boolean {
  return delivery.flag('unanswered');
}

function hasComment(text: string, insightId: string, { client }: Sending): boolean {
  return client.listComments(insightId).some((body) => plain(body).includes(plain(text)));
}

/** CSE may return changed white space. */
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

/** Checked again here: the rule that cancels the close of a re-opened incident runs asynchronously, and may fail. */
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
  if (raw === null) throw insightMissing(insightId);
  const payload = payloadOf(delivery);
  const insight = parseInsight(raw);
  const closed = (note: string, isNew: boolean): Ending => {
    const record = ports.rows.byId(TABLE.insight, delivery.text('insight'));
    // Ordered first: after a crash in between, the close is sent again, and the unique key allows only one order.
    if (isNew || record?.text('status') !== 'closed') notifyActions(delivery, insight.severity, ports);
    const state = record === null ? {} : stateAfter(record.text('state'), 'closed');
    if (record?.save({ ...state, status: 'closed' }) === false) throw closeNotRecorded();
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
  const isThere = comments && isBegun(delivery) && hasComment(text, insightId, sending);
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
 * True if the Insight is open and was closed after this close was ordered: a restored copy contains orders that were carried out. A
 * closing time in the future proves nothing, and an order is at least as recent as what had been read from CSE by then.
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

/** A missing comment must not stop the rest: false if the key may not write comments. */
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

function closeNotRecorded(): Error {
  const reason = 'the platform did not store it on the record of the Insight; see the system log';
  return createError('outbox', 'Recording a close', reason, { errorClass: 'server' });
}

function insightMissing(insightId: string): Error {
  const details = { errorClass: 'client', status: 404, operation: 'GET /insights/{id}' } as const;
  return createError('cse', `Insight ${insightId}`, 'CSE no longer has it', details);
}
