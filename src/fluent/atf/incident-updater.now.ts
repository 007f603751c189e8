import { Test } from '@servicenow/sdk/core';

export const incidentUpdaterTest = Test(
  {
    $id: Now.ID['atf-incident-updater'],
    name: 'Sumo: a change of an incident goes through the map',
    description:
      'Changes the incident by rows of Sumo Incident Updates: empty fields leave it alone, and a row for no incident makes none.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-incident-updater-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('firstPoll', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-incident-updater-rules'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('updaterKeepsRules', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-incident-updater-one-row'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('oneRowIsTransformed', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-incident-updater-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-incident-updater-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
  },
);
