import { anInsight } from '../support/insights.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const DAY = 86_400_000;
const MINUTE = 60_000;

/** All but the daily one. */
const JOBS = [
  'Poll Insights',
  'Deliver',
  'Follow Insights',
  'Watch Rules',
  'Check Deliveries',
  'Continue Runs',
];

/** Our tables that grow with the Insights. */
const GROWING = [
  'insight',
  'delivery',
  'inbound_event',
  'integration_run',
  'sumo_logic_insights',
  'incident_update',
].map((name) => `${SCOPE}_${name}`);

/** An instance that has ingested and closed so many Insights long ago. */
function afterYears(insights: number): InProcess {
  const world = createInProcess();
  const { instance } = world;
  instance.runJob('Poll Insights');
  instance.rest(1000);
  const own = (name: string) => instance.table(`${SCOPE}_${name}`);
  const configuration = own('configuration').find('')[0]?.sys_id ?? '';
  const common = { configuration, status: 'closed', severity: 'HIGH', deferred: 'false', state: 'closed' };
  for (let n = 0; n < insights; n += 1) {
    const at = new Date(instance.platform.clock.now() - n * MINUTE)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    const closed = { correlation_id: `old-${n}`, state: '3', active: 'false' };
    const incident = instance.table('sn_si_incident').insert(closed).sys_id;
    const times = { created: at, admitted_at: at };
    const set = `${'ab'.repeat(12)}${n.toString(16).padStart(8, '0')}`;
    const insight = own('insight').insert({
      ...common,
      ...times,
      insight_id: `old-${n}`,
      incident,
      import_set: set,
    });
    const of = { configuration, insight: insight.sys_id, incident };
    for (const type of ['link', 'close', 'action'])
      own('delivery').insert({
        ...of,
        dedupe_key: `${type} ${n}`,
        type,
        state: 'delivered',
        delivered_at: at,
      });
    own('inbound_event').insert({
      configuration,
      insight: insight.sys_id,
      dedupe_key: `event ${n}`,
      state: 'done',
    });
    own('integration_run').insert({
      configuration,
      outcome: 'success',
      started: at,
      finished: at,
      created: '1',
    });
    own('sumo_logic_insights').insert({ insight_id: `old-${n}`, configuration, sys_import_set: set });
    own('incident_update').insert({ incident, sys_import_state: 'updated' });
  }
  // Everything is older than what is looked at again.
  for (let day = 0; day < 40; day += 1) instance.platform.clock.advance(DAY);
  return world;
}

type Examined = Record<string, number>;

/** Rows of our tables that the work of a while has looked at. */
function examinedIn({ instance }: InProcess, work: () => void): Examined {
  instance.platform.metrics.reset();
  work();
  const { examined } = instance.metrics();
  return Object.fromEntries(GROWING.map((table) => [table, examined[table] ?? 0]));
}

/** With nothing to do, and with five new Insights. */
function measure(insights: number): readonly Examined[] {
  const world = afterYears(insights);
  const { instance, cse } = world;
  try {
    instance.runJob('Poll Insights');
    instance.rest(1000);
    const idle = examinedIn(world, () => {
      for (const job of JOBS) instance.runJob(job);
    });
    const created = new Date(instance.platform.clock.now() - 5000).toISOString().slice(0, 19);
    cse.product.add(Array.from({ length: 5 }, (_none, n) => anInsight({ id: `new-${n}`, created })));
    instance.platform.clock.advance(5 * MINUTE);
    const busy = examinedIn(world, () => {
      instance.runJob('Poll Insights');
      instance.rest(1000);
    });
    return [idle, busy];
  } finally {
    instance.close();
  }
}

describe('the rows that are looked at', () => {
  let few: readonly Examined[] = [];
  let many: readonly Examined[] = [];

  beforeAll(() => {
    few = measure(100);
    many = measure(2000);
  });

  test.each(GROWING)('in %s are as many after twenty times as many Insights', (table) => {
    expect(few).toHaveLength(2);
    few.forEach((examined, when) => {
      expect(many[when]?.[table]).toBeLessThanOrEqual((examined[table] ?? 0) + 50);
    });
  });
});
