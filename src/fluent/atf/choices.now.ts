import { Test } from '@servicenow/sdk/core';

export const choicesTest = Test(
  {
    $id: Now.ID['atf-choices'],
    name: 'Sumo: the choice values exist',
    description: 'Looks for the values of states, severities and sources that the code and the map name.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-choices-look'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('choicesExist', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
