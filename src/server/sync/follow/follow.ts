import { isRefused } from '../../core/refusal.ts';
import { missingFields, readConfiguration } from '../../configuration/configuration.ts';
import { PAGE_SIZE, type CseClient } from '../../cse/client.ts';
import { isUnreadable } from '../../cse/failure.ts';
import { insightIdOf, parseInsight } from '../../cse/parse.ts';
import { canReadLists } from '../../cse/probe.ts';
import type { Insight } from '../../cse/types.d.ts';
import { formatDateTime } from '../../core/date.ts';
import { asAppError, concernsEveryCall, messageOf, type AppError } from '../../core/error.ts';
import { budgetOf } from '../../slice/budget.ts';
import { withTenant, type Tenant } from '../../slice/tenant.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { noteFailure, pauseTenant } from '../../status/pause.ts';
import { noteEnd } from '../../status/jobs.ts';
import { problemOf, withProblem } from '../../status/problems.ts';
import { statusOf } from '../../status/status.ts';
import { carryOut } from './carry-out.ts';
import { nextFollowed, noteUnreadable, type Followed } from './followed.ts';
import { afterBatch, BEGINNING, placeOf, placeText, smaller, type Place } from './cursor.ts';
import { planFor, type Plan } from './plan.ts';
import type { Following } from './reaction.ts';
import { isStillRefused, refusalOf } from './refusal.ts';

/** What a pass did, for whoever ran the job. */
export interface FollowResult {
  configuration: string;
  /** Insights that were read again. */
  read: number;
  /** Of these: changed in another way than closed or re-opened. */
  changed: number;
  closed: number;
  reopened: number;
  /** Changes of incidents that the platform refused. */
  refused: number;
  /** Insights that could not be read. */
  errors: number;
  /** Why it ended early. */
  reason?: string;
}

const NOTHING = { read: 0, changed: 0, closed: 0, reopened: 0, refused: 0, errors: 0 };

/** Calls of CSE in one pass; what is left is read by the next one. */
const MOST_CALLS = 10;

/** Turns that a pass asks for in a row when other work has kept it from reading anything; the job begins anew. */
const MOST_TURNS = 10;

/** Milliseconds until another worker is asked again whether it is done. */
const WHEN_BUSY = 5000;

/** False when nothing would come of reading Insights again. */
export function followsAnything(configuration: Row<'configuration'>): boolean {
  const option = configuration.text('closed_in_cse');
  return (
    (option !== '' && option !== 'off') ||
    configuration.flag('note_changes') ||
    configuration.flag('reopen_incident')
  );
}

/**
 * Reads Insights with an incident again, round robin, and updates the incident with what changed in CSE. Under the tenant's
 * lease; what fails stands in Sumo Status, where it degrades the health until a pass works again.
 * @param turn 0 in the job; else the event's, which has little time and comes after so many others in a row
 */
export function follow(row: Row<'configuration'>, turn: number, ports: Ports): FollowResult {
  const result: FollowResult = { configuration: row.text('name'), ...NOTHING };
  try {
    if (missingFields(row).length > 0) return { ...result, reason: 'it is not configured' };
    const configuration = readConfiguration(row, ports);
    const held = (tenant: Tenant): FollowResult => pass(row, tenant, turn, result);
    return withTenant(configuration, 'Follow Insights', ports, held, () => {
      askAgain(row.id, statusOf(row, ports), ports.clock.now() + WHEN_BUSY, turn, ports);
      return { ...result, reason: 'another worker is speaking to this tenant' };
    });
  } catch (thrown) {
    const error = asAppError(thrown, 'follow', `Following Insights of ${row.text('name')}`);
    if (concernsEveryCall(error) && !isRefused(error)) pauseTenant(row, error, ports);
    else if (error.area !== 'lease') noteFailure(row, error, ports, 'follow');
    return { ...result, reason: error.message };
  }
}

/**
 * Reads Insights again at once, because CSE says that they changed, and updates their incidents. One CSE call, none for no
 * Insights. Throws AppErrors.
 * @param batch at most a page
 */
export function followTogether(
  batch: readonly Followed[],
  { client, configuration, ports }: Pick<Tenant, 'client' | 'configuration' | 'ports'>,
): void {
  if (batch.length === 0) return;
  const result = { configuration: configuration.name, ...NOTHING };
  const insights = client.listByIds(batch.map(({ insightId }) => insightId));
  followBatch(batch, insights, { ports, configuration, cache: new Map() }, result);
}

