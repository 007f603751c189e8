import { Test } from '@servicenow/sdk/core';

export const defaultStateTest = Test(
  {
    $id: Now.ID['atf-default-state'],
    name: 'Sumo: Default Incident State',
    description:
      'New incidents get the Default Incident State by value and by label; one that does not exist is ignored and said in Sumo Status.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const byValue = atf.server.runServerSideScript({
      $id: Now.ID['atf-default-state-value'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('stateByValue', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-default-state-delete-value'],
      table: 'sn_si_incident',
      recordId: byValue.record_id,
      enforceSecurity: false,
    });
    const byLabel = atf.server.runServerSideScript({
      $id: Now.ID['atf-default-state-label'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('stateByLabel', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-default-state-delete-label'],
      table: 'sn_si_incident',
      recordId: byLabel.record_id,
      enforceSecurity: false,
    });
    const unknown = atf.server.runServerSideScript({
      $id: Now.ID['atf-default-state-unknown'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('unknownState', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-default-state-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-default-state-delete-unknown'],
      table: 'sn_si_incident',
      recordId: unknown.record_id,
      enforceSecurity: false,
    });
  },
);
