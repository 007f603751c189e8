import { Test } from '@servicenow/sdk/core';

export const transformEngineTest = Test(
  {
    $id: Now.ID['atf-transform-engine'],
    name: 'Sumo: the transform engine keeps the rules',
    description:
      'Rows in error are passed over, rows without a key ignored, onAfter runs for ignored rows, and the transform has ended when the call returns.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-transform-engine-rows'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('engineKeepsRules', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-transform-engine-privileges'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('scriptsCannotWrite', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-transform-engine-import-sets'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('importSetsKeepRules', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-transform-engine-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-transform-engine-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
  },
);
