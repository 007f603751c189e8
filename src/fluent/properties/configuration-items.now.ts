import { Property } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** How machines become configuration items. */
export const ciLookupRules = Property({
  $id: Now.ID['property-ci-lookup-rules'],
  name: 'x_sul_sumo_logic_s.ci_lookup_rules',
  type: 'boolean',
  value: true,
  description:
    'true: CI Lookup Rules search for machines before the app itself does; false: only the app itself searches.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});

export const ciClass = Property({
  $id: Now.ID['property-ci-class'],
  name: 'x_sul_sumo_logic_s.ci_class',
  type: 'string',
  value: '',
  description:
    'Class of created configuration items. Empty: sn_sec_cmn_unmatched_ci where it exists, else cmdb_ci_unclassed_hardware.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});

export const ciDiscoverySource = Property({
  $id: Now.ID['property-ci-discovery-source'],
  name: 'x_sul_sumo_logic_s.ci_discovery_source',
  type: 'string',
  value: 'Other Automated',
  description:
    'Discovery source of created configuration items. It must be a choice of cmdb_ci.discovery_source, or no items are created.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});
