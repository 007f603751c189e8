import { Record } from '@servicenow/sdk/core';

/** Sends what is due for one configuration: parm1 is its sys_id. */
export const deliverEvent = Record({
  $id: Now.ID['event-deliver'],
  table: 'sysevent_register',
  data: {
    suffix: 'deliver',
    event_name: 'x_sul_sumo_logic_s.deliver',
    description: 'Deliveries of the configuration are due.',
    table: 'x_sul_sumo_logic_s_configuration',
    fired_by: 'The outbox, when its call budget or time budget is used up',
    priority: 100,
  },
});
