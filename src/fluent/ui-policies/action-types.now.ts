import { UiPolicy } from '@servicenow/sdk/core';

// Made of src/server/actions by `npm run generate:actions`: edit the fields there.
/** Which fields the form of an Action shows for its type. */
UiPolicy({
  $id: Now.ID['ui-policy-action-show-aws-sns'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of aws_sns',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [
    { field: 'access_key', visible: true },
    { field: 'secret_key', visible: true },
    { field: 'session_token', visible: true },
    { field: 'topic_arn', visible: true },
    { field: 'region', visible: true },
  ],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-aws-sns-hipchat-pagerduty-recorded-future-slack'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of aws_sns, hipchat, pagerduty, recorded_future, slack',
  conditions: 'typeINaws_sns,hipchat,pagerduty,recorded_future,slack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'base_url', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-demisto-hipchat-recorded-future-slack'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of demisto, hipchat, recorded_future, slack',
  conditions: 'typeINdemisto,hipchat,recorded_future,slack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'api_key', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-demisto'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of demisto',
  conditions: 'typeINdemisto',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [
    { field: 'api_key_id', visible: true },
    { field: 'xsoar_endpoint', visible: true },
    { field: 'mutual_auth_profile', visible: true },
    { field: 'exclude_records', visible: true },
  ],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-demisto-http-post-v2-microsoft-teams-slack-webhook'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of demisto, http_post_v2, microsoft_teams, slack_webhook',
  conditions: 'typeINdemisto,http_post_v2,microsoft_teams,slack_webhook',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'url', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-demisto-http-post-v2'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of demisto, http_post_v2',
  conditions: 'typeINdemisto,http_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'extra_headers', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-demisto-http-post-v2-hipchat'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of demisto, http_post_v2, hipchat',
  conditions: 'typeINdemisto,http_post_v2,hipchat',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'mid_server', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-email'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of email',
  conditions: 'typeINemail',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'recipients', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-http-post-v2'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of http_post_v2',
  conditions: 'typeINhttp_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [
    { field: 'username', visible: true },
    { field: 'password', visible: true },
    { field: 'signing_secret', visible: true },
    { field: 'include_signals', visible: true },
    { field: 'include_records', visible: true },
    { field: 'record_fields', visible: true },
    { field: 'wrap_data', visible: true },
  ],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-hipchat'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of hipchat',
  conditions: 'typeINhipchat',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'room', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-pagerduty'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of pagerduty',
  conditions: 'typeINpagerduty',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [
    { field: 'service_key', visible: true },
    { field: 'subdomain', visible: true },
    { field: 'integration_version', visible: true },
  ],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-recorded-future'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of recorded_future',
  conditions: 'typeINrecorded_future',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [
    { field: 'enrich_insights', visible: true },
    { field: 'enrich_signals', visible: true },
    { field: 'own_domains', visible: true },
  ],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-show-slack'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show the fields of slack',
  conditions: 'typeINslack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'channel', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-require-aws-sns'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require the fields of aws_sns',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [
    { field: 'access_key', mandatory: true },
    { field: 'secret_key', mandatory: true },
    { field: 'topic_arn', mandatory: true },
  ],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-require-hipchat'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require the fields of hipchat',
  conditions: 'typeINhipchat',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [
    { field: 'base_url', mandatory: true },
    { field: 'room', mandatory: true },
  ],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-require-demisto-hipchat-recorded-future-slack'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require the fields of demisto, hipchat, recorded_future, slack',
  conditions: 'typeINdemisto,hipchat,recorded_future,slack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'api_key', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-require-demisto-http-post-v2-microsoft-teams-slack-webhook'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require the fields of demisto, http_post_v2, microsoft_teams, slack_webhook',
  conditions: 'typeINdemisto,http_post_v2,microsoft_teams,slack_webhook',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'url', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-require-email'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require the fields of email',
  conditions: 'typeINemail',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'recipients', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-require-pagerduty'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require the fields of pagerduty',
  conditions: 'typeINpagerduty',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'service_key', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-require-slack'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require the fields of slack',
  conditions: 'typeINslack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'channel', mandatory: true }],
});
