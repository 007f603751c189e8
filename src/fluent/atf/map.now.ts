import { Test } from '@servicenow/sdk/core';

export const mapTest = Test(
  {
    $id: Now.ID['atf-map'],
    name: 'Sumo: an Insight becomes an incident',
    description:
      'Polls the stand-in and compares the fields of the incident with the Insight; a second Insight that cannot be read must end as an error.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-map-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('insightBecomesIncident', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf-map-validate'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      fieldValues: 'correlation_display=Sumo Logic CSE^severity=1^numberISNOTEMPTY',
      enforceSecurity: false,
      assert: 'record_validated',
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-map-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-map-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
  },
);
