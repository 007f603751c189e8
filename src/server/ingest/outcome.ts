import { formatDateTime } from '../date.ts';
import { isTemporary, type AppError } from '../error.ts';
import { someWait } from '../enrich/withheld.ts';
import { TABLE } from '../names.ts';
import { banFindings, liveBans } from '../outbox/permits.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { tellsRefusal } from '../refusal.ts';
import { findingsOf, isNotice, WITHHELD } from '../status/findings.ts';
import { problemOf } from '../status/problems.ts';
import { healthValues, judge, type Outcome, type Verdict } from '../status/health.ts';
import type { Counts, Run } from '../status/run.ts';
import { saveHealth } from '../status/save-health.ts';
import { isOverdue } from '../status/stale.ts';
import { statusOf } from '../status/status.ts';
import { EARLY, JOB_INTERVAL, intervalOf } from '../configuration/interval.ts';
import { progressValues, storedPositions, type Progress } from './cursor.ts';
import { gapFindings } from './gaps.ts';
import { mayGoOn, positionText, type Position } from './position.ts';
import type { SliceResult } from './slice.ts';
import { unrecordedFindings } from './unrecorded.ts';
import type { Work } from './work.d.ts';

/** What a poll of one configuration did, for whoever ran the job. */
export interface PollResult extends Partial<Counts> {
  configuration: string;
  outcome: 'success' | 'partial' | 'failed' | 'skipped';
  /** Why it was skipped, or what failed. */
  reason?: string;
}

/** Milliseconds that runs and deliveries of one tenant leave to each other. */
const TURN = 1000;

const ERRORS_SEEN_FOR = 24 * 3_600_000;

/** Writes the run and the status, and asks for the next slice where one is needed. */
export function record(status: Row, run: Run, work: Work, slice: SliceResult): PollResult {
  const { ports, configuration } = work;
  if (slice.error?.area === 'lease') return takenOver(configuration.name, slice.error, ports);
  const blocked = liveBans(status.text('blocked'), configuration, ports.clock.now());
  const outcome = outcomeOf(status, blocked, work, slice);
  const verdict = judge(outcome, {
    failures: status.integer('consecutive_failures'),
    authFailures: status.integer('auth_failures'),
    succeeded: status.text('last_success') !== '',
    overdue: isOverdue(status, configuration.savedAt, configuration.interval, ports.clock.now()),
  });
  const result = resultOf(slice, verdict);
  const now = ports.clock.now();
  const next = nextSliceAt(result, verdict, status, work, now);
  run.save(result, {
    message: slice.error?.message ?? '',
    findings: [...Array.from(work.findings), ...outcome.notices].join('\n'),
    window: slice.window,
  });
  const progress = result === 'failed' ? afterFailed(slice.progress) : slice.progress;
  const values = {
    ...healthValues(verdict, { ...outcome, notices: noticesOf(status, work) }, configuration.interval, now),
    ...progressValues(progress, work.unrecorded.all()),
    blocked,
    events_from: formatDateTime(work.eventsFrom),
    held_back: String(work.cap.held()),
    open_run: result === 'partial' ? run.id : '',
    continue_at: formatDateTime(next),
  };
  const saved = saveHealth(status, values, ports);
  if (!saved)
    ports.log.error(
      'status',
      `[status] Saving the Sumo Status of ${configuration.name} failed: the platform refused it`,
    );
  if (next !== null && result === 'partial') ports.events.continueAt(configuration.id, next, false);
  report(configuration.name, run.counts, result, slice.error, ports);
  return { configuration: configuration.name, outcome: result, ...reasonOf(slice.error), ...run.counts };
}

/**
 * What failed for good does not hold up what comes later: the next run reads its window from the cursor on again, unless the page that
 * could not be read is about to be left out. The sweep keeps its place: where each poll fails, it would not come further than one stretch.
 */
function afterFailed(progress: Progress): Progress {
  const { poll } = progress;
  return { ...progress, poll: poll !== null && mayGoOn(poll) ? poll : null };
}

