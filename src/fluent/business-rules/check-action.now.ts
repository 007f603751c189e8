import { BusinessRule } from '@servicenow/sdk/core';

/** Refuses an Action that could never send, and says why on the form. Changed settings start a stopped Action again. */
export const checkAction = BusinessRule({
  $id: Now.ID['business-rule-check-action'],
  name: 'Check Action',
  description:
    'Refuses to save an Action that could never send, and restarts a stopped Action when it changes.',
  table: 'x_sul_sumo_logic_s_action',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  script: `(function executeRule(current, previous) {
  var reason = new SumoActions().check(current, previous);
  if (reason) {
    gs.addErrorMessage(reason);
    current.setAbortAction(true);
  }
})(current, previous);`,
});
