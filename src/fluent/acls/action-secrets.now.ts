import { Acl } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

// Made of src/server/actions by `npm run generate:actions`: edit the fields there.
/** Field level: for all but administrators secrets, and addresses that hold some, are not there, not even encrypted. */
Acl({
  $id: Now.ID['acl-action-access-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'access_key',
  operation: 'read',
  active: true,
  roles: [admin],
});

Acl({
  $id: Now.ID['acl-action-secret-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'secret_key',
  operation: 'read',
  active: true,
  roles: [admin],
});

Acl({
  $id: Now.ID['acl-action-session-token-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'session_token',
  operation: 'read',
  active: true,
  roles: [admin],
});

Acl({
  $id: Now.ID['acl-action-api-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'api_key',
  operation: 'read',
  active: true,
  roles: [admin],
});

Acl({
  $id: Now.ID['acl-action-url-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'url',
  operation: 'read',
  active: true,
  roles: [admin],
});

Acl({
  $id: Now.ID['acl-action-extra-headers-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'extra_headers',
  operation: 'read',
  active: true,
  roles: [admin],
});

Acl({
  $id: Now.ID['acl-action-password-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'password',
  operation: 'read',
  active: true,
  roles: [admin],
});

Acl({
  $id: Now.ID['acl-action-service-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'service_key',
  operation: 'read',
  active: true,
  roles: [admin],
});
