import { Property } from '@servicenow/sdk/core';
import { firstConfiguration } from '../data/first-configuration.now';
import { viewer } from '../roles/roles.now';

/** The other id that connects the integration card with the app; not to be edited. */
export const configurationId = Property({
  $id: Now.ID['property-configuration-id'],
  name: 'x_sul_sumo_logic_s.configuration_id',
  type: 'string',
  value: `${firstConfiguration.$id}`,
  description: 'sys_id of the first configuration: the one that the integration card feeds. Do not edit.',
  ignoreCache: true,
  roles: { read: [viewer], write: ['admin'] },
});
