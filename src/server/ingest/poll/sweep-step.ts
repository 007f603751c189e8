import { isUnreadable } from '../../cse/failure.ts';
import { asAppError } from '../../core/error.ts';
import type { Work } from '../work.d.ts';
import { afterMissed, missedPosition, sweepPosition } from './cursor.ts';
import { readPast } from './gaps.ts';
import { readPage, type Listed } from './listing.ts';
import { afterFailure, startOf, type Position, type Window } from './page-cursor.ts';
import type { State } from './state.d.ts';
import { claimUnknown } from './claim-ids.ts';

/** A window of which no list can be read is skipped, and stored as a gap. */
export function pageAt(state: State, position: Position, idsOnly: boolean, work: Work): Listed {
  const { gaps } = state.progress;
  const { listed, gap } = readPast(position, idsOnly, gaps.length, work);
  if (gap !== null) state.progress = { ...state.progress, gaps: [...gaps, gap] };
  return listed;
}

/**
 * Retries the window that was skipped first: if its ids can be read now, its Insights are claimed. If not, it moves to the end
 * of the list, and the next poll retries another one.
 */
export function retryStep(state: State, position: Position, work: Work): void {
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

export function firstRetry([window]: readonly Window[]): Position | null {
  return window === undefined ? null : { ...startOf(window), manner: 'ids' };
}

/** A sweep follows the poll when it is due. The first poll has just read what one would: its clock starts there. */
export function startSweep(state: State, work: Work): void {
  if (state.progress.lastSweep === null) {
    state.progress = { ...state.progress, lastSweep: work.ports.clock.now() };
  }
  state.sweep = dueSweep(state, work);
}

/** Insights of the page that have no record, and whose ids could not be kept either. */
export function noteMissed(state: State, { window }: Position, { unrecorded }: Work): void {
  if (unrecorded.takeMissed()) state.progress = afterMissed(state.progress, window);
}

export function dueSweep(state: State, work: Work): Position | null {
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
export function sweepStep(state: State, position: Position, work: Work): void {
  const listed = sweepPage(state, position, work);
  noteClock(state, listed);
  state.claims.push(...claimUnknown(listed.objects, work).claims);
  noteMissed(state, position, work);
  state.sweep = listed.next;
  if (listed.next !== null) return;
  state.progress = { ...state.progress, lastSweep: work.ports.clock.now() };
}

/** CSE's clock is noted with each page that tells it. */
export function noteClock(state: State, listed: Listed): void {
  if (listed.skew !== null) state.progress = { ...state.progress, skew: listed.skew };
}
