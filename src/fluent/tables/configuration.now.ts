import {
  BooleanColumn,
  DateTimeColumn,
  IntegerColumn,
  ListColumn,
  Password2Column,
  ReferenceColumn,
  StringColumn,
  Table,
  UrlColumn,
} from '@servicenow/sdk/core';

/** One row for each Sumo Logic tenant that is polled: the source of truth for its settings. */
export const x_sul_sumo_logic_s_configuration = Table({
  name: 'x_sul_sumo_logic_s_configuration',
  label: 'Sumo Logic Configuration',
  display: 'name',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update', 'delete'],
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'A name for this Sumo Logic tenant.',
      maxLength: 100,
      mandatory: true,
    }),
    active: BooleanColumn({
      label: 'Active',
      hint: 'Only active configurations are polled.',
      default: true,
    }),
    host: StringColumn({
      label: 'Host',
      hint: 'Host of the API of Sumo Logic Cloud SIEM (CSE, now also called SIEM) in your deployment, for example api.us2.sumologic.com.',
      maxLength: 255,
    }),
    console_url: UrlColumn({
      label: 'Console URL',
      hint: 'Address of the Sumo Logic console, used for the links to Insights. Empty: derived from the host.',
      maxLength: 255,
    }),
    access_id: StringColumn({
      label: 'Access ID',
      hint: 'Access ID of the Sumo Logic service account.',
      maxLength: 100,
    }),
    access_key: Password2Column({
      label: 'Access Key',
      hint: 'Access key that belongs to the access ID. Stored encrypted and never shown.',
      maxLength: 255,
    }),
    key_cleared_at: DateTimeColumn({
      label: 'Access Key cleared',
      hint: 'When Host or Access ID last changed. An older Access Key of the integration card is not copied.',
      readOnly: true,
    }),
    default_incident_state: StringColumn({
      label: 'Default Incident State',
      hint: 'State of a new Security Incident: a choice value or label, case-sensitive. If it is empty or unknown, the rules of the instance set the state.',
      maxLength: 40,
    }),
    query: StringColumn({
      label: 'Query',
      hint: 'CSE query that selects the Insights to ingest. Do not restrict created: the poll adds the time window.',
      maxLength: 1000,
      default: '-status:"closed"',
    }),
    interval: IntegerColumn({
      label: 'Interval (minutes)',
      hint: 'Minutes between two polls.',
      default: 5,
    }),
    look_back: IntegerColumn({
      label: 'Look-back (hours)',
      hint: 'Number of hours that the first poll reads back.',
      default: 24,
    }),
    overlap: IntegerColumn({
      label: 'Overlap (minutes)',
      hint: 'How far before the last poll each poll lists again, to find Insights that CSE lists late.',
      default: 30,
    }),
    time_budget: IntegerColumn({
      label: 'Time budget (seconds)',
      hint: 'Seconds after which a run stops. The next run continues where it stopped.',
      default: 60,
    }),
    company: ReferenceColumn({
      label: 'Company',
      hint: 'Company of the Security Incidents of this tenant.',
      referenceTable: 'core_company',
    }),
    assignment_group: ReferenceColumn({
      label: 'Assignment group',
      hint: 'Group that new Security Incidents are assigned to. If it is empty, the rules of the instance assign them.',
      referenceTable: 'sys_user_group',
    }),
    push: BooleanColumn({
      label: 'Accept events from CSE',
      hint: 'Ingests Insights immediately when an Action in CSE posts them to this instance. Polling continues.',
      default: false,
    }),
    link_back: BooleanColumn({
      label: 'Show incident on Insight',
      hint: 'Writes number, state, assignment and URL of the incident to the Insight, and again when they change.',
      default: true,
    }),
    link_comment: BooleanColumn({
      label: 'Comment on link',
      hint: 'Also adds a comment to the Insight.',
      default: false,
    }),
    close_insight: BooleanColumn({
      label: 'Close Insight',
      hint: 'Closes the Insight when its incident is closed or cancelled.',
      default: true,
    }),
    close_comment: BooleanColumn({
      label: 'Comment on close',
      hint: 'Adds a comment with the number, close code and close notes of the incident before the Insight is closed.',
      default: true,
    }),
    reopened_status: StringColumn({
      label: 'Status when re-opened',
      hint: 'Status that an Insight gets in CSE when its incident is re-opened, if this application had closed it: inprogress, new, or one of your own. Empty: the Insight stays closed.',
      maxLength: 40,
      default: 'inprogress',
    }),
    closed_in_cse: StringColumn({
      label: 'Closed in CSE',
      hint: 'What the app does with an open incident when its Insight is closed in CSE.',
      maxLength: 40,
      default: 'off',
      dropdown: 'dropdown_without_none',
      choices: {
        off: { label: 'Nothing', sequence: 0 },
        note: { label: 'Work note', sequence: 1 },
        resolve: { label: 'Work note and state Review', sequence: 2 },
        close: { label: 'Close the incident', sequence: 3 },
      },
    }),
    reopen_incident: BooleanColumn({
      label: 'Re-open incident',
      hint: 'Re-opens a closed incident when its Insight is re-opened in CSE. If it is off, the app adds a work note instead.',
      default: false,
    }),
    note_changes: BooleanColumn({
      label: 'Note changes',
      hint: 'Adds a work note when the severity, status, assignee or number of Signals of the Insight changes in CSE.',
      default: true,
    }),
    raise_priority: BooleanColumn({
      label: 'Raise priority',
      hint: 'Raises the priority of an open incident when the severity of its Insight is raised in CSE, unless an analyst changed the priority. It is never lowered.',
      default: true,
    }),
    watch_rules: BooleanColumn({
      label: 'Watch rules',
      hint: 'Creates a Rule Alert when CSE disables a rule by itself, and notifies the subscribed Actions.',
      default: true,
    }),
    configuration_items: StringColumn({
      label: 'Configuration items',
      hint: 'Whether the app finds the configuration items of the machines in an Insight, and creates the missing ones.',
      maxLength: 40,
      default: 'create',
      dropdown: 'dropdown_without_none',
      choices: {
        off: { label: 'Off', sequence: 0 },
        match: { label: 'Find', sequence: 1 },
        create: { label: 'Find or create', sequence: 2 },
      },
    }),
    attack_links: BooleanColumn({
      label: 'ATT&CK links',
      hint: 'Links the incident to its ATT&CK techniques if Threat Intelligence is installed and the app may write to it.',
      default: true,
    }),
    observables: BooleanColumn({
      label: 'Observables',
      hint: 'Adds the observables of the Insight to the incident if Threat Intelligence is installed and the app may write to it.',
      default: true,
    }),
    affected_users: BooleanColumn({
      label: 'Affected users',
      hint: 'Adds the users of the Insight to the incident. A name that matches several users of this instance is skipped.',
      default: true,
    }),
    daily_cap: IntegerColumn({
      label: 'Daily cap',
      hint: 'Maximum number of new incidents per day (UTC). Further Insights are staged and deferred to the next day.',
      default: 1000,
    }),
    on_activation: StringColumn({
      label: 'When activated again',
      hint: 'Whether polling continues at the cursor, or skips Insights that were created while the configuration was inactive.',
      maxLength: 40,
      default: 'continue',
      dropdown: 'dropdown_without_none',
      choices: {
        continue: { label: 'Continue at the cursor', sequence: 0 },
        now: { label: 'Start from now', sequence: 1 },
      },
    }),
    instance_id: StringColumn({
      label: 'Instance ID',
      hint: 'ID of the instance that this configuration belongs to. A clone has a different ID.',
      maxLength: 40,
      readOnly: true,
    }),
    instance_name: StringColumn({
      label: 'Instance',
      hint: 'Name of the instance that this configuration belongs to. Only this instance polls and sends.',
      maxLength: 80,
      readOnly: true,
    }),
    instance_url: StringColumn({
      label: 'Instance address',
      hint: 'Address of the instance that this configuration belongs to.',
      maxLength: 150,
      readOnly: true,
    }),
    taking_over: BooleanColumn({
      label: 'Taking over',
      hint: 'Another instance takes over this configuration as soon as an Access Key is entered there.',
      default: false,
    }),
    taken_over_at: DateTimeColumn({
      label: 'Taken over at',
      hint: 'When this instance took over the configuration. Deliveries that were queued before are not sent from here.',
      readOnly: true,
    }),
    notify: ListColumn({
      label: 'Notify',
      hint: 'Users who receive an e-mail when the health of this configuration changes.',
      referenceTable: 'sys_user',
    }),
  },
});
