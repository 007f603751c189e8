import { Test } from '@servicenow/sdk/core';

export const reopeningTest = Test(
  {
    $id: Now.ID['atf-reopening'],
    name: 'Sumo: re-opening an incident takes the close back',
    description:
      'Closes and re-opens the incident before the delivery is sent: the Insight of the stand-in stays open.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-reopening-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('firstPoll', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-reopening-close'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      fieldValues: { state: '3', close_code: '2', close_notes: 'Closed by the self-test.' },
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-reopening-ordered'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('closeIsOrdered', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-reopening-open'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      fieldValues: { state: '16' },
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-reopening-back'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('closeIsTakenBack', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-reopening-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-reopening-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
  },
);
