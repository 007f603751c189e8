import fc from 'fast-check';
import { tries } from '../support/extent.ts';
import { ClocksWorld, DAY, HOUR, MINUTE, STEP } from '../support/clocks.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

const YEAR = 365 * DAY;

/** Milliseconds by which a clock is wrong. */
const wrong = fc.oneof(
  fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
  fc.integer({ min: -2 * DAY, max: 2 * DAY }),
  fc.integer({ min: -3 * YEAR, max: 3 * YEAR }),
);

/** How many worlds are played: as many as somebody wants to wait for. */
const RUNS = Number(process.env['CLOCK_RUNS'] ?? tries({ full: 2, few: 1 }));

/** Whose clock is set when, and for how many steps; for none, it is wrong for a moment, in the middle of a poll. */
const jump = fc.record({
  whose: fc.constantFrom('instance' as const, 'date' as const),
  ahead: wrong.map((milliseconds) => Math.round(milliseconds / 1000) * 1000),
  begins: fc.integer({ min: 0, max: 130 }),
  lasts: fc.integer({ min: 0, max: 48 }),
  operation: fc.integer({ min: 1, max: 60 }),
});
type Jump = typeof jump extends fc.Arbitrary<infer T> ? T : never;

/** Steps in which clocks jump, half an hour each; and those in which all is caught up with, a sweep (sweep_hours) and a little. */
const COARSE = 30 * MINUTE;
const WRONG_FOR = (3 * DAY) / COARSE;
const RIGHT_FOR = (6 * HOUR + 30 * MINUTE) / STEP;

describe('clocks that jump, by hours to years', () => {
  let process: InProcess;

  beforeAll(() => {
    process = createInProcess();
  });
  afterAll(() => process.instance.close());

  const pollThatIsInterrupted = (world: ClocksWorld, { ahead, operation }: Jump): void => {
    const { faults } = process.instance.platform;
    faults.arm({ at: operation, kind: 'advance', seconds: ahead / 1000 });
    const before = process.instance.platform.clock.now();
    process.instance.runJob('Poll Insights');
    faults.clear();
    world.jumped(process.instance.platform.clock.now() - before);
  };

  const play = (jumps: readonly Jump[]): string[] => {
    const world = new ClocksWorld(process);
    // What has no part in it takes time only.
    const jobs = process.instance.table('sysauto_script');
    for (const job of jobs.find('nameINWatch Rules,Follow Insights'))
      jobs.update(job.sys_id, { active: 'false' });
    const configurations = process.instance.table('x_sul_sumo_logic_s_configuration');
    for (const { sys_id: id } of configurations.find(''))
      configurations.update(id, {
        ...{ closed_in_cse: 'off', note_changes: 'false', raise_priority: 'false', reopen_incident: 'false' },
        watch_rules: 'false',
      });
    for (let step = 0; step < WRONG_FOR; step += 1) {
      for (const whose of ['instance', 'date'] as const) {
        const now = jumps.filter((each) => each.whose === whose && each.begins <= step);
        const last = now.filter(({ begins, lasts }) => begins + lasts > step).at(-1);
        world.set(whose, last?.ahead ?? 0);
      }
      for (const each of jumps)
        if (each.whose === 'instance' && each.lasts === 0 && each.begins === step)
          pollThatIsInterrupted(world, each);
      if (step % 3 === 0) world.arrive();
      world.step(COARSE);
    }
    world.set('instance', 0);
    world.set('date', 0);
    for (let step = 0; step < RIGHT_FOR; step += 1) world.step();
    const cursor = world.status()['cursor'] ?? '';
    const behind = world.now() - Date.parse(`${cursor.replace(' ', 'T')}Z`);
    return [
      ...world.wrong(),
      ...(behind >= 0 && behind <= HOUR ? [] : [`The cursor is at ${cursor}`]),
      ...(world.status()['health'] === 'healthy'
        ? []
        : [`${world.status()['health']}: ${world.status()['reason']}`]),
    ];
  };

  test('lose nothing, make nothing twice, stop no calls, and the status says what is late', () => {
    fc.assert(
      fc.property(fc.array(jump, { minLength: 1, maxLength: 5 }), (jumps) => {
        expect(play(jumps)).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
