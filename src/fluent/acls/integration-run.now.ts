import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** Integration Runs: viewers read; only the app itself writes, and its scripts are not bound by ACLs. */
export const runRead = Acl({
  $id: Now.ID['acl-integration-run-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_integration_run',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const runCreate = Acl({
  $id: Now.ID['acl-integration-run-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_integration_run',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const runWrite = Acl({
  $id: Now.ID['acl-integration-run-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_integration_run',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const runDelete = Acl({
  $id: Now.ID['acl-integration-run-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_integration_run',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});
