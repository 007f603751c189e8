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
      hint: 'The configuration that the job works for.',
      referenceTable: 'x_sul_sumo_logic_s_configuration',
      cascadeRule: 'delete',
    }),
    job: StringColumn({
      label: 'Job',
      hint: 'The scheduled job, or the work that an event continues.',
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
      },
    }),
    ended: DateTimeColumn({
      label: 'Ended',
      hint: 'When the job last came to an end for this configuration, to the next few minutes.',
    }),
    continue_at: DateTimeColumn({
      label: 'Continue at',
      hint: 'When the next slice of unfinished work was last asked for.',
    }),
    problem: StringColumn({
      label: 'Problem',
      hint: 'What keeps the job from doing all of its work. It degrades the health until the job works again.',
      maxLength: 700,
    }),
    failed: BooleanColumn({
      label: 'Failed',
      hint: 'Something could not be done since the job last began from the beginning.',
      default: false,
    }),
    position: StringColumn({
      label: 'Position',
      hint: 'Where the next slice goes on: the last Insight that was read again, or the page of disabled rules.',
      maxLength: 250,
    }),
    tenant: StringColumn({
      label: 'Tenant',
      hint: 'Watch Rules: host and access ID whose disabled rules are known. Those that a first reading finds trigger no notification.',
      maxLength: 100,
    }),
  },
});
