import type { GlideRecord } from '@servicenow/glide';
import { messageOf } from '../core/error.ts';
import { isOwnIncident, isStillPending } from '../incident/find.ts';
import { afterRow, beforeRow } from '../ingest/map/map.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import { readDetails } from '../transform/details.ts';
import { TABLE } from '../core/names.ts';
import type { Values } from '../platform/ports.d.ts';
import { textOf } from '../platform/text.ts';
import { isRefused, orRefused } from '../core/refusal.ts';

export { connect } from '../platform/foreign.ts';

/**
 * For the transform map's onBefore script: true when the row is to be ignored. Never throws: an error in a map script
 * would halt the whole import set.
 * @param action the engine's word for what it is about to do
 */
export function before(source: GlideRecord, target: GlideRecord, action: unknown): boolean {
  try {
    const verdict = beforeRow(rowOf(source, TABLE.staging), textOf(action), platform);
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
    const made = target !== undefined && textOf(action) === 'insert' ? rowOf(target, TABLE.incident).id : '';
    afterRow(rowOf(source, TABLE.staging), made, platform);
  } catch (thrown) {
    platform.log.error('transform', `[transform] onAfter failed: ${messageOf(thrown)}`);
  }
}

/**
 * For the onBefore script of the map "Sumo Incident Updater": true when the row is to be ignored. It changes incidents of this
 * application alone, whoever staged it. Opened is set as the platform stores it (GlideRecord.setValue), because how an entry of a map
 * reads a date depends on the user. Never throws.
 */
export function beforeUpdate(source: GlideRecord, target: GlideRecord, action: unknown): boolean {
  try {
    if (textOf(action) !== 'update') return true;
    const incident = rowOf(target, TABLE.incident);
    if (!isOwnIncident(incident, platform)) {
      platform.log.error(
        'incident',
        `[incident] Changing Security Incident ${incident.text('number')} failed: it belongs to no Insight of this app`,
      );
      return true;
    }
    const openedAt = textOf(source.getValue('opened_at'));
    if (openedAt !== '') target.setValue('opened_at', openedAt);
    // Asked last: a row that another worker has carried out meanwhile would be noted twice.
    return !isStillPending(rowOf(source, TABLE.incidentUpdate), platform);
  } catch (thrown) {
    platform.log.error('incident', `[incident] onBefore failed: ${messageOf(thrown)}`);
    return true;
  }
}

/** The engine writes the values of the target; values of map entries come later and win. */
function fillEmpty(target: GlideRecord, values: Values): void {
  for (const column of Object.keys(values)) {
    if (hasColumn(target, column) && textOf(target.getValue(column)) === '')
      target.setValue(column, values[column]);
  }
}

/** Where the platform does not let this application ask: it ignores a value for a column that it does not have. */
function hasColumn(target: GlideRecord, column: string): boolean {
  try {
    return target.isValidField(column);
  } catch (thrown) {
    const error = orRefused(thrown, { operation: 'execute', target: 'GlideRecord' });
    if (isRefused(error)) return true;
    throw error;
  }
}

/**
 * For source scripts of field maps: a part of the Insight that has no column of its own, for example `tags`. Empty for a part that
 * is not known. Never throws.
 */
export function detail(source: GlideRecord, name: unknown): string {
  return readDetails(textOf(source.getValue('details'))).texts[textOf(name)] ?? '';
}
