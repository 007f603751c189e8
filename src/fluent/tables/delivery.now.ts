import {
  BooleanColumn,
  DateTimeColumn,
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
      hint: 'Link: the incident is shown on the Insight. Close: the Insight is closed. Action: the target of an Action is told of an Insight. Notice: it is told of something else.',
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      choices: {
        link: { label: 'Link', sequence: 0 },
        close: { label: 'Close', sequence: 1 },
        action: { label: 'Action', sequence: 2 },
        notice: { label: 'Notice', sequence: 3 },
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
      maxLength: 40,
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
      maxLength: 40,
      default: 'ready',
      dropdown: 'dropdown_without_none',
      choices: {
        ready: { label: 'Ready', sequence: 0 },
        retry: { label: 'Retry', sequence: 1 },
        delivered: { label: 'Delivered', sequence: 2 },
        failed: { label: 'Failed', sequence: 3 },
        cancelled: { label: 'Cancelled', sequence: 4 },
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
    sent_again_at: DateTimeColumn({
      label: 'Sent again',
      hint: 'When an administrator sent it again: the week after which it is given up begins then.',
    }),
    http_status: IntegerColumn({
      label: 'HTTP status',
      hint: 'Status of the last failed call; 0 when no answer came.',
    }),
    error_class: StringColumn({
      label: 'Error class',
      hint: 'Kind of the last failure: auth, rateLimited, client, server, timeout or invalid.',
      maxLength: 40,
    }),
    error: StringColumn({
      label: 'Error',
      hint: 'The last failure, in words.',
      maxLength: 4000,
    }),
    step: IntegerColumn({
      label: 'Step',
      hint: 'Calls of it that are done: a retry goes on after them.',
    }),
    unanswered: BooleanColumn({
      label: 'Unanswered',
      hint: 'A request of an Action got no answer: the target may have got it all the same.',
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
    payload: MultiLineTextColumn({
      label: 'Payload',
      hint: 'What is sent as it was when the event happened.',
      maxLength: 65000,
    }),
    dedupe_key: StringColumn({
      label: 'Key',
      hint: 'Unique: the same event is delivered once.',
      maxLength: 200,
    }),
  },
});
