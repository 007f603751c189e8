import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import { isOneOf } from '../core/text.ts';
import { payloadOf, isWaiting } from '../records/delivery.ts';
import type { Ending, Sending } from '../outbox/send.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { beforeReopening, openingOf } from './before.ts';
import { OPENINGS } from './events.ts';
import { HOUR, hourOf, inDigest } from './into-digest.ts';
import { gatherOld, oldNews } from './old-news.ts';
import type { Channel } from './send.ts';

/**
 * How a delivery ends that is not to be sent now: it is above its Action's limit, a day old, or a close that comes before its Insight. Null
 * when it is to be sent. Only new, raised and re-opened Insights are counted, when they are sent: what waited for a target that was
 * down comes within the limit, too. Two workers that send for the same Action at the same time may exceed the limit by what they
 * send then.
 */
export function suppressedOrDelayed(
  delivery: Row<'delivery'>,
  channel: Channel,
  sending: Sending,
): Ending | null {
  // What an administrator sends again is wanted.
  if (delivery.text('sent_again_at') !== '') return null;
  const event = delivery.text('event');
  const isBegun = hasBegun(delivery);
  const waits = isBegun ? null : inItsTurn(delivery, event, sending.ports);
  const ending = waits ?? oldNews(delivery, channel, sending);
  if (ending !== null) return ending;
  if (event === 'digest') gatherOld(delivery, channel, sending.ports);
  // What has begun is brought to its end.
  if (isBegun) return null;
  const most = channel.row.integer('max_per_hour');
  return isOneOf(event, OPENINGS) && most > 0 ? aboveLimit(most, channel, sending) : null;
}

/** Sent in part, perhaps delivered already, or looked up in part: the payload has the progress. */
function hasBegun(delivery: Row<'delivery'>): boolean {
  return (
    delivery.integer('step') > 0 ||
    delivery.flag('unanswered') ||
    (isOneOf(delivery.text('event'), OPENINGS) && Object.keys(payloadOf(delivery)).length > 0)
  );
}

function aboveLimit(most: number, channel: Channel, sending: Sending): Ending | null {
  const hour = hourOf(sending.ports.clock.now());
  if (sentSince(hour, channel.row, sending.ports) < most) return null;
  const note = `Suppressed: the limit of ${most} new Insights was reached in the hour from ${formatDateTime(hour)} UTC`;
  return inDigest(note, channel, sending);
}

function sentSince(hour: number, action: Row<'action'>, { rows }: Ports): number {
  const where = [
    ['action', '=', action.id],
    ['event', 'IN', OPENINGS],
    ['state', '=', 'delivered'],
    ['sys_updated_on', '>=', formatDateTime(hour)],
    ['sys_updated_on', '<', formatDateTime(hour + HOUR)],
  ] as const;
  return rows.countIfAny(TABLE.delivery, 'action', where)[action.id] ?? 0;
}

/** A close is sent after its Insight, if that is sent at all, and a re-opening after what came before: until this is known it waits. */
function inItsTurn(delivery: Row<'delivery'>, event: string, ports: Ports): Ending | null {
  if (event !== 'closed' && event !== 'reopened') return null;
  const before = event === 'closed' ? openingOf(delivery, ports) : beforeReopening(delivery, ports);
  if (before === null) return null;
  if (event === 'closed' && before.text('state') === 'suppressed')
    return { state: 'suppressed', values: { note: suppressedWith(before) } };
  if (!isWaiting(before)) return null;
  const after = Math.max(before.time('next_attempt_at') ?? 0, ports.clock.now()) + 1000;
  return { state: 'retry', values: { next_attempt_at: formatDateTime(after) } };
}

function suppressedWith(opening: Row<'delivery'>): string {
  const what = opening.text('event') === 'reopened' ? 're-opening' : 'creation';
  return `Suppressed: its ${what} notification was suppressed`;
}
