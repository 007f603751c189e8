import { BusinessRule } from '@servicenow/sdk/core';

/** Refuses a configuration that could not run, and says why on the form. */
export const checkConfiguration = BusinessRule({
  $id: Now.ID['business-rule-check-configuration'],
  name: 'Check Configuration',
  description: 'Refuses to save a configuration that could not run.',
  table: 'x_sul_sumo_logic_s_configuration',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  script: `(function executeRule(current, previous) {
  var reason = new SumoConfiguration().check(current, previous);
  if (reason) {
    gs.addErrorMessage(reason);
    current.setAbortAction(true);
  }
})(current, previous);`,
});
