import { CLOSED_STATE_LIST } from '../closure/closed-states.ts';
import { formatDateTime } from '../date.ts';
import { TABLE } from '../names.ts';
import type { Work } from '../ingest/work.d.ts';

/** The first one shows whether the access is granted by now; then as many at once. */
const FIRST = 1;
const MOST = 25;

/** Older incidents stay as they are: Enrich Again completes them. */
const AGE = 30 * 24 * 3_600_000;

/**
 * Takes up open incidents again that were not enriched in full because ServiceNow refused an access: one in each slice,
 * and the others once nothing is refused to it any more. Gives their import sets, to be enriched; none where no incident
 * waits. The one that was longest left alone comes first, so that each access has its turn.
 */
export function releaseWithheld(work: Work): string[] {
  const { withheld, ports, configuration } = work;
  const refusedAgain = withheld.released > 0 && work.waits.size > 0;
  if (!withheld.some || refusedAgain) return [];
  const limit = withheld.released === 0 ? FIRST : MOST;
  const where = [
    ['configuration', '=', configuration.id],
    ['waits_for', '!=', ''],
    ['state', 'IN', ['ingested', 'closed']],
    ['incident.state', 'NOT IN', CLOSED_STATE_LIST],
    ['created', '>', formatDateTime(ports.clock.now() - AGE)],
  ] as const;
  let found = 0;
  const importSets = new Set<string>();
  ports.rows.each(TABLE.insight, { where, orderBy: 'sys_updated_on', limit }, (claim) => {
    if (!claim.save({ state: 'enriching', waits_for: '', attempts: '0', next_attempt_at: '' })) return;
    found += 1;
    importSets.add(claim.text('import_set'));
  });
  withheld.released += found;
  withheld.some = found === limit;
  return Array.from(importSets);
}
