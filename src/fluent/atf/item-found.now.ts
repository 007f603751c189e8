import { Test } from '@servicenow/sdk/core';

export const itemFoundTest = Test(
  {
    $id: Now.ID['atf-item-found'],
    name: 'Sumo: a configuration item is found',
    description:
      'Makes a configuration item of the name that the Insight names: it is the main and the affected item of the incident.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const item = atf.server.recordInsert({
      $id: Now.ID['atf-item-found-item'],
      table: 'cmdb_ci_unclassed_hardware',
      fieldValues: { name: 'selftest.example.com', install_status: '1' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-item-found-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('itemIsFound', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    const affected = atf.server.runServerSideScript({
      $id: Now.ID['atf-item-found-affected'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('itemIsAffected', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-item-found-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-item-found-delete-affected'],
      table: 'task_ci',
      recordId: affected.record_id,
      enforceSecurity: false,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-item-found-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-item-found-delete-item'],
      table: 'cmdb_ci',
      recordId: item.record_id,
      enforceSecurity: false,
    });
  },
);
