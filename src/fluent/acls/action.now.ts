import { Acl } from '@servicenow/sdk/core';
import { actionAdmin, admin, viewer } from '../roles/roles.now';

/** Actions: viewers and analysts read, Action admins do the rest. */
export const actionRead = Acl({
  $id: Now.ID['acl-action-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  operation: 'read',
  active: true,
  roles: [viewer, 'sn_si.analyst'],
});

export const actionCreate = Acl({
  $id: Now.ID['acl-action-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  operation: 'create',
  active: true,
  roles: [actionAdmin],
});

export const actionWrite = Acl({
  $id: Now.ID['acl-action-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

export const actionDelete = Acl({
  $id: Now.ID['acl-action-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  operation: 'delete',
  active: true,
  roles: [actionAdmin],
});

/** Field level: it quotes what a target, maybe one inside the network, has answered. */
export const actionReasonRead = Acl({
  $id: Now.ID['acl-action-reason-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'reason',
  operation: 'read',
  active: true,
  roles: [admin, actionAdmin],
});
