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
  ],
  schema: {
    subject: StringColumn({
      label: 'Subject',
      hint: 'ID of the Insight, or what the notice calls the rule.',
      maxLength: 200,
    }),
    kind: StringColumn({
      label: 'Kind',
      hint: 'What CSE told of. Created: an Insight that is not closed, also one sent on demand.',
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
      hint: 'The configuration whose tenant is asked. Its events are deleted with it.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
    }),
    insight: ReferenceColumn({
      label: 'Insight',
      hint: 'The Insight here, where it is known.',
      referenceTable: 'x_sul_sumo_logic_s_insight',
    }),
    state: StringColumn({
      label: 'State',
      hint: 'Waiting: worked on when Next attempt has come. Ignored: CSE does not list the Insight with the query of the configuration.',
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
      hint: 'What came of it.',
      maxLength: 1000,
    }),
    attempts: IntegerColumn({
      label: 'Attempts',
      hint: 'Tries that came to nothing.',
    }),
    next_attempt_at: DateTimeColumn({
      label: 'Next attempt',
      hint: 'It is not worked on before this time.',
    }),
    payload: MultiLineTextColumn({
      label: 'Payload',
      hint: 'What came, without secrets: of notices of rules the beginning, and of what is not recognised. An Insight is read from CSE instead. For administrators of the app alone.',
      maxLength: 65000,
    }),
    dedupe_key: StringColumn({
      label: 'Key',
      hint: 'Unique: the same event waits once. One that has ended gives its key back.',
      maxLength: 200,
    }),
  },
});
