import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/**
 * Staged changes of incidents: viewers read; only the app itself writes, since whoever writes them changes incidents. No web request
 * and no form can: scripts are not bound by ACLs.
 */
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
  script: `answer = false;`,
  adminOverrides: false,
});

export const incidentUpdateWrite = Acl({
  $id: Now.ID['acl-incident-update-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_incident_update',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const incidentUpdateDelete = Acl({
  $id: Now.ID['acl-incident-update-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_incident_update',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});
