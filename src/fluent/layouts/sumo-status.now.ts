import { default_view, Form, List } from '@servicenow/sdk/core';

/** List and form of the status. */
List({
  table: 'x_sul_sumo_logic_s_sumo_status',
  view: default_view,
  columns: [
    'configuration',
    'health',
    'health_since',
    'last_run',
    'last_success',
    'last_error',
    'consecutive_failures',
  ],
});

Form({
  table: 'x_sul_sumo_logic_s_sumo_status',
  view: default_view,
  sections: [
    {
      caption: 'Sumo Status',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'configuration' },
            { type: 'table_field', field: 'health' },
            { type: 'table_field', field: 'health_since' },
            { type: 'table_field', field: 'consecutive_failures' },
          ],
          rightElements: [
            { type: 'table_field', field: 'last_run' },
            { type: 'table_field', field: 'last_success' },
            { type: 'table_field', field: 'last_error_at' },
            { type: 'table_field', field: 'paused_until' },
            { type: 'table_field', field: 'held_back' },
            { type: 'table_field', field: 'blocked' },
            { type: 'table_field', field: 'close_seen_at' },
            { type: 'table_field', field: 'close_unseen_at' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'reason' },
            { type: 'table_field', field: 'last_error' },
            { type: 'table_field', field: 'findings' },
          ],
        },
      ],
    },
    {
      caption: 'Set-up',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ type: 'table_field', field: 'setup_result' }],
          rightElements: [{ type: 'table_field', field: 'setup_checked_at' }],
        },
        { layout: 'one-column', elements: [{ type: 'table_field', field: 'setup_findings' }] },
      ],
    },
    {
      caption: 'Progress',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { type: 'table_field', field: 'cursor' },
            { type: 'table_field', field: 'floor' },
            { type: 'table_field', field: 'not_before' },
            { type: 'table_field', field: 'last_sweep' },
            { type: 'table_field', field: 'continue_at' },
            { type: 'table_field', field: 'deliver_at' },
            { type: 'table_field', field: 'follow_at' },
            { type: 'table_field', field: 'rules_at' },
            { type: 'table_field', field: 'stale_at' },
            { type: 'table_field', field: 'overdue_at' },
          ],
          rightElements: [
            { type: 'table_field', field: 'tenant' },
            { type: 'table_field', field: 'rules_tenant' },
            { type: 'table_field', field: 'clock_skew' },
            { type: 'table_field', field: 'open_run' },
            { type: 'table_field', field: 'backfill_open' },
            { type: 'table_field', field: 'follow_failed' },
            { type: 'table_field', field: 'follow_ended' },
            { type: 'table_field', field: 'rules_ended' },
            { type: 'table_field', field: 'check_ended' },
            { type: 'table_field', field: 'continue_ended' },
            { type: 'table_field', field: 'clean_up_ended' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { type: 'table_field', field: 'progress' },
            { type: 'table_field', field: 'follow_position' },
            { type: 'table_field', field: 'problems' },
            { type: 'table_field', field: 'rules_position' },
          ],
        },
      ],
    },
  ],
});
