import type { GlideRecord } from '@servicenow/glide';
import { incidentChanged } from '../closure/changed.ts';
import { messageOf } from '../error.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';

export { connect } from '../platform/foreign.ts';

/** For the rule on Security Incidents, after their state has changed. Never throws: an analyst's save must not suffer. */
export function changed(current: GlideRecord, previous: GlideRecord): void {
  try {
    const incident = rowOf(current);
    const labels = { state: incident.display('state'), closeCode: incident.display('close_code') };
    incidentChanged(incident, rowOf(previous).text('state'), labels, platform);
  } catch (thrown) {
    platform.log.error('closure', `[closure] Rule on Security Incidents failed: ${messageOf(thrown)}`);
  }
}
