import { BooleanColumn, DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** One row for each generation of a lease. Its sys_id derives from name and generation: only one worker can insert it. */
export const x_sul_sumo_logic_s_lease = Table({
  name: 'x_sul_sumo_logic_s_lease',
  label: 'Lease',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [{ name: 'idx_lease_name', unique: false, element: 'name' }],
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'What is leased: one name for each tenant.',
      maxLength: 200,
    }),
    generation: IntegerColumn({
      label: 'Generation',
      hint: 'Counts up each time that the lease is taken.',
    }),
    owner: StringColumn({
      label: 'Owner',
      hint: 'The job that took it.',
      maxLength: 40,
    }),
    until: DateTimeColumn({
      label: 'Until',
      hint: 'When the lease ends if it is not renewed.',
    }),
    released: BooleanColumn({
      label: 'Released',
      hint: 'The owner has given the lease back.',
      default: false,
    }),
    calls: StringColumn({
      label: 'Calls',
      hint: 'When the last calls of CSE ended: the next worker keeps the pace by them.',
      maxLength: 200,
    }),
  },
});
