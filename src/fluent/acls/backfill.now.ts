import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** Backfills: viewers read, administrators do the rest. */
export const backfillRead = Acl({
  $id: Now.ID['acl-backfill-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_backfill',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const backfillCreate = Acl({
  $id: Now.ID['acl-backfill-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_backfill',
  operation: 'create',
  active: true,
  roles: [admin],
});

export const backfillWrite = Acl({
  $id: Now.ID['acl-backfill-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_backfill',
  operation: 'write',
  active: true,
  roles: [admin],
});

export const backfillDelete = Acl({
  $id: Now.ID['acl-backfill-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_backfill',
  operation: 'delete',
  active: true,
  roles: [admin],
});
