import { KilledError, serveScripted } from '../../instance/index.ts';
import { basic } from '../../support/rest.ts';
import { insightId, SCOPE, type ExploredWorld } from '../world.ts';
import type { Scenario } from './scenario.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** CSE posts an event of an Insight; it does not post it again where it gets no good answer. */
function push(world: ExploredWorld, nr: number): void {
  try {
    serveScripted(world.process.instance.platform, {
      method: 'POST',
      uri: `/api/${SCOPE}/v1/cse/events`,
      headers: { authorization: basic('sumo.cse_webhook'), 'content-type': 'application/json' },
      body: JSON.stringify({ id: insightId(nr), readableId: `INSIGHT-${nr}` }),
    });
  } catch (thrown) {
    if (!(thrown instanceof KilledError)) throw thrown;
  }
}

function requestBackfill(world: ExploredWorld): void {
  const [configuration] = world.own('configuration');
  const since = new Date(world.now() - 10 * DAY).toISOString().slice(0, 19).replace('T', ' ');
  const values = { configuration: configuration?.sys_id ?? '', since, limit: '100' };
  world.table(`${SCOPE}_backfill`).insert(values);
}

/** Insights that come in other ways than one by one. */
export const INTAKE: readonly Scenario[] = [
  {
    name: 'push and poll of the same Insight',
    arrange(world) {
      world.configure({ push: 'true' });
      world.pass(1);
      world.addInsight();
    },
    run(world) {
      push(world, 0);
      world.job('Continue Runs');
      world.jobAndEvents('Poll Insights');
    },
    wanted: { insights: ['ingested new'], deliveries: ['link delivered'], links: [2, 3, 3, 2, 2] },
  },
  {
    name: 'backfill with Actions that want its events',
    arrange(world) {
      world.configure({ configuration_items: 'off', observables: 'false' });
      world.addActions({ on_created: 'true' });
      world.generate(3, 5 * DAY);
      requestBackfill(world);
    },
    run: (world) => world.jobAndEvents('Poll Insights'),
    wanted: {
      incidents: ['10', '10', '10'],
      backfills: ['done 3'],
      deliveries: ['link delivered', 'link delivered', 'link delivered'],
    },
  },
  {
    name: 'daily cap',
    arrange(world) {
      world.configure({ configuration_items: 'off', observables: 'false', daily_cap: '2' });
      world.generate(3, 120_000);
    },
    run: (world) => world.jobAndEvents('Poll Insights'),
    settle: (world) => world.pass(13, HOUR),
    wanted: {
      incidents: ['10', '10', '10'],
      deliveries: ['link delivered', 'link delivered', 'link delivered'],
    },
  },
];
