import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** Looks at everything that a configuration needs, and shows the findings on its Sumo Status. */
export const validateSetup = UiAction({
  $id: Now.ID['ui-action-validate-setup'],
  table: 'x_sul_sumo_logic_s_configuration',
  name: 'Validate Setup',
  actionName: 'sumo_validate_setup',
  hint: 'Checks everything that this configuration needs, and shows what is missing',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `!current.isNewRecord()`,
  form: { showButton: true },
  roles: [admin],
  script: `(function validateSetup() {
  var validated = new SumoSetup().validate(current);
  var status = new GlideRecord('x_sul_sumo_logic_s_sumo_status');
  action.setRedirectURL(status.get('sys_id', validated) ? status : current);
})();`,
});
