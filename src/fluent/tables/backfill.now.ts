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
      hint: 'Insights created from this time on are ingested.',
      mandatory: true,
    }),
    until: DateTimeColumn({
      label: 'Until',
      hint: 'Insights created up to this time are ingested. Empty: up to now.',
    }),
    limit: IntegerColumn({
      label: 'Limit',
      hint: 'Most Insights that this backfill takes over, from 1 to 100000: it stops there.',
      default: 500,
    }),
    raise_events: BooleanColumn({
      label: 'Raise events',
      hint: 'Actions are told of the Insights that this backfill ingests.',
      default: false,
    }),
    state: StringColumn({
      label: 'State',
      hint: 'Waiting and Running go on by themselves, after the poll. Set Cancelled to end it, Waiting to go on.',
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
      hint: 'How far it has come, in words.',
      maxLength: 1000,
    }),
    fetched: IntegerColumn({ label: 'Fetched', hint: 'Insights read from CSE.' }),
    existing: IntegerColumn({ label: 'Existing', hint: 'Insights that were known already.' }),
    claimed: IntegerColumn({
      label: 'Taken over',
      hint: 'Insights that were new: each becomes an incident.',
    }),
    started: DateTimeColumn({ label: 'Started', hint: 'When it began.' }),
    finished: DateTimeColumn({ label: 'Finished', hint: 'When it ended.' }),
    note: StringColumn({
      label: 'Note',
      hint: 'What was not as it should be while it was read, and what to do about it.',
      maxLength: 1000,
    }),
    failures: IntegerColumn({
      label: 'Failures',
      hint: 'Failures in a row. After three it ends as Failed.',
    }),
    position: MultiLineTextColumn({
      label: 'Position',
      hint: 'Where it goes on.',
      maxLength: 4000,
    }),
  },
});
