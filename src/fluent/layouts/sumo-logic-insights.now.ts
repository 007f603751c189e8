import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of staged Insights. */
List({
  table: 'x_sul_sumo_logic_s_sumo_logic_insights',
  view: default_view,
  columns: [
    'readable_id',
    'name',
    'severity',
    'status',
    'entity_type',
    'created',
    'sys_import_state',
    'sys_target_sys_id',
    'sys_import_set',
  ],
});

Form({
  table: 'x_sul_sumo_logic_s_sumo_logic_insights',
  view: default_view,
  sections: [
    {
      caption: 'Sumo Logic Insights',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'readable_id' },
            { type: 'table_field', field: 'insight_id' },
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'severity' },
            { type: 'table_field', field: 'confidence' },
          ],
          rightElements: [
            { type: 'table_field', field: 'status' },
            { type: 'table_field', field: 'assignee' },
            { type: 'table_field', field: 'source' },
          ],
        },
      ],
    },
    {
      caption: 'Details',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'entity_type' },
            { type: 'table_field', field: 'signal_count' },
          ],
          rightElements: [
            { type: 'table_field', field: 'created' },
            { type: 'table_field', field: 'last_signal' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'tactics' },
            { type: 'table_field', field: 'techniques' },
            { type: 'table_field', field: 'details' },
          ],
        },
      ],
    },
    {
      caption: 'Security Incident',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'incident_severity' },
            { type: 'table_field', field: 'incident_priority' },
            { type: 'table_field', field: 'incident_state' },
            { type: 'table_field', field: 'contact_type' },
          ],
          rightElements: [
            { type: 'table_field', field: 'company' },
            { type: 'table_field', field: 'assignment_group' },
            { type: 'table_field', field: 'cmdb_ci' },
            { type: 'table_field', field: 'affected_user' },
            { type: 'table_field', field: 'correlation_display' },
            { type: 'table_field', field: 'external_url' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'short_description' },
            { type: 'table_field', field: 'description' },
          ],
        },
      ],
    },
    {
      caption: 'Import Set',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'sys_import_set' },
            { type: 'table_field', field: 'sys_import_state' },
            { type: 'table_field', field: 'sys_import_state_comment' },
          ],
          rightElements: [
            { type: 'table_field', field: 'sys_target_sys_id' },
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'run' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ type: 'table_field', field: 'raw' }],
        },
      ],
    },
  ],
});
