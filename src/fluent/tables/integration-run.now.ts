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
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'Configuration and start of the run.',
      maxLength: 100,
    }),
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration that this run worked for.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'clear',
    }),
    kind: StringColumn({
      label: 'Kind',
      hint: 'A poll reads what is new; every few hours it also looks for what came to match the query later. A push takes over what CSE has sent.',
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      choices: {
        poll: { label: 'Poll', sequence: 0 },
        push: { label: 'Push', sequence: 1 },
      },
    }),
    outcome: StringColumn({
      label: 'Outcome',
      hint: 'Partial: the run stopped early and goes on later.',
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
      hint: 'Insights created from this time on were read.',
    }),
    window_to: DateTimeColumn({
      label: 'Window to',
      hint: 'Insights created up to this time were read.',
    }),
    fetched: IntegerColumn({ label: 'Fetched', hint: 'Insights read from CSE.' }),
    created: IntegerColumn({ label: 'Created', hint: 'Security Incidents made.' }),
    existing: IntegerColumn({ label: 'Existing', hint: 'Insights that were known already.' }),
    errors: IntegerColumn({ label: 'Errors', hint: 'Insights that could not be taken over.' }),
    cse_calls: IntegerColumn({ label: 'CSE calls', hint: 'Requests sent to the CSE API.' }),
    message: StringColumn({
      label: 'Message',
      hint: 'Why the run stopped early or failed.',
      maxLength: 4000,
    }),
    findings: MultiLineTextColumn({
      label: 'Findings',
      hint: 'What the run noticed about the set-up, and what to do about it.',
      maxLength: 4000,
    }),
  },
});
