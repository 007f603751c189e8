import {
  DateTimeColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** One row for each event that CSE has sent: a hint at an Insight, which is then read from CSE. */
export const x_sul_sumo_logic_s_inbound_event = Table({
  name: 'x_sul_sumo_logic_s_inbound_event',
  label: 'Inbound Event',
  display: 'subject',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [
    { name: 'idx_inbound_event_key', unique: true, element: 'dedupe_key' },
    { name: 'idx_inbound_event_state', unique: false, element: 'state' },
    { name: 'idx_inbound_event_updated', unique: false, element: 'sys_updated_on' },
  ],
  schema: {
    subject: StringColumn({
      label: 'Subject',
      hint: 'ID of the Insight, or name of the rule.',
      maxLength: 200,
    }),
    kind: StringColumn({
      label: 'Kind',
      hint: 'What CSE reported. Created: an Insight that is not closed, including one that is sent on demand.',
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      choices: {
        created: { label: 'Insight created', sequence: 0 },
        closed: { label: 'Insight closed', sequence: 1 },
        rule: { label: 'Rule disabled', sequence: 2 },
        unrecognised: { label: 'Unrecognised', sequence: 3 },
      },
    }),
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration whose tenant sent the event. Deleting it deletes its events.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
    }),
    insight: ReferenceColumn({
      label: 'Insight',
      hint: 'The ingestion record of the Insight, if there is one.',
      referenceTable: 'x_sul_sumo_logic_s_insight',
    }),
    state: StringColumn({
      label: 'State',
      hint: 'Waiting: processed at Next attempt. Ignored: CSE does not list the Insight for the query of the configuration.',
      maxLength: 40,
      default: 'waiting',
      dropdown: 'dropdown_without_none',
      choices: {
        waiting: { label: 'Waiting', sequence: 0 },
        done: { label: 'Done', sequence: 1 },
        ignored: { label: 'Ignored', sequence: 2 },
        failed: { label: 'Failed', sequence: 3 },
        unrecognised: { label: 'Unrecognised', sequence: 4 },
      },
    }),
    note: StringColumn({
      label: 'Note',
      hint: 'Result of the last step.',
      maxLength: 1000,
    }),
    attempts: IntegerColumn({
      label: 'Attempts',
      hint: 'Number of failed attempts to process the event.',
    }),
    next_attempt_at: DateTimeColumn({
      label: 'Next attempt',
      hint: 'The event is not processed before this time.',
    }),
    payload: MultiLineTextColumn({
      label: 'Payload',
      hint: 'Start of the received body, without secrets, for rule events and unrecognised events. Insights are read from CSE instead. Only administrators of the app can read it.',
      maxLength: 65000,
    }),
    dedupe_key: StringColumn({
      label: 'Key',
      hint: 'Unique key of a waiting event, so that the same event waits only once. It is cleared when the event ends.',
      maxLength: 200,
    }),
  },
});
