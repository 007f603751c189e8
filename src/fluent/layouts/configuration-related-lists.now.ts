import { Record } from '@servicenow/sdk/core';

/**
 * A delivery names its Insight, and only that the configuration: ordering one is a single insert. A notice, which is about
 * no Insight, names the configuration itself.
 */
const deliveriesOfConfiguration = Record({
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

/** Related lists on the form of a configuration. */
const lists = Record({
  $id: Now.ID['layout-configuration-related-lists'],
  table: 'sys_ui_related_list',
  data: { name: 'x_sul_sumo_logic_s_configuration', view: 'Default view' },
});

Record({
  $id: Now.ID['layout-configuration-status'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 0, related_list: 'x_sul_sumo_logic_s_sumo_status.configuration' },
});

Record({
  $id: Now.ID['layout-configuration-runs'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 1, related_list: 'x_sul_sumo_logic_s_integration_run.configuration' },
});

Record({
  $id: Now.ID['layout-configuration-insights'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 2, related_list: 'x_sul_sumo_logic_s_insight.configuration' },
});

Record({
  $id: Now.ID['layout-configuration-deliveries'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 3, related_list: `REL:${deliveriesOfConfiguration.$id}` },
});

Record({
  $id: Now.ID['layout-configuration-rule-notices'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 5, related_list: 'x_sul_sumo_logic_s_rule_notice.configuration' },
});

Record({
  $id: Now.ID['layout-configuration-inbound-events'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 6, related_list: 'x_sul_sumo_logic_s_inbound_event.configuration' },
});

Record({
  $id: Now.ID['layout-configuration-backfills'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 4, related_list: 'x_sul_sumo_logic_s_backfill.configuration' },
});
