import { Record } from '@servicenow/sdk/core';

/**
 * A delivery names its Insight, and only that the configuration: ordering one is a single insert. A system event is about
 * no Insight and names the configuration itself.
 */
export const deliveriesOfConfiguration = Record({
  $id: Now.ID['relationship-configuration-deliveries'],
  table: 'sys_relationship',
  data: {
    name: 'Deliveries',
    advanced: false,
    basic_apply_to: 'x_sul_sumo_logic_s_configuration',
    basic_query_from: 'x_sul_sumo_logic_s_delivery',
    query_with: `(function refineQuery(current, parent) {
  current.addQuery('insight.configuration', parent.getUniqueValue()).addOrCondition('configuration', parent.getUniqueValue());
})(current, parent);`,
  },
});

/** The mails that the platform created for a delivery, and their state. */
export const emailsOfDelivery = Record({
  $id: Now.ID['relationship-delivery-emails'],
  table: 'sys_relationship',
  data: {
    name: 'Emails',
    advanced: false,
    basic_apply_to: 'x_sul_sumo_logic_s_delivery',
    basic_query_from: 'sys_email',
    query_with: `(function refineQuery(current, parent) {
  current.addQuery('target_table', 'x_sul_sumo_logic_s_delivery');
  current.addQuery('instance', parent.sys_id);
})(current, parent);`,
  },
});

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
