import { Test } from '@servicenow/sdk/core';

export const threatIntelligenceTest = Test(
  {
    $id: Now.ID['atf-threat-intelligence'],
    name: 'Sumo: Threat Intelligence is linked',
    description:
      'Observables and techniques of the Insight are linked to the incident; where Threat Intelligence is not there for the app, the step tells what is missing and passes.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-threat-intelligence-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('intelligenceIsLinked', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-threat-intelligence-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-threat-intelligence-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
  },
);
