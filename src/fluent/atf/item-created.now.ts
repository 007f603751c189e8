import { Test } from '@servicenow/sdk/core';

export const itemCreatedTest = Test(
  {
    $id: Now.ID['atf-item-created'],
    name: 'Sumo: a missing configuration item is created',
    description:
      'Polls an Insight whose machine is not in the CMDB, and enriches it again: the item is created once, by Identification and Reconciliation.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const item = atf.server.runServerSideScript({
      $id: Now.ID['atf-item-created-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('itemIsCreated', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-item-created-main'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('createdItemIsMain', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    const affected = atf.server.runServerSideScript({
      $id: Now.ID['atf-item-created-affected'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('itemIsAffected', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-item-created-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-item-created-delete-affected'],
      table: 'task_ci',
      recordId: affected.record_id,
      enforceSecurity: false,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-item-created-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-item-created-delete-item'],
      table: 'cmdb_ci',
      recordId: item.record_id,
      enforceSecurity: false,
    });
  },
);
