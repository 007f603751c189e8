import { createInProcess, STUB_HOST, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 2;
const TARGET = '127.0.0.1:7';

jest.setTimeout(240_000);

/** Record operations of a poll that takes in these Insights, and of a slice that tells of them; a little more than there are. */
const POLL_OPERATIONS = 45;
const SLICE_OPERATIONS = 30;

describe('what an Action tells', () => {
  let world: InProcess;
  let fresh: unknown;
  const told: string[] = [];

  beforeAll(() => {
    world = createInProcess(undefined, undefined, undefined, ({ body = '' }) => {
      told.push((JSON.parse(body) as { id: string }).id);
      return { status: 200, headers: {}, body: '' };
    });
    world.instance.property(`${SCOPE}.allowed_hosts`, `${STUB_HOST},${TARGET}`);
    world.instance.runJob('Poll Insights');
    world.instance.table(`${SCOPE}_action`).insert({
      name: 'SOC',
      type: 'http_post_v2',
      url: `http://${TARGET}/hook`,
      active: 'true',
      on_created: 'true',
      minimum_severity: 'LOW',
    });
    world.instance.advance(600_000);
    const fromMs = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: COUNT, seed: 3, fromMs, over: 30 });
    fresh = world.instance.snapshot();
  });

  afterAll(() => world.instance.close());

  /** Long enough for leases to run out, and for what waits to be tried again. */
  function goOn(): void {
    for (let turn = 0; turn < 4; turn += 1) {
      world.instance.advance(300_000);
      world.instance.rest(200);
    }
  }

  /** How often each Insight was told of, and what stands in the outbox. */
  function outcome(): { least: number; most: number; states: string[] } {
    const ids = [...world.cse.product.store.all()].map(({ body }) => String(body['id']));
    const times = ids.map((id) => told.filter((one) => one === id).length);
    const deliveries = world.instance.table(`${SCOPE}_delivery`).find('type=action');
    return {
      least: Math.min(...times),
      most: Math.max(...times),
      states: deliveries.map((row) => row['state'] ?? ''),
    };
  }

  test.each([
    ['Poll Insights', POLL_OPERATIONS],
    ['Deliver', SLICE_OPERATIONS],
  ] as const)('is not lost by a kill at any record operation of %s', (job, operations) => {
    for (let at = 1; at <= operations; at += 1) {
      world.instance.restore(fresh);
      told.length = 0;
      if (job === 'Deliver') {
        world.instance.runJob('Poll Insights');
        world.instance.advance(5000);
      }
      world.instance.platform.faults.arm({ at, kind: 'kill' });
      world.instance.runJob(job);
      world.instance.platform.faults.clear();
      goOn();
      const { least, most, states } = outcome();
      expect([job, at, states, least]).toEqual([job, at, Array<string>(COUNT).fill('delivered'), least || 1]);
      // At least once: what was sent, and not written down, is sent again.
      expect([job, at, most <= 2]).toEqual([job, at, true]);
    }
  });
});
