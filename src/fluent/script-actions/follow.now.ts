import { ScriptAction } from '@servicenow/sdk/core';

/** Reads the Insights again of the configuration that the event names. */
export const followAgain = ScriptAction({
  $id: Now.ID['script-action-follow'],
  name: 'Follow Insights',
  description:
    'Reads the Insights of one Sumo Logic configuration again, when the job Follow Insights could not finish.',
  eventName: 'x_sul_sumo_logic_s.follow',
  active: true,
  order: 100,
  script: `new SumoJobs().follow(String(event.parm1), String(event.parm2));`,
});
