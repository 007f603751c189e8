import { default_view, Form, List } from '@servicenow/sdk/core';

// Made of src/server/actions by `npm run generate:actions`: edit the fields there.
/** List and form of Actions. */
List({
  table: 'x_sul_sumo_logic_s_action',
  view: default_view,
  columns: [
    'name',
    'type',
    'active',
    'on_created',
    'on_closed',
    'on_demand',
    'stopped',
    'paused_until',
    'reason',
  ],
});

Form({
  table: 'x_sul_sumo_logic_s_action',
  view: default_view,
  sections: [
    {
      caption: 'Action',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'name' },
            { type: 'table_field', field: 'active' },
          ],
          rightElements: [
            { type: 'table_field', field: 'type' },
            { type: 'table_field', field: 'minimum_severity' },
          ],
        },
      ],
    },
    {
      caption: 'Notifications',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'on_created' },
            { type: 'table_field', field: 'on_closed' },
            { type: 'table_field', field: 'on_demand' },
          ],
          rightElements: [
            { type: 'table_field', field: 'on_rule_disabled' },
            { type: 'table_field', field: 'on_health' },
            { type: 'table_field', field: 'max_per_hour' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'condition_table' },
            { type: 'table_field', field: 'condition' },
          ],
        },
      ],
    },
    {
      caption: 'Target',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'access_key' },
            { type: 'table_field', field: 'secret_key' },
            { type: 'table_field', field: 'session_token' },
            { type: 'table_field', field: 'topic_arn' },
            { type: 'table_field', field: 'region' },
            { type: 'table_field', field: 'base_url' },
            { type: 'table_field', field: 'api_key' },
            { type: 'table_field', field: 'api_key_id' },
            { type: 'table_field', field: 'url' },
            { type: 'table_field', field: 'xsoar_endpoint' },
            { type: 'table_field', field: 'mutual_auth_profile' },
            { type: 'table_field', field: 'extra_headers' },
            { type: 'table_field', field: 'mid_server' },
            { type: 'table_field', field: 'exclude_records' },
            { type: 'table_field', field: 'recipients' },
          ],
          rightElements: [
            { type: 'table_field', field: 'username' },
            { type: 'table_field', field: 'password' },
            { type: 'table_field', field: 'signing_secret' },
            { type: 'table_field', field: 'include_signals' },
            { type: 'table_field', field: 'include_records' },
            { type: 'table_field', field: 'record_fields' },
            { type: 'table_field', field: 'wrap_data' },
            { type: 'table_field', field: 'room' },
            { type: 'table_field', field: 'service_key' },
            { type: 'table_field', field: 'subdomain' },
            { type: 'table_field', field: 'integration_version' },
            { type: 'table_field', field: 'enrich_insights' },
            { type: 'table_field', field: 'enrich_signals' },
            { type: 'table_field', field: 'own_domains' },
            { type: 'table_field', field: 'channel' },
          ],
        },
      ],
    },
    {
      caption: 'Deliveries',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'stopped' },
            { type: 'table_field', field: 'reason' },
            { type: 'table_field', field: 'paused_until' },
          ],
          rightElements: [
            { type: 'table_field', field: 'pauses' },
            { type: 'table_field', field: 'slow' },
          ],
        },
      ],
    },
  ],
});
