import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** Look-ups: viewers read; only the app itself writes, and its scripts are not bound by ACLs. */
export const lookupCacheRead = Acl({
  $id: Now.ID['acl-lookup-cache-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_lookup_cache',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const lookupCacheCreate = Acl({
  $id: Now.ID['acl-lookup-cache-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_lookup_cache',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const lookupCacheWrite = Acl({
  $id: Now.ID['acl-lookup-cache-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_lookup_cache',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const lookupCacheDelete = Acl({
  $id: Now.ID['acl-lookup-cache-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_lookup_cache',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});
