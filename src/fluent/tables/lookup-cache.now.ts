import { DateTimeColumn, MultiLineTextColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** One row for each indicator that was looked up. Its sys_id derives from type, kind and value: each is kept once. */
export const x_sul_sumo_logic_s_lookup_cache = Table({
  name: 'x_sul_sumo_logic_s_lookup_cache',
  label: 'Look-up',
  display: 'value',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [{ name: 'idx_lookup_expires', unique: false, element: 'expires' }],
  schema: {
    type: StringColumn({
      label: 'Type',
      hint: 'Type of the Action that asked.',
      maxLength: 40,
    }),
    kind: StringColumn({
      label: 'Kind',
      hint: 'What was asked about: ip, domain or hash.',
      maxLength: 40,
    }),
    value: StringColumn({
      label: 'Value',
      hint: 'The address, domain or hash.',
      maxLength: 255,
    }),
    finding: MultiLineTextColumn({
      label: 'Finding',
      hint: 'What the third party knows of it, as JSON.',
      maxLength: 8000,
    }),
    expires: DateTimeColumn({
      label: 'Expires',
      hint: 'It is asked about again after this time (UTC).',
    }),
  },
});
