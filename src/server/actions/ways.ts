import type { Ports, Row } from '../platform/ports.d.ts';
import { handOver } from './mail.ts';
import { tell, type Teller, type Told } from './tell.ts';
import type { ActionEvent } from './types.d.ts';

/**
 * Tells an event in the way of the Action's type: by the platform's mail, or by requests to its target. The delivery keeps
 * how many of its parts are done, and goes on after them.
 */
export function tellInItsWay(event: ActionEvent, teller: Teller, delivery: Row, ports: Ports): Told {
  const { receiver, settings } = teller;
  const done = delivery.integer('step');
  const keep = (step: number): void => void delivery.save({ step: String(step) });
  if (receiver.mail !== undefined)
    return handOver(receiver.mail(event, settings), delivery, done, keep, ports);
  return tell(event, teller, done, keep, ports);
}
