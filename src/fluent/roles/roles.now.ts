import { Role } from '@servicenow/sdk/core';

/** Sees everything the app has done; changes nothing. */
export const viewer = Role({
  name: 'x_sul_sumo_logic_s.viewer',
  description: 'Reads the status, the runs and the Insights of the Sumo Logic integration.',
  canDelegate: false,
});

/**
 * Decides where Insights are sent: makes Actions, and sees their addresses and secrets. The role admin does not contain it:
 * whoever runs the integration must not be able to send its data elsewhere.
 */
export const actionAdmin = Role({
  name: 'x_sul_sumo_logic_s.action_admin',
  description:
    'Creates, changes and deletes Actions, and can read the addresses and secrets of their targets.',
  containsRoles: [viewer],
  canDelegate: false,
});

/** For the user as whom CSE posts its events; it sees and changes nothing. */
export const cseWebhook = Role({
  name: 'x_sul_sumo_logic_s.cse_webhook',
  description: 'Posts events of Cloud SIEM to the Sumo Logic integration. Grants nothing else.',
  canDelegate: false,
});

/** Sets the integration up. */
export const admin = Role({
  name: 'x_sul_sumo_logic_s.admin',
  description: 'Configures the Sumo Logic integration and its properties.',
  containsRoles: [viewer],
  canDelegate: false,
});
