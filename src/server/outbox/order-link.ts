import { enqueue } from '../records/delivery.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

/** Orders that an incident is shown on its Insight; once for each incident. */
export function orderLink(claim: Row<'insight'>, incident: string, ports: Ports): boolean {
  const about = { insight: claim.id, subject: claim.text('readable_id'), incident } as const;
  return enqueue({ type: 'link', key: `link:${incident}`, ...about, payload: {} }, ports);
}
