import type { JsonObject } from '../cse/index.ts';
import { closeIncidents, createInProcess, withoutValidation, type InProcess } from './in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TARGET = '127.0.0.1:7';
const MINUTE = 60_000;

/** Milliseconds of an answer of CSE, and of a target. */
const CSE_TAKES = 250;
const TARGET_TAKES = 300;

/** How a call of CSE fails now and then: each of them in turn. */
const FAILURES = [
  { status: 500 },
  { status: 503 },
  { kind: 'reset', after: true },
  { status: 429 },
  { kind: 'reset' },
] as const;

export interface LoadOptions {
  /** Names of Actions; each posts to a path of its own. */
  actions: readonly string[];
  /** Their type: microsoft_teams sends a summary of an Insight, http_post_v2 all of it. */
  type?: 'microsoft_teams' | 'http_post_v2';
  /** Values of the configuration. */
  configuration?: Record<string, string>;
}

/** The outbox of the built app under load, in one process and by the instance's clock. */
export class OutboxLoad {
  readonly world: InProcess;
  /** Times of the messages that arrived, milliseconds, by the name of the Action. */
  readonly messages = new Map<string, number[]>();
  /** Statuses of a target that is not well, by the name of its Action; 429 asks for an hour's pause. */
  readonly failing = new Map<string, number>();

  constructor({ actions, type = 'microsoft_teams', configuration = {} }: LoadOptions) {
    this.world = createInProcess(undefined, undefined, undefined, ({ url }) => {
      const name = new URL(url).pathname.slice(1);
      const status = this.failing.get(name) ?? 200;
      if (status === 200) this.messages.set(name, [...(this.messages.get(name) ?? []), this.now()]);
      const after: Record<string, string> = status === 429 ? { 'retry-after': '3600' } : {};
      return { status, headers: { 'x-answer-time': String(TARGET_TAKES), ...after }, body: '' };
    });
    withoutValidation(this.world.instance);
    this.world.instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    const [row] = this.own('configuration').find('');
    this.own('configuration').update(row?.sys_id ?? '', {
      daily_cap: '100000',
      ...configuration,
    });
    this.world.instance.runJob('Poll Insights');
    const common = { type, active: 'true', on_created: 'true', minimum_severity: 'LOW' };
    for (const name of actions)
      this.own('action').insert({ ...common, name, url: `http://${TARGET}/${name}` });
    this.world.instance.advance(10 * MINUTE);
    this.world.cse.product.latency = CSE_TAKES;
  }

  now = (): number => this.world.instance.platform.clock.now();

  own = (name: string) => this.world.instance.table(`${SCOPE}_${name}`);

  /** New Insights, and their incidents. Returns when the last of these was there, milliseconds. */
  insights(count: number, seed = 5): number {
    this.world.cse.product.generate({ count, seed, fromMs: this.now() - MINUTE, over: 30 });
    this.world.instance.runJob('Poll Insights');
    return this.now();
  }

  /** Lets events and jobs run until something is true; at most so many minutes. */
  until(isDone: () => boolean, minutes = 600): void {
    const end = this.now() + minutes * MINUTE;
    while (!isDone() && this.now() < end) {
      const { ran } = this.world.instance.rest(1);
      if (ran.length === 0) this.world.instance.advance(MINUTE - (this.now() % MINUTE));
    }
  }

  /** Lets one call of CSE in so many fail, by a series of random numbers that is always the same. */
  failOneIn(many: number): void {
    let [random, failed] = [1, 0];
    this.world.cse.product.beforeAnswer(() => {
      // Park and Miller's generator.
      random = (random * 48_271) % 2_147_483_647;
      if (random % (many - 1) !== 0) return;
      this.world.cse.product.failNext({ ...FAILURES[failed % FAILURES.length]!, times: 1 });
      failed += 1;
    });
  }

  /** Times of the calls of CSE whose path ends so, milliseconds. */
  calls(method: string, end: string): number[] {
    return this.world.cse.product
      .requests()
      .filter((request) => request.method === method && request.path.endsWith(end))
      .map(({ at }) => Date.parse(at));
  }

  /** An analyst closes every incident. */
  closeAll(): void {
    closeIncidents(this.world.instance);
  }

  closedInCse(): number {
    const isClosed = ({ status }: JsonObject): boolean => (status as { name?: string }).name === 'closed';
    return [...this.world.cse.product.store.all()].filter(({ body }) => isClosed(body)).length;
  }

  /** How many comments each Insight has. */
  comments(): number[] {
    return [...this.world.cse.product.store.all()].map(({ comments }) => comments?.length ?? 0);
  }

  waiting(type: string): number {
    return this.own('delivery').find(`type=${type}^stateINready,retry`).length;
  }

  close(): void {
    this.world.instance.close();
  }
}
