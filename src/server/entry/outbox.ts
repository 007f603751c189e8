import { gs, type GlideRecord } from '@servicenow/glide';
import * as actions from '../outbox/buttons.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';

export { connect } from '../platform/foreign.ts';

/** For the action "Send Again" on a delivery: what happens now, in a sentence. */
export function sendAgain(delivery: GlideRecord): string {
  return actions.sendAgain(rowOf(delivery, TABLE.delivery), textOf(gs.getUserDisplayName()), platform);
}

/** For the action "Cancel" on a delivery: the result, in a sentence. */
export function cancel(delivery: GlideRecord): string {
  return actions.cancel(rowOf(delivery, TABLE.delivery), textOf(gs.getUserDisplayName()));
}

/** For the action "Resume" on a Sumo Status: what happens now, in a sentence. */
export function resume(status: GlideRecord): string {
  return actions.resume(rowOf(status, TABLE.status), platform);
}
