import { UiAction } from '@servicenow/sdk/core';
import { actionAdmin, admin } from '../roles/roles.now';

/** Opens a new request to run an Action on the Insight. */
export const runActionOnInsight = UiAction({
  $id: Now.ID['ui-action-run-action-insight'],
  table: 'x_sul_sumo_logic_s_insight',
  name: 'Run Action...',
  actionName: 'sumo_run_action_insight',
  hint: 'Sends this Insight to the target of an Action',
  active: true,
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  roles: [admin, actionAdmin, 'sn_si.analyst'],
  script: `action.setRedirectURL('x_sul_sumo_logic_s_action_run.do?sys_id=-1&sysparm_query=insight=' + current.getUniqueValue());`,
});

/** The same on the form of a Security Incident of this app. */
export const runActionOnIncident = UiAction({
  $id: Now.ID['ui-action-run-action-incident'],
  table: 'sn_si_incident',
  name: 'Run Action...',
  actionName: 'sumo_run_action_incident',
  hint: 'Sends the Insight of this incident to the target of an Action',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.correlation_display == 'Sumo Logic CSE'`,
  form: { showButton: true },
  roles: ['sn_si.analyst'],
  script: `action.setRedirectURL('x_sul_sumo_logic_s_action_run.do?sys_id=-1&sysparm_query=insight=' + new SumoActions().insightOf(current));`,
});
