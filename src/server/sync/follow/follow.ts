import { eachConfiguration } from '../../configuration/each.ts';
import type { CseClient } from '../../cse/client.ts';
import { PAGE_SIZE } from '../../cse/pager.ts';
import { isUnreadable } from '../../cse/failure.ts';
import { isShort } from '../../cse/page.ts';
import { insightIdOf, parseInsight } from '../../cse/parse.ts';
import { canReadLists } from '../../cse/probe.ts';
import type { Insight } from '../../cse/types.d.ts';
import { asAppError, concernsEveryCall, messageOf, type AppError } from '../../core/error.ts';
import { problemValue, type JobRecord } from '../../records/job.ts';
import { runSlice, type Job, type Slice, type SliceResult } from '../../slice/job.ts';
import type { Tenant } from '../../slice/tenant.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { noteFailure } from '../../status/pause.ts';
import { endValues } from '../../status/jobs.ts';
import { carryOut } from './carry-out.ts';
import { nextFollowed, noteUnreadable, type Followed } from './followed.ts';
import { afterBatch, BEGINNING, placeOf, placeText, shorter, smaller, type Place } from './cursor.ts';
import { planFor, type Plan } from './plan.ts';
import type { Following } from './reaction.ts';
import { isStillRefused, refusalOf } from './refusal.ts';

/** What a slice did: the result of the job. */
export interface FollowResult extends SliceResult {
  /** Insights that were read again. */
  read: number;
  /** Of these: changed, but neither closed nor re-opened. */
  changed: number;
  closed: number;
  reopened: number;
  /** Changes of incidents that the platform refused. */
  refused: number;
  /** Insights that could not be read. */
  errors: number;
}

const NOTHING = { read: 0, changed: 0, closed: 0, reopened: 0, refused: 0, errors: 0 };

const FOLLOW: Job = {
  key: 'follow',
  name: 'Follow Insights',
  area: 'follow',
  task: 'Following Insights',
  mostCalls: 10,
  mostSlices: 10,
  whenBusy: 5000,
  callsFirst: true,
  keepsProblem: true,
  raise: (events, configuration, at, count) => events.followAt(configuration, at, count),
};

/** False if no option uses the Insights that are read again. */
export function followsAnything(configuration: Row<'configuration'>): boolean {
  const option = configuration.text('closed_in_cse');
  return (
    (option !== '' && option !== 'off') ||
    configuration.flag('note_changes') ||
    configuration.flag('raise_priority') ||
    configuration.flag('reopen_incident')
  );
}

/**
 * The job "Follow Insights" and the event "follow". One read if no configuration follows changes.
 * @param configuration sys_id; without it every active configuration
 * @param count slices asked for in a row
 */
export function followAll(configuration: string | undefined, count: number, ports: Ports): FollowResult[] {
  const results: FollowResult[] = [];
  eachConfiguration(
    ports,
    (row) => {
      if (followsAnything(row)) results.push(follow(row, count, ports));
    },
    configuration,
  );
  return results;
}

/**
 * Reads Insights with an incident again, one batch after the other, and updates the incident with what changed in CSE. Failures are
 * shown in Sumo Status, where they degrade the health until a whole cycle succeeds.
 * @param count 0 in the job; else the event's, which has little time and comes after so many others in a row
 */
export function follow(row: Row<'configuration'>, count: number, ports: Ports): FollowResult {
  const result: FollowResult = { configuration: row.text('name'), ...NOTHING };
  return runSlice(
    { job: FOLLOW, row, count, ports },
    { nothing: result, work: (slice) => readOn(slice, result) },
  );
}

/**
 * Reads Insights again at once, because CSE says that they changed, and updates their incidents. One CSE call, none for no
 * Insights. Throws AppErrors.
 * @param batch at most a page
 * @returns those that are done: where CSE has given a part of them only, those of the part
 */
export function followTogether(
  batch: readonly Followed[],
  { client, configuration, ports }: Pick<Tenant, 'client' | 'configuration' | 'ports'>,
): readonly Followed[] {
  if (batch.length === 0) return [];
  const result = { configuration: configuration.name, ...NOTHING };
  const { objects, total } = client.listByIds(batch.map(({ insightId }) => insightId));
  followBatch(batch, objects, { ports, configuration, cache: new Map() }, result);
  if (!isShort(batch.length, { came: objects.length, total }, 'GET /insights by id')) return batch;
  const came = new Set(objects.map((raw) => insightIdOf(raw).toLowerCase()));
  return batch.filter(({ insightId }) => came.has(insightId.toLowerCase()));
}

