import { Record } from '@servicenow/sdk/core';

/** Related lists on the form of an Action: what it told, and is to tell. */
const lists = Record({
  $id: Now.ID['layout-action-related-lists'],
  table: 'sys_ui_related_list',
  data: { name: 'x_sul_sumo_logic_s_action', view: 'Default view' },
});

Record({
  $id: Now.ID['layout-action-deliveries'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 0, related_list: 'x_sul_sumo_logic_s_delivery.action' },
});
