import type { Configuration } from '../../configuration/configuration.ts';
import { formatDateTime } from '../../core/date.ts';
import { asAppError, isTemporary, type AppError } from '../../core/error.ts';
import { someWait } from '../../enrich/withheld.ts';
import { TABLE } from '../../core/names.ts';
import { isOneOf } from '../../core/text.ts';
import { activeDenials } from '../../outbox/permits.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { tellsRefusal } from '../../core/refusal.ts';
import { findingsOf, isInfo, WITHHELD } from '../../status/findings.ts';
import { healthValues, judge, type Before, type Outcome, type Verdict } from '../../status/health.ts';
import type { Jobs } from '../../records/job.ts';
import type { Counts, Run } from '../../status/run.ts';
import type { SliceResult } from '../../slice/job.ts';
import { isLeaseLost } from '../../slice/lease.ts';
import { type HealthValues, saveHealth } from '../../status/save-health.ts';
import { isOverdue } from '../../status/stale.ts';
import { statusOf } from '../../status/status.ts';
import { EARLY, JOB_INTERVAL, intervalOf } from '../../configuration/interval.ts';
import { progressValues, storedPositions, type Progress } from './cursor.ts';
import { gapFindings } from './gaps.ts';
import { mayGoOn, positionText, type Position } from './page-cursor.ts';
import type { Ingested } from './ingest.ts';
import { workFindings } from './work-findings.ts';
import type { Work } from '../work.d.ts';

/** What a poll of one configuration did: the result of the job. */
export interface PollResult extends Partial<Counts>, SliceResult {
  outcome: 'success' | 'partial' | 'failed' | 'skipped';
  /** Its status says that closes could not be ordered. */
  closesFail?: true;
}

/** Milliseconds by which a run is delayed so that deliveries of the same tenant can be sent in between. */
const YIELD = 1000;

const ERRORS_SEEN_FOR = 24 * 3_600_000;

/** A slice of a run that has ended. */
export interface Ended {
  status: Row<'sumo_status'>;
  run: Run;
  work: Work;
  slice: Ingested;
  jobs: Jobs;
}

