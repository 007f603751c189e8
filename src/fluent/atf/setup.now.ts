import { Test } from '@servicenow/sdk/core';

export const setupTest = Test(
  {
    $id: Now.ID['atf-setup'],
    name: 'Sumo: the set-up is validated',
    description:
      'Validates the set-up against the stand-in, with its key and with a wrong one, and previews the incident without storing it.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-setup-valid'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('setupIsValid', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-setup-wrong-key'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('wrongKeyIsFound', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-setup-preview'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('previewStoresNothing', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-setup-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