/** What the instance lacks shows while there are Insights to work on: until the next ones, the status keeps it. */
function noticesOf(status: Row, work: Work): string[] {
  const tried = work.withheld.open !== null;
  const before = findingsOf(status.text('findings')).filter(
    (line) => isNotice(line) && line !== WITHHELD && !(tried && tellsRefusal(line)),
  );
  const notices = [...(work.staged.size > 0 ? [] : before), ...Array.from(work.notices)];
  return Array.from(new Set(someWait(work.withheld) ? [...notices, WITHHELD] : notices));
}

function outcomeOf(status: Row, blocked: string, work: Work, slice: SliceResult): Outcome {
  return {
    error: slice.error,
    complete: slice.complete,
    read: slice.window !== null || hasRead(slice, status),
    errorRows: recentErrors(work),
    findings: [
      ...Array.from(work.findings),
      ...unrecordedFindings(work.unrecorded),
      ...gapFindings(slice.progress.gaps),
      ...heldBack(work),
      ...banFindings(blocked),
      ...deliveryFindings(status),
      ...followFindings(status, work),
      ...rulesFindings(status, work),
      ...eventFindings(work),
      ...closeFindings(status, work),
    ],
    notices: Array.from(work.notices),
  };
}

/** Changes in CSE that do not reach their incidents, as long as anybody wants them. */
function followFindings(status: Row, { configuration }: Work): string[] {
  const { closedInCse, noteChanges, reopenIncident } = configuration;
  const problem = problemOf(status, 'follow');
  const wanted = closedInCse !== 'off' || noteChanges || reopenIncident;
  return wanted && problem !== '' ? [`Changes in CSE do not reach their incidents: ${problem}`] : [];
}

/** What is not delivered in time, or not at all, as the job Check Deliveries has counted it. */
function deliveryFindings(status: Row): string[] {
  return findingsOf(problemOf(status, 'deliver'));
}

/** The poll or the sweep stands elsewhere than before: a page was read. */
function hasRead({ progress }: SliceResult, status: Row): boolean {
  const before = storedPositions(status);
  const moved = (position: Position | null, was: Position | null): boolean =>
    position !== null && position.begun && (was === null || pageOf(position) !== pageOf(was));
  return moved(progress.poll, before.poll) || moved(progress.sweep, before.sweep);
}

/** Where it stands, without the tries. */
function pageOf({ unread: _unread, ...page }: Position): string {
  return positionText(page);
}

/** Rules that could not be read, as long as anybody wants them watched. */
function rulesFindings(status: Row, { configuration }: Work): string[] {
  const problem = problemOf(status, 'rules');
  return configuration.watchRules && problem !== '' ? [`Disabled rules may not be seen: ${problem}`] : [];
}

/** A rule that does not run shows by the closes that it has not seen: for a day, or until it sees one again. */
function closeFindings(status: Row, { configuration, ports }: Work): string[] {
  const unseen = status.time('close_unseen_at') ?? 0;
  const seen = status.time('close_seen_at') ?? 0;
  const isOld = ports.clock.now() - unseen > ERRORS_SEEN_FOR;
  if (!configuration.closeInsight || isOld || unseen <= seen) return [];
  const since =
    seen === 0 ? 'it has seen none yet' : `the last one it saw was at ${formatDateTime(seen)} UTC`;
  return [
    `The business rule "Order Close of Insight" on ${TABLE.incident} has not seen a close (${since}); the poll has ordered it. ` +
      'Check in System Definition > Business Rules that the rule is active and asynchronous, and that closing does not skip rules',
  ];
}

/** Runs, deliveries and their follow-ups then wait for the jobs. */
function eventFindings({ ports }: Work): string[] {
  const problem = ports.events.problem();
  return problem === '' ? [] : [`Work goes on a minute late: ${problem}`];
}

/** Said anew by each slice, because the number changes: the run's own findings last. */
function heldBack(work: Work): string[] {
  const held = work.cap.held();
  if (held === 0) return [];
  const waiting = held === 1 ? '1 Insight waits' : `${held} Insights wait`;
  const cap = work.configuration.dailyCap;
  return [`Daily cap of ${cap} reached: ${waiting} for the next day (UTC) or a higher Daily cap`];
}