/** Writes the run and the status, and asks for the next slice where one is needed. */
export function record({ status, run, work, slice, jobs }: Ended): PollResult {
  const { ports, configuration } = work;
  const lost = lostLease(work, slice);
  if (lost !== null) return takenOver(configuration.name, lost, ports);
  const blocked = activeDenials(status.text('blocked'), configuration, ports.clock.now());
  const outcome = outcomeOf(status, jobs, blocked, work, slice);
  const verdict = judge(outcome, beforeOf(status, configuration, ports));
  const result = resultOf(slice, verdict);
  const now = ports.clock.now();
  const next = nextSliceAt(result, verdict, jobs, work, now);
  run.save(result, {
    message: slice.error?.message ?? '',
    findings: [...Array.from(work.findings), ...outcome.notices].join('\n'),
    window: slice.window,
  });
  const progress = result === 'failed' ? afterFailed(slice.progress) : slice.progress;
  const values: HealthValues = {
    ...healthValues(verdict, { ...outcome, notices: noticesOf(status, work) }, configuration.interval, now),
    ...progressValues(progress, work.unrecorded.all()),
    blocked,
    events_from: formatDateTime(work.eventsFrom),
    deferred: String(work.cap.held()),
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
  const closes = (jobs.get('poll')?.problem ?? '') === '' ? {} : ({ closesFail: true } as const);
  return {
    ...{ configuration: configuration.name, outcome: result },
    ...reasonOf(slice.error),
    ...run.counts,
    ...closes,
  };
}

/**
 * A permanent failure does not block what comes later: the next run reads its window from the cursor on again, unless the page that
 * could not be read is about to be skipped. The sweep keeps its position: if every poll fails, it would otherwise never get past its first slice.
 */
function afterFailed(progress: Progress): Progress {
  const { poll } = progress;
  return { ...progress, poll: poll !== null && mayGoOn(poll) ? poll : null };
}

/** What the instance lacks shows while there are Insights to work on: until the next ones, the status keeps it. */
function noticesOf(status: Row<'sumo_status'>, work: Work): string[] {
  const tried = work.withheld.open !== null;
  const before = findingsOf(status.text('findings')).filter(
    (line) => isInfo(line) && line !== WITHHELD && !(tried && tellsRefusal(line)),
  );
  const notices = [...(work.staged.size > 0 ? [] : before), ...Array.from(work.notices)];
  return Array.from(new Set(someWait(work.withheld) ? [...notices, WITHHELD] : notices));
}

function outcomeOf(
  status: Row<'sumo_status'>,
  jobs: Jobs,
  blocked: string,
  work: Work,
  slice: Ingested,
): Outcome {
  return {
    error: slice.error,
    complete: slice.complete,
    read: slice.window !== null || hasRead(slice, status),
    errorRows: recentErrors(work),
    findings: [
      ...Array.from(work.findings),
      ...gapFindings(slice.progress.gaps),
      ...workFindings(status, jobs, blocked, slice.progress.missedFrom, work),
    ],
    notices: Array.from(work.notices),
  };
}

/** True if the position of the poll or the sweep has changed: a page was read. */
function hasRead({ progress }: Ingested, status: Row<'sumo_status'>): boolean {
  const before = storedPositions(status);
  const moved = (position: Position | null, was: Position | null): boolean =>
    position !== null && position.begun && (was === null || pageOf(position) !== pageOf(was));
  return moved(progress.poll, before.poll) || moved(progress.sweep, before.sweep);
}

/** The position without the count of failed attempts. */
function pageOf({ unread: _unread, ...page }: Position): string {
  return positionText(page);
}

/** Error rows affect the health for a day; after that the administrator has had time to see them. One read. */
function recentErrors(work: Work): number {
  const since = formatDateTime(work.ports.clock.now() - ERRORS_SEEN_FOR);
  const where = [
    ['configuration', '=', work.configuration.id],
    ['state', '=', 'error'],
    ['sys_updated_on', '>=', since],
  ] as const;
  return work.ports.rows.countIfAny(TABLE.insight, 'state', where)['error'] ?? 0;
}

/** Asked once more before the end is written: a worker may have slept since its last call, and another one have ended the run. */
function lostLease({ lease }: Work, { error }: Ingested): AppError | null {
  if (error?.area === 'lease') return error;
  try {
    lease.check();
    return null;
  } catch (thrown) {
    if (!isLeaseLost(thrown)) throw thrown;
    return asAppError(thrown, 'lease', 'Poll');
  }
}

/** The other worker continues from what is stored, and this slice must not overwrite it. */
function takenOver(configuration: string, error: AppError, ports: Ports): PollResult {
  ports.log.info('ingest', error.message);
  return { configuration, outcome: 'skipped', reason: error.message };
}

/** A run that failed for a transient reason stays open and continues; one that keeps failing is closed. */
function resultOf(slice: Ingested, verdict: Verdict): 'success' | 'partial' | 'failed' {
  if (slice.complete) return 'success';
  if (slice.error === null) return 'partial';
  const limited = slice.error.errorClass === 'rateLimited';
  return limited || (isTemporary(slice.error) && verdict.health !== 'failing') ? 'partial' : 'failed';
}

/**
 * Short intervals are kept by the one-minute job; the five-minute job keeps the others. While deliveries are
 * sent, every other second is reserved for them.
 */
function nextSliceAt(result: string, verdict: Verdict, jobs: Jobs, work: Work, now: number): number | null {
  const delivering = Math.abs((jobs.get('deliver')?.continueAt ?? 0) - now) <= 2 * YIELD;
  const yielded = delivering && work.client.calls() > 0 ? YIELD : 0;
  if (result === 'partial') return Math.max(now + verdict.wait, work.client.nextAt()) + yielded;
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
 * A configuration that is not filled in yet is not a failure; its status says what is missing.
 * @param hint what else to know about it, may be empty
 */
export function notConfigured(
  row: Row<'configuration'>,
  missing: readonly string[],
  hint: string,
  ports: Ports,
): PollResult {
  const fillIn = `Fill in ${missing.join(', ')} in the configuration "${row.text('name')}"`;
  const reason = hint === '' ? fillIn : `${fillIn}. ${hint}`;
  const status = statusOf(row, ports);
  if (status.text('health') !== 'not_configured' || status.text('reason') !== reason) {
    saveHealth(status, { health: 'not_configured', reason, continue_at: '' }, ports);
  }
  return skipped(row, reason);
}

/** What the status says before a run is judged. */
function beforeOf(
  status: Row<'sumo_status'>,
  { savedAt, interval }: Pick<Configuration, 'savedAt' | 'interval'>,
  { clock }: Ports,
): Before {
  return {
    failures: status.integer('consecutive_failures'),
    authFailures: status.integer('auth_failures'),
    healthy: isOneOf(status.text('health'), ['healthy', 'paused']),
    succeeded: status.text('last_success') !== '',
    overdue: isOverdue(status, savedAt, interval, clock.now()),
  };
}

/** A failure before CSE was called (settings, the lease): shown in the status, and retried on the next regular poll. */
export function failedBefore(row: Row<'configuration'>, error: AppError, ports: Ports): PollResult {
  const outcome: Outcome = { error, complete: false, errorRows: 0, findings: [], notices: [] };
  const status = statusOf(row, ports);
  const interval = intervalOf(row);
  const known = beforeOf(status, { savedAt: row.time('sys_updated_on') ?? 0, interval }, ports);
  const verdict = judge(outcome, { ...known, authFailures: 0 });
  const values = healthValues(verdict, outcome, interval, ports.clock.now());
  saveHealth(status, { ...values, continue_at: '' }, ports);
  ports.log.error(error.area, error.message);
  return { configuration: row.text('name'), outcome: 'failed', reason: error.message };
}

export function skipped(row: Row<'configuration'>, reason: string): PollResult {
  return { configuration: row.text('name'), outcome: 'skipped', reason };
}
