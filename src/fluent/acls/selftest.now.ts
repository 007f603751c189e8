import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** Insights of the self-test: viewers read, administrators may tidy up; only the stand-in writes, and scripts obey no ACL. */
export const selftestRead = Acl({
  $id: Now.ID['acl-selftest-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_selftest',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const selftestCreate = Acl({
  $id: Now.ID['acl-selftest-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_selftest',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const selftestWrite = Acl({
  $id: Now.ID['acl-selftest-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_selftest',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const selftestDelete = Acl({
  $id: Now.ID['acl-selftest-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_selftest',
  operation: 'delete',
  active: true,
  roles: [admin],
});

/** Who may call the stand-in: the user of the self-test, an administrator of the app. */
export const selftestEndpoint = Acl({
  $id: Now.ID['acl-selftest-endpoint'],
  type: 'rest_endpoint',
  name: 'x_sul_sumo_logic_s.selftest_cse',
  operation: 'execute',
  active: true,
  roles: [admin],
});
