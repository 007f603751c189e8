import { isOfAnother } from '../configuration/instance.ts';
import { asAppError, type AppError } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { isWaiting, WAITING } from '../records/delivery.ts';
import { transition } from '../records/transitions.ts';
import type { SliceResult } from '../slice/job.ts';
import { dueOf, typesOf, type Due, type Portion, type Senders } from './due.ts';
import { isLeaseLost } from '../slice/lease.ts';
import { sendOne, stopsTenant, type Sender, type Sending } from './send.ts';

export interface DrainResult extends SliceResult {
  delivered: number;
  failed: number;
  /** Tried, and to be tried again. */
  waiting: number;
}

/** How a slice ended. */
export interface SliceEnd {
  /** The failure that concerns the whole tenant; null when there was none. */
  stopped: AppError | null;
  /** Something is left that may be sent as soon as the rate limit allows. */
  more: boolean;
  /** Calls of CSE that the next one of it makes, where the rate limit kept it back. */
  calls: number;
  /** A delivery that goes on has spent calls. */
  spent: boolean;
}

/** Deliveries of one type taken up in one slice: more do not fit into its time at four calls a second. */
const MOST = 25;

/**
 * Milliseconds for one type in a slice: an event must not block the instance's queue. The next slice begins on a whole second, so that a
 * little less than six seconds lose no time in between.
 */
const BUDGET = 5750;

/** Why an instance does not send deliveries that it has as a copy of another one. */
const ELSEWHERE =
  'Another instance, of which this one is a clone, queued and sends this delivery. To send it from here as well, press Send Again';

/**
 * Sends what is due, the most urgent first: while there is more of one kind, later ones wait. Deliveries that need no call of CSE
 * are sent even if CSE cannot be called.
 * @param isShared one of each kind goes first, so that no flood of one kind stops the others
 */
export function sendDue(
  sending: Sending,
  senders: Senders,
  isShared: boolean,
  result: DrainResult,
): SliceEnd {
  const end: SliceEnd = { stopped: null, more: false, calls: 1, spent: false };
  const portions = portionsOf(senders);
  const send = (portion: Portion): void => {
    const { type, sender } = portion;
    if ((end.stopped === null || sender.offline === true) && sending.permits.allows(type))
      sendPortion(portion, sending, result, end);
  };
  if (isShared) sendOneOfEach(portions, send, end);
  portions.forEach((portion) => {
    if (!end.more || portion.sender.offline === true) send(portion);
  });
  return end;
}

/** Of the changes in CSE only the most urgent kind: a link must not delay a close. */
function sendOneOfEach(portions: readonly Portion[], send: (portion: Portion) => void, end: SliceEnd): void {
  let changesWait = false;
  for (const portion of portions) {
    const isChange = portion.sender.toTargets !== true;
    if (isChange && changesWait) continue;
    send({ ...portion, most: 1 });
    if (isChange && end.more) changesWait = true;
    end.more = false;
  }
}

/** Slow targets come last: while one of them takes its time, the others would wait. */
function portionsOf(senders: Senders): Portion[] {
  const portions: Portion[] = [];
  for (const slow of [false, true])
    for (const type of typesOf(senders)) {
      const sender = senders[type];
      if (sender !== undefined && (!slow || sender.toTargets === true))
        portions.push({ type, sender, slow, most: MOST });
    }
  return portions;
}

function sendPortion(portion: Portion, sending: Sending, result: DrainResult, end: SliceEnd): void {
  const { type, sender, slow, most } = portion;
  const { ports, configuration, client, permits } = sending;
  const deadline = ports.clock.now() + BUDGET;
  const hasTime = (): boolean => ports.clock.now() < deadline;
  const mayGoOn = (): boolean => {
    sending.lease.renew();
    return hasTime();
  };
  const due = dueOf(portion, sending);
  let isFull = false;
  let sent = 0;
  const send = (id: string, goesOn: boolean): void => {
    if (isFull || (end.stopped !== null && sender.offline !== true) || !permits.allows(type)) return;
    const delivery = waitingOf(id, ports);
    if (delivery === null || sender.waits?.(delivery, sending) === true) return;
    const calls = sender.calls(configuration, delivery, sending);
    const fits = client.fits(calls);
    if (!fits) end.calls = calls;
    isFull = (sent >= most && !goesOn) || !fits || !hasTime();
    if (isFull) end.more = true;
    else sendNext(delivery, sender, { ...sending, mayGoOn }, result, end);
    sent += 1;
  };
  const { together } = sender;
  const waiting: { id: string; common: string }[] = [];
  ports.rows.each(TABLE.delivery, { ...due, orderBy: 'next_attempt_at', limit: MOST }, (delivery) => {
    waiting.push({ id: delivery.id, common: together === undefined ? '' : delivery.text(together) });
    if (most > 1) sender.prepare?.(delivery, sending);
  });
  // A slow target gets a message or two in a slice.
  if (most > 1 && !slow && waiting.length > 1) readAhead(sender, sending, end);
  const begun = new Set<string>();
  for (const { id, common } of waiting) {
    if (isFull) break;
    if (together === undefined || common === '') send(id, false);
    else if (!begun.has(common)) {
      begun.add(common);
      // What is begun is sent to its end, so that the next slice need not read it again; slow targets have no such time.
      groupOf({ ...due, where: [...due.where, [together, '=', common]] }, sender, sending).forEach(
        (one, at) => send(one, at > 0 && !slow),
      );
    }
  }
  if (waiting.length === MOST && permits.allows(type)) end.more = true;
}

/** What cannot be read with others is read by itself when its turn comes, and its delivery then says why. */
function readAhead(sender: Sender, sending: Sending, end: SliceEnd): void {
  try {
    sender.readAhead?.(sending);
  } catch (thrown) {
    if (isLeaseLost(thrown)) throw thrown;
    const error = asAppError(thrown, 'outbox', 'Reading ahead');
    if (stopsTenant(error, sending.client)) end.stopped = error;
    else sending.ports.log.error('outbox', error.message);
  }
}

/** What is due and has that in common, in the order of its events: a close comes after its Insight. */
function groupOf(due: Due, { prepare }: Sender, sending: Sending): readonly string[] {
  const ids: string[] = [];
  sending.ports.rows.each(TABLE.delivery, { ...due, orderBy: 'sys_created_on', limit: MOST }, (delivery) => {
    ids.push(delivery.id);
    prepare?.(delivery, sending);
  });
  return ids;
}

/** Looked at again: since the slice began, it may have been cancelled or taken back. */
function waitingOf(id: string, { rows }: Ports): Row<'delivery'> | null {
  const delivery = rows.byId(TABLE.delivery, id);
  return delivery !== null && isWaiting(delivery) ? delivery : null;
}

function sendNext(
  delivery: Row<'delivery'>,
  sender: Sender,
  sending: Sending,
  result: DrainResult,
  end: SliceEnd,
): void {
  if (isOfAnother(delivery.text('instance'), sending.ports)) {
    delivery.save({ state: transition('delivery', WAITING, 'cancelled'), note: ELSEWHERE });
    return;
  }
  const sent = sendOne(delivery, sender, sending);
  sending.lease.renew();
  if (sent.kind === 'delivered') result.delivered += 1;
  else if (sent.kind === 'failed') result.failed += 1;
  else result.waiting += 1;
  if (sent.kind === 'unfinished') end.more = end.spent = true;
  if (sent.kind === 'stopped') end.stopped = sent.error;
}
