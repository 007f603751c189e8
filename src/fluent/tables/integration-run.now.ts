import {
  DateTimeColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** One row for each run of a poll or a sweep, with what it read and made. */
export const x_sul_sumo_logic_s_integration_run = Table({
  name: 'x_sul_sumo_logic_s_integration_run',
  label: 'Integration Run',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [
    { name: 'idx_run_outcome', unique: false, element: 'outcome' },
    { name: 'idx_run_started', unique: false, element: 'started' },
    { name: 'idx_run_finished', unique: false, element: 'finished' },
  ],
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'Configuration and start of the run.',
      maxLength: 100,
    }),
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration whose tenant this run read.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'clear',
    }),
    kind: StringColumn({
      label: 'Kind',
      hint: 'Poll: reads new Insights, and every few hours Insights that match the query later (sweep). Push: ingests the Insights that CSE posted.',
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      choices: {
        poll: { label: 'Poll', sequence: 0 },
        push: { label: 'Push', sequence: 1 },
      },
    }),
    outcome: StringColumn({
      label: 'Outcome',
      hint: 'Partial: the run stopped early and continues later.',
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      choices: {
        running: { label: 'Running', sequence: 0 },
        success: { label: 'Success', sequence: 1 },
        partial: { label: 'Partial', sequence: 2 },
        failed: { label: 'Failed', sequence: 3 },
      },
    }),
    started: DateTimeColumn({ label: 'Started', hint: 'When the run began.' }),
    finished: DateTimeColumn({ label: 'Finished', hint: 'When the run ended.' }),
    window_from: DateTimeColumn({
      label: 'Window from',
      hint: 'The run read Insights created at or after this time.',
    }),
    window_to: DateTimeColumn({
      label: 'Window to',
      hint: 'The run read Insights created up to this time.',
    }),
    fetched: IntegerColumn({ label: 'Fetched', hint: 'Insights read from CSE.' }),
    created: IntegerColumn({ label: 'Created', hint: 'Security Incidents that the run created.' }),
    existing: IntegerColumn({ label: 'Existing', hint: 'Insights that already have an ingestion record.' }),
    errors: IntegerColumn({ label: 'Errors', hint: 'Insights that could not be ingested.' }),
    cse_calls: IntegerColumn({ label: 'CSE calls', hint: 'Number of requests to the CSE API.' }),
    message: StringColumn({
      label: 'Message',
      hint: 'Why the run stopped early or failed.',
      maxLength: 4000,
    }),
    findings: MultiLineTextColumn({
      label: 'Findings',
      hint: 'What the run found in the set-up, and what to do about it.',
      maxLength: 4000,
    }),
  },
});
