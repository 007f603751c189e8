import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** Gives an Insight that ended as an error another chance: the next poll reads it again. */
export const tryAgain = UiAction({
  $id: Now.ID['ui-action-try-again'],
  table: 'x_sul_sumo_logic_s_insight',
  name: 'Try Again',
  actionName: 'sumo_try_again',
  hint: 'Reads the Insight again at the next poll',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.state == 'error'`,
  form: { showButton: true },
  roles: [admin],
  script: `new SumoJobs().tryAgain(current);
action.setRedirectURL(current);`,
});
