import type { Ports } from '../platform/ports.d.ts';

/**
 * The one record of an Insight here. Its sys_id derives from the Insight id, so that the primary key refuses a second
 * claim whoever makes it: a poll, a sweep, another node, the Import Set API. Letter case does not count, as in the
 * platform's unique indexes.
 */
export function claimId(insightId: string, ports: Pick<Ports, 'deriveId'>): string {
  return ports.deriveId(`insight ${insightId.toLowerCase()}`);
}

/** sys_id of the incident of an Insight: the primary key refuses a second one. */
export function incidentId(insightId: string, ports: Pick<Ports, 'deriveId'>): string {
  return ports.deriveId(`incident ${insightId.toLowerCase()}`);
}

/** Page of an incident on this instance, as the platform's own links name it. */
export function incidentUrl(incident: string, { settings }: Pick<Ports, 'settings'>): string {
  return `${settings.instanceUrl()}nav_to.do?uri=sn_si_incident.do?sys_id=${incident}`;
}
