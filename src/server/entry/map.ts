import type { GlideRecord } from '@servicenow/glide';
import { messageOf } from '../error.ts';
import { isOurs } from '../incident/find.ts';
import { afterRow, beforeRow } from '../ingest/map.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import type { Values } from '../platform/ports.d.ts';
import { textOf } from '../platform/text.ts';

export { connect } from '../platform/foreign.ts';

/**
 * For the transform map's onBefore script: true when the row is to be ignored. Never throws: an error in a map script
 * would halt the whole import set.
 * @param action the engine's word for what it is about to do
 */
export function before(source: GlideRecord, target: GlideRecord, action: unknown): boolean {
  try {
    const verdict = beforeRow(rowOf(source), textOf(action), platform);
    if (!verdict.ignore) {
      target.setNewGuidValue(verdict.incidentId);
      fillEmpty(target, verdict.optional);
    }
    return verdict.ignore;
  } catch (thrown) {
    platform.log.error('transform', `[transform] onBefore failed: ${messageOf(thrown)}`);
    return true;
  }
}

/**
 * For the transform map's onAfter script, which runs for ignored rows too: links the Insight to its incident.
 * @param target the incident that the row has made or found
 * @param action the engine's word for what it has done; scripts of earlier versions hand over neither
 */
export function after(source: GlideRecord, target?: GlideRecord, action?: unknown): void {
  try {
    const made = target !== undefined && textOf(action) === 'insert' ? rowOf(target).id : '';
    afterRow(rowOf(source), made, platform);
  } catch (thrown) {
    platform.log.error('transform', `[transform] onAfter failed: ${messageOf(thrown)}`);
  }
}

/**
 * For the onBefore script of the map "Sumo Incident Updater": true when the row is to be ignored. It changes incidents of this
 * application alone, whoever staged it. Never throws.
 */
export function refusesUpdate(target: GlideRecord, action: unknown): boolean {
  try {
    if (textOf(action) !== 'update') return true;
    const incident = rowOf(target);
    if (isOurs(incident, platform)) return false;
    platform.log.error(
      'incident',
      `[incident] Change of Security Incident ${incident.text('number')} failed: no Insight of this application has it`,
    );
  } catch (thrown) {
    platform.log.error('incident', `[incident] onBefore failed: ${messageOf(thrown)}`);
  }
  return true;
}

/** The engine writes what stands in the target; what an entry of the map gives comes later and wins. */
function fillEmpty(target: GlideRecord, values: Values): void {
  for (const column of Object.keys(values)) {
    if (target.isValidField(column) && textOf(target.getValue(column)) === '')
      target.setValue(column, values[column]);
  }
}
