import fc from 'fast-check';
import { tries } from '../support/extent.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TARGET = '127.0.0.1:7';
const HOUR = 3_600_000;

/** Bad answers of one run: a message that meets them all is not given up yet. */
const MOST_BAD = 16;

/** Turns of 62 minutes in which the longest wait after a bad answer ends, two hours and a fifth. */
const TURNS_OF_A_WAIT = 3;

/** What happens: Insights arrive, time passes, the target is down for a while, or an administrator changes the limit. */
type Happening =
  | { kind: 'arrive'; count: number }
  | { kind: 'pass'; minutes: number }
  | { kind: 'down'; answers: number; status: number };

const happenings = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('arrive' as const), count: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
    fc.record({
      kind: fc.constant('down' as const),
      answers: fc.integer({ min: 1, max: 4 }),
      status: fc.constantFrom(500, 503, 429),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);

interface SendResult {
  at: number;
  id?: string;
  digest?: { count: number; insights: string[] };
}

describe('an Action with a limit', () => {
  let world: InProcess;
  let fresh: unknown;
  let seed = 0;
  const told: SendResult[] = [];
  const bad: number[] = [];
  let badInAll = 0;

  beforeAll(() => {
    world = createInProcess(undefined, undefined, undefined, ({ body = '' }) => {
      const status = bad.shift() ?? 200;
      if (status === 200)
        told.push({ ...(JSON.parse(body) as SendResult), at: world.instance.platform.clock.now() });
      return { status, headers: {}, body: '' };
    });
    world.instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    const configurations = world.instance.table(`${SCOPE}_configuration`);
    configurations.update(configurations.find('')[0]?.sys_id ?? '', { configuration_items: 'off' });
    world.instance.runJob('Poll Insights');
    world.instance.advance(600_000);
    world.instance.rest(500);
    fresh = world.instance.snapshot();
  });

  afterAll(() => world.instance.close());

  function begin(limit: number): void {
    world.instance.restore(fresh);
    world.cse.product.reset();
    told.length = 0;
    bad.length = badInAll = 0;
    world.instance.table(`${SCOPE}_action`).insert({
      name: 'SOC',
      type: 'http_post_v2',
      url: `http://${TARGET}/hook`,
      active: 'true',
      on_created: 'true',
      minimum_severity: 'LOW',
      max_per_hour: String(limit),
    });
  }

  function happen(happening: Happening): void {
    if (happening.kind === 'pass') {
      world.instance.advance(happening.minutes * 60_000);
      world.instance.rest(500);
    } else if (happening.kind === 'down') {
      const answers = Math.min(happening.answers, MOST_BAD - badInAll);
      badInAll += answers;
      bad.push(...Array<number>(answers).fill(happening.status));
    } else {
      const fromMs = world.instance.platform.clock.now() - 5000;
      seed += 1;
      world.cse.product.generate({ count: happening.count, seed, fromMs, over: 4 });
      world.instance.runJob('Poll Insights');
      world.instance.rest(500);
    }
  }

  it('notifies about every Insight by itself or in exactly one digest, and never exceeds the limit in an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), happenings, (limit, all) => {
        begin(limit);
        all.forEach(happen);
        const turns = 8 + TURNS_OF_A_WAIT * bad.length;
        for (let turn = 0; turn < turns; turn += 1) happen({ kind: 'pass', minutes: 62 });
        const alone = told.flatMap(({ id }) => (id === undefined ? [] : [readableId(id)]));
        const digests = told.flatMap(({ digest }) => (digest === undefined ? [] : [digest]));
        const inDigests = digests.flatMap(({ insights }) => insights.map((line) => line.split(' ')[0]));
        const arrived = [...world.cse.product.store.all()].map(({ readableId: id }) => id);
        // A digest counts all of its Insights, and names the newest twenty.
        for (const { count, insights } of digests) expect(insights).toHaveLength(Math.min(count, 20));
        const named = [...alone, ...inDigests];
        expect(new Set(named).size).toBe(named.length);
        expect(arrived).toEqual(expect.arrayContaining(named));
        const inAll = digests.reduce((sum, { count }) => sum + count, alone.length);
        expect(inAll).toBe(arrived.length);
        const hours = new Map<number, number>();
        for (const { at, id } of told)
          if (id !== undefined) hours.set(Math.floor(at / HOUR), (hours.get(Math.floor(at / HOUR)) ?? 0) + 1);
        for (const count of hours.values()) expect(count).toBeLessThanOrEqual(limit);
      }),
      { numRuns: tries({ full: 20, few: 6 }), endOnFailure: true },
    );
  });

  function readableId(id: string): string {
    return [...world.cse.product.store.all()].find(({ key }) => key === id)?.readableId ?? id;
  }
});
