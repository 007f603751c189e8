import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** Enriches the incident of an Insight again, for example after the CMDB was completed. */
export const enrichInsightAgain = UiAction({
  $id: Now.ID['ui-action-enrich-insight-again'],
  table: 'x_sul_sumo_logic_s_insight',
  name: 'Enrich Again',
  actionName: 'sumo_enrich_insight_again',
  hint: 'Reads the Insight again at the next poll, and completes its incident',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.state == 'ingested' || current.state == 'closed'`,
  form: { showButton: true },
  roles: [admin],
  script: `new SumoEnrichment().insightAgain(current);
action.setRedirectURL(current);`,
});

/** The same on the form of a Security Incident of this app. */
export const enrichIncidentAgain = UiAction({
  $id: Now.ID['ui-action-enrich-incident-again'],
  table: 'sn_si_incident',
  name: 'Enrich Again',
  actionName: 'sumo_enrich_incident_again',
  hint: 'Reads the Insight again at the next poll, and completes the incident',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.correlation_display == 'Sumo Logic CSE'`,
  form: { showButton: true },
  roles: ['sn_si.analyst'],
  script: `new SumoEnrichment().incidentAgain(current);
action.setRedirectURL(current);`,
});
