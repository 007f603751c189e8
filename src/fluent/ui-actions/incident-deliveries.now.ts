import { UiAction } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** Opens the deliveries about a Security Incident of this app, sent and pending. It needs no change of the form. */
export const incidentDeliveries = UiAction({
  $id: Now.ID['ui-action-incident-deliveries'],
  table: 'sn_si_incident',
  name: 'Show Sumo Logic Deliveries',
  actionName: 'sumo_incident_deliveries',
  hint: 'Lists the changes in CSE and the notifications about this incident',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.correlation_display == 'Sumo Logic CSE'`,
  form: { showLink: true },
  roles: [viewer],
  script: `action.setRedirectURL('x_sul_sumo_logic_s_delivery_list.do?sysparm_query=incident=' + current.getUniqueValue());`,
});
