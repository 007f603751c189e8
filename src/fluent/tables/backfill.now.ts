import {
  BooleanColumn,
  DateTimeColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** One row for each request to ingest Insights that are older than what the poll reads. */
export const x_sul_sumo_logic_s_backfill = Table({
  name: 'x_sul_sumo_logic_s_backfill',
  label: 'Backfill',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update', 'delete'],
  index: [{ name: 'idx_backfill_state', unique: false, element: 'state' }],
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'Configuration and start of the backfill.',
      maxLength: 100,
    }),
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration whose tenant and query are used.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
      mandatory: true,
    }),
    since: DateTimeColumn({
      label: 'Ingest since',
      hint: 'The backfill ingests Insights created at or after this time.',
      mandatory: true,
    }),
    until: DateTimeColumn({
      label: 'Until',
      hint: 'The backfill ingests Insights created up to this time. Empty: up to now.',
    }),
    limit: IntegerColumn({
      label: 'Limit',
      hint: 'Maximum number of Insights that this backfill ingests, from 1 to 100000.',
      default: 500,
    }),
    raise_events: BooleanColumn({
      label: 'Raise events',
      hint: 'If selected, subscribed Actions are notified about the Insights that this backfill ingests.',
      default: false,
    }),
    state: StringColumn({
      label: 'State',
      hint: 'A waiting or running backfill continues after each poll. Set Cancelled to stop it, or Waiting to start it again.',
      maxLength: 40,
      default: 'waiting',
      dropdown: 'dropdown_without_none',
      choices: {
        waiting: { label: 'Waiting', sequence: 0 },
        running: { label: 'Running', sequence: 1 },
        done: { label: 'Done', sequence: 2 },
        failed: { label: 'Failed', sequence: 3 },
        cancelled: { label: 'Cancelled', sequence: 4 },
      },
    }),
    progress: StringColumn({
      label: 'Progress',
      hint: 'How many Insights the backfill has read so far.',
      maxLength: 1000,
    }),
    fetched: IntegerColumn({ label: 'Fetched', hint: 'Insights read from CSE.' }),
    existing: IntegerColumn({ label: 'Existing', hint: 'Insights that already have an ingestion record.' }),
    claimed: IntegerColumn({
      label: 'Claimed',
      hint: 'New Insights: each of them becomes a Security Incident.',
    }),
    started: DateTimeColumn({ label: 'Started', hint: 'When the backfill started.' }),
    finished: DateTimeColumn({ label: 'Finished', hint: 'When the backfill ended.' }),
    note: StringColumn({
      label: 'Note',
      hint: 'Problems that occurred while Insights were read, and what to do about them.',
      maxLength: 1000,
    }),
    failures: IntegerColumn({
      label: 'Failures',
      hint: 'Consecutive failures. After three failures, the state becomes Failed.',
    }),
    position: MultiLineTextColumn({
      label: 'Position',
      hint: 'Page cursor: where the next run continues.',
      maxLength: 4000,
    }),
  },
});
