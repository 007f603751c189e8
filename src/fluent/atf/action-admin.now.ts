import { Test } from '@servicenow/sdk/core';
import { actionAdmin } from '../roles/roles.now';

export const actionAdminTest = Test(
  {
    $id: Now.ID['atf-action-admin'],
    name: 'Sumo: an Action admin changes Actions alone',
    description:
      'As a new user with the role action_admin: Actions may be changed, with their addresses and secrets, settings and run data may not.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-action-admin-user'],
      firstName: 'Sumo Self-test',
      lastName: 'Action Admin',
      groups: [],
      roles: [actionAdmin],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-action-admin-rights'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('actionAdminWrites', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
