import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** Leases: viewers read; only the app itself writes, and its scripts are not bound by ACLs. */
export const leaseRead = Acl({
  $id: Now.ID['acl-lease-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_lease',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const leaseCreate = Acl({
  $id: Now.ID['acl-lease-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_lease',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const leaseWrite = Acl({
  $id: Now.ID['acl-lease-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_lease',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const leaseDelete = Acl({
  $id: Now.ID['acl-lease-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_lease',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});
