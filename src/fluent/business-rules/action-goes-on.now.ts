import { BusinessRule } from '@servicenow/sdk/core';

/** What waits for an Action is sent as soon as nothing holds it back: it was changed or resumed, or its target answers again. */
export const actionGoesOn = BusinessRule({
  $id: Now.ID['business-rule-action-goes-on'],
  name: 'Resume Action Deliveries',
  description: 'Makes the pending deliveries of an Action due when it resumes after a stop or pause.',
  table: 'x_sul_sumo_logic_s_action',
  when: 'after',
  action: ['update'],
  order: 100,
  active: true,
  condition: `current.getValue('stopped') != '1' && current.paused_until == '' && (previous.getValue('stopped') == '1' || previous.paused_until != '')`,
  script: `new SumoActions().goesOn(current);`,
});
