import { INSIGHT_LENGTH } from '../../core/generated/column-values.ts';
import { clip } from '../../core/text.ts';
import { orderLink } from '../../outbox/order-link.ts';
import { isUnreadable } from '../../cse/failure.ts';
import { PAGE_SIZE } from '../../cse/pager.ts';
import { enrichesAnything } from '../../enrich/parts.ts';
import { asAppError, concernsEveryCall } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import { RETRY } from '../../core/retry.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { findIncident } from '../../incident/find.ts';
import { targetRefused } from '../../incident/direct.ts';
import { tellsRefusal } from '../../core/refusal.ts';
import { nextTry } from '../../records/insight.ts';
import { encryptedHint } from '../../incident/encrypted-targets.ts';
import { isChangeable } from './refused.ts';
import { failClaim, LEFT_OUT, stageAgain, type ReadAgain } from './stage.ts';
import { actionsFor, notifyCreated } from '../map/notify-created.ts';
import type { Work } from '../work.d.ts';
import { transition } from '../../records/transitions.ts';

/** After this many attempts, one on each poll, an Insight ends as an error. */
const MOST_ATTEMPTS = RETRY.insight.most;

/**
 * Finishes claims that their import set did not: from the incident if there is one, else by reading the Insight again,
 * whatever its status now. Insights that are to be enriched and have
 * no staging row any more are read again, too. Continues while calls are allowed, and returns the claims for which none was left.
 */
export function finishClaims(claims: readonly string[], work: Work): string[] {
  const again: ReadAgain[] = [];
  let index = 0;
  try {
    for (; index < claims.length && again.length < PAGE_SIZE && work.client.ready(); index += 1) {
      const row = work.ports.rows.byId(TABLE.insight, claims[index] ?? '');
      if (row !== null && isToBeRead(row, work)) readAgain(row, again, work);
    }
  } finally {
    stageAgain(again, work);
  }
  return claims.slice(index);
}

function isToBeRead(claim: Row<'insight'>, work: Work): boolean {
  if (claim.text('state') === 'enriching') return !isGivenUp(claim, work);
  return claim.text('state') === 'claimed' && !linkIncident(claim, work) && !isSettled(claim, work);
}

/** True after the last attempt to read what an incident still lacks: the incident stays as it is, and its Insight has the reason. */
function isGivenUp(claim: Row<'insight'>, work: Work): boolean {
  if (claim.integer('attempts') < MOST_ATTEMPTS) return false;
  const reason = claim.text('error') || claim.text('note') || 'see the system log';
  failClaim(
    claim,
    `The incident was not fully enriched after ${MOST_ATTEMPTS} attempts: ${reason}`,
    null,
    work,
  );
  return true;
}

/** True if reading the Insight again would not help, or was attempted often enough: its record then has the reason. */
function isSettled(claim: Row<'insight'>, work: Work): boolean {
  // Try Again clears the import set: the result of an earlier row no longer counts.
  const staged = claim.text('import_set') === '' ? null : latestStagingRow(claim, work.ports);
  const state = staged?.text('sys_import_state') ?? '';
  const comment = staged?.text('sys_import_state_comment') ?? '';
  // A pending row of another set was deferred by the daily cap and its move was interrupted: nothing transforms it there.
  if (state === 'pending' && staged?.text('sys_import_set') === claim.text('import_set')) return true;
  if (state === 'error' && staged !== null && tellsRefusal(comment))
    return waitsForWrite(claim, staged, work);
  const reason = claim.text('error') || comment || `import state ${state || 'missing'}`;
  // The app's own scripts ignore a row when they fail, too; they store the reason on the Insight.
  if (state === 'ignored' && claim.text('error') === '') {
    failClaim(
      claim,
      `The transform map ignored the staged row: ${comment || 'one of its scripts set ignore'}`,
      null,
      work,
    );
    return true;
  }
  if (claim.integer('attempts') < MOST_ATTEMPTS) return false;
  const hint = state === 'error' ? encryptedHint(work.ports) : '';
  failClaim(claim, `No incident was created after ${MOST_ATTEMPTS} attempts: ${reason}${hint}`, null, work);
  return true;
}

