import { Test } from '@servicenow/sdk/core';

export const dedupeTest = Test(
  {
    $id: Now.ID['atf-dedupe'],
    name: 'Sumo: an Insight has one incident',
    description:
      'Polls twice, with an edit of the incident in between, and brings the Insight by an import set row: one incident, as it was edited.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-dedupe-first'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('firstPoll', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-dedupe-edit'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      fieldValues: { short_description: 'Edited by an analyst' },
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-dedupe-second'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('secondPoll', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-dedupe-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-dedupe-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
  },
);
