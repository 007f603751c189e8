import { Test } from '@servicenow/sdk/core';

export const closingTest = Test(
  {
    $id: Now.ID['atf-closing'],
    name: 'Sumo: closing an incident closes its Insight',
    description:
      'Closes the incident and sends the delivery: the Insight of the stand-in is closed with the resolution of the map, after a comment.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-closing-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('firstPoll', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-closing-close'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      fieldValues: { state: '3', close_code: '2', close_notes: 'Closed by the self-test.' },
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-closing-closed'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('insightIsClosed', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-closing-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-closing-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
  },
);
