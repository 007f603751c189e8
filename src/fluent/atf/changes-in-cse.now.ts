import { Test } from '@servicenow/sdk/core';

export const changesInCseTest = Test(
  {
    $id: Now.ID['atf-changes-in-cse'],
    name: 'Sumo: closing an Insight closes its incident',
    description:
      'Closes the Insight in the stand-in: the incident is closed with the close code of the map and one work note, and CSE is not told again.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-changes-in-cse-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('firstPoll', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-changes-in-cse-closed'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('incidentFollowsClose', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-changes-in-cse-echo'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('closeIsNotEchoed', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-changes-in-cse-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-changes-in-cse-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
  },
);
