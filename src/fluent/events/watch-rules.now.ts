import { Record } from '@servicenow/sdk/core';

/** Reads the rules of one configuration: parm1 is its sys_id, parm2 the number of slices requested for so far. */
export const watchRulesEvent = Record({
  $id: Now.ID['event-watch-rules'],
  table: 'sysevent_register',
  data: {
    suffix: 'watch_rules',
    event_name: 'x_sul_sumo_logic_s.watch_rules',
    description: 'The rules of the configuration are due to be read.',
    table: 'x_sul_sumo_logic_s_configuration',
    fired_by: 'The job Watch Rules, when there is more to read than fits into one slice',
    priority: 100,
  },
});
