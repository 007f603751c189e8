import { ScriptAction } from '@servicenow/sdk/core';

/** Continues the run of the configuration that the event names in parm1; parm2 is "poll" to begin one if none is open. */
export const continueRun = ScriptAction({
  $id: Now.ID['script-action-continue-run'],
  name: 'Continue Run',
  description: 'Continues an unfinished run of one Sumo Logic configuration.',
  eventName: 'x_sul_sumo_logic_s.continue',
  active: true,
  order: 100,
  script: `new SumoJobs().proceed(String(event.parm1), String(event.parm2) === 'poll');`,
});
