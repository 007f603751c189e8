import { isClosed } from '../incident/closed-states.ts';
import { claimId } from '../records/identity.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { transition } from '../records/transitions.ts';
import { done, refused, type Said } from '../core/said.ts';
import { escapeHtml, isOneOf } from '../core/text.ts';

/** States of an Insight that has its incident. */
const COMPLETED = ['ingested', 'enriching', 'closed'] as const;

/**
 * Orders that an Insight's incident is enriched again: without an import set, the next poll reads the Insight again.
 * Of a closed Insight only while its incident is open. Doing it twice changes nothing. Returns what will happen, or why
 * nothing will.
 */
export function enrichAgain(claim: Row<'insight'>, ports: Ports): Said {
  const state = claim.text('state');
  if (claim.text('incident') === '' || !isOneOf(state, COMPLETED))
    return refused(`Nothing to enrich: the Insight is in state ${escapeHtml(claim.display('state'))}.`);
  if (state === 'closed' && !hasOpenIncident(claim, ports))
    return refused('Nothing to enrich: the Insight and its incident are closed.');
  const values: Values<'insight'> = {
    state: transition('insight', state, 'enriching'),
    attempts: '0',
    next_attempt_at: '',
    import_set: '',
    note: '',
  };
  return claim.save(values)
    ? done('The next poll reads the Insight again and completes its incident.')
    : refused('The platform did not store the request; see the system log.');
}

function hasOpenIncident(claim: Row<'insight'>, ports: Ports): boolean {
  const incident = ports.rows.byId(TABLE.incident, claim.text('incident'));
  return incident !== null && !isClosed(incident);
}

/** The same for the Security Incident of an Insight. */
export function enrichIncidentAgain(incident: Row, ports: Ports): Said {
  const claim = ports.rows.byId(TABLE.insight, claimId(incident.text('correlation_id'), ports));
  return claim === null || claim.text('incident') !== incident.id
    ? refused('Nothing to enrich: this incident was not created from an Insight.')
    : enrichAgain(claim, ports);
}
