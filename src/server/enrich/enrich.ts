import { INSIGHT_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { messageOf } from '../core/error.ts';
import { RETRY } from '../core/retry.ts';
import { isLeaseLost } from '../slice/lease.ts';
import { TABLE } from '../core/names.ts';
import type { Row } from '../platform/ports.d.ts';
import { enriched, isResting, ITEM_NOT_STORED, nextPoll, nextTry } from '../records/insight.ts';
import { sealOf } from '../records/staging-row.ts';
import { isWithheld } from './access.ts';
import { readMaterial } from './material.ts';
import { PARTS } from './parts.ts';
import type { EnrichSlice, Subject } from './types.d.ts';
import { noteWaits } from './withheld.ts';

/** Claims of one import set handled in one slice: more than a page has. */
const MOST_CLAIMS = 500;

/**
 * Enriches the incidents of one import set, each part guarded: a failed part is retried on the next poll, and the
 * incident stays. Returns the Insights whose staging row is gone: they are to be read again.
 */
export function enrichImportSet(importSet: string, work: EnrichSlice): string[] {
  const { rows } = work.ports;
  const again: string[] = [];
  const staged = importSet === '' ? new Map<string, Staged>() : stagedOf(importSet, work);
  const where = [
    ['configuration', '=', work.configuration.id],
    ['import_set', '=', importSet],
    ['state', '=', 'enriching'],
  ] as const;
  rows.each(TABLE.insight, { where, limit: MOST_CLAIMS }, (claim) => {
    if (isResting(claim, work)) return;
    // Creating many configuration items takes long: renew, so that no other worker takes the lease.
    work.lease.renew();
    const row = staged.get(claim.text('insight_id').toLowerCase());
    if (row === undefined || row.seal !== claim.text('seal')) again.push(claim.id);
    else enrichOne({ claim, incident: claim.text('incident'), ...storedBy(row, claim, work) }, work);
  });
  return again;
}

/** The main item counts where the map has stored it, or is not to store it: an administrator may have taken the entry out. */
function storedBy(row: Staged, claim: Row<'insight'>, { ports }: EnrichSlice): Staged {
  if (claim.text('note') !== ITEM_NOT_STORED) return row;
  const where = [
    ['map.source_table', '=', TABLE.staging],
    ['map.active', '=', 'true'],
    ['target_field', '=', 'cmdb_ci'],
  ] as const;
  return ports.rows.first(TABLE.transformEntry, { where }) === null ? row : { ...row, mainItem: '' };
}

interface Staged extends Pick<Subject, 'mainItem' | 'material'> {
  /** Seal of the row: a row without the seal of the claim was not staged by the app, and is not used. */
  seal: string;
}

function stagedOf(importSet: string, work: EnrichSlice): Map<string, Staged> {
  const found = new Map<string, Staged>();
  const where = [['sys_import_set', '=', importSet]] as const;
  work.ports.rows.each(TABLE.staging, { where, limit: MOST_CLAIMS }, (row) => {
    const made = row.text('sys_import_state') === 'inserted';
    const mainItem = made ? row.text('cmdb_ci') : '';
    const material = readMaterial(row.text('details'));
    found.set(row.text('insight_id').toLowerCase(), { mainItem, material, seal: sealOf(row, work.ports) });
  });
  return found;
}

function enrichOne(subject: Subject, work: EnrichSlice): void {
  const failures: string[] = [];
  let isBusy = false;
  work.waits.clear();
  for (const part of PARTS) {
    if (!part.isOn(work.configuration)) continue;
    try {
      part.apply(subject, work);
    } catch (thrown) {
      if (isLeaseLost(thrown)) isBusy = true;
      else if (!isWithheld(thrown, part.name, work)) failures.push(`${part.name}: ${messageOf(thrown)}`);
    }
  }
  // The lost lease may be this tenant's: then this slice must not write anything.
  if (isBusy) work.lease.check();
  // Another worker has what this one needs: neither a failure nor an attempt.
  if (isBusy) subject.claim.save({ note: clip(failures.join('\n'), INSIGHT_LENGTH.note), ...nextPoll(work) });
  else settle(subject.claim, failures, work);
}

function settle(claim: Row<'insight'>, failures: readonly string[], work: EnrichSlice): void {
  const waits = clip(Array.from(work.waits).join(', '), INSIGHT_LENGTH.waits_for);
  noteWaits(claim.text('waits_for'), waits, work);
  if (failures.length === 0) {
    const ended = { state: enriched(claim), attempts: '0', next_attempt_at: '', note: '' };
    claim.save({ ...ended, waits_for: waits });
    return;
  }
  const note = clip(failures.join('\n'), INSIGHT_LENGTH.note);
  work.ports.log.error('enrich', `Insight ${claim.text('insight_id')}: ${note}`);
  work.findings.add('Some incidents could not be fully enriched: see Note on their Insights');
  const last = claim.integer('attempts') + 1 >= RETRY.insight.most;
  claim.save({ note, waits_for: waits, ...(last ? { state: enriched(claim) } : nextTry(claim, work)) });
}
