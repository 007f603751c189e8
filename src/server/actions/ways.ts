import type { Ending, Sending } from '../outbox/send.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { eventOf } from './event-of.ts';
import { lookUp, tryLookup } from './lookup/look-up.ts';
import { tell, type Teller, type Told } from './tell.ts';
import type { ActionEvent } from './types.d.ts';

/**
 * Does for a delivery what the Action's type is for: look-ups, or requests to its target. Throws AppErrors.
 * @returns what the target said, or how the delivery ends where it says nothing
 */
export function deliver(delivery: Row, teller: Teller, sending: Sending): Told | Ending {
  const { lookup } = teller.receiver;
  if (lookup !== undefined) return lookUp(delivery, teller, lookup, sending);
  const event = eventOf(delivery, teller.receiver, sending);
  const keep = (step: number): boolean => delivery.save({ step: String(step) });
  return tell(event, teller, delivery.integer('step'), keep, sending.ports);
}

/** The same for the button Test: CSE and incidents are left alone. */
export function tryWay(event: ActionEvent, teller: Teller, ports: Ports): Told {
  const { lookup } = teller.receiver;
  if (lookup !== undefined) return tryLookup(event, teller, lookup, ports);
  return tell(event, teller, 0, () => undefined, ports);
}
