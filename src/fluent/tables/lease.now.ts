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
      hint: 'Name of the lease: one for each tenant.',
      maxLength: 200,
    }),
    generation: IntegerColumn({
      label: 'Generation',
      hint: 'Increases by one each time the lease is taken.',
    }),
    owner: StringColumn({
      label: 'Owner',
      hint: 'The job that took the lease.',
      maxLength: 40,
    }),
    until: DateTimeColumn({
      label: 'Until',
      hint: 'When the lease ends if it is not renewed.',
    }),
    released: BooleanColumn({
      label: 'Released',
      hint: 'The owner has released the lease.',
      default: false,
    }),
    calls: StringColumn({
      label: 'Calls',
      hint: 'When the last calls to CSE ended. The next owner uses them to keep the rate limit.',
      maxLength: 200,
    }),
  },
});
