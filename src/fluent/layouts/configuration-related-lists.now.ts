import { Record } from '@servicenow/sdk/core';

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
