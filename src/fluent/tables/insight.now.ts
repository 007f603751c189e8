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
    { name: 'idx_insight_status', unique: false, element: 'status' },
    { name: 'idx_insight_admitted', unique: false, element: 'admitted_at' },
    { name: 'idx_insight_waits_for', unique: false, element: 'waits_for' },
    { name: 'idx_insight_updated', unique: false, element: 'sys_updated_on' },
  ],
  schema: {
    insight_id: StringColumn({
      label: 'Insight ID',
      hint: 'Identifier of the Insight in CSE. It is unique: each Insight has one ingestion record and one Security Incident.',
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
      hint: 'Claimed: the incident is not created yet. Enriching: the incident is being completed. Ingested: the incident is complete. Error: see Error.',
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
      hint: 'Retries that created no incident. After three retries, the state becomes Error.',
    }),
    next_attempt_at: DateTimeColumn({
      label: 'Next attempt',
      hint: 'The Insight is not retried before this time.',
    }),
    error: StringColumn({
      label: 'Error',
      hint: 'Why the Insight has no Security Incident, and which field is invalid.',
      maxLength: 4000,
    }),
    note: StringColumn({
      label: 'Note',
      hint: 'What could not be done for the incident, for example a part that could not be added or a state that was refused.',
      maxLength: 4000,
    }),
    left_out: StringColumn({
      label: 'Left out',
      hint: 'Parts of the Insight that could not be read, each with the reason. The incident was created without them.',
      maxLength: 1000,
    }),
    waits_for: StringColumn({
      label: 'Missing access',
      hint: 'Access that the enrichment of the incident needs and ServiceNow refuses to this app, for example read cmdb_ci. The enrichment continues once it is granted.',
      maxLength: 255,
    }),
    reduced: MultiLineTextColumn({
      label: 'Reduced JSON',
      hint: 'The Insight as CSE sent it, shortened to fit. Kept while the state is Error.',
      maxLength: 65000,
    }),
    import_set: ReferenceColumn({
      label: 'Import Set',
      hint: 'The Import Set in which the Insight was staged. The platform deletes it after some days.',
      referenceTable: 'sys_import_set',
    }),
    seal: StringColumn({
      label: 'Seal',
      hint: 'Proves that the app itself staged the row for this record. The app ignores other rows with the same Insight ID.',
      maxLength: 32,
    }),
    instance: StringColumn({
      label: 'Instance',
      hint: 'ID of the instance that read the Insight. A clone contains Insights of its source.',
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
      hint: 'The backfill that claimed the Insight. Empty: a poll or a push claimed it.',
      referenceTable: 'x_sul_sumo_logic_s_backfill',
      cascadeRule: 'clear',
    }),
    deferred: BooleanColumn({
      label: 'Deferred',
      hint: 'The Insight is staged. Its incident is created once the daily cap allows it.',
      default: false,
    }),
    admitted_at: DateTimeColumn({
      label: 'Admitted',
      hint: 'When the daily cap admitted the Insight. It counts towards the cap of that day (UTC).',
    }),
    close_ordered: BooleanColumn({
      label: 'Close queued',
      hint: 'A close of the Insight is queued, or must not be: the Insight was re-opened while its incident stays closed.',
      default: false,
    }),
    reopened_at: DateTimeColumn({
      label: 'Incident re-opened',
      hint: 'When the incident was last re-opened. Close deliveries that were queued before are ignored.',
    }),
    priority_severity: StringColumn({
      label: 'Severity of priority',
      hint: 'CSE severity by which the app last set the priority of the incident. Empty: the severity has not changed since the incident was created.',
      maxLength: 40,
    }),
    to_announce: StringColumn({
      label: 'To announce',
      hint: 'Events that the subscribed Actions are still to be notified about: a re-opening, or a raised severity. Empty: none.',
      maxLength: 255,
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
