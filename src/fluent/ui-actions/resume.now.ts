import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** Goes on at once with a configuration that waits: paused, refused a right, or with rejected credentials. */
export const resume = UiAction({
  $id: Now.ID['ui-action-resume'],
  table: 'x_sul_sumo_logic_s_sumo_status',
  name: 'Resume',
  actionName: 'sumo_resume',
  hint: 'Ends the pause, polls, and retries blocked deliveries now',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.paused_until != '' || current.blocked != '' || current.auth_failures > 0`,
  form: { showButton: true },
  roles: [admin],
  script: `new SumoOutbox().resume(current);
action.setRedirectURL(current);`,
});
