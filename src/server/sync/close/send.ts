import { orderTurn } from '../../actions/dispatch.ts';
import { listenersOf } from '../../actions/subscriptions.ts';
import { parseDateTime } from '../../core/date.ts';
import { isAppError, isTemporary, messageOf, notStored, type AppError } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import { RETRY } from '../../core/retry.ts';
import { parseVerdict, type Verdict } from '../../cse/verdict.ts';
import { isClosed } from '../../incident/closed-states.ts';
import { SWITCHED_OFF, type Ending, type Sender, type Sending } from '../../outbox/send.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { insightIdOf, payloadOf } from '../../records/delivery.ts';
import { stateAfter } from '../../records/insight.ts';
import { isLeaseLost } from '../../slice/lease.ts';
import { commentOf, ensureComment, isBegun, withReason } from '../comments.ts';
import { exists, noteFailure, noteGone, noteOn } from '../failed.ts';
import { defaultResolution, readRules, resolutionFor } from '../resolution.ts';
import { CLOSED_HERE, COMMENTED, DEFAULT_RESOLUTION } from './steps.ts';

/** Closes the Insight with the mapped resolution, with a comment by option: number, close code and notes. */
export const close: Sender = {
  calls: ({ closeComment }, delivery) => {
    if (!closeComment) return 2;
    return isBegun(delivery) ? 4 : 3;
  },
  send: sendClose,
  failed: (delivery, error, ports) =>
    noteFailure(delivery, 'The Insight could not be closed in CSE, and stays open there', error, ports),
};

const REOPENED: Ending = { state: 'cancelled', values: { note: 'The incident was re-opened' } };

/** The time of the slice, or the rate limit, is over: the next one goes on. What was read until then is read again. */
const NEXT_SLICE: Ending = { state: 'ready', values: {} };

/** A close that is being sent. */
interface Closing {
  delivery: Row<'delivery'>;
  sending: Sending;
  insightId: string;
  insight: Verdict;
  resolution: string;
  /** The resolution of the map for what CSE refuses. */
  fallback: string;
  /** This slice has written the comment. */
  commented?: true;
  /** Why the comment is to be written later, by a delivery that is otherwise done. */
  postponed?: AppError;
}

function sendClose(delivery: Row<'delivery'>, sending: Sending): Ending {
  const { ports, configuration, client } = sending;
  if (!configuration.closeInsight) return SWITCHED_OFF;
  if (isOpenAgain(delivery, ports)) return REOPENED;
  const insightId = insightIdOf(delivery, ports);
  const raw = client.getHead(insightId);
  if (raw === null) return noteGone(delivery, ports);
  const insight = parseVerdict(raw);
  const closing: Closing = { delivery, sending, insightId, insight, ...resolutionsOf(delivery, ports) };
  // Only the status says whether an Insight is closed: the `closed` time outlives a re-opening.
  if (insight.status === 'closed') return alreadyClosed(closing);
  if (isOvertaken(delivery, insight.closed, ports.clock.now()))
    return {
      state: 'cancelled',
      values: { note: 'The Insight was closed and re-opened in CSE after this close was ordered' },
    };
  return closeNow(closing);
}

/** Checked again here: the rule that cancels the close of a re-opened incident runs asynchronously, and may fail. */
function isOpenAgain(delivery: Row<'delivery'>, { rows }: Ports): boolean {
  const incident = rows.byId(TABLE.incident, delivery.text('incident'));
  return incident !== null && !isClosed(incident);
}

function resolutionsOf(delivery: Row<'delivery'>, { rows }: Ports): Pick<Closing, 'resolution' | 'fallback'> {
  const rules = readRules(rows);
  const fallback = defaultResolution(rules);
  const { state = '', closeCode = '', closeLabel = '' } = payloadOf(delivery);
  const isRefused = delivery.integer('step') === DEFAULT_RESOLUTION;
  const resolution = isRefused ? fallback : resolutionFor(rules, state, closeCode, closeLabel);
  return { resolution, fallback };
}

