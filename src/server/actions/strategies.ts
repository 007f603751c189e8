import { payloadOf } from '../records/delivery.ts';
import type { Ending, Sending } from '../outbox/send.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { eventOf } from './event-of.ts';
import { lookUp, tryLookup } from './lookup/look-up.ts';
import { handOver } from './mail.ts';
import { recall } from './recall.ts';
import { inSession, isUnopened } from './session.ts';
import { sendEvent, type Place, type Channel, type SendResult } from './send.ts';
import type { ActionEvent } from './types.d.ts';
import { jsonText } from '../core/json.ts';

/**
 * Does for a delivery what the Action's type is for: look-ups, mails, or requests to its target. Throws AppErrors.
 * @returns what the target said, or how the delivery ends where it says nothing
 */
export function deliverByStrategy(
  delivery: Row<'delivery'>,
  channel: Channel,
  sending: Sending,
): SendResult | Ending {
  const { lookup } = channel.actionType;
  if (lookup !== undefined) return lookUp(delivery, channel, lookup, sending);
  const event = eventOf(delivery, channel.actionType, sending);
  if (event.digest?.count === 0)
    return { state: 'cancelled', values: { note: 'No suppressed notifications remain' } };
  const arrived = recallFirst(delivery, event, channel, sending.ports);
  return arrived ?? sendByRequests(event, channel, delivery, sending.mayGoOn, sending);
}

/** A worker that dies after it has sent leaves no word of it: a target that drops no repeats is asked after that, too. */
function recallFirst(
  delivery: Row<'delivery'>,
  event: ActionEvent,
  channel: Channel,
  ports: Ports,
): SendResult | null {
  if (channel.actionType.recall === undefined) return null;
  if (delivery.flag('unanswered')) return recall(event, channel, ports);
  delivery.save({ unanswered: 'true' });
  return null;
}

/** The same for the button Test: CSE and incidents are left alone. */
export function testByStrategy(
  event: ActionEvent,
  channel: Channel,
  delivery: Row<'delivery'>,
  ports: Ports,
): SendResult {
  const { lookup } = channel.actionType;
  if (lookup !== undefined) return tryLookup(event, channel, lookup, ports);
  return sendByRequests(event, channel, delivery, () => true, { ports, cache: new Map() });
}

/** The delivery keeps how far it has come, and goes on there: at once as long as it may, else in the next slice. */
function sendByRequests(
  event: ActionEvent,
  channel: Channel,
  delivery: Row<'delivery'>,
  goesOn: () => boolean,
  { ports, cache }: Pick<Sending, 'ports' | 'cache'>,
): SendResult {
  const { actionType, settings } = channel;
  if (actionType.mail === undefined) {
    const keepPlace = (place: Place): boolean => {
      savePlace(place, delivery);
      return goesOn();
    };
    const opened = inSession(channel, cache, ports);
    if (isUnopened(opened)) return opened;
    return sendEvent(event, opened, placeOf(delivery), keepPlace, ports);
  }
  const keepStep = (step: number): boolean => {
    delivery.save({ step: String(step) });
    return goesOn();
  };
  return handOver(actionType.mail(event, settings), delivery, delivery.integer('step'), keepStep, ports);
}

/** The number of requests that are done is the delivery's step; the payload has what they belong to. */
function placeOf(delivery: Row<'delivery'>): Place {
  const { reduction = '0', parts = '' } = payloadOf(delivery);
  return { reduction: Number(reduction), step: delivery.integer('step'), parts };
}

function savePlace({ reduction, step, parts }: Place, delivery: Row<'delivery'>): void {
  const payload = { ...payloadOf(delivery), reduction: String(reduction), parts };
  delivery.save({ step: String(step), payload: jsonText(payload) });
}
