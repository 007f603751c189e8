import { Test } from '@servicenow/sdk/core';

export const accessTest = Test(
  {
    $id: Now.ID['atf-access'],
    name: 'Sumo: ServiceNow grants what the app needs',
    description:
      'Reads each table of other applications once, calls each API once, and reads the Cross-Scope Access records of the app back.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-access-granted'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('accessIsGranted', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
  },
);
