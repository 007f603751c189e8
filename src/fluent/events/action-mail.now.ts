import { Record } from '@servicenow/sdk/core';

/** The mail of a delivery is to be sent: parm1 is the address of one recipient. */
export const actionMailEvent = Record({
  $id: Now.ID['event-action-mail'],
  table: 'sysevent_register',
  data: {
    suffix: 'action_mail',
    event_name: 'x_sul_sumo_logic_s.action_mail',
    description: 'The mail of a delivery is due for one recipient.',
    table: 'x_sul_sumo_logic_s_delivery',
    fired_by: 'The outbox, once for each recipient of an Action of type Email',
    priority: 100,
  },
});
