import { Record } from '@servicenow/sdk/core';

/** Reads the Insights of one configuration again: parm1 is its sys_id, parm2 the number of slices requested for so far. */
export const followEvent = Record({
  $id: Now.ID['event-follow'],
  table: 'sysevent_register',
  data: {
    suffix: 'follow',
    event_name: 'x_sul_sumo_logic_s.follow',
    description: 'Insights of the configuration are due to be read again.',
    table: 'x_sul_sumo_logic_s_configuration',
    fired_by: 'The job Follow Insights, when another job has the lease of the tenant',
    priority: 100,
  },
});
