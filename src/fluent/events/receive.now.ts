import { Record } from '@servicenow/sdk/core';

/** Works on what CSE has sent to one configuration: parm1 is its sys_id, parm2 the number of turns asked for so far. */
export const receiveEvent = Record({
  $id: Now.ID['event-receive'],
  table: 'sysevent_register',
  data: {
    suffix: 'receive',
    event_name: 'x_sul_sumo_logic_s.receive',
    description: 'CSE has sent events of the configuration.',
    table: 'x_sul_sumo_logic_s_configuration',
    fired_by: 'The Scripted REST API Sumo CSE Events, and a pass that has to go on later',
    priority: 100,
  },
});
