import { orderLink } from '../closure/link.ts';
import { PAGE_SIZE } from '../cse/client.ts';
import { asAppError, messageOf } from '../error.ts';
import { LEASE_TIME } from '../lease/lease.ts';
import { CORRELATION_DISPLAY, TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { incidentId } from './claim.ts';
import { failClaim, stageAgain } from './stage.ts';
import type { Work } from './work.d.ts';

/** Rows looked at in one pass; the rest waits for the next slice. */
const MOST_CLAIMS = 500;

/** After so many tries, one in a run, an Insight ends as an error. */
const MOST_ATTEMPTS = 3;

/**
 * Import sets with claimed Insights that have no incident yet: those of earlier slices, and what a crash left behind.
 * Called under the tenant's lease, so none of them is being worked on. One read.
 */
export function waitingImportSets(work: Work): string[] {
  const sets = new Set<string>();
  const where = [
    ['configuration', '=', work.configuration.id],
    ['state', '=', 'claimed'],
  ] as const;
  const query = { where, orderBy: 'sys_created_on', limit: MOST_CLAIMS };
  work.ports.rows.each(TABLE.insight, query, (row) => {
    if (!isBeingImported(row, work.ports)) sets.add(row.text('import_set'));
  });
  return Array.from(sets);
}

/** A row of the Import Set API is no run's: its own transaction may just be transforming it. */
function isBeingImported(claim: Row, ports: Ports): boolean {
  const since = claim.time('sys_created_on') ?? 0;
  return claim.text('run') === '' && ports.clock.now() - since < LEASE_TIME;
}

/**
 * Transforms one import set and counts what came of it. Claims of the set that are without an incident afterwards are
 * given back: their staging row is missing, was spoilt, or was worked on when something broke.
 */
export function transformImportSet(importSet: string, work: Work): string[] {
  if (importSet !== '') {
    const before = work.staged.has(importSet) ? {} : importStates(importSet, work.ports);
    transform(importSet, work);
    const after = importStates(importSet, work.ports);
    const grown = (state: string): number => (after[state] ?? 0) - (before[state] ?? 0);
    work.counts.created += grown('inserted');
    work.counts.existing += grown('ignored') + grown('updated');
  }
  return work.retried.has(importSet) ? [] : unfinishedClaims(importSet, work);
}

function transform(importSet: string, work: Work): void {
  try {
    work.ports.importSets.transform(importSet);
  } catch (thrown) {
    work.ports.log.error('transform', messageOf(thrown));
    work.findings.add(messageOf(thrown));
  }
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
  ] as const;
  work.ports.rows.each(TABLE.insight, { where, limit: MOST_CLAIMS }, (row) => claims.push(row.id));
  return claims;
}

/**
 * Finishes claims that their import set did not: from the incident if there is one, else by reading the Insight again,
 * whatever its status now. Works while calls are allowed, and gives back the claims for which none was left.
 */
export function finishClaims(claims: readonly string[], work: Work): string[] {
  const again: { row: Row; raw: unknown }[] = [];
  const waiting: string[] = [];
  try {
    for (const id of claims) {
      const row = work.ports.rows.byId(TABLE.insight, id);
      if (row === null || row.text('state') !== 'claimed' || linkIncident(row, work)) continue;
      if (isSettled(row, work)) continue;
      if (again.length >= PAGE_SIZE || !work.client.ready()) waiting.push(id);
      else readAgain(row, again, work);
    }
  } finally {
    stageAgain(again, work);
  }
  return waiting;
}

/** True when reading the Insight again would not help, or has been tried often enough: the reason is then said. */
function isSettled(claim: Row, work: Work): boolean {
  const staged = latestStagingRow(claim, work.ports);
  const state = staged?.text('sys_import_state') ?? '';
  const comment = staged?.text('sys_import_state_comment') ?? '';
  if (state === 'pending') {
    work.findings.add(
      'Staged Insights were not transformed: is the transform map "Sumo Insight Mapper" active? They wait',
    );
    return true;
  }
  const reason = claim.text('error') || comment || `import state ${state || 'missing'}`;
  // Our own scripts ignore a row when they fail, too; they note why on the Insight.
  if (state === 'ignored' && claim.text('error') === '') {
    failClaim(
      claim,
      `The transform map ignored it: ${comment || 'one of its scripts set ignore'}`,
      null,
      work,
    );
    return true;
  }
  if (claim.integer('attempts') < MOST_ATTEMPTS) return false;
  failClaim(claim, `No incident came out of it after ${MOST_ATTEMPTS} tries: ${reason}`, null, work);
  return true;
}

/**
 * Reads one Insight. An answer that concerns this Insight alone counts as a try and holds up none of the others; a
 * failure that concerns every call (credentials, rate limit, another host, no answer) is thrown.
 */
function readAgain(claim: Row, again: { row: Row; raw: unknown }[], work: Work): void {
  try {
    const raw = work.client.getInsight(claim.text('insight_id'));
    if (raw === null) failClaim(claim, 'CSE no longer has this Insight (404)', null, work);
    else again.push({ row: claim, raw });
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', 'Reading an Insight again');
    const ownFault = error.errorClass === 'server' && error.status !== 0;
    if (!ownFault) throw error;
    claim.save({ attempts: String(claim.integer('attempts') + 1), error: error.message.slice(0, 4000) });
    work.ports.log.error('ingest', error.message);
    work.findings.add(`An Insight could not be read again, the next run tries: ${error.message}`);
  }
}

/** Links an Insight to the incident it has already; false when there is none. */
export function linkIncident(claim: Row, work: Work): boolean {
  const incident = findIncident(claim.text('insight_id'), work.ports);
  if (incident === null) return false;
  if (work.configuration.linkBack) orderLink(claim.id, incident.id, work.ports);
  return claim.save({ incident: incident.id, state: 'ingested', error: '' });
}

/** By the derived sys_id, else by the pair of correlation columns. */
export function findIncident(insightId: string, ports: Ports): Row | null {
  const derived = ports.rows.byId(TABLE.incident, incidentId(insightId, ports));
  if (derived !== null) return derived;
  return ports.rows.first(TABLE.incident, {
    where: [
      ['correlation_id', '=', insightId],
      ['correlation_display', '=', CORRELATION_DISPLAY],
    ],
  });
}

function latestStagingRow(claim: Row, ports: Ports): Row | null {
  return ports.rows.first(TABLE.staging, {
    where: [['insight_id', '=', claim.text('insight_id')]],
    orderBy: 'sys_created_on',
    descending: true,
  });
}
