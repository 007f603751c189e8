import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of backfills. */
List({
  table: 'x_sul_sumo_logic_s_backfill',
  view: default_view,
  columns: ['name', 'configuration', 'since', 'until', 'limit', 'state', 'progress'],
});

Form({
  table: 'x_sul_sumo_logic_s_backfill',
  view: default_view,
  sections: [
    {
      caption: 'Backfill',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'since' },
            { type: 'table_field', field: 'until' },
            { type: 'table_field', field: 'limit' },
            { type: 'table_field', field: 'raise_events' },
          ],
          rightElements: [
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'fetched' },
            { type: 'table_field', field: 'existing' },
            { type: 'table_field', field: 'claimed' },
            { type: 'table_field', field: 'started' },
            { type: 'table_field', field: 'finished' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'progress' },
            { type: 'table_field', field: 'note' },
            { type: 'table_field', field: 'failures' },
            { type: 'table_field', field: 'position' },
          ],
        },
      ],
    },
  ],
});
