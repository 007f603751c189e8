import { incidentId } from '../identity.ts';
import { CORRELATION_DISPLAY, TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

/** The incident of an Insight: by the derived sys_id, else by the pair of correlation columns. */
export function findIncident(insightId: string, ports: Ports): Row | null {
  const derived = ports.rows.byId(TABLE.incident, incidentId(insightId, ports));
  if (derived !== null) return derived;
  return ports.rows.first(TABLE.incident, {
    where: [
      ['correlation_id', '=', insightId],
      ['correlation_display', '=', CORRELATION_DISPLAY],
    ],
  });
}
