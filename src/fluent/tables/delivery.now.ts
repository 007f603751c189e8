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
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [
    { name: 'idx_delivery_key', unique: true, element: 'dedupe_key' },
    { name: 'idx_delivery_state', unique: false, element: 'state' },
    { name: 'idx_delivery_delivered', unique: false, element: 'delivered_at' },
    { name: 'idx_delivery_updated', unique: false, element: 'sys_updated_on' },
  ],
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'What is sent, and about what. Empty for deliveries of an earlier version.',
      maxLength: 55,
    }),
    type: StringColumn({
      label: 'Type',
      hint: 'Link: shows the incident on the Insight. Close: closes the Insight. Re-open: opens it again. Action: notifies the target of an Action about an Insight. System event: notifies it about a disabled rule, the health of the integration, or as a digest.',
      maxLength: 20,
      dropdown: 'dropdown_without_none',
      choices: {
        link: { label: 'Link', sequence: 0 },
        close: { label: 'Close', sequence: 1 },
        action: { label: 'Action', sequence: 2 },
        system_event: { label: 'System event', sequence: 3 },
        reopen: { label: 'Re-open', sequence: 4 },
      },
    }),
    action: ReferenceColumn({
      label: 'Action',
      hint: 'The Action that sends this delivery. Deleting the Action deletes its deliveries.',
      referenceTable: 'x_sul_sumo_logic_s_action',
      cascadeRule: 'delete',
    }),
    event: StringColumn({
      label: 'Event',
      hint: 'The event that the Action reports.',
      maxLength: 20,
      choices: {
        created: { label: 'Created', sequence: 0 },
        closed: { label: 'Closed', sequence: 1 },
        on_demand: { label: 'On demand', sequence: 2 },
        test: { label: 'Test', sequence: 3 },
        rule_disabled: { label: 'Rule disabled', sequence: 4 },
        rule_cleared: { label: 'Rule alert cleared', sequence: 9 },
        failing: { label: 'Integration failing', sequence: 5 },
        recovered: { label: 'Integration recovered', sequence: 6 },
        digest: { label: 'Digest', sequence: 7 },
        reopened: { label: 'Re-opened', sequence: 8 },
        raised: { label: 'Severity raised', sequence: 9 },
      },
    }),
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'For system events: the configuration that the event is about. Deleting it deletes these deliveries.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
    }),
    digest: ReferenceColumn({
      label: 'Digest',
      hint: 'For a suppressed delivery: the digest that reports it.',
      referenceTable: 'x_sul_sumo_logic_s_delivery',
      cascadeRule: 'clear',
    }),
    insight: ReferenceColumn({
      label: 'Insight',
      hint: 'The Insight that is changed or reported.',
      referenceTable: 'x_sul_sumo_logic_s_insight',
    }),
    incident: ReferenceColumn({
      label: 'Security Incident',
      hint: 'The Security Incident that the delivery is about.',
      referenceTable: 'sn_si_incident',
    }),
    state: StringColumn({
      label: 'State',
      hint: 'Deliveries in state Ready or Retry are sent at Next attempt. The other states are final.',
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
      hint: 'Result of the last step.',
      maxLength: 1000,
    }),
    attempts: IntegerColumn({
      label: 'Attempts',
      hint: 'Failed attempts. An attempt is not counted if the target was unavailable.',
    }),
    next_attempt_at: DateTimeColumn({
      label: 'Next attempt',
      hint: 'The delivery is not sent before this time.',
    }),
    late_at: DateTimeColumn({
      label: 'Late at',
      hint: 'One hour after the delivery was due. If it is still pending then, Sumo Status reports it as late.',
    }),
    sent_again_at: DateTimeColumn({
      label: 'Resent',
      hint: 'When an administrator last pressed Send Again. Retries end one week after this time.',
    }),
    delivered_at: DateTimeColumn({
      label: 'Delivered',
      hint: 'When CSE or the target of the Action accepted the delivery.',
    }),
    http_status: IntegerColumn({
      label: 'HTTP status',
      hint: 'HTTP status of the last response to an Action, or of the last failed call to CSE. 0: no response.',
    }),
    error_class: StringColumn({
      label: 'Error class',
      hint: 'Class of the last failure: auth, rateLimited, client, server, timeout or invalid.',
      maxLength: 20,
    }),
    error: StringColumn({
      label: 'Error',
      hint: 'Message of the last failure. Only administrators of the app can read it.',
      maxLength: 4000,
    }),
    step: IntegerColumn({
      label: 'Step',
      hint: 'Number of calls that succeeded. A retry continues after them.',
    }),
    request: MultiLineTextColumn({
      label: 'Request',
      hint: 'The last request to the target of the Action: URL, header names, start of the body. Secrets are removed. Only administrators of the app can read it.',
      maxLength: 5100,
    }),
    request_bytes: IntegerColumn({
      label: 'Request bytes',
      hint: 'Size of the body of the last request.',
    }),
    response: MultiLineTextColumn({
      label: 'Response',
      hint: 'The response to the last request: status, some headers, start of the body. Secrets are removed. Only administrators of the app can read it.',
      maxLength: 2100,
    }),
    unanswered: BooleanColumn({
      label: 'Unanswered',
      hint: 'The last request got no response but may have been delivered. The app asks the target before it sends the request again.',
      default: false,
    }),
    remote_id: StringColumn({
      label: 'Remote ID',
      hint: 'ID of the message at the target of the Action. For Actions of type Email: sys_id of the first mail that the platform made.',
      maxLength: 255,
    }),
    duration: IntegerColumn({
      label: 'Duration',
      hint: 'Duration of the last attempt in milliseconds.',
    }),
    mail_subject: StringColumn({
      label: 'Subject',
      hint: 'For Actions of type Email: subject of the mail. Only administrators of the app can read it.',
      maxLength: 200,
    }),
    mail_html: HtmlColumn({
      label: 'Mail',
      hint: 'For Actions of type Email: text of the mail. Only administrators of the app can read it.',
      maxLength: 20000,
    }),
    payload: MultiLineTextColumn({
      label: 'Payload',
      hint: 'Data of the event when it happened. For look-ups: results that are not yet written to CSE. Only administrators of the app can read it.',
      maxLength: 65000,
    }),
    instance: StringColumn({
      label: 'Instance',
      hint: 'ID of the instance that queued the delivery. Other instances, such as a clone, do not send it.',
      maxLength: 20,
    }),
    dedupe_key: StringColumn({
      label: 'Key',
      hint: 'Unique key of the delivery, so that the same event is delivered only once.',
      maxLength: 140,
    }),
  },
});
