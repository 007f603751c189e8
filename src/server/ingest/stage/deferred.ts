import { PAGE_SIZE } from '../../cse/pager.ts';
import { TABLE } from '../../core/names.ts';
import { deferredClaims } from './daily-cap.ts';
import { openImportSet } from './import-sets.ts';
import type { Work } from '../work.d.ts';

/**
 * Admits the oldest Insights that the daily cap deferred, as many as there is room for and a page at most: their
 * staging rows move to an import set of their own, because a transform works on whole sets. The claims come first: one
 * whose row did not follow (a crash, or the platform's clean-up of old import sets) is read again.
 */
export function releaseDeferred(work: Work): void {
  const { rows, importSets } = work.ports;
  const limit = Math.min(work.cap.releasable(), PAGE_SIZE);
  work.begin();
  const importSet = openImportSet(work);
  const ids: string[] = [];
  const where = deferredClaims(work.configuration.id);
  rows.each(TABLE.insight, { where, orderBy: 'created', limit }, (claim) => {
    const admission = { deferred: 'false', admitted_at: work.cap.admittedAt } as const;
    if (claim.save({ ...admission, import_set: importSet })) ids.push(claim.text('insight_id'));
  });
  work.cap.released(ids.length, limit);
  const pending = [
    ['insight_id', 'IN', ids],
    ['sys_import_state', '=', 'pending'],
  ] as const;
  rows.each(TABLE.staging, { where: pending, limit: 2 * PAGE_SIZE }, (row) => {
    row.save({ sys_import_set: importSet });
  });
  importSets.loaded(importSet);
  work.importSets.push(importSet);
  work.staged.add(importSet);
}
