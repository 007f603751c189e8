import { Property } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

export const privateAddresses = Property({
  $id: Now.ID['property-private-addresses'],
  name: 'x_sul_sumo_logic_s.private_addresses',
  type: 'boolean',
  value: false,
  description:
    'true: private, loopback and link-local addresses also become observables; false: they are only Entities.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});
