import { ScriptAction } from '@servicenow/sdk/core';

/** Works on what CSE has sent to the configuration that the event names. */
export const receiveEvents = ScriptAction({
  $id: Now.ID['script-action-receive'],
  name: 'Receive Events',
  description: 'Processes the events that CSE has posted for one Sumo Logic configuration.',
  eventName: 'x_sul_sumo_logic_s.receive',
  active: true,
  order: 100,
  script: `new SumoJobs().receive(String(event.parm1), String(event.parm2));`,
});
