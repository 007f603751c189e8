import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of Insights. */
List({
  table: 'x_sul_sumo_logic_s_insight',
  view: default_view,
  columns: [
    'readable_id',
    'state',
    'incident',
    'severity',
    'status',
    'signal_count',
    'configuration',
    'created',
    'error',
  ],
});

Form({
  table: 'x_sul_sumo_logic_s_insight',
  view: default_view,
  sections: [
    {
      caption: 'Insight',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'readable_id' },
            { type: 'table_field', field: 'insight_id' },
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'incident' },
          ],
          rightElements: [
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'severity' },
            { type: 'table_field', field: 'assignee' },
            { type: 'table_field', field: 'signal_count' },
            { type: 'table_field', field: 'close_ordered' },
            { type: 'table_field', field: 'reopened_at' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'url' },
            { type: 'table_field', field: 'error' },
            { type: 'table_field', field: 'note' },
            { type: 'table_field', field: 'waits_for' },
          ],
        },
      ],
    },
    {
      caption: 'Origin',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'run' },
            { type: 'table_field', field: 'backfill' },
            { type: 'table_field', field: 'import_set' },
          ],
          rightElements: [
            { type: 'table_field', field: 'created' },
            { type: 'table_field', field: 'held' },
            { type: 'table_field', field: 'admitted_at' },
            { type: 'table_field', field: 'attempts' },
            { type: 'table_field', field: 'next_attempt_at' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ type: 'table_field', field: 'reduced' }],
        },
      ],
    },
  ],
});
