import { DISTURBANCES } from '../explore/disturbances.ts';
import { Explorer } from '../explore/explorer.ts';
import { scenarios } from '../explore/scenarios/index.ts';
import { SCOPE } from '../explore/world.ts';
import { tries } from '../support/extent.ts';
import { newerBuild } from '../support/newer-build.ts';

/** Points of a scenario that are tried with each disturbance; `npm run explore -- --full` tries them all. */
const POINTS = tries({ full: 2, few: 1 });

const SCENARIOS = scenarios(newerBuild());

/** Where the tries of every point have found something: it is tried each time. */
const FOUND: readonly (readonly [scenario: string, disturbance: string, point: string])[] = [
  ['re-open after the close, and close again', 'clock behind', `insert ${SCOPE}_delivery`],
  ['ingest with every enrichment', 'kill', `update ${SCOPE}_sumo_status`],
  ['ingest with every enrichment', 'database failure', `update ${SCOPE}_integration_run`],
  ['backfill', 'sleep past the lease', `aggregate ${SCOPE}_insight`],
  ['backfill', 'sleep past the lease', `query ${SCOPE}_insight`],
];

describe('whatever goes wrong at any point', () => {
  const explorer = new Explorer();

  beforeAll(() => explorer.prepare());

  afterAll(() => explorer.close());

  test.each(SCENARIOS)('nothing is lost, doubled or stuck: $name', (scenario) => {
    const failures = explorer.explore(scenario, { most: POINTS }).flatMap((result) => result.failures);
    expect(failures).toEqual([]);
  });

  test.each(FOUND)('what was found stays mended: %s, %s at %s', (name, disturbance, point) => {
    const scenario = SCENARIOS.find((each) => each.name.startsWith(name));
    const kinds = DISTURBANCES.filter((each) => each.name === disturbance);
    if (scenario === undefined) throw new Error(`There is no scenario ${name}`);
    const [result] = explorer.explore(scenario, { most: Infinity, kinds, point });
    expect(result?.tried).toBeGreaterThan(0);
    expect(result?.failures).toEqual([]);
  });
});
