import { Test } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

export const administratorTest = Test(
  {
    $id: Now.ID['atf-administrator'],
    name: 'Sumo: an administrator changes settings alone',
    description:
      'As a new user with the role admin of the app: settings may be changed, run data and Actions may not, the Access Key is never given back in clear.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-administrator-user'],
      firstName: 'Sumo Self-test',
      lastName: 'Administrator',
      groups: [],
      roles: [admin],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-administrator-rights'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('administratorWrites', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
