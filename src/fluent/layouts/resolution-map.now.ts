import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of the resolution map. */
List({
  table: 'x_sul_sumo_logic_s_resolution_map',
  view: default_view,
  columns: ['order', 'direction', 'state', 'close_code', 'resolution', 'active'],
});

Form({
  table: 'x_sul_sumo_logic_s_resolution_map',
  view: default_view,
  sections: [
    {
      caption: 'Resolution Map',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'close_code' },
            { type: 'table_field', field: 'resolution' },
          ],
          rightElements: [
            { type: 'table_field', field: 'order' },
            { type: 'table_field', field: 'direction' },
            { type: 'table_field', field: 'active' },
          ],
        },
      ],
    },
  ],
});
