import { OPEN } from '../incident/closed-states.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Condition } from '../platform/ports.d.ts';
import type { EnrichSlice } from './types.d.ts';
import { transition } from '../records/transitions.ts';

/** For each combination of refused accesses, one incident is retried to see whether access was granted; then this many at once. */
const FIRST = 1;
const MOST = 25;

/** Combinations that are retried in one slice. */
const MOST_GROUPS = 10;

/** Older incidents stay as they are: Enrich Again completes them. */
const AGE = 30 * 24 * 3_600_000;

/** States of an Insight whose incident is as complete as it could be made. */
const ENRICHED = ['ingested', 'closed'] as const;

/** Milliseconds between two attempts. */
const PAUSE = 900_000;

/** Incidents that are not enriched in full because ServiceNow refuses this application an access, as one slice sees them. */
export interface Withheld {
  /** The status says that there may be some. */
  before: boolean;
  /** A retry is due. */
  due: boolean;
  /** This slice has withheld something. */
  marked: boolean;
  /** Accesses that groups of incidents wait for, as in their records; null before the first attempt. */
  open: Set<string> | null;
  /** Groups in which one incident lacks fewer accesses than before. */
  granted: Set<string>;
}

/** @param lastRun of the configuration; one run in every quarter of an hour retries */
export function withheldSince(before: boolean, lastRun: number | null, now: number): Withheld {
  const due = Math.floor(now / PAUSE) !== Math.floor((lastRun ?? 0) / PAUSE);
  return { before, due, marked: false, open: null, granted: new Set() };
}

/** Whether incidents still wait for an access, as far as this slice knows. */
export function someWait({ before, marked, open }: Withheld): boolean {
  return marked || (open === null ? before : open.size > 0);
}

/** Records which accesses an incident lacks after it was enriched. */
export function noteWaits(before: string, now: string, { withheld }: Pick<EnrichSlice, 'withheld'>): void {
  if (now !== '') withheld.marked = true;
  if (before !== '' && before !== now) withheld.granted.add(before);
}

/**
 * Retries open incidents that wait for an access: one of each group, and the others of a group once that one has shown that access
 * was granted. Returns their import sets, to be enriched; none if no retry is due.
 */
export function releaseWithheld(work: EnrichSlice): string[] {
  const { withheld } = work;
  if (!withheld.before || !withheld.due) return [];
  const importSets = new Set<string>();
  const take = (group: string, limit: number): number => release(group, limit, importSets, work);
  if (withheld.open === null) {
    const counts = work.ports.rows.countBy(TABLE.insight, 'waits_for', waiting(work));
    const groups = Object.keys(counts).sort();
    withheld.open = new Set(groups);
    groups.slice(0, MOST_GROUPS).forEach((group) => take(group, FIRST));
    return Array.from(importSets);
  }
  for (const group of Array.from(withheld.granted)) {
    if (take(group, MOST) === MOST) continue;
    withheld.granted.delete(group);
    withheld.open.delete(group);
  }
  return Array.from(importSets);
}

function release(group: string, limit: number, importSets: Set<string>, work: EnrichSlice): number {
  const where = [...waiting(work), ['waits_for', '=', group] as const];
  const state = transition('insight', ENRICHED, 'enriching');
  let found = 0;
  work.ports.rows.each(TABLE.insight, { where, orderBy: 'sys_updated_on', limit }, (claim) => {
    if (!claim.save({ state, attempts: '0', next_attempt_at: '' })) return;
    found += 1;
    importSets.add(claim.text('import_set'));
  });
  return found;
}

function waiting({ configuration, ports }: EnrichSlice): readonly Condition<'insight'>[] {
  return [
    ['configuration', '=', configuration.id],
    ['waits_for', '!=', ''],
    ['state', 'IN', ENRICHED],
    ...OPEN.where,
    ['created', '>', formatDateTime(ports.clock.now() - AGE)],
  ];
}
