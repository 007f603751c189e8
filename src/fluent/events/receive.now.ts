import { Record } from '@servicenow/sdk/core';

/** Works on what CSE has sent to one configuration: parm1 is its sys_id, parm2 the number of slices requested for so far. */
export const receiveEvent = Record({
  $id: Now.ID['event-receive'],
  table: 'sysevent_register',
  data: {
    suffix: 'receive',
    event_name: 'x_sul_sumo_logic_s.receive',
    description: 'CSE has posted events for the configuration.',
    table: 'x_sul_sumo_logic_s_configuration',
    fired_by: 'The Scripted REST API Sumo CSE Events, and a slice that has to continue later',
    priority: 100,
  },
});
