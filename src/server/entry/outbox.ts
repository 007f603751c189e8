import { gs, type GlideRecord } from '@servicenow/glide';
import * as actions from '../outbox/buttons.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';
import { press } from '../platform/press.ts';

export { connect } from '../platform/foreign.ts';

/** For the button "Send Again" on a delivery. */
export function sendAgain(delivery: GlideRecord): void {
  press('outbox', 'Send Again', () =>
    actions.sendAgain(rowOf(delivery, TABLE.delivery), textOf(gs.getUserDisplayName()), platform),
  );
}

/** For the button "Cancel Delivery" on a delivery. */
export function cancel(delivery: GlideRecord): void {
  press('outbox', 'Cancel Delivery', () =>
    actions.cancel(rowOf(delivery, TABLE.delivery), textOf(gs.getUserDisplayName())),
  );
}

/** For the button "Resume" on a Sumo Status. */
export function resume(status: GlideRecord): void {
  press('outbox', 'Resume', () => actions.resume(rowOf(status, TABLE.status), platform));
}
