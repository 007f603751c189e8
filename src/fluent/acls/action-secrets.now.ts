import { Acl } from '@servicenow/sdk/core';
import { actionAdmin } from '../roles/roles.now';

// Made of src/server/actions by `npm run generate:actions`: edit the fields there.
/** Field level: for all but Action admins secrets and addresses are not there, not even encrypted, and not to be written. */
Acl({
  $id: Now.ID['acl-action-access-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'access_key',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-access-key-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'access_key',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-secret-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'secret_key',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-secret-key-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'secret_key',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-session-token-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'session_token',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-session-token-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'session_token',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-base-url-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'base_url',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-base-url-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'base_url',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-api-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'api_key',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-api-key-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'api_key',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-url-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'url',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-url-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'url',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-extra-headers-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'extra_headers',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-extra-headers-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'extra_headers',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-password-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'password',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-password-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'password',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-signing-secret-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'signing_secret',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-signing-secret-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'signing_secret',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-service-key-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'service_key',
  operation: 'read',
  active: true,
  roles: [actionAdmin],
});

Acl({
  $id: Now.ID['acl-action-service-key-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_action',
  field: 'service_key',
  operation: 'write',
  active: true,
  roles: [actionAdmin],
});
