import { asAppError, type AppError } from '../../core/error.ts';
import { enrichImportSet } from '../../enrich/enrich.ts';
import { enrichesAnything } from '../../enrich/parts.ts';
import { releaseWithheld } from '../../enrich/withheld.ts';
import { backfillStep } from '../backfill/backfill.ts';
import { finishClaims } from '../stage/finish.ts';
import { releaseDeferred } from '../stage/deferred.ts';
import { transformImportSet, pendingImportSets } from '../stage/import-sets.ts';
import { formatDateTime } from '../../core/date.ts';
import { putBackMessage } from '../../core/times.ts';
import {
  afterMissed,
  afterWindow,
  missedPosition,
  pollPosition,
  putBack,
  sweepPosition,
  type Progress,
} from './cursor.ts';
import { readPast } from './gaps.ts';
import { readPage, type Listed } from './listing.ts';
import { stagePage } from '../stage/stage.ts';
import { isUnreadable } from '../../cse/failure.ts';
import { claimUnknown, claimUnrecorded } from './sweep.ts';
import { afterFailure, startOf, type Position, type Window } from './page-cursor.ts';
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

interface Transforming {
  claims: string[];
  /** Import sets whose incidents are there and are to be enriched. */
  enrich: string[];
}

interface State extends Transforming {
  progress: Progress;
  /** Null once everything is listed. */
  poll: Position | null;
  sweep: Position | null;
  window: Window | null;
  /** The page that the poll could not read; the next slice retries. */
  stuck: { position: Position; error: AppError } | null;
  /** The skipped window that is to be retried. */
  retry: Position | null;
  /** The backfill that is read when poll and sweep are done; empty when there is none, or it is pending until another run. */
  backfill: string;
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
  const rest = { claims: [], enrich: [], window: null, stuck: null, retry, backfill: '' };
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
  const end = { ...state.progress, poll: state.stuck?.position ?? state.poll, sweep: state.sweep };
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
    pollStep(state, state.poll, work);
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

function pollStep(state: State, position: Position, work: Work): void {
  const listed = pollPage(state, position, work);
  if (listed === null) return;
  noteClock(state, listed);
  if (isPutBack(state, listed, work)) return;
  if (listed.finding !== '') work.findings.add(listed.finding);
  if (listed.idsOnly) state.claims.push(...claimUnknown(listed.objects, work).claims);
  else stagePage(listed.objects, work);
  noteMissed(state, position, work);
  state.poll = listed.next;
  if (listed.windowRead !== null) {
    state.progress = afterWindow(state.progress, listed.windowRead);
    state.window = joined(state.window, listed.windowRead);
  }
  if (listed.next !== null) return;
  state.progress = { ...state.progress, polledAt: work.ports.clock.now() };
  state.retry = firstRetry(state.progress.gaps);
  startSweep(state, work);
}

/** Null if the page cannot be read in any form: the sweep does not wait for it, because it may read what the poll cannot. */
function pollPage(state: State, position: Position, work: Work): Listed | null {
  try {
    return pageAt(state, position, false, work);
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', 'Poll');
    if (!isUnreadable(error)) throw error;
    state.stuck = { position: afterFailure(position), error };
    state.poll = null;
    state.sweep = dueSweep(state, work);
    return null;
  }
}

/** A window of which no list can be read is skipped, and stored as a gap. */
function pageAt(state: State, position: Position, idsOnly: boolean, work: Work): Listed {
  const { gaps } = state.progress;
  const { listed, gap } = readPast(position, idsOnly, gaps.length, work);
  if (gap !== null) state.progress = { ...state.progress, gaps: [...gaps, gap] };
  return listed;
}

/**
 * Retries the window that was skipped first: if its ids can be read now, its Insights are claimed. If not, it moves to the end
 * of the list, and the next poll retries another one.
 */
function retryStep(state: State, position: Position, work: Work): void {
  const [window, ...others] = state.progress.gaps;
  if (window === undefined) return;
  state.retry = null;
  try {
    const { objects, next } = readPage(position, work, true);
    state.claims.push(...claimUnknown(objects, work).claims);
    state.retry = next;
    if (next === null) state.progress = { ...state.progress, gaps: others };
  } catch (thrown) {
    if (!isUnreadable(asAppError(thrown, 'ingest', 'Poll'))) throw thrown;
    state.progress = { ...state.progress, gaps: [...others, window] };
  }
}

function firstRetry([window]: readonly Window[]): Position | null {
  return window === undefined ? null : { ...startOf(window), manner: 'ids' };
}

/** A sweep follows the poll when it is due. The first poll has just read what one would: its clock starts there. */
function startSweep(state: State, work: Work): void {
  if (state.progress.lastSweep === null) {
    state.progress = { ...state.progress, lastSweep: work.ports.clock.now() };
  }
  state.sweep = dueSweep(state, work);
}

/** Insights of the page that have no record, and whose ids could not be kept either. */
function noteMissed(state: State, { window }: Position, { unrecorded }: Work): void {
  if (unrecorded.takeMissed()) state.progress = afterMissed(state.progress, window);
}

function dueSweep(state: State, work: Work): Position | null {
  const { progress, sweep } = state;
  // What was missed is read again once the platform takes records; if it does not, that shows at the first of them.
  const missed = sweep === null && work.unrecorded.hasRoom() ? missedPosition(progress) : null;
  if (missed !== null) {
    state.progress = { ...progress, missedFrom: null };
    return missed;
  }
  const { settings, clock } = work.ports;
  const hours = settings.integer('sweep_hours', 6);
  const days = settings.integer('sweep_days', 3);
  return sweepPosition({ ...progress, sweep }, clock.now(), hours, days);
}

/** Throws if the page cannot be read in any form: the next slice retries. */
function sweepPage(state: State, position: Position, work: Work): Listed {
  try {
    return pageAt(state, position, true, work);
  } catch (thrown) {
    if (isUnreadable(asAppError(thrown, 'ingest', 'Sweep'))) state.sweep = afterFailure(position);
    throw thrown;
  }
}

/** The list of a sweep may change while it is read, and the next sweep reads it again: such a change is not a finding. */
function sweepStep(state: State, position: Position, work: Work): void {
  const listed = sweepPage(state, position, work);
  noteClock(state, listed);
  state.claims.push(...claimUnknown(listed.objects, work).claims);
  noteMissed(state, position, work);
  state.sweep = listed.next;
  if (listed.next !== null) return;
  state.progress = { ...state.progress, lastSweep: work.ports.clock.now() };
}

/** Resets what lies ahead of both clocks, and adds a finding: true if the poll starts again from there. */
function isPutBack(state: State, { clocks }: Listed, work: Work): boolean {
  const back = putBack(state.progress, clocks, work.configuration);
  if (back === null) return false;
  const [before, begins] = [state.progress.cursor ?? state.progress.floor, back.cursor ?? back.floor];
  const message = putBackMessage('The cursor', before - clocks.later, formatDateTime(begins));
  work.findings.add(message);
  work.ports.log.error('ingest', message);
  state.progress = back;
  state.sweep = null;
  state.poll = pollPosition(back, work.configuration, work.ports.clock.now());
  return true;
}

function noteClock(state: State, listed: Listed): void {
  if (listed.skew !== null) state.progress = { ...state.progress, skew: listed.skew };
}

function joined(known: Window | null, read: Window): Window | null {
  if (read[1] < read[0]) return known;
  return known === null ? read : [Math.min(known[0], read[0]), Math.max(known[1], read[1])];
}
