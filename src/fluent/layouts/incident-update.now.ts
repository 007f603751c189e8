import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of the changes of incidents. */
List({
  table: 'x_sul_sumo_logic_s_incident_update',
  view: default_view,
  columns: ['incident', 'reason', 'work_notes', 'state', 'sys_import_state', 'sys_created_on'],
});

Form({
  table: 'x_sul_sumo_logic_s_incident_update',
  view: default_view,
  sections: [
    {
      caption: 'Sumo Incident Updates',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'incident' },
            { type: 'table_field', field: 'reason' },
            { type: 'table_field', field: 'state' },
            { type: 'table_field', field: 'close_code' },
            { type: 'table_field', field: 'cmdb_ci' },
          ],
          rightElements: [
            { type: 'table_field', field: 'sys_import_set' },
            { type: 'table_field', field: 'sys_import_state' },
            { type: 'table_field', field: 'sys_import_state_comment' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'work_notes' },
            { type: 'table_field', field: 'close_notes' },
          ],
        },
      ],
    },
  ],
});
