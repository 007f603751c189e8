import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import { isOneOf } from '../core/text.ts';
import { isWaiting, WAITING } from '../records/delivery.ts';
import type { Ending, Sending } from '../outbox/send.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';
import { openingOf } from './before.ts';
import { OPENINGS } from './events.ts';
import { inDigest } from './into-digest.ts';
import type { Channel } from './send.ts';
import type { EventKind } from './types.d.ts';
import { transition } from '../records/transitions.ts';

/** Milliseconds after which an event is old: a message about it would wake somebody for nothing. */
const OLD = 24 * 3_600_000;

const TOO_OLD = 'Suppressed: it could not be sent for more than a day';

const OVER = 'The integration failed and recovered before a notification could be sent';

/** Events that nobody is waiting for by name. What somebody asked for is sent, however late. */
const NEWS: readonly EventKind[] = [
  ...OPENINGS,
  'closed',
  'rule_disabled',
  'rule_cleared',
  'failing',
  'recovered',
];

/** Deliveries that one digest includes; the others become due by themselves. */
const MOST_GATHERED = 500;

/**
 * How a delivery ends that could not be sent for a day: what its target has missed is reported in one digest, and a failure
 * of the integration that is over is not sent at all. Null when it is to be sent. Types that wake nobody, and have no digest, get each;
 * and what ends an alert that the target has is sent, for nobody else ends it.
 */
export function oldNews(delivery: Row<'delivery'>, channel: Channel, sending: Sending): Ending | null {
  const { ports } = sending;
  if (isOver(delivery, ports)) return { state: 'cancelled', values: { note: OVER } };
  if (!isOld(delivery, ports.clock.now()) || !channel.actionType.events.includes('digest')) return null;
  if (channel.actionType.resolves === true && endsAlert(delivery, ports)) return null;
  const digest = waitingDigest(channel.row, sending);
  return digest === null
    ? inDigest(TOO_OLD, channel, sending)
    : { state: 'suppressed', values: { note: TOO_OLD, digest: digest.id } };
}

/** Before a digest is sent: what has grown old and is not due yet would come in another one. */
export function gatherOld(digest: Row<'delivery'>, { actionType }: Channel, ports: Ports): void {
  const where: Condition<'delivery'>[] = [
    ['action', '=', digest.text('action')],
    ['event', 'IN', NEWS],
    ['state', 'IN', WAITING],
    ['sys_created_on', '<', formatDateTime(ports.clock.now() - OLD)],
  ];
  const either: Condition<'delivery'>[] = [
    ['insight.configuration', '=', digest.text('configuration')],
    ['configuration', '=', digest.text('configuration')],
  ];
  ports.rows.each(TABLE.delivery, { where, either, limit: MOST_GATHERED }, (delivery) => {
    if (delivery.text('sent_again_at') !== '' || !isOld(delivery, ports.clock.now())) return;
    // The close of an Insight whose creation, or re-opening, was never sent is suppressed with it, when it is due.
    if (isUnsent(delivery, ports)) return;
    if (isOver(delivery, ports))
      delivery.save({ state: transition('delivery', WAITING, 'cancelled'), note: OVER });
    else if (actionType.resolves !== true || !endsAlert(delivery, ports))
      delivery.save({
        state: transition('delivery', WAITING, 'suppressed'),
        note: TOO_OLD,
        digest: digest.id,
      });
  });
}

function isNews(delivery: Row<'delivery'>): boolean {
  return isOneOf(delivery.text('event'), NEWS);
}

/** True for an event that could not be sent for a day: none of its requests was answered, if any was sent. */
function isOld(delivery: Row<'delivery'>, now: number): boolean {
  if (!isNews(delivery) || delivery.integer('step') > 0) return false;
  return now - (delivery.time('sys_created_on') ?? now) > OLD;
}

/** A digest that the target has not had either: what grows old one by one comes in one message, whatever the hour. */
function waitingDigest({ id }: Row<'action'>, { ports, configuration }: Sending): Row<'delivery'> | null {
  const where = [
    ['action', '=', id],
    ['configuration', '=', configuration.id],
    ['event', '=', 'digest'],
    ['state', 'IN', WAITING],
  ] as const;
  return ports.rows.first(TABLE.delivery, { where });
}

/**
 * True for a failure that could not be sent for a day and is over, and for its recovery: whichever of the two is looked at first.
 * The recovery ends its failure, too: else that would be sent alone.
 */
function isOver(delivery: Row<'delivery'>, ports: Ports): boolean {
  const [event, now] = [delivery.text('event'), ports.clock.now()];
  if (event === 'failing') {
    const recovery = isOld(delivery, now) ? neighbour(delivery, 'recovered', ports) : null;
    return recovery !== null && isWaiting(recovery);
  }
  const failure = event === 'recovered' ? neighbour(delivery, 'failing', ports) : null;
  if (failure === null) return false;
  if (failure.text('note') === OVER) return true;
  const isMissed = isWaiting(failure) && isOld(failure, now);
  return isMissed && failure.save({ state: transition('delivery', WAITING, 'cancelled'), note: OVER });
}

/** The failure before a recovery, or the recovery after a failure, of the same Action and configuration. One read. */
function neighbour(
  delivery: Row<'delivery'>,
  event: 'failing' | 'recovered',
  { rows }: Ports,
): Row<'delivery'> | null {
  const before = event === 'failing';
  const where = [
    ['action', '=', delivery.text('action')],
    ['configuration', '=', delivery.text('configuration')],
    ['event', '=', event],
    ['sys_created_on', before ? '<=' : '>=', delivery.text('sys_created_on')],
  ] as const;
  return rows.first(TABLE.delivery, { where, orderBy: 'sys_created_on', descending: before });
}

/** True for a close or a recovery whose beginning was sent to the target. The end of a Rule Alert is ordered only where it was. */
function endsAlert(delivery: Row<'delivery'>, ports: Ports): boolean {
  const event = delivery.text('event');
  if (event === 'recovered') return neighbour(delivery, 'failing', ports)?.text('state') === 'delivered';
  if (event === 'rule_cleared') return true;
  return event === 'closed' && openingOf(delivery, ports)?.text('state') === 'delivered';
}

function isUnsent(delivery: Row<'delivery'>, ports: Ports): boolean {
  if (delivery.text('event') !== 'closed') return false;
  const opening = openingOf(delivery, ports);
  return opening !== null && (isWaiting(opening) || opening.text('state') === 'suppressed');
}
