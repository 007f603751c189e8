import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TARGET = '127.0.0.1:7';
const COUNT = 2;

/** What is killed: the job, and `Digest`, the job that sends the digest. */
const JOBS = ['Poll Insights', 'Deliver', 'Digest'] as const;
type Killed = (typeof JOBS)[number];

interface SendResult {
  id?: string;
  digest?: { count: number; insights: readonly string[] };
}

describe('an Action with a condition and a limit of one an hour', () => {
  let world: InProcess;
  let fresh: unknown;
  const told: SendResult[] = [];

  beforeAll(() => {
    world = createInProcess(undefined, undefined, undefined, ({ body = '' }) => {
      told.push(JSON.parse(body) as SendResult);
      return { status: 200, headers: {}, body: '' };
    });
    world.instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    const configurations = world.instance.table(`${SCOPE}_configuration`);
    configurations.update(configurations.find('')[0]?.sys_id ?? '', { configuration_items: 'off' });
    world.instance.runJob('Poll Insights');
    pass(5);
    // Nothing else has a part in it.
    const jobs = world.instance.table('sysauto_script');
    for (const job of jobs.find('nameNOT INPoll Insights,Deliver'))
      jobs.update(job.sys_id, { active: 'false' });
    world.instance.table(`${SCOPE}_action`).insert({
      name: 'SOC',
      type: 'http_post_v2',
      url: `http://${TARGET}/hook`,
      active: 'true',
      on_created: 'true',
      minimum_severity: 'LOW',
      condition: 'incident.active=true^readable_idISNOTEMPTY',
      max_per_hour: '1',
    });
    world.instance.advance(600_000);
    const fromMs = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: COUNT, seed: 3, fromMs, over: 30 });
    fresh = world.instance.snapshot();
  });

  afterAll(() => world.instance.close());

  function pass(...minutes: number[]): void {
    for (const each of minutes) {
      world.instance.advance(each * 60_000);
      world.instance.rest(200);
    }
  }

  /** To the moment before the job is killed. */
  function prepare(job: Killed): void {
    world.instance.restore(fresh);
    if (job === 'Poll Insights') return;
    world.instance.runJob('Poll Insights');
    if (job === 'Deliver') return world.instance.advance(5000);
    pass(5, 5);
    world.instance.advance(3_600_000);
  }

  function run(job: Killed): void {
    world.instance.runJob(job === 'Digest' ? 'Deliver' : job);
  }

  /** Record operations of the job when nothing disturbs it. */
  function operationsOf(job: Killed): number {
    const before = world.instance.platform.metrics.report().total;
    run(job);
    return world.instance.platform.metrics.report().total - before;
  }

  test.each(JOBS)(
    'notifies about each Insight once, by itself or in the one digest, at whatever record operation of %s a kill comes',
    (job) => {
      prepare(job);
      const prepared = world.instance.snapshot();
      const operations = operationsOf(job);
      expect(operations).toBeGreaterThan(10);
      for (let at = 1; at <= operations; at += 1) {
        world.instance.restore(prepared);
        told.length = 0;
        world.instance.platform.faults.arm({ at, kind: 'kill' });
        run(job);
        world.instance.platform.faults.clear();
        // Leases run out, what waits is tried again, and the digest comes after the hour.
        pass(6, 62, 5);
        const rows = world.instance.table(`${SCOPE}_delivery`).find('event=created');
        const states = rows.map((row) => row['state']).sort();
        expect([job, at, states]).toEqual([job, at, ['delivered', 'suppressed']]);
        const digests = world.instance.table(`${SCOPE}_delivery`).find('event=digest');
        expect([job, at, digests.map((row) => row['state'])]).toEqual([job, at, ['delivered']]);
        // At least once: what was sent, and not written down, is sent again.
        const said = told.filter(({ digest }) => digest !== undefined);
        expect([job, at, said.length === 1 || said.length === 2]).toEqual([job, at, true]);
        for (const { digest } of said) expect([job, at, digest?.count]).toEqual([job, at, COUNT - 1]);
        const alone = new Set(told.filter(({ digest }) => digest === undefined).map(({ id }) => id));
        expect([job, at, alone.size <= 1]).toEqual([job, at, true]);
      }
    },
  );
});
