import { Acl } from '@servicenow/sdk/core';
import { actionAdmin, admin, viewer } from '../roles/roles.now';

/** Requests to run an Action: whoever works with Insights or sets up the app makes them, viewers read, nobody changes one. */
export const actionRunRead = Acl({
  $id: Now.ID['acl-action-run-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action_run',
  operation: 'read',
  active: true,
  roles: [viewer, 'sn_si.analyst'],
});

export const actionRunCreate = Acl({
  $id: Now.ID['acl-action-run-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action_run',
  operation: 'create',
  active: true,
  roles: [admin, actionAdmin, 'sn_si.analyst'],
});

export const actionRunWrite = Acl({
  $id: Now.ID['acl-action-run-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action_run',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const actionRunDelete = Acl({
  $id: Now.ID['acl-action-run-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action_run',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});
