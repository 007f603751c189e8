import { BusinessRule } from '@servicenow/sdk/core';

/**
 * Keeps what an Insight shows of its incident up to date. Asynchronous: the analyst's transaction bears nothing of it. What is shown
 * is read when it is sent.
 */
export const showIncident = BusinessRule({
  $id: Now.ID['business-rule-show-incident'],
  name: 'Show Incident on Insight',
  description:
    'Queues the update of the Insight when number, state or assignment of its Security Incident have changed.',
  table: 'sn_si_incident',
  when: 'async',
  action: ['update'],
  order: 510,
  active: true,
  filterCondition:
    'correlation_display=Sumo Logic CSE^stateVALCHANGES^ORassigned_toVALCHANGES^ORassignment_groupVALCHANGES^ORnumberVALCHANGES',
  script: `new SumoClosure().shown(current);`,
});
