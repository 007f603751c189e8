import { isTemporary, messageOf, asAppError } from '../error.ts';
import { CORRELATION_DISPLAY, TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { incidentId } from './claim.ts';
import { failClaim, stageAgain } from './stage.ts';
import type { Work } from './work.d.ts';

/** Rows looked at in one pass; the rest waits for the next slice. */
const MOST_CLAIMS = 500;

/** After so many tries an Insight ends as an error. */
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
  work.ports.rows.each(TABLE.insight, query, (row) => sets.add(row.text('import_set')));
  return Array.from(sets);
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
  return unfinishedClaims(importSet, work);
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
  for (const id of claims) {
    const row = work.ports.rows.byId(TABLE.insight, id);
    if (row === null || row.text('state') !== 'claimed' || linkIncident(row, work.ports)) continue;
    if (row.integer('attempts') >= MOST_ATTEMPTS) failClaim(row, rowComment(row, work.ports), null, work);
    else if (again.length >= 49 || !work.client.ready()) waiting.push(id);
    else readAgain(row, again, work);
  }
  stageAgain(again, work);
  return waiting;
}

function readAgain(row: Row, again: { row: Row; raw: unknown }[], work: Work): void {
  try {
    const raw = work.client.getInsight(row.text('insight_id'));
    if (raw === null) failClaim(row, 'CSE no longer has this Insight (404)', null, work);
    else again.push({ row, raw });
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', 'Reading an Insight again');
    if (isTemporary(error)) throw error;
    failClaim(row, error.message, null, work);
  }
}

/** Links an Insight to the incident it has already; false when there is none. */
export function linkIncident(claim: Row, ports: Ports): boolean {
  const incident = findIncident(claim.text('insight_id'), ports);
  return incident !== null && claim.save({ incident: incident.id, state: 'ingested', error: '' });
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

/** What the import set engine noted on the Insight's row, in words for the error row. */
function rowComment(claim: Row, ports: Ports): string {
  const row = ports.rows.first(TABLE.staging, {
    where: [['insight_id', '=', claim.text('insight_id')]],
    orderBy: 'sys_created_on',
    descending: true,
  });
  const comment = row?.text('sys_import_state_comment') ?? '';
  const state = row?.text('sys_import_state') ?? 'no staging row';
  return `No incident came out of it after ${MOST_ATTEMPTS} tries: ${comment || `import state ${state}`}`;
}
