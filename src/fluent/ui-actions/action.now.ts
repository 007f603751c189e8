import { UiAction } from '@servicenow/sdk/core';
import { actionAdmin, admin } from '../roles/roles.now';

/** Sends a marked message like any other, and shows the result. */
export const testAction = UiAction({
  $id: Now.ID['ui-action-test-action'],
  table: 'x_sul_sumo_logic_s_action',
  name: 'Test',
  actionName: 'sumo_test_action',
  hint: 'Sends a message that is marked as a test, with the saved settings',
  active: true,
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  roles: [admin, actionAdmin],
  script: `new SumoActions().test(current);
action.setRedirectURL(current);`,
});

/** Goes on at once with an Action that has stopped or is paused. */
export const resumeAction = UiAction({
  $id: Now.ID['ui-action-resume-action'],
  table: 'x_sul_sumo_logic_s_action',
  name: 'Resume',
  actionName: 'sumo_resume_action',
  hint: 'Ends the stop or pause, and sends pending deliveries within a minute',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.getValue('stopped') == '1' || current.paused_until != ''`,
  form: { showButton: true },
  roles: [admin, actionAdmin],
  script: `new SumoActions().resume(current);
action.setRedirectURL(current);`,
});
