import { BusinessRule } from '@servicenow/sdk/core';

/** A clone has the configuration and its key: what is saved says to which instance it belongs. After the rule that may refuse it. */
export const rememberInstance = BusinessRule({
  $id: Now.ID['business-rule-remember-instance'],
  name: 'Remember Instance',
  description:
    'Records the instance that a configuration belongs to, and lets another instance take over with a new Access Key.',
  table: 'x_sul_sumo_logic_s_configuration',
  when: 'before',
  action: ['insert', 'update'],
  order: 200,
  active: true,
  script: `new SumoConfiguration().rememberInstance(current, previous);`,
});
