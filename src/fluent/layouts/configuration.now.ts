import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of configurations. */
List({
  table: 'x_sul_sumo_logic_s_configuration',
  view: default_view,
  columns: ['name', 'active', 'host', 'default_incident_state', 'company', 'assignment_group', 'interval'],
});

Form({
  table: 'x_sul_sumo_logic_s_configuration',
  view: default_view,
  sections: [
    {
      caption: 'Sumo Logic Configuration',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'active' },
            { type: 'table_field', field: 'host' },
            { type: 'table_field', field: 'console_url' },
          ],
          rightElements: [
            { type: 'table_field', field: 'access_id' },
            { type: 'table_field', field: 'access_key' },
            { type: 'table_field', field: 'notify' },
            { type: 'table_field', field: 'instance_name' },
            { type: 'table_field', field: 'instance_url' },
          ],
        },
      ],
    },
    {
      caption: 'Security Incidents',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'default_incident_state' },
            { type: 'table_field', field: 'company' },
            { type: 'table_field', field: 'assignment_group' },
            { type: 'table_field', field: 'daily_cap' },
          ],
          rightElements: [
            { type: 'table_field', field: 'configuration_items' },
            { type: 'table_field', field: 'attack_links' },
            { type: 'table_field', field: 'observables' },
            { type: 'table_field', field: 'affected_users' },
          ],
        },
      ],
    },
    {
      caption: 'Polling',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'interval' },
            { type: 'table_field', field: 'look_back' },
          ],
          rightElements: [
            { type: 'table_field', field: 'overlap' },
            { type: 'table_field', field: 'time_budget' },
            { type: 'table_field', field: 'on_activation' },
            { type: 'table_field', field: 'push' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ type: 'table_field', field: 'query' }],
        },
      ],
    },
    {
      caption: 'Insights in CSE',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'link_back' },
            { type: 'table_field', field: 'link_comment' },
          ],
          rightElements: [
            { type: 'table_field', field: 'close_insight' },
            { type: 'table_field', field: 'close_comment' },
          ],
        },
      ],
    },
    {
      caption: 'Changes in CSE',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'closed_in_cse' },
            { type: 'table_field', field: 'reopen_incident' },
          ],
          rightElements: [
            { type: 'table_field', field: 'note_changes' },
            { type: 'table_field', field: 'watch_rules' },
          ],
        },
      ],
    },
  ],
});
