import { insightIdOf } from '../cse/parse.ts';
import { insertClaim, knownClaims } from './claim.ts';
import { claimId } from '../identity.ts';
import type { Work } from './work.d.ts';

/**
 * Claims what a sweep's page shows and nobody knows: Insights that came to match the query after their window was
 * read (raised severity, re-opened, tagged, indexed late). The page holds ids only; each is then read in full.
 * Gives the new claims.
 */
export function claimUnknown(objects: readonly unknown[], work: Work): string[] {
  const { ports } = work;
  const ids = objects.map(insightIdOf).filter((id) => id !== '');
  const known = knownClaims(ids, ports);
  const claims: string[] = [];
  for (const id of ids.reverse()) {
    if (known.has(claimId(id, ports))) continue;
    work.begin();
    const row = insertClaim(
      id,
      { configuration: work.configuration.id, run: work.run, state: 'claimed' },
      ports,
    );
    if (row !== null) claims.push(row.id);
  }
  work.counts.fetched += claims.length;
  return claims;
}
