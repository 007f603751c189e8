import {
  BooleanColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/**
 * One row for each rule of a configuration that CSE has disabled by itself, kept while it is disabled and long after. Its
 * sys_id derives from configuration and rule: a rule has one row, however often it is disabled.
 */
export const x_sul_sumo_logic_s_rule_alert = Table({
  name: 'x_sul_sumo_logic_s_rule_alert',
  label: 'Rule Alert',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [{ name: 'idx_rule_alert_state', unique: false, element: 'state' }],
  schema: {
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration whose tenant has the rule.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
    }),
    rule_id: StringColumn({
      label: 'Rule ID',
      hint: 'Identifier of the rule in CSE, for example MATCH-S00123.',
      maxLength: 100,
    }),
    name: StringColumn({
      label: 'Rule',
      hint: 'Name of the rule.',
      maxLength: 255,
    }),
    state: StringColumn({
      label: 'State',
      hint: 'Disabled: CSE disabled the rule by itself. Cleared: the rule is enabled again, was disabled by a user, or was deleted.',
      maxLength: 40,
      default: 'disabled',
      dropdown: 'dropdown_without_none',
      choices: {
        disabled: { label: 'Disabled', sequence: 0 },
        cleared: { label: 'Cleared', sequence: 1 },
      },
    }),
    status: StringColumn({
      label: 'Status in CSE',
      hint: 'Last known status of the rule in CSE. Empty: the rule no longer exists.',
      maxLength: 40,
    }),
    reason: StringColumn({
      label: 'Reason',
      hint: 'Why the rule was disabled, as reported by CSE.',
      maxLength: 1000,
    }),
    since: DateTimeColumn({
      label: 'Seen disabled',
      hint: 'When the app first saw that the rule was disabled, up to 15 minutes later.',
    }),
    cleared_at: DateTimeColumn({
      label: 'Seen cleared',
      hint: 'When the app first saw that the rule is no longer disabled by CSE.',
    }),
    times_disabled: IntegerColumn({
      label: 'Times disabled',
      hint: 'How often CSE has disabled the rule.',
    }),
    notified: BooleanColumn({
      label: 'Notified',
      hint: 'The subscribed Actions were notified. Off: the rule was already disabled when its tenant was first read.',
      default: false,
    }),
  },
});
