import { ScriptAction } from '@servicenow/sdk/core';

/** Sends what is due for the configuration that the event names. */
export const deliverDue = ScriptAction({
  $id: Now.ID['script-action-deliver'],
  name: 'Deliver',
  description: 'Sends the deliveries of one Sumo Logic configuration that are due.',
  eventName: 'x_sul_sumo_logic_s.deliver',
  active: true,
  order: 100,
  script: `new SumoJobs().deliver(String(event.parm1));`,
});
