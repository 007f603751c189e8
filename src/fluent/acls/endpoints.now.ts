import { Acl } from '@servicenow/sdk/core';
import { admin, cseWebhook } from '../roles/roles.now';

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
