import { asAppError, type AppError } from '../../core/error.ts';
import { enrichImportSet } from '../../enrich/enrich.ts';
import { enrichesAnything } from '../../enrich/parts.ts';
import { releaseWithheld } from '../../enrich/withheld.ts';
import { backfillStep } from '../backfill/backfill.ts';
import { finishClaims } from '../stage/finish.ts';
import { releaseDeferred } from '../stage/deferred.ts';
import { transformImportSet, pendingImportSets } from '../stage/import-sets.ts';
import { pollPosition, type Progress } from './cursor.ts';
import { pollStep, wantedStep } from './poll-step.ts';
import { claimUnrecorded } from './claim-ids.ts';
import { inFull, type Window } from './page-cursor.ts';
import type { State, Transforming } from './state.d.ts';
import { firstRetry, retryStep, sweepStep } from './sweep-step.ts';
import type { Work } from '../work.d.ts';

/** What a slice left: its progress, and whether anything remains to be done by the next one. */
export interface Ingested {
  progress: Progress;
  complete: boolean;
  /** The failure that ended it early; what was staged until then is kept. */
  error: AppError | null;
  /** First and last moment that this slice's poll has read, for the run record. */
  window: Window | null;
}

/**
 * One slice of a run, until everything is done, the deadline is over, or there is nothing to do before CSE may be
 * called again. Calls come first while the rate limit allows them; in between, what is staged is transformed.
 * @param continues true for a run that an earlier slice began: it lists what that one left unlisted, and lists again once
 * the interval is over, so that long work delays no new Insight
 */
export function ingest(work: Work, progress: Progress, continues: boolean, deadline: number): Ingested {
  const { ports } = work;
  const listed = continues && progress.poll === null && !isPollDue(progress, work);
  const poll = listed ? null : pollPosition(progress, work.configuration, ports.clock.now());
  const retry = listed ? firstRetry(progress.gaps) : null;
  const rest = { claims: [], enrich: [], window: null, stuck: null, wanted: null, retry, backfill: '' };
  const state: State = { progress, poll, sweep: progress.sweep, ...rest };
  let error = attempt(() => {
    state.backfill = work.nextBackfill();
    if (!continues) state.claims.push(...claimUnrecorded(work));
    const waiting = pendingImportSets(work);
    work.importSets.push(...waiting.transform);
    state.enrich.push(...waiting.enrich);
    while (ports.clock.now() < deadline && step(state, work)) work.lease.renew();
  });
  // No more calls to CSE after a failure; what is staged by then still becomes incidents, unless another worker does that.
  if (error !== null && error.area !== 'lease') {
    error = attempt(() => transformStaged(state, work, deadline)) ?? error;
  }
  error = error ?? state.stuck?.error ?? null;
  const complete = error === null && isDone(state, work);
  const stopped = state.stuck?.position ?? (state.wanted === null ? state.poll : inFull(state.poll));
  const end = { ...state.progress, poll: stopped, sweep: state.sweep };
  return { progress: end, complete, error, window: state.window };
}

/** True when the interval is over since everything was listed, or when that would be later than now. */
function isPollDue({ polledAt }: Progress, work: Work): boolean {
  const since = work.ports.clock.now() - (polledAt ?? 0);
  return since < 0 || since >= work.configuration.interval;
}

function attempt(work: () => void): AppError | null {
  try {
    work();
    return null;
  } catch (thrown) {
    return asAppError(thrown, 'ingest', 'Run');
  }
}

function transformStaged(state: Transforming, work: Work, deadline: number): void {
  while (work.ports.clock.now() < deadline && transformNext(state, work)) work.lease.renew();
}

/**
 * Makes incidents of what was staged outside of a poll, and enriches them. Returns false where the time did not suffice:
 * the next poll finds the rest by the claims.
 */
export function transformAll(work: Work, deadline: number): boolean {
  const state: Transforming = { claims: [], enrich: [] };
  transformStaged(state, work, deadline);
  return work.importSets.length === 0 && state.enrich.length === 0 && state.claims.length === 0;
}

/**
 * Transforms an import set, enriches the incidents of one, or admits what was deferred or withheld; false when none is pending.
 */
function transformNext(state: Transforming, work: Work): boolean {
  const enriched = state.enrich.shift();
  if (enriched !== undefined) {
    state.claims.push(...enrichImportSet(enriched, work));
    return true;
  }
  const importSet = work.importSets.shift();
  if (importSet === undefined) {
    if (work.cap.releasable() > 0) {
      releaseDeferred(work);
      return true;
    }
    if (state.claims.length === 0) state.enrich.push(...releaseWithheld(work));
    return state.enrich.length > 0;
  }
  state.claims.push(...transformImportSet(importSet, work));
  if (importSet !== '' && enrichesAnything(work.configuration)) state.enrich.push(importSet);
  return true;
}

function isDone(state: State, work: Work): boolean {
  return (
    state.poll === null &&
    state.sweep === null &&
    state.retry === null &&
    state.claims.length === 0 &&
    state.enrich.length === 0 &&
    state.backfill === '' &&
    work.importSets.length === 0 &&
    work.cap.releasable() === 0
  );
}

/** One piece of work; false when there is none that may be done now. */
function step(state: State, work: Work): boolean {
  if (work.client.ready() && state.poll !== null) {
    if (state.wanted === null) pollStep(state, state.poll, work);
    else wantedStep(state, state.poll, state.wanted, work);
    return true;
  }
  // A sweep lists no further while what it has found is not read.
  if (work.client.ready() && state.sweep !== null && state.claims.length === 0) {
    sweepStep(state, state.sweep, work);
    return true;
  }
  if (work.client.ready() && state.retry !== null && state.claims.length === 0) {
    retryStep(state, state.retry, work);
    return true;
  }
  if (mayBackfill(state, work)) {
    state.backfill = backfillStep(state.backfill, work);
    return true;
  }
  if (transformNext(state, work)) return true;
  if (state.claims.length === 0 || !work.client.ready()) return false;
  state.claims = finishClaims(state.claims, work);
  return true;
}

/** A backfill comes last, and after a poll that is due: the slice then ends, and the next one begins with the poll. */
function mayBackfill(state: State, work: Work): boolean {
  const isIdle = state.poll === null && state.sweep === null && state.claims.length === 0;
  return isIdle && state.backfill !== '' && work.client.ready() && !isPollDue(state.progress, work);
}
