import { createInProcess, type InProcess } from '../support/in-process.ts';
import { BARE } from '../support/scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 1000;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('a thousand incidents that are closed at once', () => {
  let world: InProcess;
  let began: number;
  /** Calls that CSE was asked before the incidents were closed. */
  let asked: number;

  beforeAll(() => {
    world = createInProcess();
    const configurations = world.instance.table(`${SCOPE}_configuration`);
    for (const row of configurations.find(''))
      configurations.update(row.sys_id, { ...BARE, daily_cap: '100000' } as Record<string, string>);
    arrive(COUNT, 3600);
    world.instance.runJob('Poll Insights');
    while (count('insight', 'state=ingested') < COUNT) world.instance.rest(20);
    // The links are still to be sent: closes must not wait for them.
    for (const row of world.instance.table(`${SCOPE}_delivery`).find('type=link'))
      world.instance.table(`${SCOPE}_delivery`).update(row.sys_id, { state: 'ready' });
  });

  afterAll(() => world.instance.close());

  const now = (): number => world.instance.platform.clock.now();
  const count = (table: string, query: string): number =>
    world.instance.table(`${SCOPE}_${table}`).find(query).length;
  const arrive = (many: number, over: number): void =>
    void world.cse.product.generate({ count: many, seed: many, fromMs: now() - over * SECOND, over });
  /** Runs what is due, moving the clock on, until that many Insights are closed in CSE. */
  const deliverUntil = (closed: number): void => {
    while (closedInCse() < closed) world.instance.rest(20);
  };
  const closedInCse = (): number =>
    [...world.cse.product.store.all()].filter(
      (record) => (record.body['status'] as { name: string }).name === 'closed',
    ).length;

  test('cost the analysts nothing: the rule runs after them', () => {
    const { platform } = world.instance;
    const user = platform.users.byName('sir.analyst');
    const incidents = world.instance.table('sn_si_incident').find('');
    platform.metrics.reset();
    for (const incident of incidents)
      platform.transaction({ kind: 'request', ...(user && { user }) }, (tx) =>
        platform.records.update(tx, 'sn_si_incident', incident.sys_id, { state: '7' }),
      );
    const ours = Object.entries(platform.metrics.report().operations).filter(([table]) =>
      table.startsWith(SCOPE),
    );
    expect(ours).toEqual([]);
    began = now();
    asked = world.cse.product.requests().length;
  });

  test('delay no new Insight for longer than the interval', () => {
    world.instance.advance(MINUTE);
    deliverUntil(COUNT / 10);
    arrive(1, 0);
    const created = now();
    const [newest] = [...world.cse.product.store.all()].sort((a, b) => b.createdMicros - a.createdMicros);
    while (count('insight', `insight_id=${newest?.key ?? ''}^incidentISNOTEMPTY`) === 0)
      world.instance.rest(5);
    expect((now() - created) / SECOND).toBeLessThanOrEqual(305);
    expect(closedInCse()).toBeLessThan(COUNT);
  });

  test('close all their Insights, before any link, in less than twenty minutes', () => {
    deliverUntil(COUNT);
    expect((now() - began) / MINUTE).toBeLessThan(20);
    expect(count('delivery', 'type=close^state=delivered')).toBe(COUNT);
    const written = world.cse.product
      .requests()
      .slice(asked)
      .map(({ path }) => path)
      .filter((path) => !path.includes('/00000000-'));
    const lastClose = written.map((path) => path.endsWith('/status')).lastIndexOf(true);
    const firstLink = written.findIndex((path) => path.includes('/enrichments/'));
    expect(firstLink === -1 || firstLink > lastClose).toBe(true);
  });

  test('keep within the rate limit', () => {
    expect(world.cse.product.requests().filter((request) => request.status === 429)).toEqual([]);
  });

  test('are followed by the links, and leave nothing going on', () => {
    for (let turn = 0; turn < 60 && count('delivery', 'state!=delivered') > 0; turn += 1) {
      world.instance.advance(MINUTE);
      world.instance.rest(1000);
    }
    expect(count('delivery', 'state!=delivered')).toBe(0);
    expect(world.instance.table('sysevent').find('state=ready')).toEqual([]);
  });

  test('neither starve a long poll nor are starved by it', () => {
    arrive(3000, 1200);
    const incidents = world.instance
      .table('sn_si_incident')
      .find('correlation_display=Sumo Logic CSE^state!=7');
    const before = world.instance.table('sn_si_incident').find('').length;
    const again = world.instance.table(`${SCOPE}_delivery`).find('type=close').slice(0, 200);
    for (const row of again)
      world.instance.table(`${SCOPE}_delivery`).update(row.sys_id, { state: 'ready', step: '0' });
    for (const { key } of [...world.cse.product.store.all()].filter(isClosed))
      world.cse.product.patch(key, { status: { name: 'new', displayName: 'New' } });
    world.instance.advance(5 * MINUTE);
    const start = now();
    world.instance.runJob('Poll Insights');
    world.instance.runJob('Deliver');
    while (now() - start < MINUTE) world.instance.rest(1);
    expect(incidents.length).toBeGreaterThan(0);
    expect(world.instance.table('sn_si_incident').find('').length - before).toBeGreaterThan(1000);
    expect(closedInCse()).toBeGreaterThan(15);
  });

  const isClosed = (record: { body: Record<string, unknown> }): boolean =>
    (record.body['status'] as { name: string }).name === 'closed';
});
