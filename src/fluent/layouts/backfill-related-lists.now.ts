import { Record } from '@servicenow/sdk/core';

/** Related lists on the form of a backfill: what it took over. */
const lists = Record({
  $id: Now.ID['layout-backfill-related-lists'],
  table: 'sys_ui_related_list',
  data: { name: 'x_sul_sumo_logic_s_backfill', view: 'Default view' },
});

Record({
  $id: Now.ID['layout-backfill-insights'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 0, related_list: 'x_sul_sumo_logic_s_insight.backfill' },
});
