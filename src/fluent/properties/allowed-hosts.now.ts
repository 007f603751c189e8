import { Property } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

export const allowedHosts = Property({
  $id: Now.ID['property-allowed-hosts'],
  name: 'x_sul_sumo_logic_s.allowed_hosts',
  type: 'string',
  value: '',
  description:
    'Hosts besides those of Sumo Logic that a configuration may name, and besides public ones that an Action may call, with port, separated by commas. http is allowed for them.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});
