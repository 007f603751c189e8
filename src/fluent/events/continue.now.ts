import { Record } from '@servicenow/sdk/core';

/** Continues the run of one configuration: parm1 is its sys_id, parm2 "poll" if a run is to begin where none is open. */
export const continueEvent = Record({
  $id: Now.ID['event-continue'],
  table: 'sysevent_register',
  data: {
    suffix: 'continue',
    event_name: 'x_sul_sumo_logic_s.continue',
    description: 'An unfinished run of the configuration is due to continue.',
    table: 'x_sul_sumo_logic_s_configuration',
    fired_by: 'The poll, when its call budget or time budget is used up',
    priority: 100,
  },
});
