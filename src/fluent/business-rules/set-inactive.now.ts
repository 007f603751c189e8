import { BusinessRule } from '@servicenow/sdk/core';

/** The status of a configuration says at once that it is inactive, instead of what its last poll has found. */
export const setInactive = BusinessRule({
  $id: Now.ID['business-rule-set-inactive'],
  name: 'Set Inactive',
  description: 'Sets the health of a configuration to Inactive as soon as the configuration is set inactive.',
  table: 'x_sul_sumo_logic_s_configuration',
  when: 'after',
  action: ['update'],
  order: 100,
  active: true,
  filterCondition: 'activeVALCHANGES^active=false',
  script: `new SumoConfiguration().deactivated(current);`,
});
