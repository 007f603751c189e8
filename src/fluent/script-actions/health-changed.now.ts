import { ScriptAction } from '@servicenow/sdk/core';

/** Tells the Actions that want to know that a configuration fails, or has recovered. */
export const tellActionsOfHealth = ScriptAction({
  $id: Now.ID['script-action-health-changed'],
  name: 'Notify Actions of Health',
  description: 'Notifies the subscribed Actions when a Sumo Logic configuration fails or recovers.',
  eventName: 'x_sul_sumo_logic_s.health_changed',
  active: true,
  order: 100,
  script: `new SumoActions().healthChanged(String(event.instance), String(event.sys_id), String(event.parm2));`,
});
