import type { InProcess } from './in-process.ts';
import { problemsOf } from './ingest-world.ts';
import { factsOf, Monitor } from './monitor.ts';

const SCOPE = 'x_sul_sumo_logic_s';
export const MINUTE = 60_000;
export const STEP = 5 * MINUTE;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The longest legal wait of a call that nobody has asked to wait: the lease of a worker that died, and three runs. */
const LONGEST_SILENCE = 20 * MINUTE;

/**
 * An integration in true time, while the clock of the instance and the `Date` of CSE's answers say what they like. Insights are
 * created in true time. Looks at each step whether the status lies, and how long CSE was not called.
 */
export class ClocksWorld {
  readonly problems: string[] = [];
  private readonly monitor = new Monitor();
  private instanceAhead = 0;
  private dateAhead = 0;
  private seed = 0;
  private calls = 0;
  private calledAt: number;

  constructor(private readonly world: InProcess) {
    world.reset();
    // No job of the platform runs before its first start: clocks that are behind stay after it.
    world.instance.advance(4 * 365 * DAY);
    this.calledAt = this.now();
    this.setDate(0);
  }

  /** True time. */
  now(): number {
    return this.world.instance.platform.clock.now() - this.instanceAhead;
  }

  setInstance(ahead: number): void {
    this.world.instance.platform.clock.jump(ahead - this.instanceAhead);
    this.instanceAhead = ahead;
    this.setDate(this.dateAhead);
  }

  setDate(ahead: number): void {
    this.dateAhead = ahead;
    this.world.cse.product.clock.setSkew((ahead - this.instanceAhead) / 1000);
  }

  set(whose: 'instance' | 'date', ahead: number): void {
    if (whose === 'instance' && ahead !== this.instanceAhead) this.setInstance(ahead);
    if (whose === 'date' && ahead !== this.dateAhead) this.setDate(ahead);
  }

  /** The clock of the instance was set by somebody else: it is put right again. */
  jumped(by: number): void {
    const before = this.instanceAhead;
    this.instanceAhead += by;
    this.setInstance(before);
  }

  arrive(count = 1): void {
    this.world.cse.product.generate({ count, seed: (this.seed += 1), fromMs: this.now(), over: 0 });
  }

  /** Lets five minutes pass, or more at once, with whatever is due in them. */
  step(length = STEP): void {
    const { instance } = this.world;
    const { scheduler } = instance.platform;
    let left = length;
    while (left > 0 && scheduler.runDue().length > 0) {
      instance.advance(2000);
      left -= 2000;
    }
    instance.advance(Math.max(left, 0));
    scheduler.runDue();
    this.look(length);
  }

  for(milliseconds: number): void {
    for (let passed = 0; passed < milliseconds; passed += STEP) this.step();
  }

  status(): Record<string, string | undefined> {
    return this.world.instance.table(`${SCOPE}_sumo_status`).find('')[0] ?? {};
  }

  log(): string {
    return this.world.instance
      .log()
      .map(({ message }) => message)
      .join('\n');
  }

  /** Insights that are not there by now. */
  late(): string[] {
    return [...this.problems, ...problemsOf(this.world)];
  }

  /** What is wrong at the end: what was said on the way, what is lost or there twice, and what still waits. */
  wrong(): string[] {
    const waiting = this.world.instance.table(`${SCOPE}_delivery`).find('stateINready,retry,sending,failed');
    return [...this.late(), ...waiting.map((row) => `${row['dedupe_key'] ?? ''} is ${row['state'] ?? ''}`)];
  }

  /** What is promised in runs of jobs has as many of these steps. */
  private look(length: number): void {
    const { instance, cse } = this.world;
    const now = this.now();
    const calls = cse.product.log.total;
    if (calls > this.calls) this.calledAt = now;
    else if (now - this.calledAt > (LONGEST_SILENCE * length) / STEP) {
      this.problems.push(`CSE was not called for ${(now - this.calledAt) / MINUTE} minutes`);
      this.calledAt = now;
    }
    this.calls = calls;
    // When deliveries were ordered, or Insights claimed, is known by a clock that may be wrong: that is looked at in the end.
    const facts = factsOf(instance, cse);
    const insights = facts.insights.map((row) => ({ ...row, sys_created_on: '' }));
    this.problems.push(...this.monitor.look({ ...facts, now, insights, deliveries: [], interval: length }));
  }
}
