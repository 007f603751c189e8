import {
  BooleanColumn,
  DateTimeColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** One row for each configuration: its health, and where its poll and sweep stand. */
export const x_sul_sumo_logic_s_sumo_status = Table({
  name: 'x_sul_sumo_logic_s_sumo_status',
  label: 'Sumo Status',
  display: 'configuration',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration whose health this is.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
    }),
    health: StringColumn({
      label: 'Health',
      hint: 'Healthy: has run at least once, and the last run had no error.',
      maxLength: 20,
      default: 'not_configured',
      dropdown: 'dropdown_without_none',
      choices: {
        not_configured: { label: 'Not configured', sequence: 0 },
        healthy: { label: 'Healthy', sequence: 1 },
        degraded: { label: 'Degraded', sequence: 2 },
        failing: { label: 'Failing', sequence: 3 },
        paused: { label: 'Paused', sequence: 4 },
        stale: { label: 'Stale', sequence: 5 },
        clone: { label: 'Paused on a clone', sequence: 6 },
        inactive: { label: 'Inactive', sequence: 7 },
      },
    }),
    health_since: DateTimeColumn({
      label: 'Health since',
      hint: 'When the health last changed.',
    }),
    reason: StringColumn({
      label: 'Reason',
      hint: 'Why the health is not Healthy.',
      maxLength: 1000,
    }),
    last_error: StringColumn({
      label: 'Last error',
      hint: 'The last error message, kept after the health recovers.',
      maxLength: 4000,
    }),
    last_error_at: DateTimeColumn({
      label: 'Last error at',
      hint: 'When the last error happened.',
    }),
    last_run: DateTimeColumn({
      label: 'Last run',
      hint: 'When the last run ended.',
    }),
    last_success: DateTimeColumn({
      label: 'Last success',
      hint: 'When the last run without an error ended.',
    }),
    cursor: DateTimeColumn({
      label: 'Cursor',
      hint: 'Every Insight created before this time is staged.',
    }),
    paused_until: DateTimeColumn({
      label: 'Paused until',
      hint: 'CSE is not called before this time.',
    }),
    continue_at: DateTimeColumn({
      label: 'Continue at',
      hint: 'When an unfinished run goes on.',
    }),
    stale_at: DateTimeColumn({
      label: 'Stale at',
      hint: 'If no run has ended by then, three intervals after the last, the health becomes Stale.',
    }),
    overdue_at: DateTimeColumn({
      label: 'Overdue at',
      hint: 'If nothing is read from CSE by then, three intervals after the last reading, the health becomes Failing.',
    }),
    notified_health: StringColumn({
      label: 'Health told',
      hint: 'The health of the last notification. Paused, and Degraded that no second run in a row has found, are not told.',
      maxLength: 20,
    }),
    consecutive_failures: IntegerColumn({
      label: 'Consecutive failures',
      hint: 'Failed runs in a row.',
    }),
    auth_failures: IntegerColumn({
      label: 'Rejected calls',
      hint: 'Calls in a row that CSE answered with 401 or 403. One alone is no verdict on the key.',
    }),
    findings: MultiLineTextColumn({
      label: 'Findings',
      hint: 'What the last runs noticed about the set-up, and what to do about it.',
      maxLength: 4000,
    }),
    setup_result: StringColumn({
      label: 'Set-up',
      hint: 'The worst of the set-up findings.',
      maxLength: 20,
      dropdown: 'dropdown_with_none',
      choices: {
        ok: { label: 'OK', sequence: 0 },
        warning: { label: 'Warning', sequence: 1 },
        error: { label: 'Error', sequence: 2 },
      },
    }),
    setup_findings: MultiLineTextColumn({
      label: 'Set-up findings',
      hint: 'What Validate Setup has found, one a line: OK, Warning or Error, and what to do.',
      maxLength: 8000,
    }),
    setup_checked_at: DateTimeColumn({
      label: 'Set-up checked at',
      hint: 'When the set-up was validated last.',
    }),
    deferred: IntegerColumn({
      label: 'Held back',
      hint: 'Insights that are staged and wait because the daily cap is reached.',
    }),
    blocked: StringColumn({
      label: 'Blocked deliveries',
      hint: 'What CSE forbids this key, types of delivery or reading rules, with the time until which it waits. Resume sends deliveries at once.',
      maxLength: 1000,
    }),
    close_seen_at: DateTimeColumn({
      label: 'Last close seen by rule',
      hint: 'When the business rule Order Close of Insight last saw a Security Incident closed. If it never runs, the poll orders the closes.',
    }),
    close_unseen_at: DateTimeColumn({
      label: 'Last close not seen by rule',
      hint: 'When the poll last found a closed Security Incident that the business rule Order Close of Insight had not seen.',
    }),
    tenant: StringColumn({
      label: 'Tenant',
      hint: 'Host and access ID that the cursor belongs to. A change of either starts again at the look-back.',
      maxLength: 100,
    }),
    floor: DateTimeColumn({
      label: 'Floor',
      hint: 'The sweep never reaches before this time: the start of the configuration or the last change of its query.',
    }),
    events_from: DateTimeColumn({
      label: 'Events from',
      hint: 'Actions are told of Insights that were created from this time on: when this tenant and query was first read.',
    }),
    not_before: DateTimeColumn({
      label: 'Not before',
      hint: 'Set when the configuration was activated again to begin from then: nothing created before is read.',
    }),
    backfill_open: BooleanColumn({
      label: 'Backfill open',
      hint: 'A backfill of this configuration waits or runs.',
      default: false,
    }),
    clock_skew: IntegerColumn({
      label: 'Clock skew (seconds)',
      hint: 'Seconds that the clock of CSE is ahead of this instance.',
    }),
    progress: MultiLineTextColumn({
      label: 'Progress',
      hint: 'Query that the last run used, and where an unfinished poll and an unfinished sweep go on, as JSON. A change of the query starts the floor anew.',
      maxLength: 10000,
    }),
    last_sweep: DateTimeColumn({
      label: 'Last sweep',
      hint: 'When the last sweep ended.',
    }),
    open_run: ReferenceColumn({
      label: 'Open run',
      hint: 'The Integration Run that is not finished yet.',
      referenceTable: 'x_sul_sumo_logic_s_integration_run',
    }),
  },
});
