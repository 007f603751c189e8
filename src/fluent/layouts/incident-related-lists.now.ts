import { Record } from '@servicenow/sdk/core';

/**
 * Deliveries about a Security Incident: a related list that an administrator adds to the form (Configure > Related Lists).
 * The form itself is not ours: an entry of it in this application would replace what an administrator has arranged there.
 */
Record({
  $id: Now.ID['relationship-incident-deliveries'],
  table: 'sys_relationship',
  data: {
    name: 'Sumo Logic Deliveries',
    advanced: false,
    basic_apply_to: 'sn_si_incident',
    basic_query_from: 'x_sul_sumo_logic_s_delivery',
    query_with: `(function refineQuery(current, parent) {
  current.addQuery('incident', parent.getUniqueValue());
})(current, parent);`,
  },
});
