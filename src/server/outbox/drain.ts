import { missingFields, readConfiguration } from '../configuration/configuration.ts';
import { isOfAnother } from '../configuration/instance.ts';
import { formatDateTime } from '../core/date.ts';
import type { AppError } from '../core/error.ts';
import { withTenant, type Tenant } from '../slice/tenant.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';
import { pauseTenant } from '../status/pause.ts';
import { statusOf } from '../status/status.ts';
import { isWaiting, WAITING, type DeliveryType } from '../records/delivery.ts';
import { blockedReasonOf } from './blocked-reason.ts';
import { readPermits } from './permits.ts';
import { sendOne, type Sender, type Sending } from './send.ts';

/** By type of delivery, the most urgent first. Types that are not in it are not this outbox's to send. */
export type Senders = Readonly<Partial<Record<DeliveryType, Sender>>>;

function typesOf(senders: Senders): DeliveryType[] {
  return Object.keys(senders) as DeliveryType[];
}

export interface DrainResult {
  configuration: string;
  delivered: number;
  failed: number;
  /** Tried, and to be tried again. */
  waiting: number;
  reason?: string;
}

/** Deliveries of one type taken up in one slice: more do not fit into its time at four calls a second. */
const MOST = 25;

/** Milliseconds for one slice: an event may not hold up the instance's queue. */
const BUDGET = 5000;

/** Of the seconds in which a slice begins, one in so many has room for a message to a slow target, however much else waits. */
const SLOW_TURN = 7;

/** Milliseconds to the next slice, and while a run wants to call the same tenant: the two take turns, a second each. */
const NEXT_SLICE = 1000;
const NEXT_TURN = 2000;

/** Milliseconds until another worker is asked again whether it is done. */
const WHEN_BUSY = 5000;

/** Milliseconds after which an event that has not come is taken for lost, and the one-minute job goes on. */
const LOST_AFTER = 60_000;

/** Why an instance does not send what it holds as a copy of another one. */
const ELSEWHERE =
  'It was ordered by another instance, of which this one is a copy: that one sends it. Send Again sends it from here, too';

/** What waits for a configuration that is inactive, or gone, is nobody's to send. A delivery has one of the two. */
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
 * Sends what is due for one configuration's tenant, under its lease, within the rate limit.
 * @param inEvent false in the one-minute job, which leaves alone what events are already going on with
 */
export function drain(
  row: Row<'configuration'>,
  senders: Senders,
  inEvent: boolean,
  ports: Ports,
): DrainResult {
  const result: DrainResult = { configuration: row.text('name'), delivered: 0, failed: 0, waiting: 0 };
  if (missingFields(row).length > 0) return { ...result, reason: 'it is not configured' };
  const configuration = readConfiguration(row, ports);
  const status = statusOf(row, ports);
  const now = ports.clock.now();
  const blockedReason = blockedReasonOf(row, status, now);
  const able = blockedReason === '' ? senders : offline(senders);
  if (blockedReason !== '' && !isAnythingDue(able, ports)) return { ...result, reason: blockedReason };
  if (!inEvent && (status.time('deliver_at') ?? 0) > now - LOST_AFTER)
    return { ...result, reason: 'an event goes on with them' };
  const permits = readPermits(status, configuration, ports);
  const held = (tenant: Tenant): DrainResult => {
    const end = sendDue({ ...tenant, permits, cache: new Map() }, able, result);
    goOnAt(row, status, nextSliceAt(row, status, end, result, ports), ports);
    return result;
  };
  const busy = (): DrainResult => {
    goOnAt(row, status, now + WHEN_BUSY, ports);
    return { ...result, reason: 'another worker is speaking to this tenant' };
  };
  return withTenant(configuration, 'Deliver', ports, held, busy);
}

/** Those that never call CSE. */
function offline(senders: Senders): Senders {
  return Object.fromEntries(Object.entries(senders).filter(([, sender]) => sender.offline === true));
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

/** What is urgent has the room that there is; what needs nothing of CSE goes on without it. */
function sendDue(sending: Sending, senders: Senders, result: DrainResult): SliceEnd {
  const end: SliceEnd = { stopped: null, more: false, spent: false };
  const slowTurn = Math.floor(sending.ports.clock.now() / 1000) % SLOW_TURN === 0;
  // Slow targets come last: while one of them takes its time, the others would wait.
  for (const slow of [false, true]) {
    for (const type of typesOf(senders)) {
      const sender = senders[type];
      if (sender === undefined || (slow && sender.toTargets !== true)) continue;
      const isHeld = end.stopped !== null || (end.more && !(slow && slowTurn));
      if ((isHeld && sender.offline !== true) || !sending.permits.allows(type)) continue;
      sendType({ type, sender, slow, most: slow && end.more ? 1 : MOST }, sending, result, end);
    }
  }
  return end;
}

/** What is taken up of a type in one pass. */
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
  const where = dueOf(portion, sending);
  let isFull = false;
  let sent = 0;
  const send = (id: string, goesOn: boolean): void => {
    if (isFull || (end.stopped !== null && sender.offline !== true) || !permits.allows(type)) return;
    const delivery = waitingOf(id, ports);
    if (delivery === null) return;
    const fits = client.room() >= sender.calls(configuration, delivery, sending);
    isFull = (sent >= most && !goesOn) || !fits || ports.clock.now() >= deadline;
    if (isFull) end.more = true;
    else sendNext(delivery, sender, sending, result, end);
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
    delivery.save({ state: 'cancelled', note: ELSEWHERE });
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

/** When an event goes on; null leaves it to the one-minute job. */
function nextSliceAt(
  row: Row<'configuration'>,
  status: Row<'sumo_status'>,
  end: SliceEnd,
  result: DrainResult,
  ports: Ports,
): number | null {
  if (end.stopped !== null) return pauseTenant(row, end.stopped, ports);
  if (!end.more) return null;
  const now = ports.clock.now();
  const runWaits = status.text('open_run') !== '' || (status.time('continue_at') ?? Infinity) <= now;
  const followAt = status.time('follow_at') ?? 0;
  const waits = runWaits || (followAt > now - LOST_AFTER && followAt <= now + NEXT_TURN);
  const spent = end.spent || result.delivered + result.failed > 0;
  return now + (waits && spent ? NEXT_TURN : NEXT_SLICE);
}

/** The time stands in the status, too: there it keeps the one-minute job from going on with the same. */
function goOnAt(
  row: Row<'configuration'>,
  status: Row<'sumo_status'>,
  at: number | null,
  ports: Ports,
): void {
  if (at !== null || status.text('deliver_at') !== '') status.save({ deliver_at: formatDateTime(at) });
  if (at !== null) ports.events.deliverAt(row.id, at);
}
