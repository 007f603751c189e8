import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 2;

/** Record operations of a slice that closes an Insight and shows another incident; a little more than there are. */
const OPERATIONS = 30;

describe('an outbox that is disturbed at any record operation', () => {
  let world: InProcess;
  let fresh: unknown;

  beforeAll(() => {
    world = createInProcess();
    world.cse.product.generate({ count: COUNT, seed: 3, fromMs: now() - 60_000, over: 30 });
    world.instance.runJob('Poll Insights');
    fresh = world.instance.snapshot();
  });

  afterAll(() => world.instance.close());

  const now = (): number => world.instance.platform.clock.now();
  const deliveries = (): Record<string, string | undefined>[] =>
    // A close also updates what the Insight shows of its incident: that is no subject here.
    world.instance.table(`${SCOPE}_delivery`).find('dedupe_keyNOT LIKElink update:');

  function begin(): void {
    world.instance.restore(fresh);
    for (const { key } of world.cse.product.store.all())
      world.cse.product.patch(key, { status: { name: 'new', displayName: 'New' } });
    for (const incident of world.instance.table('sn_si_incident').find(''))
      world.instance.table('sn_si_incident').update(incident.sys_id, { state: '7' });
    world.instance.advance(5000);
  }

  /** Passes minutes until everything is delivered, and some more in which nothing else may happen; as many as given at most. */
  function comeToRest(most: number): void {
    let more = 3;
    for (let minute = 0; minute < most && more > 0; minute += 1) {
      world.instance.advance(60_000);
      world.instance.rest(100);
      const done = deliveries().filter(({ state }) => state === 'delivered').length;
      if (done >= 2 * COUNT) more -= 1;
    }
  }

  test.each(['kill', 'fail'] as const)('by a %s loses no delivery and leaves none behind', (kind) => {
    for (let at = 1; at <= OPERATIONS; at += 1) {
      begin();
      world.instance.platform.faults.arm({ at, kind });
      world.instance.runJob('Deliver');
      world.instance.platform.faults.clear();
      comeToRest(12);
      const open = [...world.cse.product.store.all()].filter(
        (record) => (record.body['status'] as { name: string }).name !== 'closed',
      );
      expect([kind, at, open.length]).toEqual([kind, at, 0]);
      const states = deliveries().map((row) => row['state']);
      expect([kind, at, ...states]).toEqual([kind, at, ...Array<string>(2 * COUNT).fill('delivered')]);
    }
  });
});
