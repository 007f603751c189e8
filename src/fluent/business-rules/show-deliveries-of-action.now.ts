import { BusinessRule } from '@servicenow/sdk/core';

/** The form of an Action says how its deliveries went: counted when it is opened, so that a delivery costs nothing more. */
export const showDeliveriesOfAction = BusinessRule({
  $id: Now.ID['business-rule-show-deliveries-of-action'],
  name: 'Show Deliveries of Action',
  description:
    'Shows on the form of an Action when it last delivered, its last error, and how many deliveries wait or have failed.',
  table: 'x_sul_sumo_logic_s_action',
  when: 'display',
  order: 100,
  active: true,
  script: `new SumoActions().showDeliveries(current);`,
});
