import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of leases. */
List({
  table: 'x_sul_sumo_logic_s_lease',
  view: default_view,
  columns: ['name', 'generation', 'owner', 'until', 'released'],
});

Form({
  table: 'x_sul_sumo_logic_s_lease',
  view: default_view,
  sections: [
    {
      caption: 'Lease',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'generation' },
            { type: 'table_field', field: 'owner' },
          ],
          rightElements: [
            { type: 'table_field', field: 'until' },
            { type: 'table_field', field: 'released' },
            { type: 'table_field', field: 'calls' },
          ],
        },
      ],
    },
  ],
});
