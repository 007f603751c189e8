import { Record } from '@servicenow/sdk/core';

/** Related lists on the form of an Integration Run: its rows. */
const lists = Record({
  $id: Now.ID['layout-integration-run-related-lists'],
  table: 'sys_ui_related_list',
  data: { name: 'x_sul_sumo_logic_s_integration_run', view: 'Default view' },
});

Record({
  $id: Now.ID['layout-integration-run-insights'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 0, related_list: 'x_sul_sumo_logic_s_insight.run' },
});

Record({
  $id: Now.ID['layout-integration-run-staged-insights'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 1, related_list: 'x_sul_sumo_logic_s_sumo_logic_insights.run' },
});