function readOn(slice: Slice, result: FollowResult): FollowResult {
  const { configuration, client, ports, row } = slice;
  const state = slice.state();
  const following: Following = { ports, configuration, cache: new Map() };
  let problem: AppError | null = null;
  let place = placeOf(state.text('position'));
  let ends = false;
  let again = false;
  while (!ends && slice.mayCall()) {
    const step = stepAt(place, client, following, result);
    // One call that CSE could not answer just then is made once more before anybody is told of it.
    again = !again && (step.problem?.status ?? 0) >= 500;
    if (again) continue;
    problem = step.problem ?? problem;
    ends = step.ends;
    if (placeText(step.place) !== placeText(place)) state.save({ position: placeText(step.place) });
    place = step.place;
  }
  if (problem !== null) noteFailure(row, problem, ports);
  endSlice(state, problem, ends, () => isStillRefused(row.id, ports), ports);
  ports.log.info('follow', `${result.configuration}: ${result.read} Insights read again`);
  return problem === null ? result : { ...result, reason: problem.message };
}

/**
 * A problem is resolved when a whole cycle of the Insights, possibly in several slices, had no failure. A refused close is not
 * retried: it is resolved when the incident is closed.
 */
function endSlice(
  state: JobRecord,
  problem: AppError | null,
  cycleEnds: boolean,
  isRefused: () => boolean,
  ports: Ports,
): void {
  const before = state.text('problem');
  const failed = problem !== null || state.flag('failed');
  const isOver = cycleEnds && !failed && !(before !== '' && isRefused());
  const now = problem !== null ? problemValue(problem.message) : isOver ? '' : before;
  const failedSoFar = failed && !cycleEnds;
  const isNews = state.text('continue_at') !== '' || state.flag('failed') !== failedSoFar || now !== before;
  const end = endValues(state, ports);
  if (!isNews && end.ended === undefined) return;
  state.save({ ...end, continue_at: '', failed: failedSoFar ? 'true' : 'false', problem: now });
}

/** Result of one batch. */
interface Step {
  place: Place;
  /** It was the last one of the cycle. */
  ends: boolean;
  problem: AppError | null;
}

/**
 * Reads and follows the batch at a place. The failure of one does not block the others; an unreadable batch is read in smaller
 * ones, until the one Insight that causes the failure is skipped. Throws failures that concern every batch.
 */
function stepAt(place: Place, client: CseClient, following: Following, result: FollowResult): Step {
  const waiting = nextFollowed(place.after, following.configuration, following.ports);
  const batch = waiting.slice(0, place.size);
  const on = (problem: AppError | null, isLeftOut = false): Step => {
    const last = batch[batch.length - 1]?.id ?? '';
    const ends = batch.length === waiting.length && waiting.length < PAGE_SIZE;
    return { place: ends ? BEGINNING : afterBatch(place, last, batch.length, isLeftOut), ends, problem };
  };
  try {
    if (batch.length === 0) return on(null);
    const { objects, total } = client.listByIds(batch.map((followed) => followed.insightId));
    const came = objects.length;
    if (isShort(batch.length, { came, total }, 'GET /insights by id'))
      return { place: shorter(place, batch.length, came), ends: false, problem: null };
    return on(followBatch(batch, objects, following, result));
  } catch (thrown) {
    const error = asAppError(thrown, 'follow', `Following Insights of ${result.configuration}`);
    if (error.area === 'lease' || concernsEveryCall(error)) throw error;
    if (!isUnreadable(error)) return on(error);
    const again = smaller(place, batch.length);
    if (again !== null) return { place: again, ends: false, problem: null };
    // The next slice checks whether this Insight is the cause.
    if (!client.ready()) return { place, ends: false, problem: null };
    if (!canReadLists(client)) throw error;
    batch.forEach((followed) => noteUnreadable(followed, error.message, following.ports));
    result.errors += batch.length;
    return on(error, true);
  }
}

/** Returns an error about the changes that the platform refused; null if there are none. */
function followBatch(
  batch: readonly Followed[],
  objects: readonly unknown[],
  following: Following,
  result: FollowResult,
): AppError | null {
  const { ports } = following;
  const byId = new Map(batch.map((followed) => [followed.insightId.toLowerCase(), followed]));
  const plans: Plan[] = [];
  for (const raw of objects) {
    const followed = byId.get(insightIdOf(raw).toLowerCase());
    if (followed === undefined) continue;
    const insight = readInsight(raw, followed, ports);
    if (insight === null) result.errors += 1;
    else result.read += 1;
    const plan = insight === null ? null : planFor(followed, insight, following);
    if (plan !== null) plans.push(plan);
  }
  const problems = carryOut(plans, ports);
  plans.forEach((plan) => (result[plan.kind] += 1));
  result.refused += problems.size;
  return refusalOf(Array.from(problems.values()));
}

/** Null for an Insight that cannot be read: its record has the reason, and the others are followed. */
function readInsight(raw: unknown, followed: Followed, ports: Ports): Insight | null {
  try {
    return parseInsight(raw);
  } catch (thrown) {
    noteUnreadable(followed, messageOf(thrown), ports);
    return null;
  }
}
