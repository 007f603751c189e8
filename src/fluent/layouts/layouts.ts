import type { TABLE_ACCESS } from '../acls/access.ts';
import type { Layout } from '../descriptions.d.ts';

/** List, form and related lists of each table. */
export const LAYOUTS: Readonly<Record<keyof typeof TABLE_ACCESS, Layout>> = {
  action: {
    list: 'name type active on_created on_closed on_reopened on_demand stopped paused_until reason',
    form: [
      { caption: 'Action', left: 'name active', right: 'type minimum_severity' },
      {
        caption: 'Notifications',
        left: 'on_created on_closed on_reopened on_demand',
        right: 'on_rule_disabled on_health max_per_hour',
        below: 'condition_table condition',
      },
      { caption: 'Target', fields: 'of the Action types' },
      {
        caption: 'Deliveries',
        left: 'stopped reason paused_until pauses slow',
        right: 'last_delivered_at last_error_at waiting failed',
        below: 'last_error',
      },
    ],
    related: { deliveries: 'delivery.action' },
  },
  action_run: {
    list: 'name action insight sys_created_by sys_created_on',
    form: [{ caption: 'Action Run', below: 'action insight' }],
  },
  backfill: {
    list: 'name configuration since until limit state progress',
    form: [
      {
        caption: 'Backfill',
        left: 'configuration since until limit raise_events',
        right: 'state fetched existing claimed started finished',
        below: 'name progress note failures position',
      },
    ],
    related: { insights: 'insight.backfill' },
  },
  configuration: {
    list: 'name active host default_incident_state company assignment_group interval',
    form: [
      {
        caption: 'Sumo Logic Configuration',
        left: 'name active host console_url',
        right: 'access_id access_key notify instance_name instance_url',
      },
      {
        caption: 'Security Incidents',
        left: 'default_incident_state company assignment_group daily_cap',
        right: 'configuration_items attack_links observables affected_users',
      },
      {
        caption: 'Polling',
        left: 'interval look_back',
        right: 'overlap time_budget on_activation push',
        below: 'query',
      },
      {
        caption: 'Insights in CSE',
        left: 'link_back link_comment',
        right: 'close_insight close_comment reopened_status',
      },
      {
        caption: 'Changes in CSE',
        left: 'closed_in_cse reopen_incident',
        right: 'note_changes raise_priority watch_rules',
      },
    ],
    related: {
      status: 'sumo_status.configuration',
      runs: 'integration_run.configuration',
      insights: 'insight.configuration',
      deliveries: 'REL:deliveriesOfConfiguration',
      backfills: 'backfill.configuration',
      'rule-alerts': 'rule_alert.configuration',
      'inbound-events': 'inbound_event.configuration',
      jobs: 'job.configuration',
    },
  },
  delivery: {
    list: 'name type action insight incident state delivered_at note error attempts next_attempt_at',
    form: [
      {
        caption: 'Delivery',
        left: 'name type event action configuration digest insight incident',
        right: 'state delivered_at attempts next_attempt_at sent_again_at step unanswered',
        below: 'note error',
      },
      {
        caption: 'Last request and response',
        left: 'http_status error_class remote_id',
        right: 'request_bytes duration',
        below: 'request response mail_subject mail_html payload',
      },
    ],
    related: { emails: 'REL:emailsOfDelivery' },
  },
  inbound_event: {
    list: 'subject kind configuration state note insight attempts next_attempt_at',
    form: [
      {
        caption: 'Inbound Event',
        left: 'subject kind configuration insight',
        right: 'state attempts next_attempt_at',
        below: 'note payload',
      },
    ],
  },
  incident_update: {
    list: 'reason sys_target_sys_id work_notes state sys_import_state sys_created_on',
    form: [
      {
        caption: 'Sumo Incident Updates',
        left: 'reason sys_target_sys_id state priority close_code',
        right: 'sys_import_set sys_import_state sys_import_state_comment',
        below: 'work_notes close_notes',
      },
    ],
  },
  insight: {
    list: 'readable_id state incident severity status signal_count configuration created error',
    form: [
      {
        caption: 'Insight',
        left: 'readable_id insight_id state incident',
        right: 'status severity assignee signal_count priority_severity close_ordered reopened_at',
        below: 'url error note left_out waits_for',
      },
      {
        caption: 'Origin',
        left: 'configuration run backfill import_set',
        right: 'created deferred admitted_at attempts next_attempt_at',
        below: 'reduced',
      },
    ],
    related: { deliveries: 'delivery.insight' },
  },
  integration_run: {
    list: 'name configuration kind outcome started finished fetched created existing errors cse_calls',
    form: [
      {
        caption: 'Integration Run',
        left: 'name configuration kind outcome',
        right: 'started finished window_from window_to',
      },
      {
        caption: 'Result',
        left: 'fetched created existing',
        right: 'errors cse_calls',
        below: 'message findings',
      },
    ],
    related: { insights: 'insight.run', 'staged-insights': 'sumo_logic_insights.run' },
  },
  job: {
    list: 'job configuration ended continue_at problem',
    form: [
      {
        caption: 'Job',
        left: 'job configuration failed',
        right: 'ended continue_at tenant',
        below: 'problem position',
      },
    ],
  },
  lease: {
    list: 'name generation owner until released',
    form: [{ caption: 'Lease', left: 'name generation owner', right: 'until released calls' }],
  },
  lookup_cache: {
    list: 'value kind type expires finding',
    form: [{ caption: 'Look-up', left: 'value kind', right: 'type expires', below: 'finding' }],
  },
  resolution_map: {
    list: 'order direction state close_code resolution active',
    form: [
      { caption: 'Resolution Map', left: 'state close_code resolution', right: 'order direction active' },
    ],
  },
  rule_alert: {
    list: 'rule_id name state reason since cleared_at times_disabled configuration',
    form: [
      {
        caption: 'Rule Alert',
        left: 'rule_id name configuration notified',
        right: 'state status since cleared_at times_disabled',
        below: 'reason',
      },
    ],
  },
  selftest: {
    list: 'insight_id status resolution sys_created_on',
    form: [
      {
        caption: 'Self-test Insight',
        left: 'insight_id',
        right: 'status resolution',
        below: 'insight enrichments comments',
      },
    ],
  },
  sumo_logic_insights: {
    list: 'readable_id name severity status entity_type created sys_import_state sys_target_sys_id sys_import_set',
    form: [
      {
        caption: 'Sumo Logic Insights',
        left: 'readable_id insight_id name severity confidence',
        right: 'status assignee source',
      },
      {
        caption: 'Details',
        left: 'entity_type signal_count',
        right: 'created last_signal',
        below: 'tactics techniques details',
      },
      {
        caption: 'Security Incident',
        left: 'incident_severity incident_priority incident_state contact_type',
        right: 'correlation_display external_url',
        below: 'short_description description',
      },
      {
        caption: 'Import Set',
        left: 'sys_import_set sys_import_state sys_import_state_comment',
        right: 'sys_target_sys_id configuration run',
        below: 'raw',
      },
    ],
  },
  sumo_status: {
    list: 'configuration health health_since last_run last_success last_error_at last_error consecutive_failures',
    form: [
      {
        caption: 'Sumo Status',
        left: 'configuration health health_since consecutive_failures',
        right: 'last_run last_success paused_until deferred blocked close_seen_at close_unseen_at',
        below: 'reason last_error_at last_error findings',
      },
      { caption: 'Set-up', left: 'setup_result', right: 'setup_checked_at', below: 'setup_findings' },
      {
        caption: 'Progress',
        left: 'cursor floor not_before last_sweep continue_at stale_at overdue_at',
        right: 'tenant clock_skew open_run backfill_open',
        below: 'progress',
      },
    ],
  },
};
