import { gs, type GlideRecord } from '@servicenow/glide';
import { checkConfiguration } from '../configuration/configuration.ts';
import { guardKey, KEY_CLEARED } from '../configuration/key-guard.ts';
import { afterActivation } from '../ingest/cursor.ts';
import { TABLE } from '../names.ts';
import { countWaiting } from '../outbox/delivery.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';
import { knownStatusOf } from '../status/status.ts';

export { connect } from '../platform/foreign.ts';

/**
 * For the rule on configurations: why the record cannot be saved, naming the field; empty when it can. A host or user that has changed
 * clears the access key, which is said.
 * @param previous the record as it was; null for a new one
 */
export function check(current: GlideRecord, previous: GlideRecord | null): string {
  const reason = checkConfiguration(rowOf(current));
  if (reason !== '' || previous === null || textOf(current.operation()) === 'insert') return reason;
  const values = guardKey(rowOf(current), rowOf(previous), platform);
  for (const column of Object.keys(values)) current.setValue(column, values[column] ?? '');
  if (values['access_key'] !== undefined) gs.addInfoMessage(KEY_CLEARED);
  return '';
}

/** For the rule on configurations: why the record cannot be deleted, naming what waits; empty when it can. Three reads. */
export function checkDelete(current: GlideRecord): string {
  const { id } = rowOf(current);
  const states = ['claimed', 'enriching'];
  const insights = platform.rows.countBy(TABLE.insight, 'state', [
    ['configuration', '=', id],
    ['state', 'IN', states],
  ]);
  const waiting = [
    [insights['claimed'], 'Insights without an incident'],
    [insights['enriching'], 'Insights whose incident is being enriched'],
    [countWaiting([['insight.configuration', '=', id]], platform), 'deliveries that are not sent'],
    [countWaiting([['configuration', '=', id]], platform), 'notices of Actions that are not sent'],
  ].filter(([number]) => Number(number ?? 0) > 0);
  if (waiting.length === 0) return '';
  const list = waiting.map(([number, what]) => `${number ?? 0} ${what ?? ''}`).join(', ');
  return `It still has ${list}: let them be finished, cancel the deliveries, or set the configuration inactive`;
}

/** For the rule after a configuration was activated; nothing where it has never been worked on. */
export function activated(current: GlideRecord): void {
  const configuration = rowOf(current);
  const fromNow = configuration.text('on_activation') === 'now';
  const status = knownStatusOf(configuration.id, platform);
  status?.save(afterActivation(status, fromNow, platform.clock.now()));
}
