import fc from 'fast-check';
import { tries } from '../support/extent.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { play, type Happening } from '../support/ingest-world.ts';

const which = fc.nat(200);

/** Hours, to get from one day to the next. */
const night = fc.integer({ min: 36_000, max: 46_000 });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('arrive' as const),
    count: fc.integer({ min: 1, max: 120 }),
    secondsAgo: fc.nat(7200),
    over: fc.nat(3600),
  }),
  fc.record({ kind: fc.constantFrom('close' as const, 'reopen' as const), which }),
  fc.record({
    kind: fc.constant('pass' as const),
    seconds: fc.oneof(fc.integer({ min: 1, max: 3600 }), night),
  }),
  fc.record({ kind: fc.constant('poll' as const) }),
  fc.record({
    kind: fc.constant('disturbedPoll' as const),
    disturbance: fc.constantFrom('kill' as const, 'fail' as const, 'job' as const),
    at: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({
    kind: fc.constant('shiftingPoll' as const),
    call: fc.integer({ min: 1, max: 4 }),
    change: fc.constantFrom('close' as const, 'reopen' as const, 'arrive' as const),
    which,
  }),
  fc.record({
    kind: fc.constant('outage' as const),
    status: fc.constantFrom(401, 403, 429, 500, 503),
    times: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ kind: fc.constant('cap' as const), cap: fc.integer({ min: 1, max: 150 }) }),
  fc.record({
    kind: fc.constant('backfill' as const),
    hoursAgo: fc.integer({ min: 1, max: 48 }),
    limit: fc.constantFrom(1, 30, 1000),
  }),
  fc.record({ kind: fc.constant('cancelBackfills' as const) }),
);

describe('promise 1', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  afterAll(() => world.instance.close());

  test('each Insight gets exactly one incident, whatever happens, and no day more than its cap', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 8 }), (happenings) => {
        expect(play(world, happenings)).toEqual([]);
      }),
      { numRuns: tries({ full: 60, few: 15 }) },
    );
  });
});
