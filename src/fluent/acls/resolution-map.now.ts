import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** The resolution map: viewers read, administrators edit. */
export const resolutionMapRead = Acl({
  $id: Now.ID['acl-resolution-map-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_resolution_map',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const resolutionMapCreate = Acl({
  $id: Now.ID['acl-resolution-map-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_resolution_map',
  operation: 'create',
  active: true,
  roles: [admin],
});

export const resolutionMapWrite = Acl({
  $id: Now.ID['acl-resolution-map-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_resolution_map',
  operation: 'write',
  active: true,
  roles: [admin],
});

export const resolutionMapDelete = Acl({
  $id: Now.ID['acl-resolution-map-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_resolution_map',
  operation: 'delete',
  active: true,
  roles: [admin],
});