/** The comment comes first, as readers expect it; once it has failed, it comes last, so that it cannot keep the Insight open. */
function closeNow(closing: Closing): Ending {
  const { delivery, sending, insightId, resolution, fallback } = closing;
  const commentFirst = delivery.integer('attempts') === 0;
  if (!sending.client.ready()) return NEXT_SLICE;
  const before = commentFirst ? say(closing) : '';
  if (closing.commented === true && !mayCall(closing)) return NEXT_SLICE;
  const isDefault = delivery.integer('step') === DEFAULT_RESOLUTION;
  try {
    if (!exists(() => sending.client.setStatus(insightId, 'closed', resolution)))
      return noteGone(delivery, sending.ports);
  } catch (thrown) {
    if (!isRefusedHere(thrown) || resolution === fallback) throw thrown;
    // It goes on in the next slice: one more call may be above the rate limit.
    const note = `CSE refused the resolution "${resolution}": ${messageOf(thrown)}`;
    return { state: 'ready', values: { step: String(DEFAULT_RESOLUTION), note: withReason(note, before) } };
  }
  const missing = commentFirst ? before : sayAfter(closing);
  const why = isDefault ? `, the default resolution. ${delivery.text('note')}` : '';
  if (isDefault) noteDefault(closing);
  return closed(closing, withReason(`Closed as ${resolution}${why}`, missing));
}

function mayCall({ sending }: Closing): boolean {
  return sending.client.ready() && sending.mayGoOn();
}

/** CSE does not take the status as it is, for example with a resolution that the tenant does not have any more. */
function isRefusedHere(thrown: unknown): thrown is AppError {
  return isAppError(thrown) && thrown.area === 'cse' && thrown.errorClass === 'client';
}

function noteDefault({ delivery, sending, resolution }: Closing): void {
  const what = `The Insight was closed in CSE as ${resolution}, the default of the Resolution Map`;
  const why = `${what}. ${delivery.text('note')}. An administrator can correct the Resolution Map.`;
  noteOn(delivery, `default resolution ${delivery.id}`, what, why, sending.ports);
}

/** Somebody was first, or an earlier attempt was, whose answer was lost; or its verdict is an older one of this incident. */
function alreadyClosed(closing: Closing): Ending {
  const { delivery, insight, resolution } = closing;
  const isSame = [insight.resolution, insight.subResolution].includes(resolution);
  const isBegunHere = delivery.integer('attempts') > 0 || delivery.integer('step') >= COMMENTED;
  if (isSame && isBegunHere) {
    return closed(closing, withReason(`Closed as ${resolution}`, sayAfter(closing)));
  }
  if (!isSame && isOlderVerdict(closing)) return changeVerdict(closing);
  return closed(closing, 'The Insight was already closed in CSE', false);
}

/** The Insight was closed before its incident was re-opened here: this close is the newer word. */
function isOlderVerdict({ delivery, insight, sending }: Closing): boolean {
  const record = sending.ports.rows.byId(TABLE.insight, delivery.text('insight'));
  const reopened = record?.time('reopened_at') ?? 0;
  return insight.closed !== null && insight.closed <= reopened;
}

/** The comment says the new verdict, also where CSE does not change the resolution of a closed Insight. */
function changeVerdict(closing: Closing): Ending {
  const { delivery, sending, insightId, insight, resolution } = closing;
  const missing = say(closing);
  if (closing.commented === true && !mayCall(closing)) return NEXT_SLICE;
  const was = insight.subResolution || insight.resolution || 'no resolution';
  try {
    if (!exists(() => sending.client.setStatus(insightId, 'closed', resolution)))
      return noteGone(delivery, sending.ports);
  } catch (thrown) {
    if (!isRefusedHere(thrown)) throw thrown;
    return closed(closing, `CSE keeps the resolution ${was} of the closed Insight: ${thrown.message}`, false);
  }
  return closed(closing, withReason(`Resolution changed from ${was} to ${resolution}`, missing));
}

