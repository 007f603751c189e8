import { formatDateTime } from '../../core/date.ts';
import { TABLE } from '../../core/names.ts';
import type { Row } from '../../platform/ports.d.ts';
import { staleAt } from '../../status/stale.ts';
import type { Work } from '../work.d.ts';

/** Key in the cache of a slice that began with claims older than three intervals. */
const LATE = 'late claims';

/** Marks the slice if a pending claim may be late: only then is a query at the end of the slice worthwhile. */
export function noteIfLate(claim: Row<'insight'>, work: Work): void {
  const made = claim.time('sys_created_on') ?? 0;
  if (claim.text('state') === 'claimed' && made < lateBefore(work)) work.cache.set(LATE, true);
}

/** Claimed before then, and still without an incident, is late. Milliseconds since 1970 UTC. */
function lateBefore({ configuration, ports }: Work): number {
  return ports.clock.now() - staleAt(0, configuration.interval);
}

/**
 * A finding if an Insight was found or admitted by the daily cap three intervals ago and still has no incident: then the poll does not
 * keep up. Insights of a backfill may take longer. One read if any may be late.
 */
export function lateFindings(work: Work): string[] {
  if (!work.cache.has(LATE)) return [];
  const before = formatDateTime(lateBefore(work));
  const where = [
    ['configuration', '=', work.configuration.id],
    ['state', '=', 'claimed'],
    ['deferred', '!=', 'true'],
    ['backfill', '=', ''],
    ['sys_created_on', '<', before],
  ] as const;
  const either = [
    ['admitted_at', '=', ''],
    ['admitted_at', '<', before],
  ] as const;
  const oldest = work.ports.rows.first(TABLE.insight, { where, either, orderBy: 'sys_created_on' });
  if (oldest === null) return [];
  const name = oldest.text('readable_id') || oldest.text('insight_id');
  return [
    `Insights have been pending without an incident for more than three intervals: the oldest is ${name}, since ${oldest.text('sys_created_on')} UTC. ` +
      'See the Insights in state Claimed. If creating an incident takes long, check the business rules on ' +
      `${TABLE.incident} and the Time budget of the configuration`,
  ];
}
