import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of deliveries. */
List({
  table: 'x_sul_sumo_logic_s_delivery',
  view: default_view,
  columns: [
    'type',
    'action',
    'event',
    'insight',
    'incident',
    'state',
    'note',
    'attempts',
    'next_attempt_at',
    'error',
  ],
});

Form({
  table: 'x_sul_sumo_logic_s_delivery',
  view: default_view,
  sections: [
    {
      caption: 'Delivery',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'type' },
            { type: 'table_field', field: 'action' },
            { type: 'table_field', field: 'event' },
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'insight' },
            { type: 'table_field', field: 'incident' },
            { type: 'table_field', field: 'dedupe_key' },
          ],
          rightElements: [
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'attempts' },
            { type: 'table_field', field: 'next_attempt_at' },
            { type: 'table_field', field: 'sent_again_at' },
            { type: 'table_field', field: 'step' },
            { type: 'table_field', field: 'unanswered' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'note' },
            { type: 'table_field', field: 'error' },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'error_class' },
            { type: 'table_field', field: 'http_status' },
          ],
          rightElements: [
            { type: 'table_field', field: 'remote_id' },
            { type: 'table_field', field: 'duration' },
          ],
        },
        { layout: 'one-column', elements: [{ type: 'table_field', field: 'payload' }] },
      ],
    },
  ],
});
