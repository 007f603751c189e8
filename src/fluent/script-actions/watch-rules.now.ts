import { ScriptAction } from '@servicenow/sdk/core';

/** Reads the rules of the configuration that the event names. */
export const watchRulesAgain = ScriptAction({
  $id: Now.ID['script-action-watch-rules'],
  name: 'Watch Rules',
  description:
    'Reads which rules of one Sumo Logic tenant are disabled, when the job Watch Rules could not finish.',
  eventName: 'x_sul_sumo_logic_s.watch_rules',
  active: true,
  order: 100,
  script: `new SumoJobs().watchRules(String(event.parm1), String(event.parm2));`,
});
