import type { GlideRecord } from '@servicenow/glide';
import { checkConfiguration } from '../configuration/configuration.ts';
import { fromNow } from '../ingest/cursor.ts';
import { TABLE } from '../names.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import { knownStatusOf } from '../status/status.ts';

/** For the rule on configurations: why the record cannot be saved, naming the field; empty when it can. */
export function check(current: GlideRecord): string {
  return checkConfiguration(rowOf(current));
}

/** For the rule on configurations: why the record cannot be deleted; empty when it can. One read. */
export function checkDelete(current: GlideRecord): string {
  const where = [
    ['configuration', '=', rowOf(current).id],
    ['state', '=', 'claimed'],
  ] as const;
  const waiting = platform.rows.countBy(TABLE.insight, 'state', where)['claimed'] ?? 0;
  if (waiting === 0) return '';
  return `${waiting} of its Insights have no incident yet: let them be finished, or set the configuration inactive`;
}

/** For the rule after a configuration was activated again with `on_activation` = now. */
export function beginFromNow(current: GlideRecord): void {
  const status = knownStatusOf(rowOf(current).id, platform);
  if (status !== null) status.save(fromNow(status, platform.clock.now()));
}
