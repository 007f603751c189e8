import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** Actions on one delivery, or on those that are marked in a list: the platform then runs the script for each. */
export const sendAgain = UiAction({
  $id: Now.ID['ui-action-send-again'],
  table: 'x_sul_sumo_logic_s_delivery',
  name: 'Send Again',
  actionName: 'sumo_send_again',
  hint: 'Sends the delivery now, and retries it for a week',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.event != 'test' && (current.state == 'failed' || current.state == 'cancelled' || current.state == 'suppressed' || current.state == 'retry')`,
  form: { showButton: true },
  list: { showListChoice: true },
  roles: [admin],
  script: `new SumoOutbox().sendAgain(current);`,
  order: 100,
});

export const cancel = UiAction({
  $id: Now.ID['ui-action-cancel'],
  table: 'x_sul_sumo_logic_s_delivery',
  name: 'Cancel Delivery',
  actionName: 'sumo_cancel',
  hint: 'Cancels the delivery. A failed delivery no longer affects the health',
  active: true,
  showUpdate: true,
  showInsert: false,
  condition: `current.state == 'ready' || current.state == 'retry' || (current.event != 'test' && current.state == 'failed')`,
  form: { showButton: true },
  list: { showListChoice: true },
  roles: [admin],
  script: `new SumoOutbox().cancel(current);`,
  order: 200,
});
