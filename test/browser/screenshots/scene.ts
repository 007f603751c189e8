import { serve } from '../../instance/index.ts';
import { createInProcess, type InProcess } from '../../support/in-process.ts';
import { anEntity, anInsight, aSignal } from '../../support/insights.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const INSIGHT_ID = '0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01';
const HOST = 'kasse-zürich-07';
const USER = 'thi.nguyen@example.com';

const MACHINE = anEntity({ id: '_hostname-k07', name: HOST, value: HOST, hostname: HOST });
const PERSON = anEntity({
  ...{ id: '_username-thi', entityType: '_username', name: USER, value: USER },
  hostname: null,
});

/** Letters with marks, a machine and a user that the instance knows, two Signals. */
const INSIGHT = anInsight({
  ...{ id: INSIGHT_ID, created: '2026-01-15T12:06:30.123456', timestamp: '2026-01-15T12:04:02' },
  entity: MACHINE,
  involvedEntities: [MACHINE, PERSON],
  signals: [
    aSignal({ entity: MACHINE, timestamp: '2026-01-15T11:58:12' }),
    aSignal({
      ...{ id: '5d0c4d3e-77aa-4c57-8d6b-6a20d6f2c002', name: 'New service installed', entity: MACHINE },
      ...{ stage: 'Persistence', severity: 4, timestamp: '2026-01-15T12:04:02' },
      tags: ['_mitreAttackTactic:TA0003', '_mitreAttackTechnique:T1543.002'],
    }),
  ],
  recordSummaryFields: [],
});

/** The integration as the screenshots show it: same times, addresses and ids each time. */
export interface ScreenshotScene {
  url: string;
  /** Path of the page of the first record of a table that a query finds. */
  pathOf(table: string, query?: string): string;
  close(): Promise<void>;
}

/** An Insight has become an incident, PagerDuty was notified, and an analyst has begun to work on the Insight in CSE. */
export async function startScreenshotScene(): Promise<ScreenshotScene> {
  // PagerDuty accepts what it gets.
  const world = createInProcess('dist/app', undefined, [], () => ({
    status: 202,
    headers: { 'content-type': 'application/json' },
    body: '{"status":"success","message":"Event processed","dedup_key":"sumo-cse-insight"}',
  }));
  const { instance } = world;
  arrange(world);
  const server = await serve(instance);
  return {
    url: server.url,
    pathOf(table, query = '') {
      const [row] = instance.table(table).find(query);
      if (row === undefined) throw new Error(`${table} has no record of ${query}`);
      return `/${table}.do?sys_id=${row.sys_id}`;
    },
    async close() {
      await server.close();
      instance.close();
    },
  };
}

function arrange({ instance, cse }: InProcess): void {
  const own = (name: string) => instance.table(`${SCOPE}_${name}`);
  const minutes = (count: number): void => {
    for (let minute = 0; minute < count; minute += 1) {
      instance.advance(60_000);
      instance.platform.scheduler.runDue();
    }
  };
  instance.property('glide.servlet.uri', 'https://acme.service-now.com/');
  instance.table('cmdb_ci_computer').insert({ name: HOST });
  instance.table('sys_user').insert({ user_name: 'thi.nguyen', name: 'Thi Nguyễn', email: USER });
  const [configuration] = own('configuration').find('');
  own('configuration').update(configuration?.sys_id ?? '', {
    default_incident_state: 'Analysis',
    console_url: 'https://acme.us2.sumologic.com',
  });
  minutes(5);
  own('action').insert({
    // Its id is part of the keys of its deliveries.
    sys_id: 'a0c7b0de'.repeat(4),
    ...{ name: 'Page the SOC', type: 'pagerduty', service_key: 'demo0key0of0pagerduty00000000000' },
    ...{ active: 'true', on_created: 'true', on_closed: 'true' },
  });
  cse.product.add([INSIGHT]);
  minutes(10);
  cse.product.patch(INSIGHT_ID, { status: { name: 'inprogress', displayName: 'In Progress' } });
  minutes(10);
}
