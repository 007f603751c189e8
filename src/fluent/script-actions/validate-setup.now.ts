import { ScriptAction } from '@servicenow/sdk/core';

/** Validates the set-up of the configuration that the event names in parm1; parm2 is the step to go on with. */
export const validateSetupAction = ScriptAction({
  $id: Now.ID['script-action-validate-setup'],
  name: 'Validate Setup',
  description: 'Validates the set-up of one Sumo Logic configuration.',
  eventName: 'x_sul_sumo_logic_s.validate',
  active: true,
  order: 100,
  script: `new SumoSetup().proceed(String(event.parm1), String(event.parm2));`,
});
