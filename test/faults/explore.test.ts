import { Explorer } from '../explore/explorer.ts';
import { scenarios } from '../explore/scenarios/index.ts';
import { newerBuild } from '../support/newer-build.ts';

/** Points of a scenario that are tried with each disturbance; `npm run explore -- --full` tries them all. */
const POINTS = 2;

describe('whatever goes wrong at any point', () => {
  const explorer = new Explorer();

  beforeAll(() => explorer.prepare());

  afterAll(() => explorer.close());

  test.each(scenarios(newerBuild()))('nothing is lost, doubled or stuck: $name', (scenario) => {
    const failures = explorer.explore(scenario, { most: POINTS }).flatMap((result) => result.failures);
    expect(failures).toEqual([]);
  });
});
