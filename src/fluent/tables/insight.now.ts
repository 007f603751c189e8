import {
  BooleanColumn,
  DateTimeColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  UrlColumn,
} from '@servicenow/sdk/core';

/** One ingestion record for each Insight, never deleted: its identity and its state on this instance. */
export const x_sul_sumo_logic_s_insight = Table({
  name: 'x_sul_sumo_logic_s_insight',
  label: 'Insight',
  display: 'readable_id',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [
    { name: 'idx_insight_id', unique: true, element: 'insight_id' },
    { name: 'idx_insight_state', unique: false, element: 'state' },
    { name: 'idx_insight_import_set', unique: false, element: 'import_set' },
  ],
  schema: {
    insight_id: StringColumn({
      label: 'Insight ID',
      hint: 'Identifier of the Insight in CSE. Unique: one Insight has one row and one Security Incident.',
      maxLength: 100,
    }),
    readable_id: StringColumn({
      label: 'Readable ID',
      hint: 'The short identifier that CSE shows, for example INSIGHT-123.',
      maxLength: 40,
    }),
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration that the Insight was read with.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'clear',
    }),
    incident: ReferenceColumn({
      label: 'Security Incident',
      hint: 'The Security Incident of the Insight.',
      referenceTable: 'sn_si_incident',
    }),
    state: StringColumn({
      label: 'State',
      hint: 'Claimed: seen, incident not made yet. Enriching: its incident is being completed. Ingested: the incident is there. Error: see the error.',
      maxLength: 40,
      default: 'claimed',
      dropdown: 'dropdown_without_none',
      choices: {
        claimed: { label: 'Claimed', sequence: 0 },
        enriching: { label: 'Enriching', sequence: 1 },
        ingested: { label: 'Ingested', sequence: 2 },
        closed: { label: 'Closed', sequence: 3 },
        error: { label: 'Error', sequence: 4 },
      },
    }),
    status: StringColumn({
      label: 'CSE status',
      hint: 'Last known status of the Insight in CSE.',
      maxLength: 40,
    }),
    severity: StringColumn({
      label: 'CSE severity',
      hint: 'Last known severity of the Insight in CSE.',
      maxLength: 40,
    }),
    assignee: StringColumn({
      label: 'CSE assignee',
      hint: 'Last known assignee of the Insight in CSE.',
      maxLength: 100,
    }),
    signal_count: IntegerColumn({
      label: 'Signals',
      hint: 'Number of Signals of the Insight.',
    }),
    attempts: IntegerColumn({
      label: 'Attempts',
      hint: 'Tries after the first that brought no incident. After three it ends as an error.',
    }),
    next_attempt_at: DateTimeColumn({
      label: 'Next attempt',
      hint: 'The Insight is not tried again before this time.',
    }),
    error: StringColumn({
      label: 'Error',
      hint: 'Why the Insight has no Security Incident, with the field that was wrong.',
      maxLength: 4000,
    }),
    note: StringColumn({
      label: 'Note',
      hint: 'What could not be done for its incident, said once: a part that could not be added, a state that was refused.',
      maxLength: 4000,
    }),
    waits_for: StringColumn({
      label: 'Waits for',
      hint: 'Accesses that ServiceNow refuses to this application and the enrichment of the incident wants, for example read cmdb_ci. It is completed once they are granted.',
      maxLength: 255,
    }),
    reduced: MultiLineTextColumn({
      label: 'Reduced JSON',
      hint: 'The Insight as CSE sent it, reduced to fit, while it is an error.',
      maxLength: 65000,
    }),
    import_set: ReferenceColumn({
      label: 'Import Set',
      hint: 'The Import Set that the Insight was staged in. The platform deletes it after some days.',
      referenceTable: 'sys_import_set',
    }),
    seal: StringColumn({
      label: 'Seal',
      hint: 'Binds the staged row to this record: a row that the application has not staged itself orders nothing, and does not stand for it.',
      maxLength: 32,
    }),
    instance: StringColumn({
      label: 'Instance',
      hint: 'Mark of the instance that read it. A clone holds Insights of its source.',
      maxLength: 20,
    }),
    run: ReferenceColumn({
      label: 'Integration Run',
      hint: 'The run that claimed the Insight.',
      referenceTable: 'x_sul_sumo_logic_s_integration_run',
      cascadeRule: 'clear',
    }),
    backfill: ReferenceColumn({
      label: 'Backfill',
      hint: 'The backfill that took the Insight over. Empty: a poll did.',
      referenceTable: 'x_sul_sumo_logic_s_backfill',
      cascadeRule: 'clear',
    }),
    deferred: BooleanColumn({
      label: 'Held back',
      hint: 'The Insight is staged, and waits because the daily cap is reached.',
      default: false,
    }),
    admitted_at: DateTimeColumn({
      label: 'Let through',
      hint: 'When the Insight was let through to become an incident. The daily cap counts it for that day (UTC).',
    }),
    close_ordered: BooleanColumn({
      label: 'Close ordered',
      hint: 'The closing of the Insight was ordered, or is not to be: the Insight was re-opened and its incident stays closed.',
      default: false,
    }),
    reopened_at: DateTimeColumn({
      label: 'Incident re-opened',
      hint: 'When the incident was last re-opened. What was ordered before closes nothing that is closed after it.',
    }),
    created: DateTimeColumn({
      label: 'Created in CSE',
      hint: 'When the Insight was created in CSE.',
    }),
    url: UrlColumn({
      label: 'Insight URL',
      hint: 'Address of the Insight in the Sumo Logic console.',
      maxLength: 1024,
    }),
  },
});
