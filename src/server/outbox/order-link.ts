import { enqueue } from '../records/delivery.ts';
import type { Ports } from '../platform/ports.d.ts';

/** Orders that an incident is shown on its Insight; once for each incident. */
export function orderLink(insight: string, incident: string, ports: Ports): boolean {
  return enqueue({ type: 'link', key: `link:${incident}`, insight, incident, payload: {} }, ports);
}
