import { Test } from '@servicenow/sdk/core';

export const standInTest = Test(
  {
    $id: Now.ID['atf-stand-in'],
    name: 'Sumo: the stand-in answers',
    description:
      'Calls the stand-in for CSE on this instance over HTTP with Access ID and Access Key, and looks at status, headers and the query that arrives.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-stand-in-call'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('standInAnswers', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-stand-in-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
