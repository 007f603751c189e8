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

/** Staging table: one row for each Insight in an Import Set. Disposable, the platform deletes old Import Sets. */
export const x_sul_sumo_logic_s_sumo_logic_insights = Table({
  name: 'x_sul_sumo_logic_s_sumo_logic_insights',
  label: 'Sumo Logic Insights',
  extends: 'sys_import_set_row',
  display: 'readable_id',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update', 'delete'],
  index: [{ name: 'idx_staged_insight_id', unique: false, element: 'insight_id' }],
  schema: {
    insight_id: StringColumn({
      label: 'Insight ID',
      hint: 'Identifier of the Insight in CSE.',
      maxLength: 100,
    }),
    readable_id: StringColumn({
      label: 'Readable ID',
      hint: 'The short identifier that CSE shows, for example INSIGHT-123.',
      maxLength: 40,
    }),
    name: StringColumn({
      label: 'Name',
      hint: 'Name of the Insight.',
      maxLength: 1000,
    }),
    insight_description: MultiLineTextColumn({
      label: 'Insight description',
      hint: 'Description of the Insight as CSE gives it.',
      maxLength: 4000,
    }),
    severity: StringColumn({
      label: 'CSE severity',
      hint: 'Severity in CSE: LOW, MEDIUM, HIGH or CRITICAL.',
      maxLength: 40,
    }),
    confidence: FloatColumn({
      label: 'Confidence',
      hint: 'Global confidence of the Insight in CSE.',
      scale: 4,
    }),
    source: StringColumn({
      label: 'Source',
      hint: 'What raised the Insight: the algorithm, a rule or a user.',
      maxLength: 40,
    }),
    status: StringColumn({
      label: 'CSE status',
      hint: 'Status of the Insight in CSE.',
      maxLength: 40,
    }),
    resolution: StringColumn({
      label: 'CSE resolution',
      hint: 'Resolution of a closed Insight.',
      maxLength: 100,
    }),
    sub_resolution: StringColumn({
      label: 'CSE sub-resolution',
      hint: 'Sub-resolution of a closed Insight.',
      maxLength: 100,
    }),
    assignee: StringColumn({
      label: 'CSE assignee',
      hint: 'User or team that the Insight is assigned to in CSE.',
      maxLength: 100,
    }),
    entity_type: StringColumn({
      label: 'Entity type',
      hint: 'Type of the Entity that the Insight is about.',
      maxLength: 40,
    }),
    entity_value: StringColumn({
      label: 'Entity value',
      hint: 'The Entity that the Insight is about, for example an address or a user name.',
      maxLength: 1000,
    }),
    created: DateTimeColumn({
      label: 'Created in CSE',
      hint: 'When the Insight was created in CSE.',
    }),
    last_signal: DateTimeColumn({
      label: 'Last Signal',
      hint: 'Time of the latest Signal of the Insight.',
    }),
    closed: DateTimeColumn({
      label: 'Closed in CSE',
      hint: 'When the Insight was closed in CSE.',
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
      maxLength: 40,
    }),
    incident_priority: StringColumn({
      label: 'Incident priority',
      hint: 'Priority for the Security Incident, as a choice value of this instance.',
      maxLength: 40,
    }),
    incident_state: StringColumn({
      label: 'Incident state',
      hint: 'State for the Security Incident, as a choice value of this instance. Empty: the rules of the instance decide.',
      maxLength: 40,
    }),
    contact_type: StringColumn({
      default: 'siem',
      label: 'Contact type',
      hint: 'How the Security Incident was raised, as a choice value of this instance.',
      maxLength: 40,
    }),
    correlation_display: StringColumn({
      default: 'Sumo Logic CSE',
      label: 'Correlation display',
      hint: 'Names the system that the correlation ID of the Security Incident belongs to.',
      maxLength: 100,
    }),
    external_url: UrlColumn({
      label: 'External URL',
      hint: 'Address of the Insight in the Sumo Logic console.',
      maxLength: 1024,
    }),
    company: ReferenceColumn({
      label: 'Company',
      hint: 'Company for the Security Incident.',
      referenceTable: 'core_company',
    }),
    assignment_group: ReferenceColumn({
      label: 'Assignment group',
      hint: 'Assignment group for the Security Incident.',
      referenceTable: 'sys_user_group',
    }),
    cmdb_ci: ReferenceColumn({
      label: 'Configuration item',
      hint: 'Main configuration item for the Security Incident, found before the row was staged.',
      referenceTable: 'cmdb_ci',
    }),
    affected_user: ReferenceColumn({
      label: 'Affected user',
      hint: 'Main affected user for the Security Incident, found before the row was staged.',
      referenceTable: 'sys_user',
    }),
    observables: MultiLineTextColumn({
      label: 'Observables',
      hint: 'Observables of the Insight, one a line: kind and value.',
      maxLength: 65000,
    }),
    material: MultiLineTextColumn({
      label: 'Material',
      hint: 'What the incident is enriched with once it exists, as JSON. Empty: nothing.',
      maxLength: 65000,
    }),
    tags: StringColumn({
      label: 'Tags',
      hint: 'Tags of the Insight, separated by commas.',
      maxLength: 4000,
    }),
    tactics: StringColumn({
      label: 'Tactics',
      hint: 'MITRE ATT&CK tactics of the Insight, separated by commas.',
      maxLength: 1000,
    }),
    techniques: StringColumn({
      label: 'Techniques',
      hint: 'MITRE ATT&CK techniques of the Insight, separated by commas.',
      maxLength: 1000,
    }),
    stages: StringColumn({
      label: 'Stages',
      hint: 'Stages of the Signals of the Insight, separated by commas.',
      maxLength: 1000,
    }),
    entities: MultiLineTextColumn({
      label: 'Entities',
      hint: 'Entities of the Insight, one a line.',
      maxLength: 65000,
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
    raw: MultiLineTextColumn({
      label: 'Raw JSON',
      hint: 'The Insight as CSE sent it, shortened where it is too long.',
      maxLength: 65000,
    }),
    actions: StringColumn({
      label: 'Actions',
      hint: 'sys_ids of the Actions that are told of the Insight once its incident exists, separated by commas; ? marks those that have a condition.',
      maxLength: 4000,
    }),
    link_back: BooleanColumn({
      label: 'Show on Insight',
      hint: 'The incident is shown on the Insight once it exists, if the configuration does so.',
      default: true,
    }),
  },
});
