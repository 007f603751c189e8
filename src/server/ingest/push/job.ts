import { isMeant } from '../../configuration/each.ts';
import { actsHere } from '../../configuration/instance.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports } from '../../platform/ports.d.ts';
import { configurationsWithEvents } from './event.ts';
import { processEvents, type ReceiveResult } from './process.ts';

/**
 * The event "receive", and the job "Continue Runs" as its fallback: processes what CSE has sent. One read when nothing is due.
 * @param configuration sys_id; without it every active configuration
 * @param count slices asked for in a row
 */
export function receiveDue(configuration: string | undefined, count: number, ports: Ports): ReceiveResult[] {
  return configurationsWithEvents(ports).flatMap((id) => {
    if (!isMeant(id, configuration)) return [];
    const row = ports.rows.byId(TABLE.configuration, id);
    return row === null || !actsHere(row, ports) ? [] : [processEvents(row, count, ports)];
  });
}
