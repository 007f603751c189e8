import { BusinessRule } from '@servicenow/sdk/core';

/** Tells nobody of what was created while a configuration was inactive, and leaves it out where it says so. */
export const activatedAgain = BusinessRule({
  $id: Now.ID['business-rule-begin-from-now'],
  name: 'Activated Again',
  description:
    'Prevents notifications about Insights that were created while the configuration was inactive, and skips these Insights if the configuration says so.',
  table: 'x_sul_sumo_logic_s_configuration',
  when: 'after',
  action: ['update'],
  order: 100,
  active: true,
  filterCondition: 'activeVALCHANGES^active=true',
  script: `new SumoConfiguration().activated(current);`,
});
