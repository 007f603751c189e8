import { claimId, incidentId } from '../records/identity.ts';
import { CORRELATION_DISPLAY, TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

/**
 * The incident of an Insight, made by this application: the one with the derived sys_id, else the one that the Insight's own record
 * names. The pair of correlation columns alone proves nothing: every user who may write incidents can set it.
 * @param claim the Insight's own record; null where there is none
 */
export function findIncident(insightId: string, claim: Row<'insight'> | null, ports: Ports): Row | null {
  const derived = ports.rows.byId(TABLE.incident, incidentId(insightId, ports));
  if (derived !== null) return derived;
  const linked = claim?.text('incident') ?? '';
  return linked === '' ? null : ports.rows.byId(TABLE.incident, linked);
}

/**
 * Message about a foreign incident that prevents the incident of an Insight; empty if there is none. The transform map takes an incident
 * with the Insight's correlation for the Insight's own, and creates none.
 */
export function foreignIncidentProblem(insightId: string, ports: Ports): string {
  const where = [
    ['correlation_id', '=', insightId],
    ['correlation_display', '=', CORRELATION_DISPLAY],
  ] as const;
  const foreign = ports.rows.first(TABLE.incident, { where });
  return foreign === null
    ? ''
    : `The Security Incident ${foreign.text('number')} has the Correlation ID and Correlation display of this Insight, but this ` +
        'application did not create it: clear its Correlation ID, then press Try Again on the Insight';
}

/** True for a staged change that is still pending, read again now: another worker may have carried it out since the row was read. */
export function isStillPending(change: Row<'incident_update'>, { rows }: Pick<Ports, 'rows'>): boolean {
  return rows.byId(TABLE.incidentUpdate, change.id)?.text('sys_import_state') === 'pending';
}

/** True for an incident that this application has made of an Insight: the Insight's own record, which only the app writes, names it. */
export function isOwnIncident(incident: Row, ports: Ports): boolean {
  const claim = ports.rows.byId(TABLE.insight, claimId(incident.text('correlation_id'), ports));
  return claim !== null && claim.text('incident') === incident.id;
}
