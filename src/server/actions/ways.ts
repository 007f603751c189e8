import type { Ending, Sending } from '../outbox/send.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { eventOf } from './event-of.ts';
import { lookUp, tryLookup } from './lookup/look-up.ts';
import { handOver } from './mail.ts';
import { recall } from './recall.ts';
import { tell, type Teller, type Told } from './tell.ts';
import type { ActionEvent } from './types.d.ts';

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

/** The delivery keeps how many of its parts are done, and goes on after them. */
function tellOf(event: ActionEvent, teller: Teller, delivery: Row, ports: Ports): Told {
  const { receiver, settings } = teller;
  const done = delivery.integer('step');
  const keep = (step: number): void => void delivery.save({ step: String(step) });
  if (receiver.mail !== undefined)
    return handOver(receiver.mail(event, settings), delivery, done, keep, ports);
  return tell(event, teller, done, keep, ports);
}
