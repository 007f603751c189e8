import { payloadOf } from '../records/delivery.ts';
import type { Ending, Sending } from '../outbox/send.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { eventOf } from './event-of.ts';
import { lookUp, tryLookup } from './lookup/look-up.ts';
import { handOver } from './mail.ts';
import { recall } from './recall.ts';
import { tell, type Place, type Teller, type Told } from './send.ts';
import type { ActionEvent } from './types.d.ts';
import { jsonText } from '../core/json.ts';

/**
 * Does for a delivery what the Action's type is for: look-ups, mails, or requests to its target. Throws AppErrors.
 * @returns what the target said, or how the delivery ends where it says nothing
 */
export function deliverInItsWay(delivery: Row, teller: Teller, sending: Sending): Told | Ending {
  const { lookup } = teller.receiver;
  if (lookup !== undefined) return lookUp(delivery, teller, lookup, sending);
  const event = eventOf(delivery, teller.receiver, sending);
  if (event.digest?.count === 0)
    return { state: 'cancelled', values: { note: 'Nothing is held back any more' } };
  const arrived = recallFirst(delivery, event, teller, sending.ports);
  return arrived ?? tellOf(event, teller, delivery, sending.ports);
}

/** A worker that dies after it has sent leaves no word of it: a target that drops no repeats is asked after that, too. */
function recallFirst(delivery: Row, event: ActionEvent, teller: Teller, ports: Ports): Told | null {
  if (teller.receiver.recall === undefined) return null;
  if (delivery.flag('unanswered')) return recall(event, teller, ports);
  delivery.save({ unanswered: 'true' });
  return null;
}

/** The same for the button Test: CSE and incidents are left alone. */
export function tryInItsWay(event: ActionEvent, teller: Teller, delivery: Row, ports: Ports): Told {
  const { lookup } = teller.receiver;
  if (lookup !== undefined) return tryLookup(event, teller, lookup, ports);
  return tellOf(event, teller, delivery, ports);
}

/** The delivery keeps how far it has come, and goes on there. */
function tellOf(event: ActionEvent, teller: Teller, delivery: Row, ports: Ports): Told {
  const { receiver, settings } = teller;
  if (receiver.mail === undefined)
    return tell(event, teller, placeOf(delivery), (place) => savePlace(place, delivery), ports);
  const done = delivery.integer('step');
  const keep = (step: number): void => void delivery.save({ step: String(step) });
  return handOver(receiver.mail(event, settings), delivery, done, keep, ports);
}

/** The number of requests that are done is the delivery's step; what they belong to stands in its payload. */
function placeOf(delivery: Row): Place {
  const { rung = '0', parts = '' } = payloadOf(delivery);
  return { rung: Number(rung), step: delivery.integer('step'), parts };
}

function savePlace({ rung, step, parts }: Place, delivery: Row): void {
  const payload = { ...payloadOf(delivery), rung: String(rung), parts };
  delivery.save({ step: String(step), payload: jsonText(payload) });
}
