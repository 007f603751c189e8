import { Test } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

export const viewerTest = Test(
  {
    $id: Now.ID['atf-viewer'],
    name: 'Sumo: a viewer reads and writes nothing',
    description:
      'As a new user with the role viewer: every table is read, none is written, the Access Key is not there.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-viewer-user'],
      firstName: 'Sumo Self-test',
      lastName: 'Viewer',
      groups: [],
      roles: [viewer],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-viewer-rights'],
      script: `(function (outputs, steps, params, stepResult) {
  return new x_sul_sumo_logic_s.SumoSelfTest().step('viewerReads', outputs, stepResult);
})(outputs, steps, params, stepResult);`,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-viewer-insert'],
      table: 'x_sul_sumo_logic_s_configuration',
      fieldValues: { name: 'Self-test of a viewer' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
  },
);
