import { Record } from '@servicenow/sdk/core';

/** Validates the set-up of one configuration: parm1 is its sys_id, parm2 the step to go on with, empty to begin. */
export const validateEvent = Record({
  $id: Now.ID['event-validate'],
  table: 'sysevent_register',
  data: {
    suffix: 'validate',
    event_name: 'x_sul_sumo_logic_s.validate',
    description: 'The set-up of the configuration is due to be validated.',
    table: 'x_sul_sumo_logic_s_configuration',
    fired_by: 'The first successful run, and Validate Setup when its call budget is used up',
    priority: 100,
  },
});
