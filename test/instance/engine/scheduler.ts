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

type Work = (tx: Transaction) => unknown;

/**
 * Runs scheduled jobs, due events and queued async rules, each in a transaction of its own. A piece of work whose script
 * throws (or whose transaction was killed) is reported and logged as failed, and stops nothing else.
 */
export class WorkScheduler implements Scheduler {
  private state: SchedulerState;

  constructor(
    private readonly platform: Platform,
    private readonly rules: RuleEngine,
    private readonly events: EventQueue,
  ) {
    this.state = { asyncRules: [], turns: new Map(), since: platform.clock.now() };
  }

  runJob(name: string): WorkReport {
    const job = [...this.platform.store.rows('sysauto_script')].find((row) => row['name'] === name);
    if (!job) throw new NoSuchJobError(name);
    return this.runRow(job);
  }

  runDue(): WorkReport[] {
    const ran: WorkReport[] = [];
    this.runWhileDue(ran, new Set(), LIMIT);
    return ran;
  }

  runQueuedRules(): WorkReport[] {
    const ran: WorkReport[] = [];
    for (let queued = this.state.asyncRules.shift(); queued; queued = this.state.asyncRules.shift())
      ran.push(this.runRule(queued));
    return ran;
  }

  rest(limit = LIMIT): { ran: WorkReport[]; done: boolean } {
    const ran: WorkReport[] = [];
    const ranJobs = new Set<string>();
    for (;;) {
      this.runWhileDue(ran, ranJobs, limit);
      const nextAt = this.events.nextDue();
      if (ran.length >= limit)
        return { ran, done: nextAt === undefined && this.state.asyncRules.length === 0 };
      if (nextAt === undefined) return { ran, done: true };
      passTime(this.platform.clock, nextAt - this.platform.clock.now());
    }
  }

  enqueue(queued: QueuedRule): void {
    this.state.asyncRules.push(queued);
  }

  snapshot(): SchedulerState {
    return copyOf(this.state);
  }

  restore(state: SchedulerState): void {
    this.state = copyOf(state);
  }

  private runWhileDue(ran: WorkReport[], ranJobs: Set<string>, limit: number): void {
    while (ran.length < limit) {
      const report = this.next(ranJobs);
      if (!report) return;
      ran.push(report);
    }
  }

  /** The next piece of work that is due now: async rules, then events, then jobs not yet run in this call. */
  private next(ranJobs: Set<string>): WorkReport | undefined {
    const queued = this.state.asyncRules.shift();
    if (queued) return this.runRule(queued);
    const event = this.events.due()[0];
    if (event) return this.runEvent(event);
    const job = this.nextJob(ranJobs);
    return job && this.runRow(job);
  }

  private runRule(queued: QueuedRule): WorkReport {
    const name = this.platform.store.get('sys_script', queued.rule)?.['name'] ?? queued.rule;
    return this.perform('async rule', name, queued.user, (tx) => this.rules.runQueued(tx, queued));
  }

  private runEvent(event: Row): WorkReport {
    const report = this.perform('event', event['name'] ?? '', undefined, (tx) =>
      this.events.process(tx, event),
    );
    this.events.finish(event, report.error);
    return report;
  }

  private runRow(job: Row): WorkReport {
    const name = job['name'] ?? '';
    const runAs = this.platform.store.get('sys_user', job['run_as'] ?? '')?.['user_name'];
    return this.perform('job', name, runAs, (tx) => {
      const run = (script: string) =>
        this.platform.sandbox.run(tx, scopeOf(this.platform, job), `sysauto_script.${name}`, script).value;
      if (isOn(job['conditional']) && job['condition'] && !run(job['condition'])) return undefined;
      return job['script'] ? run(job['script']) : undefined;
    });
  }

  private nextJob(ran: Set<string>): Row | undefined {
    for (const job of this.platform.store.rows('sysauto_script')) {
      if (!isOn(job['active'] ?? '1') || ran.has(job.sys_id)) continue;
      const turn = this.dueTurn(job);
      if (turn === undefined) continue;
      this.state.turns.set(job.sys_id, turn);
      ran.add(job.sys_id);
      return job;
    }
    return undefined;
  }

  /** A job's first turn is the first after the instance, or the job's record, came to be. */
  private dueTurn(job: Row): Millis | undefined {
    const turn = lastTurn(job, this.platform.clock.now());
    const born = Math.max(this.state.since, parseStored(job['sys_created_on'] ?? '') ?? 0);
    const last = this.state.turns.get(job.sys_id) ?? born;
    // A clock that was set back: the turns that it has shown are none.
    const isNew = turn !== undefined && (turn > last || last > this.platform.clock.now());
    return isNew ? turn : undefined;
  }

  private perform(
    kind: WorkReport['kind'],
    name: string,
    userName: string | undefined,
    work: Work,
  ): WorkReport {
    const { clock, metrics, users, log } = this.platform;
    const at = clock.text();
    const before = metrics.report().total;
    const user = (userName && users.byName(userName)) || users.system();
    const outcome = attempt(() =>
      this.platform.transaction({ user, kind: kind === 'event' ? 'event' : 'job' }, (tx) =>
        jsonValue(work(tx)),
      ),
    );
    if (!outcome.ok) log.write('error', 'platform', `${kind} ${name}: ${outcome.error}`);
    return { name, kind, at, ...outcome, operations: metrics.report().total - before };
  }
}

function copyOf(state: SchedulerState): SchedulerState {
  return { ...state, asyncRules: [...state.asyncRules], turns: new Map(state.turns) };
}

function attempt(work: () => unknown): { ok: true; result?: unknown } | { ok: false; error: string } {
  try {
    const result = work();
    return result === undefined ? { ok: true } : { ok: true, result };
  } catch (error) {
    return { ok: false, error: problemText(error) };
  }
}
