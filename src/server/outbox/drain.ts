import { isOfAnother } from '../configuration/instance.ts';
import { formatDateTime } from '../core/date.ts';
import type { AppError } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import { MINUTE } from '../core/times.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';
import { jobOf } from '../records/job.ts';
import { blockedReasonOf } from '../slice/blocked-reason.ts';
import { runSlice, type Job, type Known, type Slice, type SliceResult } from '../slice/job.ts';
import { pauseTenant } from '../status/pause.ts';
import { isWaiting, WAITING, type DeliveryType } from '../records/delivery.ts';
import { readPermits } from './permits.ts';
import { sendOne, type Sender, type Sending } from './send.ts';
import { transition } from '../records/transitions.ts';

/** By type of delivery, the most urgent first. Types that are not in it are not this outbox's to send. */
export type Senders = Readonly<Partial<Record<DeliveryType, Sender>>>;

function typesOf(senders: Senders): DeliveryType[] {
  return Object.keys(senders) as DeliveryType[];
}

export interface DrainResult extends SliceResult {
  delivered: number;
  failed: number;
  /** Tried, and to be tried again. */
  waiting: number;
}

/** Deliveries of one type taken up in one slice: more do not fit into its time at four calls a second. */
const MOST = 25;

/** Milliseconds for one slice: an event must not block the instance's queue. */
const BUDGET = 5000;

/** One second in so many is reserved for messages to slow targets, however many other deliveries are pending. */
const SLOW_TARGETS_EVERY = 7;

/** Milliseconds to the next slice, and while a run wants to call the same tenant: the two alternate, a second each. */
const NEXT_SLICE = 1000;
const NEXT_TURN = 2000;

/** Milliseconds after which an event that has not come is taken for lost, and the one-minute job goes on. */
const LOST_AFTER = 60_000;

const DELIVER: Job = {
  key: 'deliver',
  name: 'Deliver',
  area: 'outbox',
  task: 'Deliveries',
  whenBusy: 5000,
  worksBlocked: true,
  raise: (events, configuration, at) => events.deliverAt(configuration, at),
};

/** Why an instance does not send deliveries that it has as a copy of another one. */
const ELSEWHERE =
  'Another instance, of which this one is a clone, queued and sends this delivery. To send it from here as well, press Send Again';

/** Deliveries of a configuration that is inactive or deleted must not be sent. A delivery has one of the two. */
const OF_ACTIVE = [
  ['insight.configuration.active', '=', 'true'],
  ['configuration.active', '=', 'true'],
] as const;

/** Anything due at all? One read. */
export function isAnythingDue(senders: Senders, ports: Ports): boolean {
  const where = dueAt(typesOf(senders), ports.clock.now());
  return ports.rows.first(TABLE.delivery, { where, either: OF_ACTIVE }) !== null;
}

/**
 * Sends what is due for one configuration's tenant, within the rate limit.
 * @param inEvent false in the one-minute job, which leaves alone what events are already going on with
 */
export function drain(
  row: Row<'configuration'>,
  senders: Senders,
  inEvent: boolean,
  ports: Ports,
): DrainResult {
  const result: DrainResult = { configuration: row.text('name'), delivered: 0, failed: 0, waiting: 0 };
  const blockedReason = ({ status }: Known): string => blockedReasonOf(row, status(), ports.clock.now());
  const ableIn = (known: Known): Senders => (blockedReason(known) === '' ? senders : offline(senders));
  return runSlice(
    { job: DELIVER, row, count: inEvent ? 1 : 0, ports },
    {
      nothing: result,
      idle(known) {
        const blocked = blockedReason(known);
        if (blocked !== '' && !isAnythingDue(offline(senders), ports)) return blocked;
        return !inEvent && isGoingOn(known, ports.clock.now()) ? 'an event continues the deliveries' : '';
      },
      work(slice) {
        const permits = readPermits(slice.status(), slice.configuration, ports);
        const end = sendDue(
          { ...slice, permits, cache: new Map(), mayGoOn: slice.hasTime },
          ableIn(slice),
          result,
        );
        goOn(slice, end, result);
        return result;
      },
      failed(error) {
        ports.log.error('outbox', error.message);
        return { ...result, reason: error.message };
      },
    },
  );
}

/** An event has been asked for that is not lost, and comes within a minute or when a pause is over. */
function isGoingOn({ status, state }: Known, now: number): boolean {
  const next = state().time('continue_at') ?? 0;
  return next > now - LOST_AFTER && next <= Math.max(now + MINUTE, status().time('paused_until') ?? 0);
}

/** Those that never call CSE. */
function offline(senders: Senders): Senders {
  return Object.fromEntries(Object.entries(senders).filter(([, sender]) => sender?.offline === true));
}

/** How a slice ended. */
interface SliceEnd {
  /** The failure that concerns the whole tenant; null when there was none. */
  stopped: AppError | null;
  /** Something is left that may be sent as soon as the rate limit allows. */
  more: boolean;
  /** A delivery that goes on has spent calls. */
  spent: boolean;
}

