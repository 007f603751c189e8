import { Test } from '@servicenow/sdk/core';

export const affectedUsersTest = Test(
  {
    $id: Now.ID['atf-affected-users'],
    name: 'Sumo: a user is found',
    description:
      'Makes a user of the name that the Insight names: it stands on the incident and in its list of affected users.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const user = atf.server.recordInsert({
      $id: Now.ID['atf-affected-users-user'],
      table: 'sys_user',
      fieldValues: { user_name: 'sumo.selftest', first_name: 'Sumo', last_name: 'Self-test' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const incident = atf.server.runServerSideScript({
      $id: Now.ID['atf-affected-users-poll'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('userIsAffected', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    const affected = atf.server.runServerSideScript({
      $id: Now.ID['atf-affected-users-listed'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('userIsListed', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-affected-users-clean'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('cleanUp', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-affected-users-delete-affected'],
      table: 'sn_si_m2m_task_affected_user',
      recordId: affected.record_id,
      enforceSecurity: false,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-affected-users-delete'],
      table: 'sn_si_incident',
      recordId: incident.record_id,
      enforceSecurity: false,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-affected-users-delete-user'],
      table: 'sys_user',
      recordId: user.record_id,
      enforceSecurity: false,
    });
  },
);
