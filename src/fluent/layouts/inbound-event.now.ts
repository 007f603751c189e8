import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of inbound events. */
List({
  table: 'x_sul_sumo_logic_s_inbound_event',
  view: default_view,
  columns: ['subject', 'kind', 'configuration', 'state', 'note', 'insight', 'attempts', 'next_attempt_at'],
});

Form({
  table: 'x_sul_sumo_logic_s_inbound_event',
  view: default_view,
  sections: [
    {
      caption: 'Inbound Event',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'subject' },
            { type: 'table_field', field: 'kind' },
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'insight' },
          ],
          rightElements: [
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'attempts' },
            { type: 'table_field', field: 'next_attempt_at' },
            { type: 'table_field', field: 'dedupe_key' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'note' },
            { type: 'table_field', field: 'payload' },
          ],
        },
      ],
    },
  ],
});
