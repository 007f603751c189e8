import { Record } from '@servicenow/sdk/core';

/** The health of a configuration is another one: parm1 is the configuration, parm2 "<old> -> <new>". */
export const healthChangedEvent = Record({
  $id: Now.ID['event-health-changed'],
  table: 'sysevent_register',
  data: {
    suffix: 'health_changed',
    event_name: 'x_sul_sumo_logic_s.health_changed',
    description: 'The health of a configuration has changed.',
    table: 'x_sul_sumo_logic_s_sumo_status',
    fired_by: 'The poll, the outbox, and the job Continue Runs',
    priority: 100,
  },
});