/** Urgent deliveries get the room that there is. Deliveries that need no call of CSE are sent even if CSE cannot be called. */
function sendDue(sending: Sending, senders: Senders, result: DrainResult): SliceEnd {
  const end: SliceEnd = { stopped: null, more: false, spent: false };
  const slowSlice = Math.floor(sending.ports.clock.now() / 1000) % SLOW_TARGETS_EVERY === 0;
  // Slow targets come last: while one of them takes its time, the others would wait.
  for (const slow of [false, true]) {
    for (const type of typesOf(senders)) {
      const sender = senders[type];
      if (sender === undefined || (slow && sender.toTargets !== true)) continue;
      const isBlocked = end.stopped !== null || (end.more && !(slow && slowSlice));
      if ((isBlocked && sender.offline !== true) || !sending.permits.allows(type)) continue;
      sendType({ type, sender, slow, most: slow && end.more ? 1 : MOST }, sending, result, end);
    }
  }
  return end;
}

/** What is taken up of a type in one slice. */
interface Portion {
  type: DeliveryType;
  sender: Sender;
  /** Of slow targets, or of all others; the same for what goes to no target. */
  slow: boolean;
  most: number;
}

function sendType(portion: Portion, sending: Sending, result: DrainResult, end: SliceEnd): void {
  const { type, sender, slow, most } = portion;
  const { ports, configuration, client, permits } = sending;
  const deadline = ports.clock.now() + BUDGET;
  const hasTime = (): boolean => ports.clock.now() < deadline;
  const mayGoOn = (): boolean => {
    sending.lease.renew();
    return hasTime();
  };
  const where = dueOf(portion, sending);
  let isFull = false;
  let sent = 0;
  const send = (id: string, goesOn: boolean): void => {
    if (isFull || (end.stopped !== null && sender.offline !== true) || !permits.allows(type)) return;
    const delivery = waitingOf(id, ports);
    if (delivery === null) return;
    const fits = client.room() >= sender.calls(configuration, delivery, sending);
    isFull = (sent >= most && !goesOn) || !fits || !hasTime();
    if (isFull) end.more = true;
    else sendNext(delivery, sender, { ...sending, mayGoOn }, result, end);
    sent += 1;
  };
  let seen = 0;
  const begun = new Set<string>();
  ports.rows.each(TABLE.delivery, { where, orderBy: 'next_attempt_at', limit: MOST }, (delivery) => {
    seen += 1;
    const { together } = sender;
    const common = together === undefined ? '' : delivery.text(together);
    if (together === undefined || common === '') return send(delivery.id, false);
    if (begun.has(common) || isFull) return;
    begun.add(common);
    // What is begun is sent to its end, so that the next slice need not read it again; slow targets have no such time.
    groupOf([...where, [together, '=', common]], sender, sending).forEach((id, at) =>
      send(id, at > 0 && !slow),
    );
  });
  if (seen === MOST && permits.allows(type)) end.more = true;
}

function dueOf(
  { type, sender, slow }: Portion,
  { ports, configuration }: Sending,
): readonly Condition<'delivery'>[] {
  return [
    ...dueAt([type], ports.clock.now()),
    [sender.ofTenant ?? 'insight.configuration', '=', configuration.id],
    ...(sender.toTargets === true ? [['action.slow', slow ? '=' : '!=', 'true'] as const] : []),
  ];
}

/** What is due and has that in common, in the order of its events: a close comes after its Insight. */
function groupOf(
  where: readonly Condition<'delivery'>[],
  { prepare }: Sender,
  sending: Sending,
): readonly string[] {
  const ids: string[] = [];
  sending.ports.rows.each(TABLE.delivery, { where, orderBy: 'sys_created_on', limit: MOST }, (delivery) => {
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

/** Deliveries of a stopped Action wait for an administrator; those of no Action are of none that has stopped. */
function dueAt(types: readonly DeliveryType[], now: number): readonly Condition<'delivery'>[] {
  return [
    ['type', 'IN', types],
    ['state', 'IN', WAITING],
    ['next_attempt_at', '<=', formatDateTime(now)],
    ['action.stopped', '!=', 'true'],
  ];
}

/** Asks for the next slice where something is left; the one-minute job does the rest. */
function goOn(slice: Slice, end: SliceEnd, result: DrainResult): void {
  const { row, ports } = slice;
  const at = end.stopped !== null ? pauseTenant(row, end.stopped, ports) : nextSliceAt(slice, end, result);
  if (at !== null) slice.askAgain(at);
  else if (slice.state().text('continue_at') !== '') slice.state().save({ continue_at: '' });
}

/** When an event goes on; null where nothing may be sent at once. */
function nextSliceAt({ row, ports, status }: Slice, end: SliceEnd, result: DrainResult): number | null {
  if (!end.more) return null;
  const now = ports.clock.now();
  const spent = end.spent || result.delivered + result.failed > 0;
  return now + (spent && othersWait(row, status(), ports) ? NEXT_TURN : NEXT_SLICE);
}

/** A run, or Follow Insights, wants to call the same tenant. */
function othersWait(row: Row<'configuration'>, status: Row<'sumo_status'>, ports: Ports): boolean {
  const now = ports.clock.now();
  if (status.text('open_run') !== '' || (status.time('continue_at') ?? Infinity) <= now) return true;
  const followAt = jobOf(row.id, 'follow', ports).time('continue_at') ?? 0;
  return followAt > now - LOST_AFTER && followAt <= now + NEXT_TURN;
}
