import {
  BooleanColumn,
  DateTimeColumn,
  FloatColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  UrlColumn,
} from '@servicenow/sdk/core';

/**
 * Staging table: one row for each Insight in an Import Set. Disposable, the platform deletes old Import Sets. Each long text
 * takes 790 bytes of a row that must be smaller than 8,126, so that few have a column of their own (test/build/row-size.mjs).
 */
export const x_sul_sumo_logic_s_sumo_logic_insights = Table({
  name: 'x_sul_sumo_logic_s_sumo_logic_insights',
  label: 'Sumo Logic Insights',
  extends: 'sys_import_set_row',
  display: 'readable_id',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update', 'delete'],
  index: [
    { name: 'idx_staged_insight_id', unique: false, element: 'insight_id' },
    { name: 'idx_staged_created', unique: false, element: 'sys_created_on' },
  ],
  schema: {
    insight_id: StringColumn({
      label: 'Insight ID',
      hint: 'Identifier of the Insight in CSE.',
      maxLength: 100,
    }),
    readable_id: StringColumn({
      label: 'Readable ID',
      hint: 'The short identifier that CSE shows, for example INSIGHT-123.',
      maxLength: 30,
    }),
    name: StringColumn({
      label: 'Name',
      hint: 'Name of the Insight, shortened to fit. Details contains the full name.',
      maxLength: 100,
    }),
    severity: StringColumn({
      label: 'CSE severity',
      hint: 'Severity in CSE: LOW, MEDIUM, HIGH or CRITICAL.',
      maxLength: 20,
    }),
    confidence: FloatColumn({
      label: 'Confidence',
      hint: 'Global confidence of the Insight in CSE.',
      scale: 4,
    }),
    source: StringColumn({
      label: 'Source',
      hint: 'What raised the Insight: the algorithm, a rule or a user.',
      maxLength: 20,
    }),
    status: StringColumn({
      label: 'CSE status',
      hint: 'Status of the Insight in CSE.',
      maxLength: 20,
    }),
    assignee: StringColumn({
      label: 'CSE assignee',
      hint: 'User or team that the Insight is assigned to in CSE.',
      maxLength: 40,
    }),
    entity_type: StringColumn({
      label: 'Entity type',
      hint: 'Type of the Entity that the Insight is about.',
      maxLength: 30,
    }),
    created: DateTimeColumn({
      label: 'Created in CSE',
      hint: 'When the Insight was created in CSE.',
    }),
    last_signal: DateTimeColumn({
      label: 'Last Signal',
      hint: 'Time of the latest Signal of the Insight.',
    }),
    short_description: StringColumn({
      label: 'Short description',
      hint: 'Short description for the Security Incident.',
      maxLength: 160,
    }),
    description: MultiLineTextColumn({
      label: 'Description',
      hint: 'Description for the Security Incident.',
      maxLength: 4000,
    }),
    incident_severity: StringColumn({
      label: 'Incident severity',
      hint: 'Severity for the Security Incident, as a choice value of this instance.',
      maxLength: 10,
    }),
    incident_priority: StringColumn({
      label: 'Incident priority',
      hint: 'Priority for the Security Incident, as a choice value of this instance.',
      maxLength: 10,
    }),
    incident_state: StringColumn({
      label: 'Incident state',
      hint: 'State for the Security Incident, as a choice value of this instance. Empty: the rules of the instance set the state.',
      maxLength: 10,
    }),
    contact_type: StringColumn({
      default: 'siem',
      label: 'Contact type',
      hint: 'How the Security Incident was raised, as a choice value of this instance.',
      maxLength: 20,
    }),
    correlation_display: StringColumn({
      default: 'Sumo Logic CSE',
      label: 'Correlation display',
      hint: 'Name of the system that the correlation ID of the Security Incident belongs to.',
      maxLength: 20,
    }),
    external_url: UrlColumn({
      label: 'External URL',
      hint: 'URL of the Insight in the Sumo Logic console. Empty if the URL is too long for this column; the description contains it.',
      maxLength: 140,
    }),
    company: StringColumn({
      label: 'Company',
      hint: 'sys_id of the company for the Security Incident.',
      maxLength: 32,
    }),
    assignment_group: StringColumn({
      label: 'Assignment group',
      hint: 'sys_id of the assignment group for the Security Incident.',
      maxLength: 32,
    }),
    cmdb_ci: StringColumn({
      label: 'Configuration item',
      hint: 'sys_id of the main configuration item for the Security Incident, found before the row was staged.',
      maxLength: 32,
    }),
    affected_user: StringColumn({
      label: 'Affected user',
      hint: 'sys_id of the main affected user for the Security Incident, found before the row was staged.',
      maxLength: 32,
    }),
    tactics: StringColumn({
      label: 'Tactics',
      hint: 'MITRE ATT&CK tactics of the Insight, separated by commas, as many as fit. Details contains all of them.',
      maxLength: 60,
    }),
    techniques: StringColumn({
      label: 'Techniques',
      hint: 'MITRE ATT&CK techniques of the Insight, separated by commas, as many as fit. Details contains all of them.',
      maxLength: 60,
    }),
    signal_count: IntegerColumn({
      label: 'Signals',
      hint: 'Number of Signals of the Insight.',
    }),
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration that the Insight was read with.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
    }),
    run: ReferenceColumn({
      label: 'Integration Run',
      hint: 'The run that staged the Insight.',
      referenceTable: 'x_sul_sumo_logic_s_integration_run',
    }),
    details: MultiLineTextColumn({
      label: 'Details',
      hint: 'Fields without a column of their own, as JSON. A field map reads one with a source script: answer = new SumoInsightMap().detail(source, "tags").',
      maxLength: 200000,
    }),
    raw: MultiLineTextColumn({
      label: 'Raw JSON',
      hint: 'The Insight as CSE sent it, shortened if it is too long.',
      maxLength: 65000,
    }),
    link_back: BooleanColumn({
      label: 'Show on Insight',
      hint: 'Shows the incident on the Insight if the configuration does so.',
      default: true,
    }),
  },
});
