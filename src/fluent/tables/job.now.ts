import { BooleanColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** One row for each configuration and job: where the job stands. Its sys_id derives from both, and only that job writes it. */
export const x_sul_sumo_logic_s_job = Table({
  name: 'x_sul_sumo_logic_s_job',
  label: 'Sumo Job',
  display: 'job',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    configuration: ReferenceColumn({
      label: 'Configuration',
      hint: 'The configuration that the job processes.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
    }),
    job: StringColumn({
      label: 'Job',
      hint: 'The scheduled job, or the event-driven task.',
      maxLength: 20,
      dropdown: 'dropdown_without_none',
      choices: {
        poll: { label: 'Poll Insights', sequence: 0 },
        continue: { label: 'Continue Runs', sequence: 1 },
        events: { label: 'Receive Events', sequence: 2 },
        follow: { label: 'Follow Insights', sequence: 3 },
        rules: { label: 'Watch Rules', sequence: 4 },
        deliver: { label: 'Deliver', sequence: 5 },
        check: { label: 'Check Deliveries', sequence: 6 },
        clean_up: { label: 'Clean Up', sequence: 7 },
        setup: { label: 'Setup', sequence: 8 },
      },
    }),
    ended: DateTimeColumn({
      label: 'Ended',
      hint: 'When the job last completed for this configuration, accurate to a few minutes.',
    }),
    continue_at: DateTimeColumn({
      label: 'Continue at',
      hint: 'Time for which the next slice of unfinished work was last requested.',
    }),
    problem: StringColumn({
      label: 'Problem',
      hint: 'Why the job cannot complete its work. The health is Degraded until it can.',
      maxLength: 700,
    }),
    failed: BooleanColumn({
      label: 'Failed',
      hint: 'Part of the work failed since the job last started from the beginning.',
      default: false,
    }),
    position: StringColumn({
      label: 'Position',
      hint: 'Where the next slice continues: the last Insight that was read again, the rule cursor, or the completed steps of the Setup page.',
      maxLength: 250,
    }),
    tenant: StringColumn({
      label: 'Tenant',
      hint: 'For Watch Rules: the tenant (host and access ID) whose rules were read. Rules that the first check finds disabled trigger no notification.',
      maxLength: 100,
    }),
  },
});
