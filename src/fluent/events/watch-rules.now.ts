import { Record } from '@servicenow/sdk/core';

/** Reads the rules of one configuration: parm1 is its sys_id, parm2 the number of turns asked for so far. */
export const watchRulesEvent = Record({
  $id: Now.ID['event-watch-rules'],
  table: 'sysevent_register',
  data: {
    suffix: 'watch_rules',
    event_name: 'x_sul_sumo_logic_s.watch_rules',
    description: 'The rules of the configuration are to be read.',
    table: 'x_sul_sumo_logic_s_configuration',
    fired_by: 'The job Watch Rules, when more is to be read than fits into its turn',
    priority: 100,
  },
});
