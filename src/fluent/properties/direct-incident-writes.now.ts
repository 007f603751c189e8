import { Property } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

export const directIncidentWrites = Property({
  $id: Now.ID['property-direct-incident-writes'],
  name: 'x_sul_sumo_logic_s.direct_incident_writes',
  type: 'boolean',
  value: false,
  description:
    'true: the app writes Security Incidents itself, according to the entries of its transform maps. Use it only if a finding says that the maps are refused; it needs direct-incident-writes.xml. false: the transform maps write them.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});
