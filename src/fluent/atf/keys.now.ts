import { Test } from '@servicenow/sdk/core';

export const keysTest = Test(
  {
    $id: Now.ID['atf-keys'],
    name: 'Sumo: keys refuse a second record',
    description:
      'Primary key, setNewGuidValue, unique indexes and deleteMultiple, on which one incident for each Insight rests.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-keys-refuse'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('keysRefuse', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-keys-records'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('recordsKeepRules', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-keys-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
