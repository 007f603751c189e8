import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** Status: viewers read; only the app itself writes, and its scripts are not bound by ACLs. */
export const statusRead = Acl({
  $id: Now.ID['acl-sumo-status-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_sumo_status',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const statusCreate = Acl({
  $id: Now.ID['acl-sumo-status-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_sumo_status',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const statusWrite = Acl({
  $id: Now.ID['acl-sumo-status-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_sumo_status',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const statusDelete = Acl({
  $id: Now.ID['acl-sumo-status-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_sumo_status',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});
