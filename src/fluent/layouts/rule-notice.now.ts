import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of rule notices. */
List({
  table: 'x_sul_sumo_logic_s_rule_notice',
  view: default_view,
  columns: ['rule_id', 'name', 'state', 'reason', 'since', 'cleared_at', 'times_disabled', 'configuration'],
});

Form({
  table: 'x_sul_sumo_logic_s_rule_notice',
  view: default_view,
  sections: [
    {
      caption: 'Rule Notice',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'rule_id' },
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'told' },
          ],
          rightElements: [
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'since' },
            { type: 'table_field', field: 'cleared_at' },
            { type: 'table_field', field: 'times_disabled' },
          ],
        },
        { layout: 'one-column', elements: [{ type: 'table_field', field: 'reason' }] },
      ],
    },
  ],
});
