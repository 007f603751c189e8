import {
  BooleanColumn,
  IntegerColumn,
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
  },
});
