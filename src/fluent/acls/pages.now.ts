import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** Who may open the Setup page: an administrator of the app. What it shows comes from its API, which has its own. */
export const setupPageAccess = Acl({
  $id: Now.ID['acl-page-setup'],
  type: 'ui_page',
  name: 'x_sul_sumo_logic_s_setup',
  operation: 'read',
  active: true,
  roles: [admin],
});

/** Who may open the Health page: everybody who sees the app. */
export const healthPageAccess = Acl({
  $id: Now.ID['acl-page-health'],
  type: 'ui_page',
  name: 'x_sul_sumo_logic_s_health',
  operation: 'read',
  active: true,
  roles: [viewer],
});
