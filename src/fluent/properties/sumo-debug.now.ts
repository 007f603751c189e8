import { Property } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

export const sumoDebug = Property({
  $id: Now.ID['property-sumo-debug'],
  name: 'x_sul_sumo_logic_s.sumo_debug',
  type: 'boolean',
  value: false,
  description: 'true: information and debug lines are logged; false: errors only.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});
