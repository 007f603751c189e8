import { anInsight, type Json } from './insights.ts';
import { createInProcess, withoutValidation, type InProcess } from './in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const MINUTE = 60_000;

/** Each minute, and nothing but the poll. */
const POLL_ALONE = {
  interval: '1',
  daily_cap: '100000',
  link_back: 'false',
  close_insight: 'false',
  closed_in_cse: 'off',
  reopen_incident: 'false',
  note_changes: 'false',
  raise_priority: 'false',
  watch_rules: 'false',
};

/** The built app polling a tenant every minute, in one process and by the instance's clock. */
export class PollLoad {
  readonly world: InProcess;
  private count = 0;

  /** @param configuration values of the configuration */
  constructor(configuration: Record<string, string> = {}) {
    this.world = createInProcess();
    withoutValidation(this.world.instance);
    const [row] = this.own('configuration').find('');
    this.own('configuration').update(row?.sys_id ?? '', { ...POLL_ALONE, ...configuration });
    this.world.instance.runJob('Poll Insights');
    this.minute();
  }

  now = (): number => this.world.instance.platform.clock.now();

  own = (name: string) => this.world.instance.table(`${SCOPE}_${name}`);

  /** New Insights, so many seconds apart, the newest of that age in seconds. */
  arrive(count: number, age = 1, apart = 1): void {
    const insights = Array.from({ length: count }, (_none, n): Json => {
      this.count += 1;
      const created = new Date(this.now() - (age + n * apart) * 1000).toISOString().slice(0, 19);
      return anInsight({ id: `i-${this.count}`, readableId: `I-${this.count}`, created });
    });
    this.world.cse.product.add(insights);
  }

  /** The n-th newest Insight is closed in CSE: those after it move up in the list. */
  leave(index: number): void {
    const newestFirst = [...this.world.cse.product.store.all()]
      .filter(({ body }) => (body['status'] as { name?: string }).name !== 'closed')
      .sort((left, right) => right.createdMicros - left.createdMicros);
    const status = { name: 'closed', displayName: 'Closed' };
    this.world.cse.product.patch(newestFirst[index]?.key ?? '', { status });
  }

  /** Lets a minute pass, and all that is done in it. */
  minute(): void {
    this.world.instance.advance(MINUTE - (this.now() % MINUTE));
    this.world.instance.rest(10_000);
  }

  /** Calls of CSE since the last time. */
  calls(): { query: Record<string, string>; bytes: number }[] {
    const { log } = this.world.cse.product;
    const made = log.list(this.seen).filter(({ path }) => path.endsWith('/insights'));
    this.seen = log.total;
    return made;
  }

  private seen = 0;

  incidents(): number {
    return this.world.instance.table('sn_si_incident').find('').length;
  }

  close(): void {
    this.world.instance.close();
  }
}
