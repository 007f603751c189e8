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
      hint: 'Type of the Action that made the look-up.',
      maxLength: 40,
    }),
    kind: StringColumn({
      label: 'Kind',
      hint: 'Kind of the indicator: ip, domain or hash.',
      maxLength: 40,
    }),
    value: StringColumn({
      label: 'Value',
      hint: 'The IP address, domain or hash.',
      maxLength: 255,
    }),
    finding: MultiLineTextColumn({
      label: 'Finding',
      hint: 'Result of the look-up, as JSON.',
      maxLength: 8000,
    }),
    expires: DateTimeColumn({
      label: 'Expires',
      hint: 'The result is reused until this time (UTC).',
    }),
  },
});
