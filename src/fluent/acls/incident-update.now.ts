import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** Staged changes of incidents: viewers read, administrators do the rest. */
export const incidentUpdateRead = Acl({
  $id: Now.ID['acl-incident-update-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_incident_update',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const incidentUpdateCreate = Acl({
  $id: Now.ID['acl-incident-update-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_incident_update',
  operation: 'create',
  active: true,
  roles: [admin],
});

export const incidentUpdateWrite = Acl({
  $id: Now.ID['acl-incident-update-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_incident_update',
  operation: 'write',
  active: true,
  roles: [admin],
});

export const incidentUpdateDelete = Acl({
  $id: Now.ID['acl-incident-update-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_incident_update',
  operation: 'delete',
  active: true,
  roles: [admin],
});
