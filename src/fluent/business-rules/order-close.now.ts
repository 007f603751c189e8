import { BusinessRule } from '@servicenow/sdk/core';

/**
 * Orders the close of the Insight when its incident is closed. Asynchronous: on a table of another application no other rule
 * with a script may be made, and the analyst's transaction bears nothing of it. The poll finds what it has not seen.
 */
export const orderClose = BusinessRule({
  $id: Now.ID['business-rule-order-close'],
  name: 'Order Close of Insight',
  description:
    'Queues the close of the Insight when its Security Incident is closed, and cancels it when the incident is re-opened.',
  table: 'sn_si_incident',
  when: 'async',
  action: ['update'],
  order: 500,
  active: true,
  filterCondition: 'correlation_display=Sumo Logic CSE^stateVALCHANGES',
  script: `new SumoClosure().changed(current);`,
});
