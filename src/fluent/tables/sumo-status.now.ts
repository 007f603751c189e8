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
      hint: 'Healthy: at least one run has ended, and the last run had no error. Starting: no poll has ended yet.',
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
        starting: { label: 'Starting', sequence: 8 },
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
      hint: 'The last error message. It is kept after the health recovers.',
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
      hint: 'When an unfinished run continues.',
    }),
    stale_at: DateTimeColumn({
      label: 'Stale at',
      hint: 'The health becomes Stale if no run has ended by this time, three intervals after the last run.',
    }),
    overdue_at: DateTimeColumn({
      label: 'Overdue at',
      hint: 'The health becomes Failing if nothing is read from CSE by this time, three intervals after the last successful read.',
    }),
    notified_health: StringColumn({
      label: 'Notified health',
      hint: 'Health in the last notification. Paused does not trigger a notification, and Degraded only after two consecutive runs.',
      maxLength: 20,
    }),
    consecutive_failures: IntegerColumn({
      label: 'Consecutive failures',
      hint: 'Number of consecutive failed runs.',
    }),
    auth_failures: IntegerColumn({
      label: 'Rejected calls',
      hint: 'Consecutive calls that CSE answered with 401 or 403. A single one does not prove that the key is wrong.',
    }),
    findings: MultiLineTextColumn({
      label: 'Findings',
      hint: 'What the last runs found in the set-up, and what to do about it.',
      maxLength: 4000,
    }),
    setup_result: StringColumn({
      label: 'Set-up',
      hint: 'The highest level of the set-up findings.',
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
      hint: 'Findings of Validate Setup, one per line: OK, Warning or Error, and what to do.',
      maxLength: 8000,
    }),
    setup_checked_at: DateTimeColumn({
      label: 'Set-up checked at',
      hint: 'When Validate Setup last ran.',
    }),
    deferred: IntegerColumn({
      label: 'Deferred',
      hint: 'Number of Insights that are staged and deferred by the daily cap.',
    }),
    blocked: StringColumn({
      label: 'Blocked deliveries',
      hint: 'What the access key lacks permission for (delivery types or reading rules), and until when the app waits. Resume retries immediately.',
      maxLength: 1000,
    }),
    close_seen_at: DateTimeColumn({
      label: 'Last close seen by rule',
      hint: 'When the business rule Order Close of Insight last saw a closed Security Incident. If the rule never runs, the poll queues the closes.',
    }),
    close_unseen_at: DateTimeColumn({
      label: 'Last close not seen by rule',
      hint: 'When the poll last found a closed Security Incident that the business rule Order Close of Insight missed.',
    }),
    tenant: StringColumn({
      label: 'Tenant',
      hint: 'Host and access ID that the cursor belongs to. If either changes, polling restarts at the look-back.',
      maxLength: 100,
    }),
    floor: DateTimeColumn({
      label: 'Floor',
      hint: 'The sweep reads no Insights from before this time: the start of the configuration or the last change of its query.',
    }),
    events_from: DateTimeColumn({
      label: 'Events from',
      hint: 'Actions are notified about Insights created at or after this time, when this tenant and query were first read.',
    }),
    not_before: DateTimeColumn({
      label: 'Not before',
      hint: 'Insights created before this time are not read. Set when the configuration was activated again with Start from now.',
    }),
    backfill_open: BooleanColumn({
      label: 'Backfill open',
      hint: 'A backfill of this configuration is waiting or running.',
      default: false,
    }),
    clock_skew: IntegerColumn({
      label: 'Clock skew (seconds)',
      hint: 'Number of seconds that the clock of CSE is ahead of this instance.',
    }),
    progress: MultiLineTextColumn({
      label: 'Progress',
      hint: 'JSON: query of the last run, last total of its list, page cursors of an unfinished poll and sweep. A new query resets the floor.',
      maxLength: 10000,
    }),
    last_sweep: DateTimeColumn({
      label: 'Last sweep',
      hint: 'When the last sweep ended.',
    }),
    open_run: ReferenceColumn({
      label: 'Open run',
      hint: 'The Integration Run that has not finished yet.',
      referenceTable: 'x_sul_sumo_logic_s_integration_run',
    }),
  },
});
