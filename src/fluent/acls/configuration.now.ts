import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** Configurations: viewers read, administrators do the rest. */
export const configurationRead = Acl({
  $id: Now.ID['acl-configuration-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_configuration',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const configurationCreate = Acl({
  $id: Now.ID['acl-configuration-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_configuration',
  operation: 'create',
  active: true,
  roles: [admin],
});

export const configurationWrite = Acl({
  $id: Now.ID['acl-configuration-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_configuration',
  operation: 'write',
  active: true,
  roles: [admin],
});

export const configurationDelete = Acl({
  $id: Now.ID['acl-configuration-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_configuration',
  operation: 'delete',
  active: true,
  roles: [admin],
});

/** Field level: for all but administrators the access key is not there, not even encrypted. */
export const accessKeyRead = Acl({
  $id: Now.ID['acl-configuration-access-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_configuration',
  field: 'access_key',
  operation: 'read',
  active: true,
  roles: [admin],
});
