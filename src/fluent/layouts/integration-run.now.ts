import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of Integration Runs. */
List({
  table: 'x_sul_sumo_logic_s_integration_run',
  view: default_view,
  columns: [
    'name',
    'configuration',
    'kind',
    'outcome',
    'started',
    'finished',
    'fetched',
    'created',
    'existing',
    'errors',
    'cse_calls',
  ],
});

Form({
  table: 'x_sul_sumo_logic_s_integration_run',
  view: default_view,
  sections: [
    {
      caption: 'Integration Run',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'kind' },
            { type: 'table_field', field: 'outcome' },
          ],
          rightElements: [
            { type: 'table_field', field: 'started' },
            { type: 'table_field', field: 'finished' },
            { type: 'table_field', field: 'window_from' },
            { type: 'table_field', field: 'window_to' },
          ],
        },
      ],
    },
    {
      caption: 'Result',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'fetched' },
            { type: 'table_field', field: 'created' },
            { type: 'table_field', field: 'existing' },
          ],
          rightElements: [
            { type: 'table_field', field: 'errors' },
            { type: 'table_field', field: 'cse_calls' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'message' },
            { type: 'table_field', field: 'findings' },
          ],
        },
      ],
    },
  ],
});
