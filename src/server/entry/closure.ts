import type { GlideRecord } from '@servicenow/glide';
import { incidentChanged } from '../sync/close/changed.ts';
import { shownChanged } from '../sync/link/changed.ts';
import { messageOf } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';

export { connect } from '../platform/foreign.ts';

/** For the rule on Security Incidents, some time after their state has changed. Never throws: the poll is its net. */
export function changed(current: GlideRecord): void {
  try {
    incidentChanged(rowOf(current, TABLE.incident), platform);
  } catch (thrown) {
    platform.log.error('closure', `[closure] Rule on Security Incidents failed: ${messageOf(thrown)}`);
  }
}

/** For the rule on Security Incidents, some time after something has changed that their Insights show. Never throws. */
export function shown(current: GlideRecord): void {
  try {
    shownChanged(rowOf(current, TABLE.incident), platform);
  } catch (thrown) {
    platform.log.error('link', `[link] Rule on Security Incidents failed: ${messageOf(thrown)}`);
  }
}
