import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** On a clone, or after a new name of the instance: the key is cleared, and with a new one this instance acts. */
export const takeOver = UiAction({
  $id: Now.ID['ui-action-take-over'],
  table: 'x_sul_sumo_logic_s_configuration',
  name: 'This instance takes over',
  actionName: 'sumo_take_over',
  hint: 'Clears the Access Key. Once a new one is entered, this instance polls and sends for the configuration',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `!current.isNewRecord() && new SumoConfiguration().isElsewhere(current.getUniqueValue())`,
  form: { showButton: true },
  roles: [admin],
  script: `new SumoConfiguration().takeOver(current.getUniqueValue());
action.setRedirectURL(current);`,
});

export const takeOverFromStatus = UiAction({
  $id: Now.ID['ui-action-take-over-from-status'],
  table: 'x_sul_sumo_logic_s_sumo_status',
  name: 'This instance takes over',
  actionName: 'sumo_take_over',
  hint: 'Clears the Access Key. Once a new one is entered, this instance polls and sends for the configuration',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.health == 'clone' && new SumoConfiguration().isElsewhere(current.getValue('configuration'))`,
  form: { showButton: true },
  roles: [admin],
  script: `(function takeOver() {
  new SumoConfiguration().takeOver(current.getValue('configuration'));
  var configuration = new GlideRecord('x_sul_sumo_logic_s_configuration');
  action.setRedirectURL(configuration.get('sys_id', current.getValue('configuration')) ? configuration : current);
})();`,
});
