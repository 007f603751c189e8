import type { Values } from '../../platform/ports.d.ts';
import { knownClaims } from '../../records/insight.ts';
import { claimId } from '../../records/identity.ts';
import { transition } from '../../records/transitions.ts';
import { freshOf, hasUsableId } from '../stage/fresh.ts';
import { claimNew } from '../stage/refused.ts';
import { countListed, stageFresh, type Quota, type Staged } from '../stage/stage.ts';
import type { Work } from '../work.d.ts';

/** Result of a page of ids: the new claims, whose Insights are still to be read. */
export interface Claimed extends Staged {
  claims: string[];
}

/**
 * Claims the unknown Insights of a page of ids, oldest first: in a sweep, Insights that matched the query only after their window
 * was read (raised severity, re-opened, tagged, indexed late), otherwise those of a page that cannot be read in full. Each is then read by itself.
 */
export function claimUnknown(objects: readonly unknown[], work: Work, quota?: Quota): Claimed {
  const backfill = quota?.backfill ?? '';
  const fresh = freshOf(objects, work.ports).reverse();
  const wanted = fresh.slice(0, quota?.most);
  // An Insight cannot be requested by such an id: its record ends as an error that says so.
  const unusable = wanted.filter((candidate) => !hasUsableId(candidate));
  stageFresh(quota === undefined ? unusable : unusable.map((each) => ({ ...each, backfill })), work);
  const claims = wanted.filter(hasUsableId).flatMap(({ id }) => claimById(id, backfill, work));
  const taken = claims.length + unusable.length;
  countListed(taken, 0, work);
  return { claims, taken, left: fresh.length - wanted.length };
}

/** Claims Insights whose records the platform refused before. Returns the new claims. */
export function claimUnrecorded(work: Work): string[] {
  const { ports, unrecorded } = work;
  const backfills = unrecorded.all();
  const ids = Object.keys(backfills);
  const known = knownClaims(ids, ports);
  return ids.flatMap((id) => {
    if (known.has(claimId(id, ports))) {
      unrecorded.forget(id);
      return [];
    }
    const claims = claimById(id, backfills[id] ?? '', work);
    countListed(claims.length, 0, work);
    return claims;
  });
}

/**
 * Claims an Insight that is then read by itself. Returns the new claim, if any.
 * @param backfill sys_id of the one that found it, may be empty
 */
export function claimById(id: string, backfill: string, work: Work): string[] {
  work.begin();
  const origin: Values<'insight'> = backfill === '' ? {} : { backfill };
  const least: Values<'insight'> = {
    configuration: work.configuration.id,
    run: work.run,
    state: transition('insight', '', 'claimed'),
    ...origin,
  };
  const row = claimNew(id, { least, shown: {}, rest: {} }, work);
  return row === null ? [] : [row.id];
}
