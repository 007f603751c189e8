import { asAppError, messageOf } from '../../core/error.ts';
import { createIncidents, targetRefused, writesDirectly, type Steps } from '../../incident/direct.ts';
import { isLeaseLost } from '../../slice/lease.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { isRefused, tellsRefusal } from '../../core/refusal.ts';
import { LEASE_TIME, past } from '../../core/times.ts';
import { isResting, UNFINISHED } from '../../records/insight.ts';
import { afterRow, beforeRow } from '../map/map.ts';
import { correctOpened } from '../map/opened.ts';
import { noteIfLate } from '../poll/late.ts';
import type { Work } from '../work.d.ts';

/** Rows handled in one slice; the next slice handles the rest. */
const MOST_CLAIMS = 500;

/** Keys in the cache of a slice. */
const TARGET_REFUSED = 'write of sn_si_incident refused';
const TRANSFORM_REFUSED = 'transform refused';

export interface Pending {
  /** Import sets with claimed Insights that have no incident yet. */
  transform: string[];
  /** Import sets with Insights whose incident is there and is to be enriched. */
  enrich: string[];
}

/**
 * What earlier slices have left, and what a crash left behind. Called under the tenant's lease, so none of it is being
 * worked on. One read.
 */
export function pendingImportSets(work: Work): Pending {
  const { ports } = work;
  const transform = new Set<string>();
  const enrich = new Set<string>();
  let resting = 0;
  const where = [
    ['configuration', '=', work.configuration.id],
    ['state', 'IN', UNFINISHED],
    ['deferred', '=', 'false'],
  ] as const;
  const old = new Set<string>();
  ports.rows.each(TABLE.insight, { where, orderBy: 'next_attempt_at', limit: MOST_CLAIMS }, (row) => {
    noteIfLate(row, work);
    if (isResting(row, work)) resting += 1;
    else if (row.text('state') === 'enriching') enrich.add(row.text('import_set'));
    else if (work.cap.defers(row)) old.add(row.text('import_set'));
    else if (!isBeingImported(row, ports)) transform.add(row.text('import_set'));
  });
  if (resting > 0)
    work.findings.add('Some Insights are pending retry: see Error on the Insights in state Claimed');
  return { transform: Array.from(transform).filter((each) => !old.has(each)), enrich: Array.from(enrich) };
}

/** A row of the Import Set API belongs to no run: its own transaction may be transforming it now. */
function isBeingImported(claim: Row<'insight'>, ports: Ports): boolean {
  const since = past(claim.time('sys_created_on'), ports.clock.now());
  return claim.text('run') === '' && ports.clock.now() - since < LEASE_TIME;
}

/** Opens an import set for Insights; returns its sys_id. Throws if the platform refuses. */
export function openImportSet(work: Work): string {
  const importSet = work.ports.importSets.open(`Insights of ${work.configuration.name}`);
  if (importSet !== null) return importSet;
  throw asAppError('the platform did not store the import set', 'ingest', 'Staging a page');
}

/**
 * Transforms one import set and counts the results. Returns the claims of the set that have no
 * incident afterwards: their staging row is missing or damaged, or a crash interrupted them.
 */
export function transformImportSet(importSet: string, work: Work): string[] {
  if (importSet === '') return unfinishedClaims(importSet, work);
  if (work.cache.has(TARGET_REFUSED)) return [];
  const before = work.staged.has(importSet) ? {} : importStates(importSet, work.ports);
  transform(importSet, work);
  correctOpened(importSet, work);
  const after = importStates(importSet, work.ports);
  const grown = (state: string): number => (after[state] ?? 0) - (before[state] ?? 0);
  work.counts.created += grown('inserted');
  work.counts.existing += grown('ignored') + grown('updated');
  if (grown('error') > 0 && grown('inserted') === 0) noteRefusedTarget(importSet, work);
  if ((after['pending'] ?? 0) === 0) return unfinishedClaims(importSet, work);
  if (!work.cache.has(TRANSFORM_REFUSED))
    work.findings.add(
      'Staged Insights were not transformed and stay pending: check that the transform map "Sumo Insight Mapper" is active',
    );
  return [];
}

/** If Security Incidents cannot be written at all, the remaining import sets are not transformed before the next run. */
function noteRefusedTarget(importSet: string, work: Work): void {
  const where = [
    ['sys_import_set', '=', importSet],
    ['sys_import_state', '=', 'error'],
  ] as const;
  const row = work.ports.rows.first(TABLE.staging, { where, orderBy: 'sys_updated_on', descending: true });
  if (!tellsRefusal(row?.text('sys_import_state_comment') ?? '')) return;
  work.findings.add(targetRefused());
  work.cache.set(TARGET_REFUSED, true);
}

function transform(importSet: string, work: Work): void {
  try {
    if (writesDirectly(work.ports)) createIncidents(importSet, mapSteps(work.ports), work.ports);
    else work.ports.importSets.transform(importSet);
  } catch (thrown) {
    if (isLeaseLost(thrown)) throw thrown;
    work.ports.log.error('transform', messageOf(thrown));
    if (isRefused(thrown)) {
      work.cache.set(TRANSFORM_REFUSED, true);
      work.findings.add(`Staged Insights are pending. ${messageOf(thrown)}`);
    } else work.findings.add('An import set could not be transformed: see the system log');
  }
}

/** What the scripts of the map "Sumo Insight Mapper" do. */
function mapSteps(ports: Ports): Steps {
  return {
    before(source) {
      const { ignore, incidentId, optional } = beforeRow(source, 'insert', ports);
      return ignore ? null : { id: incidentId, optional };
    },
    after: (source, made) => afterRow(source, made, ports),
  };
}

function importStates(importSet: string, ports: Ports): Record<string, number> {
  return ports.rows.countBy(TABLE.staging, 'sys_import_state', [['sys_import_set', '=', importSet]]);
}

function unfinishedClaims(importSet: string, work: Work): string[] {
  const claims: string[] = [];
  const where = [
    ['configuration', '=', work.configuration.id],
    ['import_set', '=', importSet],
    ['state', '=', 'claimed'],
    ['deferred', '=', 'false'],
  ] as const;
  work.ports.rows.each(TABLE.insight, { where, limit: MOST_CLAIMS }, (row) => {
    if (!isResting(row, work)) claims.push(row.id);
  });
  return claims;
}
