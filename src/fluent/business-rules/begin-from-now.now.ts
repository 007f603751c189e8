import { BusinessRule } from '@servicenow/sdk/core';

/** Leaves out what was created while a configuration was inactive, where it says so. */
export const beginFromNow = BusinessRule({
  $id: Now.ID['business-rule-begin-from-now'],
  name: 'Begin from Now',
  description:
    'Moves the cursor to now when a configuration is activated again and leaves out what came meanwhile.',
  table: 'x_sul_sumo_logic_s_configuration',
  when: 'after',
  action: ['update'],
  order: 100,
  active: true,
  filterCondition: 'activeVALCHANGES^active=true^on_activation=now',
  script: `new SumoConfiguration().beginFromNow(current);`,
});
