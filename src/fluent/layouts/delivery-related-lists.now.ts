import { Record } from '@servicenow/sdk/core';

/** The mails that the platform made of a delivery, and what became of them. */
const emailsOfDelivery = Record({
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

/** Related lists on the form of a delivery. */
const lists = Record({
  $id: Now.ID['layout-delivery-related-lists'],
  table: 'sys_ui_related_list',
  data: { name: 'x_sul_sumo_logic_s_delivery', view: 'Default view' },
});

Record({
  $id: Now.ID['layout-delivery-emails'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, position: 0, related_list: `REL:${emailsOfDelivery.$id}` },
});
