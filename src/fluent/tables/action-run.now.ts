import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** One row for each request to run an Action on an Insight. */
export const x_sul_sumo_logic_s_action_run = Table({
  name: 'x_sul_sumo_logic_s_action_run',
  label: 'Action Run',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create'],
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'Action and Insight.',
      maxLength: 200,
    }),
    action: ReferenceColumn({
      label: 'Action',
      hint: 'The Action to run. It must be active and offered on demand.',
      referenceTable: 'x_sul_sumo_logic_s_action',
      referenceQual: 'active=true^on_demand=true',
      cascadeRule: 'delete',
      mandatory: true,
    }),
    insight: ReferenceColumn({
      label: 'Insight',
      hint: 'The Insight that the Action reports.',
      referenceTable: 'x_sul_sumo_logic_s_insight',
      mandatory: true,
    }),
  },
});
