import { ApplicationMenu } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** The section of the app in the navigator. */
export const menu = ApplicationMenu({
  $id: Now.ID['menu-sumo-logic-sir'],
  title: 'Sumo Logic SIR',
  hint: 'Insights of Sumo Logic Cloud SIEM (CSE, now also called SIEM) as Security Incidents',
  description: 'Configuration, status and history of the Sumo Logic integration.',
  roles: [viewer],
  active: true,
  order: 100,
});