/**
 * Security Incidents cannot be written, which does not count as an attempt of this Insight. Its row is transformed again on the next
 * poll, without a call to CSE. Returns true.
 */
function waitsForWrite(claim: Row<'insight'>, staged: Row<'sumo_logic_insights'>, work: Work): true {
  work.findings.add(targetRefused());
  const comment = staged.text('sys_import_state_comment');
  staged.save({ sys_import_state: 'pending' });
  claim.save({ error: comment, import_set: staged.text('sys_import_set') });
  return true;
}

/**
 * Reads one Insight. An answer that concerns this Insight alone counts as an attempt and does not block the others; a
 * failure that concerns every call (credentials, rate limit, another host, no answer) is thrown.
 */
function readAgain(claim: Row<'insight'>, again: ReadAgain[], work: Work): void {
  const before = claim.text('next_attempt_at');
  // No attempt can be counted on a record that cannot be updated: the Insight would be read on every poll.
  if (!isChangeable(claim, work)) return;
  try {
    const { raw, leftOut } = insightOf(claim, work);
    if (raw === null) failClaim(claim, 'CSE no longer has this Insight (404)', null, work);
    else again.push({ row: claim, raw, leftOut, isShort: isTooLong(claim, work) });
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', 'Reading an Insight again');
    if (concernsEveryCall(error)) {
      claim.save({ next_attempt_at: before });
      throw error;
    }
    claim.save({ ...nextTry(claim, work), error: clip(error.message, INSIGHT_LENGTH.error) });
    work.ports.log.error('ingest', error.message);
    work.findings.add('An Insight could not be read again: see Error on its record. The next poll retries');
  }
}

/**
 * One that could not be read before is read without its Signals, if that helps: an incident without them is better than none.
 * Throws AppErrors.
 */
function insightOf(claim: Row<'insight'>, { client }: Work): { raw: unknown; leftOut: string } {
  const id = claim.text('insight_id');
  try {
    return { raw: client.getInsight(id), leftOut: '' };
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', 'Reading an Insight again');
    if (!isUnreadable(error) || claim.integer('attempts') === 0 || !client.ready()) throw error;
    return { raw: client.getInsightAlone(id), leftOut: `signals: not read. ${error.problem}` };
  }
}

/**
 * True if its long texts are to be left out this time: the platform reported that the row or the incident is too large, or has refused
 * it twice without a reason.
 */
function isTooLong(claim: Row<'insight'>, work: Work): boolean {
  const staged = latestStagingRow(claim, work.ports);
  if (staged?.text('sys_import_state') !== 'error') return false;
  const isNamed = /too (large|long)/i.test(staged.text('sys_import_state_comment'));
  if (isNamed) work.findings.add(LEFT_OUT);
  return isNamed || claim.integer('attempts') === 1;
}

/** Links an Insight to the incident it has already; false when there is none. */
export function linkIncident(claim: Row<'insight'>, work: Work): boolean {
  const incident = findIncident(claim.text('insight_id'), claim, work.ports);
  if (incident === null) return false;
  if (work.configuration.linkBack) orderLink(claim, incident.id, work.ports);
  const [severity, backfill] = [claim.text('severity'), claim.text('backfill')];
  const actions = actionsFor({ severity, backfill, created: claim.time('created') }, work);
  notifyCreated(actions, claim, incident.id, work.ports);
  const next = enrichesAnything(work.configuration) ? 'enriching' : 'ingested';
  const state = transition('insight', 'claimed', next);
  const tries = { attempts: '0', next_attempt_at: '' };
  return claim.save({ incident: incident.id, state, deferred: 'false', error: '', ...tries });
}

function latestStagingRow(claim: Row<'insight'>, ports: Ports): Row<'sumo_logic_insights'> | null {
  return ports.rows.first(TABLE.staging, {
    where: [['insight_id', '=', claim.text('insight_id')]],
    orderBy: 'sys_created_on',
    descending: true,
  });
}
