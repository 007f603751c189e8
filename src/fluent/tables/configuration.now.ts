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
      hint: 'Host of the Sumo Logic API of your deployment, for example api.us2.sumologic.com.',
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
      hint: 'When Host or Access ID has last changed. A key of the integration card that is older is not taken over.',
      readOnly: true,
    }),
    default_incident_state: StringColumn({
      label: 'Default Incident State',
      hint: 'State of a new Security Incident, value or label, case-sensitive. Empty or unknown: the rules of the instance decide.',
      maxLength: 40,
    }),
    query: StringColumn({
      label: 'Query',
      hint: 'CSE query for the Insights to take over. The time window is added by the poll: leave out created.',
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
      hint: 'How many hours the first poll reaches back.',
      default: 24,
    }),
    overlap: IntegerColumn({
      label: 'Overlap (minutes)',
      hint: 'Minutes that each poll reads again, so that no late Insight is missed.',
      default: 30,
    }),
    time_budget: IntegerColumn({
      label: 'Time budget (seconds)',
      hint: 'Seconds after which a run stops and leaves the rest to the next one.',
      default: 60,
    }),
    company: ReferenceColumn({
      label: 'Company',
      hint: 'Company of the Security Incidents of this tenant.',
      referenceTable: 'core_company',
    }),
    assignment_group: ReferenceColumn({
      label: 'Assignment group',
      hint: 'Group that new Security Incidents are assigned to. Empty: the rules of the instance decide.',
      referenceTable: 'sys_user_group',
    }),
    push: BooleanColumn({
      label: 'Accept events from CSE',
      hint: 'Takes Insights over at once when an Action of CSE posts them to this instance. The poll goes on as before.',
      default: false,
    }),
    link_back: BooleanColumn({
      label: 'Show incident on Insight',
      hint: 'Writes number, state and address of the incident onto the Insight.',
      default: true,
    }),
    link_comment: BooleanColumn({
      label: 'Comment on link',
      hint: 'Says so in a comment on the Insight, too.',
      default: false,
    }),
    close_insight: BooleanColumn({
      label: 'Close Insight',
      hint: 'Closes the Insight when its incident is closed or cancelled.',
      default: true,
    }),
    close_comment: BooleanColumn({
      label: 'Comment on close',
      hint: 'Writes number, close code and notes of the incident as a comment before the Insight is closed.',
      default: true,
    }),
    closed_in_cse: StringColumn({
      label: 'Closed in CSE',
      hint: 'What happens to an open incident whose Insight is closed in CSE.',
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
      hint: 'Re-opens a closed incident when its Insight is re-opened in CSE. Off: a work note says so.',
      default: false,
    }),
    note_changes: BooleanColumn({
      label: 'Note changes',
      hint: 'Writes a work note when severity, status, assignee or number of Signals of the Insight changed in CSE.',
      default: true,
    }),
    watch_rules: BooleanColumn({
      label: 'Watch rules',
      hint: 'Rules that CSE disables by itself become Rule Alerts, and Actions that ask for it are told.',
      default: true,
    }),
    configuration_items: StringColumn({
      label: 'Configuration items',
      hint: 'Whether the machines of an Insight are found among the configuration items, and created when they are missing.',
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
      hint: 'Links the incident to the techniques of Threat Intelligence, where that is installed and may be written.',
      default: true,
    }),
    observables: BooleanColumn({
      label: 'Observables',
      hint: 'Adds the observables of the Insight to the incident, where Threat Intelligence is installed and may be written.',
      default: true,
    }),
    affected_users: BooleanColumn({
      label: 'Affected users',
      hint: 'Adds the users of the Insight to the incident, where exactly one user of this instance matches.',
      default: true,
    }),
    daily_cap: IntegerColumn({
      label: 'Daily cap',
      hint: 'Most new incidents in one day (UTC). What comes after them is staged and waits.',
      default: 1000,
    }),
    on_activation: StringColumn({
      label: 'When activated again',
      hint: 'Whether polling goes on where it stood, or leaves out what was created while it was inactive.',
      maxLength: 40,
      default: 'continue',
      dropdown: 'dropdown_without_none',
      choices: {
        continue: { label: 'Go on at the cursor', sequence: 0 },
        now: { label: 'Begin from now', sequence: 1 },
      },
    }),
    instance_id: StringColumn({
      label: 'Instance ID',
      hint: 'ID of the instance that this configuration belongs to. A clone has another.',
      maxLength: 40,
      readOnly: true,
    }),
    instance_name: StringColumn({
      label: 'Instance',
      hint: 'Name of the instance that this configuration belongs to: nothing is polled or sent elsewhere.',
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
      hint: 'Another instance waits for an access key to be entered, and then acts for this configuration.',
      default: false,
    }),
    taken_over_at: DateTimeColumn({
      label: 'Taken over at',
      hint: 'When this instance has taken over from another: what was ordered before is not sent from here.',
      readOnly: true,
    }),
    notify: ListColumn({
      label: 'Notify',
      hint: 'Users who get an e-mail when the health of this configuration changes.',
      referenceTable: 'sys_user',
    }),
  },
});
