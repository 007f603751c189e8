import {
  BooleanColumn,
  DateTimeColumn,
  IntegerColumn,
  Password2Column,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

// Made of src/server/actions by `npm run generate:actions`: edit the fields there.
/** One row for each Action: where to send what, and how its last deliveries went. */
export const x_sul_sumo_logic_s_action = Table({
  name: 'x_sul_sumo_logic_s_action',
  label: 'Action',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update', 'delete'],
  schema: {
    name: StringColumn({ label: 'Name', hint: 'What the Action does.', maxLength: 100, mandatory: true }),
    active: BooleanColumn({
      label: 'Active',
      hint: 'Only active Actions are told of events.',
      default: true,
    }),
    on_created: BooleanColumn({ label: 'When created', hint: 'An Insight was created.', default: false }),
    on_closed: BooleanColumn({
      label: 'When closed',
      hint: 'An Insight was closed, here or in CSE.',
      default: false,
    }),
    on_demand: BooleanColumn({
      label: 'On demand',
      hint: 'Offered on Insights and Security Incidents.',
      default: false,
    }),
    on_rule_disabled: BooleanColumn({
      label: 'When a rule is disabled',
      hint: 'CSE has disabled a rule that made too many Signals.',
      default: false,
    }),
    on_health: BooleanColumn({
      label: 'When the integration fails or recovers',
      hint: 'A configuration is failing or stale, or is no longer.',
      default: false,
    }),
    minimum_severity: StringColumn({
      label: 'Minimum severity',
      hint: 'Insights below it are left out; what is run on demand is not.',
      maxLength: 40,
      default: 'LOW',
      dropdown: 'dropdown_without_none',
      choices: {
        LOW: { label: 'Low', sequence: 0 },
        MEDIUM: { label: 'Medium', sequence: 1 },
        HIGH: { label: 'High', sequence: 2 },
        CRITICAL: { label: 'Critical', sequence: 3 },
      },
    }),
    type: StringColumn({
      label: 'Type',
      hint: 'Where the Action sends to.',
      maxLength: 40,
      default: 'aws_sns',
      dropdown: 'dropdown_without_none',
      choices: {
        aws_sns: { label: 'AWS SNS', sequence: 0 },
        demisto: { label: 'Demisto (Cortex XSOAR)', sequence: 1 },
        http_post_v2: { label: 'HTTP POST v2', sequence: 2 },
        hipchat: { label: 'HipChat (retired)', sequence: 3 },
        microsoft_teams: { label: 'Microsoft Teams', sequence: 4 },
        pagerduty: { label: 'PagerDuty', sequence: 5 },
        slack: { label: 'Slack', sequence: 6 },
        slack_webhook: { label: 'Slack Webhook', sequence: 7 },
      },
    }),
    access_key: Password2Column({ label: 'Access key', hint: 'AWS access key ID.', maxLength: 255 }),
    secret_key: Password2Column({ label: 'Secret key', hint: 'AWS secret access key.', maxLength: 255 }),
    session_token: Password2Column({
      label: 'Session token',
      hint: 'Only for temporary credentials.',
      maxLength: 2000,
    }),
    topic_arn: StringColumn({
      label: 'Topic ARN',
      hint: 'ARN of the topic, standard or FIFO.',
      maxLength: 400,
    }),
    region: StringColumn({
      label: 'Region',
      hint: 'Region of the topic. Empty: taken from the ARN.',
      maxLength: 255,
    }),
    base_url: StringColumn({
      label: 'Base URL',
      hint: 'AWS SNS: Empty: the public endpoint of the region. Otherwise a VPC endpoint of SNS. HipChat (retired): Address of your own HipChat server; the service ended in 2019. PagerDuty: Empty: https://events.pagerduty.com. Accounts in the EU: https://events.eu.pagerduty.com. Slack: Empty: https://slack.com. GovSlack: https://slack-gov.com.',
      maxLength: 255,
    }),
    api_key: Password2Column({
      label: 'API key',
      hint: 'Demisto (Cortex XSOAR): API key of XSOAR. HipChat (retired): Token of the HipChat API. Slack: Bot token, begins with xoxb-, of the scope chat:write.',
      maxLength: 255,
    }),
    api_key_id: StringColumn({
      label: 'API key ID',
      hint: 'XSOAR 8 only: ID of the API key.',
      maxLength: 255,
    }),
    url: Password2Column({
      label: 'URL',
      hint: 'Demisto (Cortex XSOAR): Address of the XSOAR server. HTTP POST v2: Address that the POST is sent to. Microsoft Teams: Address of the workflow "When a Teams webhook request is received", or of an incoming webhook of old. Slack Webhook: Address of the incoming webhook.',
      maxLength: 2000,
    }),
    xsoar_endpoint: StringColumn({
      label: 'Create Incident API endpoint',
      hint: 'Path that makes an incident.',
      maxLength: 40,
      default: '/incident/json',
      dropdown: 'dropdown_without_none',
      choices: {
        '/incident/json': { label: '/incident/json', sequence: 0 },
        '/incident': { label: '/incident (version 6)', sequence: 1 },
        '/xsoar/public/v1/incident': { label: '/xsoar/public/v1/incident (version 8)', sequence: 2 },
      },
    }),
    mutual_auth_profile: StringColumn({
      label: 'Client certificate',
      hint: 'Name of the protocol profile that holds the client certificate.',
      maxLength: 255,
    }),
    extra_headers: Password2Column({
      label: 'Extra headers',
      hint: 'Further headers, one a line: name: value.',
      maxLength: 4000,
    }),
    exclude_records: BooleanColumn({
      label: 'Exclude Records',
      hint: 'Leaves the records out.',
      default: false,
    }),
    username: StringColumn({
      label: 'Username',
      hint: 'User name for basic authentication. Empty: none.',
      maxLength: 255,
    }),
    password: Password2Column({ label: 'Password', hint: 'Password of that user.', maxLength: 255 }),
    include_signals: BooleanColumn({
      label: 'Include Signals',
      hint: 'Sends the Signals of the Insight.',
      default: false,
    }),
    include_records: BooleanColumn({
      label: 'Include Records',
      hint: 'Sends the records of the Signals.',
      default: false,
    }),
    record_fields: StringColumn({
      label: 'Record fields',
      hint: 'Names of record fields to send, separated by commas; a.b is the field b of a. Empty: all.',
      maxLength: 1000,
    }),
    wrap_data: BooleanColumn({
      label: 'Wrap in data',
      hint: 'Sends the Insight as CSE answers it, inside an object data.',
      default: false,
    }),
    room: StringColumn({ label: 'Room', hint: 'ID or name of the room.', maxLength: 255 }),
    service_key: Password2Column({
      label: 'Service key',
      hint: 'Integration key of the PagerDuty service, 32 characters.',
      maxLength: 255,
    }),
    subdomain: StringColumn({
      label: 'Subdomain',
      hint: 'Subdomain of your PagerDuty account, for your own information: its events do not need it.',
      maxLength: 255,
    }),
    integration_version: StringColumn({
      label: 'Integration',
      hint: 'Events API of the integration key.',
      maxLength: 40,
      default: 'v2',
      dropdown: 'dropdown_without_none',
      choices: { v2: { label: 'Events API v2', sequence: 0 }, v1: { label: 'Events API v1', sequence: 1 } },
    }),
    channel: StringColumn({
      label: 'Channel',
      hint: 'Channel name with #, or its ID. The bot must be a member.',
      maxLength: 255,
    }),
    stopped: BooleanColumn({
      label: 'Stopped',
      hint: 'The target rejects the credentials or the address: nothing is sent until the Action is changed or resumed.',
      default: false,
    }),
    paused_until: DateTimeColumn({
      label: 'Paused until',
      hint: 'Nothing is sent before this time: the target asked for patience or did not answer.',
    }),
    pauses: IntegerColumn({
      label: 'Pauses',
      hint: 'Pauses since the target last answered well: each one is longer.',
      default: 0,
    }),
    slow: BooleanColumn({
      label: 'Slow',
      hint: 'The target took more than two seconds for its last answer: its deliveries come after those of the others.',
      default: false,
    }),
    reason: StringColumn({ label: 'Reason', hint: 'Why it has stopped or is paused.', maxLength: 1000 }),
  },
});
