import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of deliveries: what was told of whom to whom, whether it arrived, and why not. */
List({
  table: 'x_sul_sumo_logic_s_delivery',
  view: default_view,
  columns: [
    'type',
    'event',
    'action',
    'insight',
    'incident',
    'state',
    'delivered_at',
    'note',
    'error',
    'attempts',
    'next_attempt_at',
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
            { type: 'table_field', field: 'event' },
            { type: 'table_field', field: 'action' },
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'digest' },
            { type: 'table_field', field: 'insight' },
            { type: 'table_field', field: 'incident' },
          ],
          rightElements: [
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'delivered_at' },
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
      ],
    },
    {
      caption: 'Last request and answer',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'http_status' },
            { type: 'table_field', field: 'error_class' },
            { type: 'table_field', field: 'remote_id' },
          ],
          rightElements: [
            { type: 'table_field', field: 'request_bytes' },
            { type: 'table_field', field: 'duration' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'request' },
            { type: 'table_field', field: 'response' },
            { type: 'table_field', field: 'mail_subject' },
            { type: 'table_field', field: 'mail_html' },
            { type: 'table_field', field: 'payload' },
            { type: 'table_field', field: 'dedupe_key' },
          ],
        },
      ],
    },
  ],
});
