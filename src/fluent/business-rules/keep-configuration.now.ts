import { BusinessRule } from '@servicenow/sdk/core';

/** A configuration that is deleted while its Insights are being worked on would leave them without a tenant. */
export const keepConfiguration = BusinessRule({
  $id: Now.ID['business-rule-keep-configuration'],
  name: 'Keep Configuration in Use',
  description: 'Refuses to delete a configuration while it has unfinished Insights or pending deliveries.',
  table: 'x_sul_sumo_logic_s_configuration',
  when: 'before',
  action: ['delete'],
  order: 100,
  active: true,
  script: `(function executeRule(current, previous) {
  var reason = new SumoConfiguration().checkDelete(current);
  if (reason) {
    gs.addErrorMessage(reason);
    current.setAbortAction(true);
  }
})(current, previous);`,
});
