import { PAGE_SIZE } from '../../cse/pager.ts';
import { isUnreadable } from '../../cse/failure.ts';
import { isShort } from '../../cse/page.ts';
import { insightIdOf } from '../../cse/parse.ts';
import { canReadLists } from '../../cse/probe.ts';
import { idQuery } from '../../cse/query.ts';
import { formatDateTime } from '../../core/date.ts';
import { asAppError, type AppError } from '../../core/error.ts';
import { remember } from '../../core/memo.ts';
import { putBackMessage } from '../../core/times.ts';
import { freshOf, hasUsableId, type Candidate } from '../stage/fresh.ts';
import { countListed, stageFresh } from '../stage/stage.ts';
import type { Work } from '../work.d.ts';
import { afterWindow, pollPosition, putBack } from './cursor.ts';
import type { Listed } from './listing.ts';
import { afterPage, type Found } from './overlap.ts';
import { LISTS } from './gaps.ts';
import { afterFailure, type Position, type Window } from './page-cursor.ts';
import type { State, Wanted } from './state.d.ts';
import { claimById } from './claim-ids.ts';
import { dueSweep, firstRetry, noteClock, noteMissed, pageAt, startSweep } from './sweep-step.ts';

/** Lists a page of the poll. What is new on a full one is staged, what is new on one of ids is read next. One call. */
export function pollStep(state: State, position: Position, work: Work): void {
  const listed = pollPage(state, position, work);
  if (listed === null) return;
  noteClock(state, listed);
  if (isPutBack(state, listed, work)) return;
  if (listed.finding !== '') work.findings.add(listed.finding);
  const fresh = freshOf(listed.objects, work.ports);
  const ids = new Set(fresh.map(({ raw }) => insightIdOf(raw)));
  const found = afterPage(position, listed, ids, work.configuration, work.ports.clock.now());
  const toRead = listed.idsOnly ? fresh.filter(hasUsableId) : [];
  const staged = listed.idsOnly ? fresh.filter((candidate) => !hasUsableId(candidate)) : fresh;
  countListed(listed.objects.length - toRead.length, listed.objects.length - fresh.length, work);
  stageFresh(staged.reverse(), work);
  noteMissed(state, position, work);
  if (toRead.length === 0) goOn(state, found, work);
  else state.wanted = { insights: toRead, found };
}

/**
 * Reads new Insights of a page of ids in full, oldest first, and stages them. One call. After an answer that cannot be read, which may
 * be too large, half as many are requested; an Insight that cannot be read alone is claimed, and ends as an error unless it can be
 * read later.
 */
export function wantedStep(state: State, position: Position, { insights, found }: Wanted, work: Work): void {
  const most = position.portion ?? PAGE_SIZE;
  const portion = insights.slice(-most);
  const read = readPortion(portion, work);
  if (!Array.isArray(read) && portion.length > 1) {
    state.poll = { ...position, begun: true, large: true, portion: Math.ceil(portion.length / 2) };
    return;
  }
  const staged = Array.isArray(read) ? read : claimedInstead(read, work);
  // The next slice asks whether this Insight is the cause.
  if (staged === null) return;
  const came = new Set(staged.map(({ id }) => id));
  countListed(portion.length, 0, work);
  stageFresh(staged, work);
  const missing = portion.filter(({ id }) => !came.has(id));
  state.claims.push(...missing.flatMap(({ id }) => claimById(id, '', work)));
  noteMissed(state, position, work);
  const earlier = insights.slice(0, -most);
  state.wanted = earlier.length === 0 ? null : { insights: earlier, found };
  if (state.wanted !== null) state.poll = withPortion(position, most * 2);
  else goOn(state, { ...found, next: found.next && withPortion(found.next, most * 2) }, work);
}

/** What could be read in portions may be read in larger ones again. */
function withPortion({ portion: _before, ...position }: Position, portion: number): Position {
  return portion > PAGE_SIZE ? position : { ...position, portion };
}

/**
 * None of an Insight that cannot be read alone: it is claimed. Null if no call is left to find out whether lists can be read at all;
 * throws if they cannot.
 */
function claimedInstead(error: AppError | null, { client, cache }: Work): Candidate[] | null {
  if (!cache.has(LISTS) && !client.ready()) return null;
  if (error !== null && !remember(cache, LISTS, () => canReadLists(client))) throw error;
  return [];
}

/**
 * Oldest first, without those that CSE does not list by their ids. The error of an answer that cannot be read; null for one that is
 * shorter than its list.
 */
function readPortion(portion: readonly Candidate[], { client, ports }: Work): Candidate[] | AppError | null {
  const ids = portion.map(({ raw }) => insightIdOf(raw));
  const asked = new Map(portion.map((candidate) => [candidate.id, candidate] as const));
  try {
    const { objects, total } = client.listInsights(idQuery(ids), 0);
    if (isShort(ids.length, { came: objects.length, total }, 'GET /insights by id')) return null;
    return objects
      .flatMap((raw) => {
        const candidate = asked.get(insightIdOf(raw));
        return candidate === undefined ? [] : [{ ...candidate, raw }];
      })
      .reverse();
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', 'Reading Insights');
    if (!isUnreadable(error)) throw error;
    ports.log.error('ingest', error.message);
    return error;
  }
}

/** What follows from a page whose Insights are all staged or claimed. */
function goOn(state: State, { next, windowRead, known }: Found, work: Work): void {
  state.poll = next;
  if (windowRead !== null) {
    state.progress = { ...afterWindow(state.progress, windowRead), known: known ?? state.progress.known };
    state.window = joined(state.window, windowRead);
  }
  if (next !== null) return;
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

function joined(known: Window | null, read: Window): Window | null {
  if (read[1] < read[0]) return known;
  return known === null ? read : [Math.min(known[0], read[0]), Math.max(known[1], read[1])];
}
