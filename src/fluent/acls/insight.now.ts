import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** Insights: viewers read; only the app itself writes, and its scripts are not bound by ACLs. */
export const insightRead = Acl({
  $id: Now.ID['acl-insight-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_insight',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const insightCreate = Acl({
  $id: Now.ID['acl-insight-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_insight',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const insightWrite = Acl({
  $id: Now.ID['acl-insight-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_insight',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const insightDelete = Acl({
  $id: Now.ID['acl-insight-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_insight',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});
