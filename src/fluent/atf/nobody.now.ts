import { Test } from '@servicenow/sdk/core';

export const nobodyTest = Test(
  {
    $id: Now.ID['atf-nobody'],
    name: 'Sumo: without a role nothing is there',
    description: 'As a new user without roles: none of the tables can be read or written.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-nobody-user'],
      firstName: 'Sumo Self-test',
      lastName: 'Nobody',
      groups: [],
      roles: [],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-nobody-rights'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('nobodyElse', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
