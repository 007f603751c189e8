import { BusinessRule } from '@servicenow/sdk/core';

/** Refuses a request for an Action that is not offered, says why on the form, and names the others. */
export const checkActionRun = BusinessRule({
  $id: Now.ID['business-rule-check-action-run'],
  name: 'Check Action Run',
  description:
    'Refuses a request to run an Action that is inactive or not offered on demand, and sets the name of other requests.',
  table: 'x_sul_sumo_logic_s_action_run',
  when: 'before',
  action: ['insert'],
  order: 100,
  active: true,
  script: `(function executeRule(current, previous) {
  var reason = new SumoActions().checkRequest(current);
  if (reason) {
    gs.addErrorMessage(reason);
    current.setAbortAction(true);
  }
})(current, previous);`,
});

/** Orders what was requested: one delivery. */
export const runAction = BusinessRule({
  $id: Now.ID['business-rule-run-action'],
  name: 'Run Action',
  description: 'Queues the delivery for a request to run an Action.',
  table: 'x_sul_sumo_logic_s_action_run',
  when: 'after',
  action: ['insert'],
  order: 100,
  active: true,
  script: `new SumoActions().requested(current);`,
});
