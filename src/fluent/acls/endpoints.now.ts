import { Acl } from '@servicenow/sdk/core';
import { admin, cseWebhook, viewer } from '../roles/roles.now';

/** Who may send events: the user of the Actions in CSE, and an administrator of the app who tries it. */
export const inboundEndpoint = Acl({
  $id: Now.ID['acl-inbound-endpoint'],
  type: 'rest_endpoint',
  name: 'x_sul_sumo_logic_s.cse',
  operation: 'execute',
  active: true,
  roles: [cseWebhook, admin],
});

/** Who may call the stand-in: the user of the self-test, an administrator of the app. */
export const selftestEndpoint = Acl({
  $id: Now.ID['acl-selftest-endpoint'],
  type: 'rest_endpoint',
  name: 'x_sul_sumo_logic_s.selftest_cse',
  operation: 'execute',
  active: true,
  roles: [admin],
});

/** Who may ask what the Setup page asks: an administrator of the app. */
export const setupEndpoint = Acl({
  $id: Now.ID['acl-setup-endpoint'],
  type: 'rest_endpoint',
  name: 'x_sul_sumo_logic_s.setup',
  operation: 'execute',
  active: true,
  roles: [admin],
});

/** Who may ask what the Health page shows: everybody who sees the app. */
export const healthEndpoint = Acl({
  $id: Now.ID['acl-health-endpoint'],
  type: 'rest_endpoint',
  name: 'x_sul_sumo_logic_s.health',
  operation: 'execute',
  active: true,
  roles: [viewer],
});

/** Who may press its buttons: an administrator of the app, as on the forms. */
export const healthActEndpoint = Acl({
  $id: Now.ID['acl-health-act-endpoint'],
  type: 'rest_endpoint',
  name: 'x_sul_sumo_logic_s.health_act',
  operation: 'execute',
  active: true,
  roles: [admin],
});
