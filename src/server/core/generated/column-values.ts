// Made of src/fluent/tables by `npm run generate:columns`. Do not edit.
/** How long the text of a column may be, and which values a choice column has: a constant for each table. */

export const ACTION_LENGTH = {
  name: 100,
  minimum_severity: 40,
  condition: 4000,
  type: 40,
  access_key: 255,
  secret_key: 255,
  session_token: 2000,
  topic_arn: 400,
  region: 40,
  base_url: 255,
  role_arn: 150,
  external_id: 40,
  sts_url: 100,
  api_key: 255,
  api_key_id: 255,
  url: 2000,
  xsoar_endpoint: 40,
  mutual_auth_profile: 255,
  extra_headers: 4000,
  mid_server: 100,
  recipients: 4000,
  username: 255,
  password: 255,
  signing_secret: 255,
  record_fields: 1000,
  room: 255,
  service_key: 255,
  subdomain: 255,
  integration_version: 40,
  own_domains: 1000,
  channel: 255,
  reason: 1000,
  last_error: 500,
} as const;

export const ACTION_CHOICES = {
  minimum_severity: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'],
  type: [
    'aws_sns',
    'demisto',
    'email',
    'http_post_v2',
    'hipchat',
    'microsoft_teams',
    'pagerduty',
    'recorded_future',
    'slack',
    'slack_webhook',
  ],
  xsoar_endpoint: ['/incident/json', '/incident', '/xsoar/public/v1/incident'],
  integration_version: ['v2', 'v1'],
} as const;

export const ACTION_RUN_LENGTH = {
  name: 200,
} as const;

export const BACKFILL_LENGTH = {
  name: 100,
  state: 40,
  progress: 1000,
  note: 1000,
  position: 4000,
} as const;

export const BACKFILL_CHOICES = {
  state: ['waiting', 'running', 'done', 'failed', 'cancelled'],
} as const;

export const CONFIGURATION_LENGTH = {
  name: 100,
  host: 255,
  console_url: 255,
  access_id: 100,
  access_key: 255,
  default_incident_state: 40,
  query: 1000,
  reopened_status: 40,
  closed_in_cse: 40,
  configuration_items: 40,
  on_activation: 40,
  instance_id: 40,
  instance_name: 80,
  instance_url: 150,
} as const;

export const CONFIGURATION_CHOICES = {
  closed_in_cse: ['off', 'note', 'resolve', 'close'],
  configuration_items: ['off', 'match', 'create'],
  on_activation: ['continue', 'now'],
} as const;

export const DELIVERY_LENGTH = {
  name: 55,
  type: 20,
  event: 20,
  state: 20,
  note: 1000,
  error_class: 20,
  error: 4000,
  request: 5100,
  response: 2100,
  remote_id: 255,
  mail_subject: 200,
  mail_html: 20000,
  payload: 65000,
  instance: 20,
  dedupe_key: 140,
} as const;

export const DELIVERY_CHOICES = {
  type: ['link', 'close', 'action', 'system_event', 'reopen'],
  event: [
    'created',
    'closed',
    'on_demand',
    'test',
    'rule_disabled',
    'rule_cleared',
    'failing',
    'recovered',
    'digest',
    'reopened',
    'raised',
  ],
  state: ['ready', 'retry', 'delivered', 'failed', 'cancelled', 'suppressed'],
} as const;

export const INBOUND_EVENT_LENGTH = {
  subject: 200,
  kind: 40,
  state: 40,
  note: 1000,
  payload: 65000,
  dedupe_key: 200,
} as const;

export const INBOUND_EVENT_CHOICES = {
  kind: ['created', 'closed', 'rule', 'unrecognised'],
  state: ['waiting', 'done', 'ignored', 'failed', 'unrecognised'],
} as const;

export const INCIDENT_UPDATE_LENGTH = {
  incident: 32,
  reason: 100,
  work_notes: 4000,
  state: 40,
  priority: 40,
  close_code: 40,
  close_notes: 4000,
  cmdb_ci: 32,
  opened_at: 40,
} as const;

export const INSIGHT_LENGTH = {
  insight_id: 100,
  readable_id: 40,
  state: 40,
  status: 40,
  severity: 40,
  assignee: 100,
  error: 4000,
  note: 4000,
  left_out: 1000,
  waits_for: 255,
  reduced: 65000,
  seal: 32,
  instance: 20,
  priority_severity: 40,
  to_announce: 255,
  url: 1024,
} as const;

export const INSIGHT_CHOICES = {
  state: ['claimed', 'enriching', 'ingested', 'closed', 'error'],
} as const;

export const INTEGRATION_RUN_LENGTH = {
  name: 100,
  kind: 40,
  outcome: 40,
  message: 4000,
  findings: 4000,
} as const;

export const INTEGRATION_RUN_CHOICES = {
  kind: ['poll', 'push'],
  outcome: ['running', 'success', 'partial', 'failed'],
} as const;

export const JOB_LENGTH = {
  job: 20,
  problem: 700,
  position: 250,
  tenant: 100,
} as const;

export const JOB_CHOICES = {
  job: ['poll', 'continue', 'events', 'follow', 'rules', 'deliver', 'check', 'clean_up', 'setup'],
} as const;

export const LEASE_LENGTH = {
  name: 200,
  owner: 40,
  calls: 200,
} as const;

export const LOOKUP_CACHE_LENGTH = {
  type: 40,
  kind: 40,
  value: 255,
  finding: 8000,
} as const;

export const RESOLUTION_MAP_LENGTH = {
  direction: 40,
  state: 40,
  close_code: 100,
  resolution: 100,
} as const;

export const RESOLUTION_MAP_CHOICES = {
  direction: ['both', 'to_cse', 'from_cse'],
} as const;

export const RULE_ALERT_LENGTH = {
  rule_id: 100,
  name: 255,
  state: 40,
  status: 40,
  reason: 1000,
} as const;

export const RULE_ALERT_CHOICES = {
  state: ['disabled', 'cleared'],
} as const;

export const SELFTEST_LENGTH = {
  insight_id: 100,
  insight: 8000,
  status: 40,
  resolution: 100,
  enrichments: 8000,
  comments: 8000,
} as const;

export const SUMO_LOGIC_INSIGHTS_LENGTH = {
  insight_id: 100,
  readable_id: 30,
  name: 100,
  severity: 20,
  source: 20,
  status: 20,
  assignee: 40,
  entity_type: 30,
  short_description: 160,
  description: 4000,
  incident_severity: 10,
  incident_priority: 10,
  incident_state: 10,
  contact_type: 20,
  correlation_display: 20,
  external_url: 140,
  company: 32,
  assignment_group: 32,
  cmdb_ci: 32,
  affected_user: 32,
  tactics: 60,
  techniques: 60,
  details: 200000,
  raw: 65000,
} as const;

export const SUMO_STATUS_LENGTH = {
  health: 20,
  reason: 1000,
  last_error: 4000,
  notified_health: 20,
  findings: 4000,
  setup_result: 20,
  setup_findings: 8000,
  blocked: 1000,
  tenant: 100,
  progress: 10000,
} as const;

export const SUMO_STATUS_CHOICES = {
  health: [
    'not_configured',
    'healthy',
    'degraded',
    'failing',
    'paused',
    'stale',
    'clone',
    'inactive',
    'starting',
  ],
  setup_result: ['ok', 'warning', 'error'],
} as const;
