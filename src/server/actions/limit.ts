import { formatDateTime } from '../date.ts';
import { remember } from '../ingest/cache.ts';
import { TABLE } from '../names.ts';
import { deliveryOf, payloadOf, WAITING } from '../outbox/delivery.ts';
import type { Ending, Sending } from '../outbox/send.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { createdKey, orderDigest } from './dispatch.ts';
import type { Teller } from './tell.ts';

/** Limits count in full hours (UTC): an administrator sees when the next one begins, and its digest has one name. */
const HOUR = 3_600_000;

/** Milliseconds from the end of an hour to its digest: what another worker is just holding back still comes into it. */
const GRACE = 60_000;

/** Milliseconds after which a new Insight is none any more: a message about it would wake somebody for nothing. */
const OLD = 24 * HOUR;

const TOO_OLD = 'Held back: it could not be sent for more than a day';

/** Deliveries that one digest takes in; more of them come due by themselves. */
const MOST_GATHERED = 500;

/**
 * How a delivery ends that is not to be sent now: it is above its Action's limit, its Insight is new no longer, or a close comes before its Insight. Null
 * when it is to be sent. Only new Insights are counted, when they are sent: what waited for a target that was down comes
 * within the limit, too. Two workers that send for the same Action at the same time may exceed the limit by what they send
 * then.
 */
export function heldBack(delivery: Row, teller: Teller, sending: Sending): Ending | null {
  // What an administrator sends again is wanted.
  if (delivery.text('sent_again_at') !== '') return null;
  if (isOld(delivery, sending.ports.clock.now())) return tooOld(teller, sending);
  if (delivery.text('event') === 'digest') gatherOld(delivery, sending.ports);
  // What has begun is brought to its end.
  if (hasBegun(delivery)) return null;
  const event = delivery.text('event');
  if (event === 'closed') return withItsInsight(delivery, teller.row, sending.ports);
  const most = teller.row.integer('max_per_hour');
  return event === 'created' && most > 0 ? aboveLimit(most, teller, sending) : null;
}

/** True for a new Insight that nobody could be told of for a day: none of its requests was answered, if any was sent. */
function isOld(delivery: Row, now: number): boolean {
  if (delivery.text('event') !== 'created' || delivery.integer('step') > 0) return false;
  return now - (delivery.time('sys_created_on') ?? now) > OLD;
}

/** Sent in part, perhaps there already, or looked up in part: progress of that stands in the payload. */
function hasBegun(delivery: Row): boolean {
  return (
    delivery.integer('step') > 0 ||
    delivery.flag('unanswered') ||
    (delivery.text('event') === 'created' && Object.keys(payloadOf(delivery)).length > 0)
  );
}

/** What a target has missed for more than a day is told in one digest. Types that wake nobody, and have none, get each. */
function tooOld(teller: Teller, sending: Sending): Ending | null {
  if (!teller.receiver.events.includes('digest')) return null;
  const digest = waitingDigest(teller.row, sending);
  return digest === null
    ? inDigest(TOO_OLD, teller, sending)
    : { state: 'suppressed', values: { note: TOO_OLD, digest: digest.id } };
}

/** Before a digest is sent: what has grown old and is not due yet would come in another one. */
function gatherOld(digest: Row, ports: Ports): void {
  const where = [
    ['action', '=', digest.text('action')],
    ['insight.configuration', '=', digest.text('configuration')],
    ['event', '=', 'created'],
    ['state', 'IN', WAITING],
    ['sys_created_on', '<', formatDateTime(ports.clock.now() - OLD)],
  ] as const;
  ports.rows.each(TABLE.delivery, { where, limit: MOST_GATHERED }, (delivery) => {
    if (delivery.text('sent_again_at') === '' && isOld(delivery, ports.clock.now()))
      delivery.save({ state: 'suppressed', note: TOO_OLD, digest: digest.id });
  });
}

/** A digest that the target has not had either: what grows old one by one comes in one message, whatever the hour. */
function waitingDigest({ id }: Row, { ports, configuration }: Sending): Row | null {
  const where = [
    ['action', '=', id],
    ['configuration', '=', configuration.id],
    ['event', '=', 'digest'],
    ['state', 'IN', WAITING],
  ] as const;
  return ports.rows.first(TABLE.delivery, { where });
}

function aboveLimit(most: number, teller: Teller, sending: Sending): Ending | null {
  const hour = hourOf(sending.ports.clock.now());
  if (toldSince(hour, teller.row, sending.ports) < most) return null;
  const note = `Held back: ${most} new Insights were told of in the hour from ${formatDateTime(hour)} UTC`;
  return inDigest(note, teller, sending);
}

function hourOf(now: number): number {
  return Math.floor(now / HOUR) * HOUR;
}

/** The digest is ordered first: whatever breaks in between, the delivery still waits, and is looked at again. */
function inDigest(note: string, { row, receiver }: Teller, sending: Sending): Ending {
  const { ports, cache, configuration } = sending;
  const hour = hourOf(ports.clock.now());
  if (!receiver.events.includes('digest')) return { state: 'suppressed', values: { note } };
  const digest = remember(cache, `digest ${row.id} ${hour}`, () =>
    orderDigest(row.id, hour, hour + HOUR + GRACE, configuration.id, ports),
  );
  return { state: 'suppressed', values: { note, digest } };
}

function toldSince(hour: number, action: Row, { rows }: Ports): number {
  const where = [
    ['action', '=', action.id],
    ['event', '=', 'created'],
    ['state', '=', 'delivered'],
    ['sys_updated_on', '>=', formatDateTime(hour)],
    ['sys_updated_on', '<', formatDateTime(hour + HOUR)],
  ] as const;
  return rows.countBy(TABLE.delivery, 'action', where)[action.id] ?? 0;
}

/** A close comes after its Insight, if that is told of at all: until this is known it waits. */
function withItsInsight(delivery: Row, action: Row, ports: Ports): Ending | null {
  const created = deliveryOf(createdKey(action.id, delivery.text('insight')), ports);
  const state = created?.text('state') ?? '';
  if (state === 'suppressed')
    return { state, values: { note: 'Held back: the Insight was, when it was created' } };
  if (!WAITING.includes(state)) return null;
  const after = Math.max(created?.time('next_attempt_at') ?? 0, ports.clock.now()) + 1000;
  return { state: 'retry', values: { next_attempt_at: formatDateTime(after) } };
}