/** @param byUs this delivery has closed it: Actions hear of it, and re-opening the incident may re-open it */
function closed({ delivery, sending, insight, postponed }: Closing, note: string, byUs = true): Ending {
  const { ports } = sending;
  const record = ports.rows.byId(TABLE.insight, delivery.text('insight'));
  // Ordered first: after a crash in between, the close is sent again, and the unique key allows only one order.
  if (byUs || record?.text('status') !== 'closed') notifyActions(delivery, insight.severity, ports);
  const state = record === null ? {} : stateAfter(record.text('state'), 'closed');
  if (record?.save({ ...state, status: 'closed' }) === false) throw closeNotRecorded();
  if (postponed !== undefined) throw postponed;
  return { state: 'delivered', values: { note, ...(byUs ? { step: String(CLOSED_HERE) } : {}) } };
}

/** Writes the comment unless it is there, or not wanted; gives why it could not be written, as `ensureComment` does. */
function say(closing: Closing): string {
  const { delivery, sending, insightId } = closing;
  if (!sending.configuration.closeComment || delivery.integer('step') >= COMMENTED) return '';
  const text = closeComment(payloadOf(delivery));
  const missing = ensureComment(insightId, text, delivery, sending);
  if (missing !== '') return missing;
  delivery.save({ step: String(COMMENTED), unanswered: 'false' });
  closing.commented = true;
  return '';
}

/**
 * The Insight is closed: whatever happens to the comment, the close is done; but another worker's delivery is left to it. A comment
 * that a later try may bring is tried again alone, a few times.
 */
function sayAfter(closing: Closing): string {
  try {
    return say(closing);
  } catch (thrown) {
    if (isLeaseLost(thrown)) throw thrown;
    const mayFollow = isAppError(thrown) && isTemporary(thrown);
    if (mayFollow && closing.delivery.integer('attempts') < RETRY.lateComment.most)
      closing.postponed = thrown;
    return `no comment was added: ${messageOf(thrown)}`;
  }
}

/** Milliseconds by which the clocks of CSE and of this instance may differ. */
const CLOCKS = 15 * 60_000;

/**
 * True if the Insight is open and was closed after this close was ordered: a restored copy contains orders that were carried out. A
 * closing time in the future proves nothing, and an order is at least as recent as what had been read from CSE by then.
 */
export function isOvertaken(delivery: Row<'delivery'>, closedAt: number | null, now: number): boolean {
  const made = delivery.time('sent_again_at') ?? delivery.time('sys_created_on') ?? Infinity;
  const ordered = Math.max(made, parseDateTime(payloadOf(delivery)['readUntil'] ?? '') ?? 0);
  return closedAt !== null && closedAt > ordered + CLOCKS && closedAt <= now + CLOCKS;
}

function notifyActions(delivery: Row<'delivery'>, severity: string, ports: Ports): void {
  const [insight, incident] = [delivery.text('insight'), delivery.text('incident')];
  const happening = { kind: 'closed', occurrence: delivery.id, insight, incident } as const;
  orderTurn(listenersOf('closed', ports), severity, happening, ports);
}

function closeComment(payload: Readonly<Record<string, string>>): string {
  const { number = '', stateLabel = '', closeLabel = '', closeCode = '', closeNotes = '' } = payload;
  const code = closeLabel || closeCode;
  const head = `ServiceNow Security Incident ${number}: ${stateLabel || 'Closed'}${code === '' ? '' : `, ${code}`}`;
  return commentOf(closeNotes === '' ? head : `${head}\n${closeNotes}`);
}

function closeNotRecorded(): Error {
  return notStored('outbox', 'Recording a close', 'it on the record of the Insight');
}
