import type { GlideRecord } from '@servicenow/glide';
import { afterRow, beforeRow } from '../ingest/map.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';

/**
 * For the transform map's onBefore script: true when the row is to be ignored. Never throws: an error in a map script
 * would halt the whole import set.
 */
export function before(source: GlideRecord, target: GlideRecord, action: string): boolean {
  const verdict = beforeRow(rowOf(source), action, platform);
  if (!verdict.ignore) target.setNewGuidValue(verdict.incidentId);
  return verdict.ignore;
}

/** For the transform map's onAfter script, which runs for ignored rows too: links the Insight to its incident. */
export function after(source: GlideRecord): void {
  afterRow(rowOf(source), platform);
}
