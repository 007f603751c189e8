import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of look-ups. */
List({
  table: 'x_sul_sumo_logic_s_lookup_cache',
  view: default_view,
  columns: ['value', 'kind', 'type', 'expires', 'finding'],
});

Form({
  table: 'x_sul_sumo_logic_s_lookup_cache',
  view: default_view,
  sections: [
    {
      caption: 'Look-up',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'value' },
            { type: 'table_field', field: 'kind' },
          ],
          rightElements: [
            { type: 'table_field', field: 'type' },
            { type: 'table_field', field: 'expires' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ type: 'table_field', field: 'finding' }],
        },
      ],
    },
  ],
});
