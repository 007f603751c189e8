import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of the self-test's Insights. */
List({
  table: 'x_sul_sumo_logic_s_selftest',
  view: default_view,
  columns: ['insight_id', 'status', 'resolution', 'sys_created_on'],
});

Form({
  table: 'x_sul_sumo_logic_s_selftest',
  view: default_view,
  sections: [
    {
      caption: 'Self-test Insight',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ type: 'table_field', field: 'insight_id' }],
          rightElements: [
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'resolution' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'insight' },
            { type: 'table_field', field: 'enrichments' },
            { type: 'table_field', field: 'comments' },
          ],
        },
      ],
    },
  ],
});
