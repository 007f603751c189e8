import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** Makes the CI Lookup Rules that find the machines of Insights, where the instance has none for them. */
export const createLookupRules = UiAction({
  $id: Now.ID['ui-action-create-lookup-rules'],
  table: 'x_sul_sumo_logic_s_configuration',
  name: 'Create CI Lookup Rules',
  actionName: 'sumo_create_lookup_rules',
  hint: 'Creates three CI Lookup Rules, by host name, IP address and MAC address, unless there are rules already',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.configuration_items != 'off'`,
  form: { showLink: true },
  roles: [admin],
  script: `new SumoEnrichment().lookupRules();
action.setRedirectURL(current);`,
});
