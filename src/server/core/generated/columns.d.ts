// Made of src/fluent/tables by `npm run generate:columns`. Do not edit.
import type {
  Choice,
  Decimal,
  Flag,
  Inherited,
  Integer,
  Reference,
  Secret,
  Text,
  Time,
} from '../columns.d.ts';

/** The columns of each table of the application, and what each holds. */
export interface Columns {
  action: {
    name: Text;
    active: Flag;
    on_created: Flag;
    on_closed: Flag;
    on_reopened: Flag;
    on_demand: Flag;
    on_rule_disabled: Flag;
    on_health: Flag;
    minimum_severity: Choice<'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'>;
    condition: Text;
    condition_table: Text;
    max_per_hour: Integer;
    type: Choice<
      | 'aws_sns'
      | 'demisto'
      | 'email'
      | 'http_post_v2'
      | 'hipchat'
      | 'microsoft_teams'
      | 'pagerduty'
      | 'recorded_future'
      | 'slack'
      | 'slack_webhook'
    >;
    access_key: Secret;
    secret_key: Secret;
    session_token: Secret;
    topic_arn: Text;
    region: Text;
    base_url: Text;
    role_arn: Text;
    external_id: Text;
    sts_url: Text;
    api_key: Secret;
    api_key_id: Text;
    url: Secret;
    xsoar_endpoint: Choice<'/incident/json' | '/incident' | '/xsoar/public/v1/incident'>;
    mutual_auth_profile: Text;
    extra_headers: Secret;
    mid_server: Text;
    exclude_records: Flag;
    recipients: Text;
    username: Text;
    password: Secret;
    signing_secret: Secret;
    include_signals: Flag;
    include_records: Flag;
    record_fields: Text;
    wrap_data: Flag;
    room: Text;
    service_key: Secret;
    subdomain: Text;
    integration_version: Choice<'v2' | 'v1'>;
    enrich_insights: Flag;
    enrich_signals: Flag;
    own_domains: Text;
    channel: Text;
    stopped: Flag;
    paused_until: Time;
    pauses: Integer;
    slow: Flag;
    reason: Text;
    last_delivered_at: Time;
    last_error: Text;
    last_error_at: Time;
    waiting: Integer;
    failed: Integer;
  };
  action_run: {
    name: Text;
    action: Reference<'action'>;
    insight: Reference<'insight'>;
  };
  backfill: {
    name: Text;
    configuration: Reference<'configuration'>;
    since: Time;
    until: Time;
    limit: Integer;
    raise_events: Flag;
    state: Choice<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>;
    progress: Text;
    fetched: Integer;
    existing: Integer;
    claimed: Integer;
    started: Time;
    finished: Time;
    note: Text;
    failures: Integer;
    position: Text;
  };
  configuration: {
    name: Text;
    active: Flag;
    host: Text;
    console_url: Text;
    access_id: Text;
    access_key: Secret;
    key_cleared_at: Time;
    default_incident_state: Text;
    query: Text;
    interval: Integer;
    look_back: Integer;
    overlap: Integer;
    time_budget: Integer;
    company: Reference<'core_company'>;
    assignment_group: Reference<'sys_user_group'>;
    push: Flag;
    link_back: Flag;
    link_comment: Flag;
    close_insight: Flag;
    close_comment: Flag;
    reopened_status: Text;
    closed_in_cse: Choice<'off' | 'note' | 'resolve' | 'close'>;
    reopen_incident: Flag;
    note_changes: Flag;
    raise_priority: Flag;
    watch_rules: Flag;
    configuration_items: Choice<'off' | 'match' | 'create'>;
    attack_links: Flag;
    observables: Flag;
    affected_users: Flag;
    daily_cap: Integer;
    on_activation: Choice<'continue' | 'now'>;
    instance_id: Text;
    instance_name: Text;
    instance_url: Text;
    taking_over: Flag;
    taken_over_at: Time;
    notify: Text;
  };
  delivery: {
    name: Text;
    type: Choice<'link' | 'close' | 'action' | 'system_event' | 'reopen'>;
    action: Reference<'action'>;
    event: Choice<
      | 'created'
      | 'closed'
      | 'on_demand'
      | 'test'
      | 'rule_disabled'
      | 'rule_cleared'
      | 'failing'
      | 'recovered'
      | 'digest'
      | 'reopened'
      | 'raised'
    >;
    configuration: Reference<'configuration'>;
    digest: Reference<'delivery'>;
    insight: Reference<'insight'>;
    incident: Reference<'sn_si_incident'>;
    state: Choice<'ready' | 'retry' | 'delivered' | 'failed' | 'cancelled' | 'suppressed'>;
    note: Text;
    attempts: Integer;
    next_attempt_at: Time;
    late_at: Time;
    sent_again_at: Time;
    delivered_at: Time;
    http_status: Integer;
    error_class: Text;
    error: Text;
    step: Integer;
    request: Text;
    request_bytes: Integer;
    response: Text;
    unanswered: Flag;
    remote_id: Text;
    duration: Integer;
    mail_subject: Text;
    mail_html: Text;
    payload: Text;
    instance: Text;
    dedupe_key: Text;
  };
  inbound_event: {
    subject: Text;
    kind: Choice<'created' | 'closed' | 'rule' | 'unrecognised'>;
    configuration: Reference<'configuration'>;
    insight: Reference<'insight'>;
    state: Choice<'waiting' | 'done' | 'ignored' | 'failed' | 'unrecognised'>;
    note: Text;
    attempts: Integer;
    next_attempt_at: Time;
    payload: Text;
    dedupe_key: Text;
  };
  incident_update: {
    incident: Text;
    reason: Text;
    work_notes: Text;
    state: Text;
    priority: Text;
    close_code: Text;
    close_notes: Text;
    cmdb_ci: Text;
    opened_at: Text;
  } & Inherited['sys_import_set_row'];
  insight: {
    insight_id: Text;
    readable_id: Text;
    configuration: Reference<'configuration'>;
    incident: Reference<'sn_si_incident'>;
    state: Choice<'claimed' | 'enriching' | 'ingested' | 'closed' | 'error'>;
    status: Text;
    severity: Text;
    assignee: Text;
    signal_count: Integer;
    attempts: Integer;
    next_attempt_at: Time;
    error: Text;
    note: Text;
    left_out: Text;
    waits_for: Text;
    reduced: Text;
    import_set: Reference<'sys_import_set'>;
    seal: Text;
    instance: Text;
    run: Reference<'integration_run'>;
    backfill: Reference<'backfill'>;
    deferred: Flag;
    admitted_at: Time;
    close_ordered: Flag;
    reopened_at: Time;
    priority_severity: Text;
    to_announce: Text;
    created: Time;
    url: Text;
  };
  integration_run: {
    name: Text;
    configuration: Reference<'configuration'>;
    kind: Choice<'poll' | 'push'>;
    outcome: Choice<'running' | 'success' | 'partial' | 'failed'>;
    started: Time;
    finished: Time;
    window_from: Time;
    window_to: Time;
    fetched: Integer;
    created: Integer;
    existing: Integer;
    errors: Integer;
    cse_calls: Integer;
    message: Text;
    findings: Text;
  };
  job: {
    configuration: Reference<'configuration'>;
    job: Choice<
      'poll' | 'continue' | 'events' | 'follow' | 'rules' | 'deliver' | 'check' | 'clean_up' | 'setup'
    >;
    ended: Time;
    continue_at: Time;
    problem: Text;
    failed: Flag;
    position: Text;
    tenant: Text;
  };
  lease: {
    name: Text;
    generation: Integer;
    owner: Text;
    until: Time;
    released: Flag;
    calls: Text;
  };
  lookup_cache: {
    type: Text;
    kind: Text;
    value: Text;
    finding: Text;
    expires: Time;
  };
  resolution_map: {
    order: Integer;
    active: Flag;
    direction: Choice<'both' | 'to_cse' | 'from_cse'>;
    state: Text;
    close_code: Text;
    resolution: Text;
  };
  rule_alert: {
    configuration: Reference<'configuration'>;
    rule_id: Text;
    name: Text;
    state: Choice<'disabled' | 'cleared'>;
    status: Text;
    reason: Text;
    since: Time;
    cleared_at: Time;
    times_disabled: Integer;
    notified: Flag;
  };
  selftest: {
    insight_id: Text;
    insight: Text;
    status: Text;
    resolution: Text;
    enrichments: Text;
    comments: Text;
  };
  sumo_logic_insights: {
    insight_id: Text;
    readable_id: Text;
    name: Text;
    severity: Text;
    confidence: Decimal;
    source: Text;
    status: Text;
    assignee: Text;
    entity_type: Text;
    created: Time;
    last_signal: Time;
    short_description: Text;
    description: Text;
    incident_severity: Text;
    incident_priority: Text;
    incident_state: Text;
    contact_type: Text;
    correlation_display: Text;
    external_url: Text;
    company: Text;
    assignment_group: Text;
    cmdb_ci: Text;
    affected_user: Text;
    tactics: Text;
    techniques: Text;
    signal_count: Integer;
    configuration: Reference<'configuration'>;
    run: Reference<'integration_run'>;
    details: Text;
    raw: Text;
    link_back: Flag;
  } & Inherited['sys_import_set_row'];
  sumo_status: {
    configuration: Reference<'configuration'>;
    health: Choice<
      | 'not_configured'
      | 'healthy'
      | 'degraded'
      | 'failing'
      | 'paused'
      | 'stale'
      | 'clone'
      | 'inactive'
      | 'starting'
    >;
    health_since: Time;
    reason: Text;
    last_error: Text;
    last_error_at: Time;
    last_run: Time;
    last_success: Time;
    cursor: Time;
    paused_until: Time;
    continue_at: Time;
    stale_at: Time;
    overdue_at: Time;
    notified_health: Text;
    consecutive_failures: Integer;
    auth_failures: Integer;
    findings: Text;
    setup_result: Choice<'ok' | 'warning' | 'error'>;
    setup_findings: Text;
    setup_checked_at: Time;
    deferred: Integer;
    blocked: Text;
    close_seen_at: Time;
    close_unseen_at: Time;
    tenant: Text;
    floor: Time;
    events_from: Time;
    not_before: Time;
    backfill_open: Flag;
    clock_skew: Integer;
    progress: Text;
    last_sweep: Time;
    open_run: Reference<'integration_run'>;
  };
}
