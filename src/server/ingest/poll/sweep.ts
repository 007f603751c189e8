import { idProblem, insightIdOf } from '../../cse/parse.ts';
import { knownClaims } from '../../records/insight.ts';
import { claimId } from '../../records/identity.ts';
import type { Values } from '../../platform/ports.d.ts';
import { claimNew } from '../stage/refused.ts';
import { stagePage, type Quota, type Staged } from '../stage/stage.ts';
import type { Work } from '../work.d.ts';
import { transition } from '../../records/transitions.ts';

/** Result of a page of ids: the new claims, whose Insights are still to be read. */
export interface Claimed extends Staged {
  claims: string[];
}

/**
 * Claims the unknown Insights of a page of ids, oldest first: in a sweep, Insights that matched the query only after their window
 * was read (raised severity, re-opened, tagged, indexed late), otherwise those of a page that cannot be read in full. Each is then read by itself.
 */
export function claimUnknown(objects: readonly unknown[], work: Work, quota?: Quota): Claimed {
  const { ports } = work;
  // An Insight cannot be requested by such an id: its record ends as an error that says so.
  const unusable = objects.filter((raw) => idProblem(insightIdOf(raw)) !== '');
  const errors = unusable.length === 0 ? { taken: 0, left: 0 } : stagePage(unusable, work, quota);
  const ids = objects.map(insightIdOf).filter((id) => id !== '' && idProblem(id) === '');
  const known = knownClaims(ids, ports);
  const fresh = ids.filter((id) => !known.has(claimId(id, ports))).reverse();
  const most = quota === undefined ? fresh.length : quota.most - errors.taken;
  const wanted = fresh.slice(0, most);
  const claims = wanted.flatMap((id) => claimById(id, quota?.backfill ?? '', work));
  return { claims, taken: claims.length + errors.taken, left: fresh.length - wanted.length + errors.left };
}

/** Claims Insights whose records the platform refused before. Returns the new claims. */
export function claimUnrecorded(work: Work): string[] {
  const { ports, unrecorded } = work;
  const backfills = unrecorded.all();
  const ids = Object.keys(backfills);
  const known = knownClaims(ids, ports);
  return ids.flatMap((id) => {
    if (!known.has(claimId(id, ports))) return claimById(id, backfills[id] ?? '', work);
    unrecorded.forget(id);
    return [];
  });
}

/** @param backfill sys_id of the one that found it, may be empty */
function claimById(id: string, backfill: string, work: Work): string[] {
  work.begin();
  const origin: Values<'insight'> = backfill === '' ? {} : { backfill };
  const least: Values<'insight'> = {
    configuration: work.configuration.id,
    run: work.run,
    state: transition('insight', '', 'claimed'),
    ...origin,
  };
  const row = claimNew(id, { least, shown: {}, rest: {} }, work);
  if (row === null) return [];
  work.counts.fetched += 1;
  return [row.id];
}
