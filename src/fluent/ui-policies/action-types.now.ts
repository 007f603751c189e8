import { UiPolicy } from '@servicenow/sdk/core';

// Made of src/server/actions by `npm run generate:actions`: edit the fields there.
/** Which fields the form of an Action shows for its type. */
UiPolicy({
  $id: Now.ID['ui-policy-action-access-key'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Access key',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'access_key', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-access-key-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require Access key',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'access_key', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-secret-key'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Secret key',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'secret_key', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-secret-key-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require Secret key',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'secret_key', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-session-token'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Session token',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'session_token', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-topic-arn'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Topic ARN',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'topic_arn', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-topic-arn-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require Topic ARN',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'topic_arn', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-region'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Region',
  conditions: 'typeINaws_sns',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'region', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-base-url'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Base URL',
  conditions: 'typeINaws_sns,hipchat,pagerduty,slack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'base_url', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-base-url-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require Base URL',
  conditions: 'typeINhipchat',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'base_url', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-api-key'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show API key',
  conditions: 'typeINdemisto,hipchat,slack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'api_key', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-api-key-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require API key',
  conditions: 'typeINdemisto,hipchat,slack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'api_key', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-api-key-id'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show API key ID',
  conditions: 'typeINdemisto',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'api_key_id', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-url'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show URL',
  conditions: 'typeINdemisto,http_post_v2,microsoft_teams,slack_webhook',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'url', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-url-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require URL',
  conditions: 'typeINdemisto,http_post_v2,microsoft_teams,slack_webhook',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'url', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-xsoar-endpoint'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Create Incident API endpoint',
  conditions: 'typeINdemisto',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'xsoar_endpoint', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-mutual-auth-profile'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Client certificate',
  conditions: 'typeINdemisto',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'mutual_auth_profile', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-extra-headers'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Extra headers',
  conditions: 'typeINdemisto,http_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'extra_headers', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-exclude-records'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Exclude Records',
  conditions: 'typeINdemisto',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'exclude_records', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-username'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Username',
  conditions: 'typeINhttp_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'username', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-password'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Password',
  conditions: 'typeINhttp_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'password', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-include-signals'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Include Signals',
  conditions: 'typeINhttp_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'include_signals', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-include-records'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Include Records',
  conditions: 'typeINhttp_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'include_records', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-record-fields'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Record fields',
  conditions: 'typeINhttp_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'record_fields', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-wrap-data'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Wrap in data',
  conditions: 'typeINhttp_post_v2',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'wrap_data', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-room'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Room',
  conditions: 'typeINhipchat',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'room', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-room-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require Room',
  conditions: 'typeINhipchat',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'room', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-service-key'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Service key',
  conditions: 'typeINpagerduty',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'service_key', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-service-key-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require Service key',
  conditions: 'typeINpagerduty',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'service_key', mandatory: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-subdomain'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Subdomain',
  conditions: 'typeINpagerduty',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'subdomain', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-integration-version'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Integration',
  conditions: 'typeINpagerduty',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'integration_version', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-channel'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Show Channel',
  conditions: 'typeINslack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'channel', visible: true }],
});

UiPolicy({
  $id: Now.ID['ui-policy-action-channel-required'],
  table: 'x_sul_sumo_logic_s_action',
  shortDescription: 'Require Channel',
  conditions: 'typeINslack',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [{ field: 'channel', mandatory: true }],
});
