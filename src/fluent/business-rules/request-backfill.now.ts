import { BusinessRule } from '@servicenow/sdk/core';

/** Starts a backfill that is new or was set to Waiting. One that was begun is Running: its slices start no rule. */
export const requestBackfill = BusinessRule({
  $id: Now.ID['business-rule-request-backfill'],
  name: 'Request Backfill',
  description: 'Starts a backfill that is new or was set to Waiting.',
  table: 'x_sul_sumo_logic_s_backfill',
  when: 'after',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  filterCondition: 'state=waiting',
  script: `new SumoBackfill().requested(current);`,
});
