import { gs, type GlideRecord } from '@servicenow/glide';
import * as actions from '../outbox/actions.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';

/** For the action "Send Again" on a delivery. */
export function sendAgain(delivery: GlideRecord): void {
  actions.sendAgain(rowOf(delivery), gs.getUserDisplayName(), platform);
}

/** For the action "Cancel" on a delivery. */
export function cancel(delivery: GlideRecord): void {
  actions.cancel(rowOf(delivery), gs.getUserDisplayName());
}

/** For the action "Resume" on a Sumo Status. */
export function resume(status: GlideRecord): void {
  actions.resume(rowOf(status), platform);
}
