import { createInProcess, type InProcess } from '../support/in-process.ts';
import { ClocksWorld, DAY, HOUR, MINUTE } from '../support/clocks.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const POLL = 'Poll Insights';

describe('a clock that is wrong', () => {
  let process: InProcess;
  let world: ClocksWorld;

  beforeAll(() => {
    process = createInProcess();
  });
  beforeEach(() => {
    world = new ClocksWorld(process);
    world.for(30 * MINUTE);
  });
  afterAll(() => process.instance.close());

  const cursor = (): number => Date.parse(`${(world.status()['cursor'] ?? '').replace(' ', 'T')}Z`);
  /** With the next sweep in it. */
  const hours = (count: number): void => {
    for (let hour = 0; hour < count; hour += 1) {
      world.arrive();
      world.for(HOUR);
    }
  };

  test.each([50 * MINUTE, 30 * DAY, 3000 * 365 * DAY, -30 * DAY])(
    'two answers with a Date %i ms ahead move no cursor into the future, and lose nothing',
    (ahead) => {
      world.setDate(ahead);
      process.instance.runJob(POLL);
      process.instance.advance(5 * MINUTE);
      process.instance.runJob(POLL);
      expect(world.status()).toMatchObject({ health: 'degraded' });
      expect(cursor()).toBeLessThanOrEqual(world.now());
      world.setDate(0);
      hours(8);
      expect(world.wrong()).toEqual([]);
      expect(world.status()).toMatchObject({ health: 'healthy' });
    },
  );

  const moments: [what: string, moment: () => void][] = [
    ['that makes its calls', () => undefined],
    [
      'whose worker dies with the lease',
      () =>
        process.instance.platform.faults.arm({
          at: 1,
          kind: 'kill',
          table: `${SCOPE}_insight`,
          operation: 'insert',
        }),
    ],
    ['that is limited', () => process.cse.product.failNext(429, 1)],
    ['that meets a failure', () => process.cse.product.failNext(503, 1)],
    [
      'that is to come again in a while',
      () => process.cse.product.failNext({ status: 503, headers: { 'retry-after': '30' } }),
    ],
  ];
  test.each(moments)(
    'an instance six hours ahead for the moment of a poll %s stops nothing',
    (_what, moment) => {
      world.arrive(20);
      world.setInstance(6 * HOUR);
      moment();
      process.instance.runJob(POLL);
      process.instance.platform.faults.clear();
      process.instance.runJob('Deliver');
      world.setInstance(0);
      world.arrive(1);
      world.for(20 * MINUTE);
      expect(world.late()).toEqual([]);
      hours(1);
      expect(world.wrong()).toEqual([]);
      expect(world.status()).toMatchObject({ health: 'healthy' });
    },
  );

  test('both clocks ahead put the cursor into the future: it is corrected and reported, and the sweep finds what was skipped', () => {
    world.setInstance(30 * DAY);
    world.setDate(30 * DAY);
    world.for(HOUR);
    world.arrive(3);
    world.for(2 * HOUR);
    world.setInstance(0);
    world.setDate(0);
    world.for(10 * MINUTE);
    expect(world.log()).toMatch(
      /The cursor was \d+ minutes too far in the future, because a clock was wrong/,
    );
    expect(cursor()).toBeLessThanOrEqual(world.now());
    world.for(10 * MINUTE);
    expect(process.instance.table('sn_si_incident').find('')).toHaveLength(3);
    hours(1);
    expect(world.wrong().filter((line) => !line.startsWith('Healthy'))).toEqual([]);
  });

  describe('and three years ahead, for the moment of Clean Up', () => {
    const YEARS = 3 * 365 * DAY;
    const kept = (): number[] =>
      [`${SCOPE}_sumo_logic_insights`, 'sys_import_set', `${SCOPE}_integration_run`, `${SCOPE}_lease`].map(
        (table) => process.instance.table(table).find('').length,
      );

    beforeEach(() => {
      world.arrive(3);
      world.for(20 * MINUTE);
    });

    test.each([
      ['before any poll has seen it', 0, /no poll has compared the clock with that of CSE since/],
      ['as polls have seen it', 1, /the clock of CSE is behind that of the instance/],
    ])('%s: nothing is removed that is not old, and it is said', (_when, polls, reason) => {
      world.setInstance(YEARS);
      process.instance.advance(5 * MINUTE);
      for (let turn = 0; turn < polls; turn += 1) process.instance.runJob(POLL);
      const before = kept();
      process.instance.runJob('Clean Up');
      expect(kept()).toEqual(before);
      expect(world.log()).toMatch(reason);
      world.setInstance(0);
      world.for(10 * MINUTE);
      process.instance.advance(8 * DAY);
      process.instance.runJob(POLL);
      process.instance.runJob('Clean Up');
      expect(kept().slice(0, 2)).toEqual([0, 0]);
    });

    test('a wrong clock of CSE keeps old records, and no longer than it is wrong', () => {
      process.instance.advance(8 * DAY);
      world.setDate(-YEARS);
      process.instance.runJob(POLL);
      const before = kept();
      process.instance.runJob('Clean Up');
      expect(kept()).toEqual(before);
      world.setDate(0);
      process.instance.advance(5 * MINUTE);
      process.instance.runJob(POLL);
      process.instance.runJob('Clean Up');
      expect(kept().slice(0, 2)).toEqual([0, 0]);
    });
  });
});