/** An error row is looked at for a day; after that it is known, and stays in its list. One read. */
function recentErrors(work: Work): number {
  const since = formatDateTime(work.ports.clock.now() - ERRORS_SEEN_FOR);
  const where = [
    ['configuration', '=', work.configuration.id],
    ['state', '=', 'error'],
    ['sys_updated_on', '>=', since],
  ] as const;
  return work.ports.rows.countBy(TABLE.insight, 'state', where)['error'] ?? 0;
}

/** The other worker goes on from what is stored: nothing of this slice may overwrite that. */
function takenOver(configuration: string, error: AppError, ports: Ports): PollResult {
  ports.log.info('ingest', error.message);
  return { configuration, outcome: 'skipped', reason: error.message };
}

/** A run that failed for a passing reason stays open and goes on; one that keeps failing is closed. */
function resultOf(slice: SliceResult, verdict: Verdict): 'success' | 'partial' | 'failed' {
  if (slice.complete) return 'success';
  if (slice.error === null) return 'partial';
  const limited = slice.error.errorClass === 'rateLimited';
  return limited || (isTemporary(slice.error) && verdict.health !== 'failing') ? 'partial' : 'failed';
}

/**
 * Short intervals are kept by the one-minute job; the five-minute job keeps the others. While deliveries are going on,
 * every other second is theirs.
 */
function nextSliceAt(result: string, verdict: Verdict, status: Row, work: Work, now: number): number | null {
  const delivering = Math.abs((status.time('deliver_at') ?? 0) - now) <= 2 * TURN;
  const turn = delivering && work.client.calls() > 0 ? TURN : 0;
  if (result === 'partial') return Math.max(now + verdict.wait, work.client.nextAt()) + turn;
  if (verdict.wait > 0) return now + verdict.wait;
  return work.configuration.interval < JOB_INTERVAL ? now + work.configuration.interval - EARLY : null;
}

function report(name: string, counts: Counts, result: string, error: AppError | null, ports: Ports): void {
  if (error !== null) ports.log.error('ingest', error.message);
  const numbers = `${counts.fetched} listed, ${counts.created} incidents created, ${counts.errors} errors`;
  ports.log.info('ingest', `${name}: ${result}; ${numbers}, ${counts.cseCalls} calls`);
}

function reasonOf(error: AppError | null): { reason?: string } {
  return error === null ? {} : { reason: error.message };
}

/**
 * A configuration that nobody has filled in yet is no failure; its status says what is missing.
 * @param hint what else to know about it, may be empty
 */
export function notConfigured(row: Row, missing: readonly string[], hint: string, ports: Ports): PollResult {
  const fillIn = `Fill in ${missing.join(', ')} in the configuration "${row.text('name')}"`;
  const reason = hint === '' ? fillIn : `${fillIn}. ${hint}`;
  const status = statusOf(row, ports);
  if (status.text('health') !== 'not_configured' || status.text('reason') !== reason) {
    const values = { health: 'not_configured', reason, continue_at: '' };
    saveHealth(status, values, ports);
  }
  return skipped(row, reason);
}

/** What failed before CSE was called (settings, the lease): said in the status, tried again at the next regular poll. */
export function failedBefore(row: Row, error: AppError, ports: Ports): PollResult {
  const outcome: Outcome = { error, complete: false, errorRows: 0, findings: [], notices: [] };
  const status = statusOf(row, ports);
  const verdict = judge(outcome, {
    failures: status.integer('consecutive_failures'),
    authFailures: 0,
    succeeded: status.text('last_success') !== '',
    overdue: isOverdue(status, row.time('sys_updated_on') ?? 0, intervalOf(row), ports.clock.now()),
  });
  const values = healthValues(verdict, outcome, intervalOf(row), ports.clock.now());
  saveHealth(status, { ...values, continue_at: '' }, ports);
  ports.log.error(error.area, error.message);
  return { configuration: row.text('name'), outcome: 'failed', reason: error.message };
}

export function skipped(row: Row, reason: string): PollResult {
  return { configuration: row.text('name'), outcome: 'skipped', reason };
}
