import { parseStored } from '../schema/index.ts';
import type { Millis, Platform, Row, Scheduler, Transaction, WorkReport } from '../types.ts';
import type { QueuedRule, RuleEngine } from './business-rules.ts';
import { isOn } from './catalog.ts';
import type { EventQueue } from './events.ts';
import { passTime } from './pass-time.ts';
import { problemText } from './problem.ts';
import { lastTurn } from './schedule.ts';
import { scopeOf } from './scopes.ts';

/** Thrown for a job that is in no row of `sysauto_script`. */
export class NoSuchJobError extends Error {
  override name = 'NoSuchJobError';
  constructor(job: string) {
    super(`No scheduled job named "${job}"`);
  }
}

/** What a snapshot keeps of the scheduler. */
export interface SchedulerState {
  asyncRules: QueuedRule[];
  turns: Map<string, Millis>;
  since: Millis;
}

/** The scheduler with its queue of async rules. */
export interface WorkScheduler extends Scheduler {
  enqueue(queued: QueuedRule): void;
  snapshot(): SchedulerState;
  restore(state: SchedulerState): void;
}

/** Ends a `runDue` or `rest` whose work makes ever more work that is due at once. */
const LIMIT = 1000;

/** A value as JSON can carry it: what a script gives may be anything. */
function jsonValue(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return String(value);
  }
}

/**
 * Runs scheduled jobs, due events and queued async rules, each in a transaction of its own. A piece of work whose script
 * throws (or whose transaction was killed) is reported and logged as failed, and stops nothing else.
 */
export function createScheduler(platform: Platform, rules: RuleEngine, events: EventQueue): WorkScheduler {
  let state: SchedulerState = { asyncRules: [], turns: new Map(), since: platform.clock.now() };

  type Work = (tx: Transaction) => unknown;

  function perform(kind: WorkReport['kind'], name: string, userName: string | undefined, work: Work): WorkReport {
    const at = platform.clock.text();
    const before = platform.metrics.report().total;
    const user = (userName && platform.users.byName(userName)) || platform.users.system();
    const outcome = attempt(() =>
      platform.transaction({ user, kind: kind === 'event' ? 'event' : 'job' }, (tx) => jsonValue(work(tx))),
    );
    const operations = platform.metrics.report().total - before;
    if (!outcome.ok) platform.log.write('error', 'platform', `${kind} ${name}: ${outcome.error}`);
    return { name, kind, at, ...outcome, operations };
  }

  function runEvent(event: Row): WorkReport {
    const report = perform('event', event['name'] ?? '', undefined, (tx) => events.process(tx, event));
    events.finish(event, report.error);
    return report;
  }

  function runRule(queued: QueuedRule): WorkReport {
    const name = platform.store.get('sys_script', queued.rule)?.['name'] ?? queued.rule;
    return perform('async rule', name, queued.user, (tx) => rules.runQueued(tx, queued));
  }

  function runRow(job: Row): WorkReport {
    const name = job['name'] ?? '';
    const runAs = platform.store.get('sys_user', job['run_as'] ?? '')?.['user_name'];
    return perform('job', name, runAs, (tx) => {
      const run = (script: string) =>
        platform.sandbox.run(tx, scopeOf(platform, job), `sysauto_script.${name}`, script).value;
      if (isOn(job['conditional']) && job['condition'] && !run(job['condition'])) return undefined;
      return job['script'] ? run(job['script']) : undefined;
    });
  }

  /** A job's first turn is the first after the instance, or the job's record, came to be. */
  function dueTurn(job: Row, now: Millis): Millis | undefined {
    const turn = lastTurn(job, now);
    const known = state.turns.get(job.sys_id) ?? Math.max(state.since, parseStored(job['sys_created_on'] ?? '') ?? 0);
    return turn !== undefined && turn > known ? turn : undefined;
  }

  function nextJob(ran: Set<string>): Row | undefined {
    const now = platform.clock.now();
    for (const job of platform.store.rows('sysauto_script')) {
      if (!isOn(job['active'] ?? '1') || ran.has(job.sys_id)) continue;
      const turn = dueTurn(job, now);
      if (turn === undefined) continue;
      state.turns.set(job.sys_id, turn);
      ran.add(job.sys_id);
      return job;
    }
    return undefined;
  }

  /** The next piece of work that is due now: async rules, then events, then jobs not yet run in this call. */
  function next(ranJobs: Set<string>): WorkReport | undefined {
    const queued = state.asyncRules.shift();
    if (queued) return runRule(queued);
    const event = events.due()[0];
    if (event) return runEvent(event);
    const job = nextJob(ranJobs);
    return job && runRow(job);
  }

  function runWhileDue(ran: WorkReport[], ranJobs: Set<string>, limit: number): void {
    while (ran.length < limit) {
      const report = next(ranJobs);
      if (!report) return;
      ran.push(report);
    }
  }

  return {
    runJob(name) {
      const job = [...platform.store.rows('sysauto_script')].find((row) => row['name'] === name);
      if (!job) throw new NoSuchJobError(name);
      return runRow(job);
    },
    runDue() {
      const ran: WorkReport[] = [];
      runWhileDue(ran, new Set(), LIMIT);
      return ran;
    },
    rest(limit = LIMIT) {
      const ran: WorkReport[] = [];
      const ranJobs = new Set<string>();
      for (;;) {
        runWhileDue(ran, ranJobs, limit);
        const nextAt = events.nextDue();
        if (ran.length >= limit) return { ran, done: nextAt === undefined && state.asyncRules.length === 0 };
        if (nextAt === undefined) return { ran, done: true };
        passTime(platform.clock, nextAt - platform.clock.now());
      }
    },
    enqueue: (queued) => void state.asyncRules.push(queued),
    snapshot: () => ({ ...state, asyncRules: [...state.asyncRules], turns: new Map(state.turns) }),
    restore(saved) {
      state = { ...saved, asyncRules: [...saved.asyncRules], turns: new Map(saved.turns) };
    },
  };
}

function attempt(work: () => unknown): { ok: true; result?: unknown } | { ok: false; error: string } {
  try {
    const result = work();
    return result === undefined ? { ok: true } : { ok: true, result };
  } catch (error) {
    return { ok: false, error: problemText(error) };
  }
}
