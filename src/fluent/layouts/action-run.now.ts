import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of requests to run an Action. */
List({
  table: 'x_sul_sumo_logic_s_action_run',
  view: default_view,
  columns: ['name', 'action', 'insight', 'sys_created_by', 'sys_created_on'],
});

Form({
  table: 'x_sul_sumo_logic_s_action_run',
  view: default_view,
  sections: [
    {
      caption: 'Action Run',
      content: [
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'action' },
            { type: 'table_field', field: 'insight' },
          ],
        },
      ],
    },
  ],
});