/** The time stands in the status, too: there it makes deliveries leave every other second to the pass. */
function askAgain(
  configuration: string,
  status: Row<'sumo_status'>,
  at: number,
  turn: number,
  ports: Ports,
): void {
  if (turn >= MOST_TURNS) return;
  status.save({ follow_at: formatDateTime(at) });
  ports.events.followAt(configuration, at, turn + 1);
}

function pass(row: Row<'configuration'>, tenant: Tenant, turn: number, result: FollowResult): FollowResult {
  const { configuration, client, lease, ports } = tenant;
  const status = statusOf(row, ports);
  const pausedUntil = status.time('paused_until') ?? 0;
  if (pausedUntil > ports.clock.now())
    return { ...result, reason: `paused until ${formatDateTime(pausedUntil)} UTC` };
  if (!client.ready()) {
    askAgain(row.id, status, client.nextAt(), turn, ports);
    return { ...result, reason: 'the calls of this second are spent' };
  }
  const following: Following = { ports, configuration, cache: new Map() };
  const deadline = ports.clock.now() + budgetOf(configuration, turn > 0);
  let problem: AppError | null = null;
  let place = placeOf(status.text('follow_position'));
  let ends = false;
  while (!ends && client.calls() < MOST_CALLS && client.ready() && ports.clock.now() < deadline) {
    const step = stepAt(place, client, following, result);
    problem = step.problem ?? problem;
    ends = step.ends;
    if (placeText(step.place) !== placeText(place)) status.save({ follow_position: placeText(step.place) });
    place = step.place;
    if (!ends) lease.renew();
  }
  if (problem !== null) noteFailure(row, problem, ports);
  endPass(status, problem, ends, () => isStillRefused(row.id, ports));
  noteEnd(status, 'follow', ports);
  ports.log.info('follow', `${result.configuration}: ${result.read} Insights read again`);
  return problem === null ? result : { ...result, reason: problem.message };
}

/**
 * What was wrong is over when a whole round of the Insights, maybe of several passes, has met nothing like it. A refused close is
 * not tried again: it is over when the incident is closed.
 */
function endPass(
  status: Row<'sumo_status'>,
  problem: AppError | null,
  roundEnds: boolean,
  isRefused: () => boolean,
): void {
  const before = problemOf(status, 'follow');
  const failed = problem !== null || status.flag('follow_failed');
  if (!failed && before === '' && status.text('follow_at') === '') return;
  const isOver = roundEnds && !failed && !(before !== '' && isRefused());
  const kept = isOver ? '' : before;
  status.save({
    follow_at: '',
    follow_failed: `${failed && !roundEnds}`,
    problems: withProblem(status, 'follow', problem === null ? kept : problem.message),
  });
}

/** What one batch came to. */
interface Step {
  place: Place;
  /** It was the last one of the round. */
  ends: boolean;
  problem: AppError | null;
}

/**
 * Reads and follows the batch at a place. The failure of one does not hold up the others; what cannot be read is read in smaller
 * batches, until the one Insight that is to blame is left out. Throws what would meet every batch.
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
    const insights = batch.length === 0 ? [] : client.listByIds(batch.map((followed) => followed.insightId));
    return on(followBatch(batch, insights, following, result));
  } catch (thrown) {
    const error = asAppError(thrown, 'follow', `Following Insights of ${result.configuration}`);
    if (error.area === 'lease' || concernsEveryCall(error)) throw error;
    if (!isUnreadable(error)) return on(error);
    const again = smaller(place, batch.length);
    if (again !== null) return { place: again, ends: false, problem: null };
    // Whether it is to blame is asked in the next pass.
    if (!client.ready()) return { place, ends: false, problem: null };
    if (!canReadLists(client)) throw error;
    batch.forEach((followed) => noteUnreadable(followed, error.message, following.ports));
    result.errors += batch.length;
    return on(error, true);
  }
}

/** Gives what to say of changes that the platform refused; null where there are none. */
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

/** Null for an Insight that cannot be read: the reason stands on its record, and the others go on. */
function readInsight(raw: unknown, followed: Followed, ports: Ports): Insight | null {
  try {
    return parseInsight(raw);
  } catch (thrown) {
    noteUnreadable(followed, messageOf(thrown), ports);
    return null;
  }
}
