import { eachConfiguration } from '../configuration/each.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { tenantKey } from '../configuration/tenant.ts';
import { asAppError, isForbidden, type AppError } from '../core/error.ts';
import { readPermits } from '../outbox/permits.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { jobOf, problemValue, type JobRecord } from '../records/job.ts';
import { runSlice, type Job, type Slice, type SliceResult } from '../slice/job.ts';
import { noteEnd } from '../status/jobs.ts';
import { noteFailure } from '../status/pause.ts';
import { positionOf, positionText } from './cursor.ts';
import { goOn, type RulesCheck } from './check-rules.ts';

/** What a slice did, for whoever ran the job. */
export interface WatchResult extends SliceResult {
  /** Rules that are newly disabled. */
  disabled: number;
  /** Rules that no longer are. */
  cleared: number;
}

/** Milliseconds to the next slice: every other second is left to the rest of the tenant's work. */
const NEXT_SLICE = 2000;

const WATCH: Job = {
  key: 'rules',
  name: 'Watch Rules',
  area: 'rules',
  task: 'Watching the rules',
  mostCalls: 8,
  mostSlices: 10,
  whenBusy: 5000,
  callsFirst: true,
  keepsProblem: true,
  raise: (events, configuration, at, count) => events.watchRulesAt(configuration, at, count),
};

/**
 * The job "Watch Rules" and the event "watch_rules", for what cannot wait until the job comes. One read when no configuration wants to
 * know.
 * @param configuration sys_id; without it every active configuration
 * @param count slices asked for in a row
 */
export function watchAllRules(configuration: string | undefined, count: number, ports: Ports): WatchResult[] {
  const results: WatchResult[] = [];
  eachConfiguration(
    ports,
    (row) => {
      if (row.flag('watch_rules')) results.push(watchRules(row, count, ports));
    },
    configuration,
  );
  return results;
}

/** A tenant whose rules are to be read as if for the first time: what is disabled by then triggers no notification. */
export function forgetRules(configuration: string, ports: Ports): void {
  const state = jobOf(configuration, 'rules', ports);
  if (state.text('tenant') !== '') state.save({ tenant: '' });
}

/**
 * Reads which rules CSE has disabled by itself: new ones become Rule Alerts, and Actions are notified; alerts of rules that work
 * again are cleared. Failures are shown in Sumo Status and degrade the health until a check succeeds.
 * @param count 0 in the job; else the event's, which has little time and comes after so many others in a row
 */
export function watchRules(row: Row<'configuration'>, count: number, ports: Ports): WatchResult {
  const result: WatchResult = { configuration: row.text('name'), disabled: 0, cleared: 0 };
  return runSlice(
    { job: WATCH, row, count, ports },
    { nothing: result, work: (slice) => readOn(slice, result) },
  );
}

function readOn(slice: Slice, result: WatchResult): WatchResult {
  const { configuration, ports, row } = slice;
  const state = slice.state();
  const permits = readPermits(slice.status(), configuration, ports);
  if (!permits.allows('rules')) {
    noteEnd(state, ports);
    return { ...result, reason: 'the access key lacks permission to read rules' };
  }
  const check = rulesCheckOf(slice, state);
  const { ended, error } = attempt(check, configuration.name);
  if ((check.notify && check.disabled > 0) || check.cleared > 0)
    ports.events.deliverAt(row.id, ports.clock.now());
  // Another worker goes on from what is stored.
  if (error?.area !== 'lease') endSlice(row, state, check, ended, ports);
  if (error !== null && !isForbidden(error)) throw error;
  noteEnd(state, ports);
  if (error !== null) {
    permits.forbid('rules', error);
    return { ...result, reason: error.message };
  }
  permits.allow('rules');
  if (!ended) slice.askAgain(ports.clock.now() + NEXT_SLICE);
  return resultOf(result, check);
}

function attempt(check: RulesCheck, name: string): { ended: boolean; error: AppError | null } {
  try {
    return { ended: goOn(check), error: null };
  } catch (thrown) {
    return { ended: false, error: asAppError(thrown, 'rules', `Watching the rules of ${name}`) };
  }
}

function rulesCheckOf(
  { configuration, client, ports, hasTime, mayCall }: Slice,
  state: JobRecord,
): RulesCheck {
  return {
    ...{ configuration, client, ports, hasTime, mayCall },
    position: positionOf(state, tenantKey(configuration)),
    notify: knows(state, configuration),
    ...{ disabled: 0, cleared: 0, problem: null },
  };
}

/** False until a tenant's list was read to its end once. */
function knows(state: JobRecord, configuration: Configuration): boolean {
  return state.text('tenant') === tenantKey(configuration);
}

/** Writes where it stands; nothing where nothing is new. */
function endSlice(
  row: Row<'configuration'>,
  state: JobRecord,
  { position, problem }: RulesCheck,
  ended: boolean,
  ports: Ports,
): void {
  const before = state.text('problem');
  const now = problem !== null ? problemValue(problem.message) : ended && !position.failed ? '' : before;
  const next = positionText(ended ? null : position);
  const tenant = position.phase === 'check' ? position.tenant : state.text('tenant');
  const isKnown = state.text('position') === next && state.text('tenant') === tenant && now === before;
  if (isKnown) return;
  state.save({ position: next, problem: now, tenant });
  if (problem !== null) noteFailure(row, problem, ports);
}

function resultOf(result: WatchResult, { disabled, cleared, problem }: RulesCheck): WatchResult {
  const counts = { ...result, disabled, cleared };
  return problem === null ? counts : { ...counts, reason: problem.message };
}
