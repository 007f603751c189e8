import type { GlideRecord } from '@servicenow/glide';
import { messageOf } from '../error.ts';
import { afterRow, beforeRow } from '../ingest/map.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';

/**
 * For the transform map's onBefore script: true when the row is to be ignored. Never throws: an error in a map script
 * would halt the whole import set.
 * @param action the engine's word for what it is about to do; may be a string of the engine, not of JavaScript
 */
export function before(source: GlideRecord, target: GlideRecord, action: unknown): boolean {
  try {
    const verdict = beforeRow(rowOf(source), String(action), platform);
    if (!verdict.ignore) target.setNewGuidValue(verdict.incidentId);
    return verdict.ignore;
  } catch (thrown) {
    platform.log.error('transform', `[transform] onBefore failed: ${messageOf(thrown)}`);
    return true;
  }
}

/** For the transform map's onAfter script, which runs for ignored rows too: links the Insight to its incident. */
export function after(source: GlideRecord): void {
  try {
    afterRow(rowOf(source), platform);
  } catch (thrown) {
    platform.log.error('transform', `[transform] onAfter failed: ${messageOf(thrown)}`);
  }
}
