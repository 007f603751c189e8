import {
  BooleanColumn,
  DateTimeColumn,
  HtmlColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** One row for each change that is to be made outside: outbox and history in one. */
export const x_sul_sumo_logic_s_delivery = Table({
  name: 'x_sul_sumo_logic_s_delivery',
  label: 'Delivery',
  display: 'dedupe_key',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [
    { name: 'idx_delivery_key', unique: true, element: 'dedupe_key' },
    { name: 'idx_delivery_state', unique: false, element: 'state' },
  ],
  schema: {
    type: StringColumn({
      label: 'Type',
      hint: 'Link: the incident is shown on the Insight. Close: the Insight is closed. Action: the target of an Action is told of an Insight. System event: it is notified about a disabled rule, the health of the integration or a digest.',
      maxLength: 20,
      dropdown: 'dropdown_without_none',
      choices: {
        link: { label: 'Link', sequence: 0 },
        close: { label: 'Close', sequence: 1 },
        action: { label: 'Action', sequence: 2 },
        system_event: { label: 'System event', sequence: 3 },
      },
    }),
    action: ReferenceColumn({
      label: 'Action',
      hint: 'The Action that tells its target. Its deliveries are deleted with it.',
      referenceTable: 'x_sul_sumo_logic_s_action',
      cascadeRule: 'delete',
    }),
    event: StringColumn({
      label: 'Event',
      hint: 'What an Action tells of.',
      maxLength: 20,
      choices: {
        created: { label: 'Created', sequence: 0 },
        closed: { label: 'Closed', sequence: 1 },
        on_demand: { label: 'On demand', sequence: 2 },
        test: { label: 'Test', sequence: 3 },
        rule_disabled: { label: 'Rule disabled', sequence: 4 },
        failing: { label: 'Integration failing', sequence: 5 },
        recovered: { label: 'Integration recovered', sequence: 6 },
        digest: { label: 'Digest', sequence: 7 },
      },
    }),
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'Of a notice: the configuration that it is about. Notices are deleted with it.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
    }),
    digest: ReferenceColumn({
      label: 'Digest',
      hint: 'Of what was held back by the limit of its Action: the delivery that tells of it.',
      referenceTable: 'x_sul_sumo_logic_s_delivery',
      cascadeRule: 'clear',
    }),
    insight: ReferenceColumn({
      label: 'Insight',
      hint: 'The Insight that is changed, or told of.',
      referenceTable: 'x_sul_sumo_logic_s_insight',
    }),
    incident: ReferenceColumn({
      label: 'Security Incident',
      hint: 'The Security Incident that is the reason.',
      referenceTable: 'sn_si_incident',
    }),
    state: StringColumn({
      label: 'State',
      hint: 'Ready and Retry are sent when Next attempt has come. The others are final.',
      maxLength: 20,
      default: 'ready',
      dropdown: 'dropdown_without_none',
      choices: {
        ready: { label: 'Ready', sequence: 0 },
        retry: { label: 'Retry', sequence: 1 },
        delivered: { label: 'Delivered', sequence: 2 },
        failed: { label: 'Failed', sequence: 3 },
        cancelled: { label: 'Cancelled', sequence: 4 },
        suppressed: { label: 'Suppressed', sequence: 5 },
      },
    }),
    note: StringColumn({
      label: 'Note',
      hint: 'What came of it.',
      maxLength: 1000,
    }),
    attempts: IntegerColumn({
      label: 'Attempts',
      hint: 'Attempts that failed because of this delivery. Outages count none.',
    }),
    next_attempt_at: DateTimeColumn({
      label: 'Next attempt',
      hint: 'It is not sent before this time.',
    }),
    late_at: DateTimeColumn({
      label: 'Late at',
      hint: 'If it still waits then, an hour after it was due, Sumo Status counts it.',
    }),
    sent_again_at: DateTimeColumn({
      label: 'Sent again',
      hint: 'When an administrator sent it again: the week after which it is given up begins then.',
    }),
    delivered_at: DateTimeColumn({
      label: 'Delivered',
      hint: 'When CSE, or the target of an Action, had taken it.',
    }),
    http_status: IntegerColumn({
      label: 'HTTP status',
      hint: 'Status of the last answer to an Action, or of the last failed call of CSE; 0 when none came.',
    }),
    error_class: StringColumn({
      label: 'Error class',
      hint: 'Kind of the last failure: auth, rateLimited, client, server, timeout or invalid.',
      maxLength: 20,
    }),
    error: StringColumn({
      label: 'Error',
      hint: 'The last failure, in words. For administrators of the app alone.',
      maxLength: 4000,
    }),
    step: IntegerColumn({
      label: 'Step',
      hint: 'Calls of it that are done: a retry goes on after them.',
    }),
    request: MultiLineTextColumn({
      label: 'Request',
      hint: 'The last request to the target of an Action: address, names of headers, beginning of the body. Secrets are taken out. For administrators of the app alone.',
      maxLength: 5100,
    }),
    request_bytes: IntegerColumn({
      label: 'Request bytes',
      hint: 'Size of the body of the last request.',
    }),
    response: MultiLineTextColumn({
      label: 'Response',
      hint: 'The answer to it: status, some headers, beginning of the body. Secrets are taken out. For administrators of the app alone.',
      maxLength: 2100,
    }),
    unanswered: BooleanColumn({
      label: 'Unanswered',
      hint: 'A request or comment may have arrived although no answer came: the target is asked before it is sent again.',
      default: false,
    }),
    remote_id: StringColumn({
      label: 'Remote ID',
      hint: 'What the target of an Action calls the message.',
      maxLength: 255,
    }),
    duration: IntegerColumn({
      label: 'Duration',
      hint: 'Milliseconds that the last attempt took.',
    }),
    mail_subject: StringColumn({
      label: 'Subject',
      hint: 'Of an Action of type Email: the subject of its mail. For administrators of the app alone.',
      maxLength: 200,
    }),
    mail_html: HtmlColumn({
      label: 'Mail',
      hint: 'Of an Action of type Email: what its mail says. For administrators of the app alone.',
      maxLength: 20000,
    }),
    payload: MultiLineTextColumn({
      label: 'Payload',
      hint: 'What is sent as it was when the event happened; of look-ups, what is still to be written into CSE. For administrators of the app alone.',
      maxLength: 65000,
    }),
    instance: StringColumn({
      label: 'Instance',
      hint: 'Mark of the instance that ordered it. Another one, such as a clone, does not send it.',
      maxLength: 20,
    }),
    dedupe_key: StringColumn({
      label: 'Key',
      hint: 'Unique: the same event is delivered once.',
      maxLength: 200,
    }),
  },
});
