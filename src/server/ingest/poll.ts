import { createCseClient } from '../cse/client.ts';
import { createPace } from '../cse/pace.ts';
import { missingFields, readConfiguration, type Configuration } from '../configuration/configuration.ts';
import { formatDateTime } from '../date.ts';
import { asAppError, isTemporary } from '../error.ts';
import { takeLease, type Lease } from '../lease/lease.ts';
import { TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { healthValues, judge, type Outcome, type Verdict } from '../status/health.ts';
import { openRun, type Run } from '../status/run.ts';
import { statusOf } from '../status/status.ts';
import { progressOf, progressValues, tenantKey } from './cursor.ts';
import { budgetOf, runSlice, type SliceResult } from './slice.ts';
import type { Work } from './work.d.ts';

export interface PollResult {
  configuration: string;
  outcome: 'success' | 'partial' | 'failed' | 'skipped';
  /** Why it was skipped, or what failed. */
  reason?: string;
  fetched?: number;
  created?: number;
  existing?: number;
  errors?: number;
  cseCalls?: number;
}

export interface PollOptions {
  /** Begins a run where none is open; without it only an open one is continued. */
  startNew: boolean;
  /** In an event: little time, because the event queue belongs to the whole instance. */
  inEvent: boolean;
}

/** Polls one configuration under its tenant's lease. Never throws: what fails stands in its Sumo Status. */
export function pollConfiguration(row: Row, options: PollOptions, ports: Ports): PollResult {
  const name = row.text('name');
  const missing = missingFields(row);
  if (missing.length > 0) return notConfigured(row, missing, ports);
  let configuration: Configuration;
  try {
    configuration = readConfiguration(row, ports);
  } catch (thrown) {
    return settingsFailed(row, thrown, ports);
  }
  const taken = takeLease(`cse ${tenantKey(configuration)}`, ports);
  if (taken.lease === null) {
    ports.events.continueAt(row.id, taken.busyUntil + 1000, options.startNew);
    return skipped(name, 'another worker is polling this tenant');
  }
  return underLease(row, configuration, taken.lease, options, ports);
}

function underLease(
  row: Row,
  configuration: Configuration,
  lease: Lease,
  options: PollOptions,
  ports: Ports,
): PollResult {
  const { clock } = ports;
  const pace = createPace(clock, lease.calls);
  try {
    const status = statusOf(row, ports);
    const pausedUntil = status.time('paused_until') ?? 0;
    if (pausedUntil > clock.now())
      return skipped(row.text('name'), `paused until ${formatDateTime(pausedUntil)} UTC`);
    const isOpen = status.text('open_run') !== '';
    if (!isOpen && !options.startNew) return skipped(row.text('name'), 'there is no run to continue');
    const run = openRun(status.text('open_run'), row, ports);
    const credentials = {
      api: configuration.urls.api,
      accessId: configuration.accessId,
      accessKey: configuration.accessKey,
    };
    const client = createCseClient(ports.http, clock, pace, credentials);
    const findings = new Set(configuration.findings);
    const work: Work = {
      ports,
      configuration,
      client,
      lease,
      findings,
      run: run.id,
      counts: run.counts,
      importSets: [],
      staged: new Set(),
      retried: new Set(),
    };
    const progress = progressOf(status, configuration, clock.now());
    const deadline = clock.now() + budgetOf(configuration, options.inEvent);
    const slice = runSlice(work, progress, isOpen, deadline);
    run.counts.cseCalls += client.calls();
    return record(status, run, work, slice);
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', `Poll of ${row.text('name')}`);
    ports.log.error('ingest', error.message);
    return { configuration: row.text('name'), outcome: 'failed', reason: error.message };
  } finally {
    lease.release(pace.text());
  }
}

/** Writes the run and the status, and asks for the next slice where one is needed. */
function record(status: Row, run: Run, work: Work, slice: SliceResult): PollResult {
  const { ports, configuration } = work;
  const now = ports.clock.now();
  const outcome: Outcome = {
    error: slice.error,
    complete: slice.complete,
    errorRows: run.counts.errors,
    findings: Array.from(work.findings),
  };
  const before = {
    failures: status.integer('consecutive_failures'),
    authFailures: status.integer('auth_failures'),
    health: status.text('health'),
  };
  const verdict = judge(outcome, before);
  const result = resultOf(slice, verdict);
  const next = nextSliceAt(result, verdict, work, now);
  run.save(result, {
    message: slice.error?.message ?? '',
    findings: outcome.findings.join('\n'),
    ...(slice.window === null
      ? {}
      : { window_from: formatDateTime(slice.window[0]), window_to: formatDateTime(slice.window[1]) }),
  });
  status.save({
    ...healthValues(status, verdict, outcome, now),
    ...progressValues(slice.progress),
    open_run: result === 'partial' ? run.id : '',
    continue_at: formatDateTime(next),
  });
  if (next !== null && result === 'partial') ports.events.continueAt(configuration.id, next, false);
  report(configuration, run, result, slice, ports);
  return {
    configuration: configuration.name,
    outcome: result,
    ...(slice.error === null ? {} : { reason: slice.error.message }),
    ...run.counts,
  };
}

/** A run that failed for a passing reason stays open and goes on; one that keeps failing is closed, the next begins where it stopped. */
function resultOf(slice: SliceResult, verdict: Verdict): 'success' | 'partial' | 'failed' {
  if (slice.complete) return 'success';
  if (slice.error === null) return 'partial';
  return isTemporary(slice.error) && verdict.health !== 'failing' ? 'partial' : 'failed';
}

/** Short intervals are kept by the one-minute job; the five-minute job keeps the others. */
function nextSliceAt(result: string, verdict: Verdict, work: Work, now: number): number | null {
  if (result === 'partial') return Math.max(now + verdict.wait, work.client.nextAt());
  if (verdict.wait > 0) return now + verdict.wait;
  return work.configuration.interval < 5 * 60_000 ? now + work.configuration.interval : null;
}

function report(
  configuration: Configuration,
  run: Run,
  result: string,
  slice: SliceResult,
  ports: Ports,
): void {
  const { counts } = run;
  if (slice.error !== null) ports.log.error('ingest', slice.error.message);
  const numbers = `${counts.fetched} listed, ${counts.created} incidents created, ${counts.errors} errors, ${counts.cseCalls} calls`;
  ports.log.info('ingest', `${configuration.name}: ${result}; ${numbers}`);
}

function notConfigured(row: Row, missing: readonly string[], ports: Ports): PollResult {
  const reason = `Fill in ${missing.join(', ')} in the configuration "${row.text('name')}"`;
  const status = statusOf(row, ports);
  if (status.text('health') !== 'not_configured' || status.text('reason') !== reason) {
    status.save({ health: 'not_configured', health_since: formatDateTime(ports.clock.now()), reason });
  }
  return skipped(row.text('name'), reason);
}

function settingsFailed(row: Row, thrown: unknown, ports: Ports): PollResult {
  const error = asAppError(thrown, 'configuration', `Configuration ${row.text('name')}`);
  const outcome: Outcome = { error, complete: false, errorRows: 0, findings: [] };
  const status = statusOf(row, ports);
  const failures = status.integer('consecutive_failures');
  const verdict = judge(outcome, { failures, authFailures: 0, health: status.text('health') });
  status.save(healthValues(status, verdict, outcome, ports.clock.now()));
  ports.log.error('configuration', error.message);
  return { configuration: row.text('name'), outcome: 'failed', reason: error.message };
}

function skipped(configuration: string, reason: string): PollResult {
  return { configuration, outcome: 'skipped', reason };
}

/** Active configurations, by name. */
export function activeConfigurations(ports: Ports): string[] {
  const ids: string[] = [];
  const where = [['active', '=', 'true']] as const;
  ports.rows.each(TABLE.configuration, { where, orderBy: 'name', limit: 100 }, (row) => ids.push(row.id));
  return ids;
}
