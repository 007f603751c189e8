import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** Shows the incidents that the newest matching Insights would become. Stores nothing. */
export const preview = UiAction({
  $id: Now.ID['ui-action-preview'],
  table: 'x_sul_sumo_logic_s_configuration',
  name: 'Preview',
  actionName: 'sumo_preview',
  hint: 'Shows the incidents for the newest matching Insights, without creating any',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `!current.isNewRecord()`,
  form: { showButton: true },
  roles: [admin],
  script: `new SumoSetup().preview(current);
action.setRedirectURL(current);`,
});
