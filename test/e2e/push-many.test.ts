import type { Json } from '../support/rest.ts';
import { ID, PushScene } from '../support/push-scene.ts';

let scene: PushScene;

beforeAll(async () => {
  scene = await PushScene.start();
});

afterAll(() => scene?.stop());

test('a burst of posts costs one call of CSE for fifty Insights, and no incident comes twice', async () => {
  await scene.beginAccepting();
  const before = await scene.queries();
  const insights: Json[] = [];
  for (let nr = 0; nr < 99; nr += 1) insights.push(await scene.created(nr));
  for (const insight of insights) await scene.post(insight);
  await scene.both.pass(5);
  const ids = (await scene.incidents()).map((incident) => incident['correlation_id']);
  expect([ids.length, new Set(ids).size]).toEqual([99, 99]);
  expect((await scene.queries()).ids - before.ids).toBe(2);
});

test('two tenants: each takes what its own query lists, and a parameter names the only one that is meant', async () => {
  await scene.beginAccepting({ query: 'severity:"HIGH"' });
  const [first = {}] = await scene.both.instance.list(scene.both.table('configuration'));
  const other = await scene.both.instance.insert(scene.both.table('configuration'), {
    name: 'Tenant B',
    host: first['host'],
    access_id: 'other',
    query: 'severity:"LOW"',
    interval: '60',
    push: 'true',
  });
  await scene.both.instance.update(scene.both.table('configuration'), other['sys_id'] ?? '', {
    access_key: 'other',
  });
  await scene.both.cse.post('keys', {
    keys: [
      { accessId: 'demo', accessKey: 'demo' },
      { accessId: 'other', accessKey: 'other' },
    ],
  });
  await scene.post(await scene.created(1, { severity: 'LOW' }));
  await scene.minutes(2);
  expect(await scene.insights()).toMatchObject([{ insight_id: ID(1), configuration: other['sys_id'] }]);
  expect(await scene.told()).toEqual([
    'done created Nothing to do: the Insight already has a record',
    'done created The Insight was ingested',
  ]);

  await scene.post(await scene.created(2, { severity: 'LOW' }), { search: '?configuration=Sumo%20Logic' });
  await scene.post(await scene.created(3, { severity: 'LOW' }), {
    search: `?configuration=${other['sys_id'] ?? ''}`,
  });
  await scene.both.pass(5);
  expect((await scene.insights('ORDERBYinsight_id')).map((row) => row['insight_id'])).toEqual([ID(1), ID(3)]);
  expect(await scene.events()).toHaveLength(4);
});

test('a storm of rule events costs one check a minute, and the disabled rules are found', async () => {
  await scene.beginAccepting();
  const { instance, cse } = scene.both;
  await instance.control('clock', { seconds: 2 });
  await instance.runJob('Watch Rules');
  const disable = (count: number): Promise<Json> =>
    cse.post('rules', { count, status: 'FAILED_AND_DISABLED' });
  const readings = async (): Promise<number> =>
    ((await cse.get('requests'))['requests'] as Json[]).filter(({ path }) => String(path).endsWith('/rules'))
      .length;
  const noticed = (): Promise<number> => instance.count(scene.both.table('rule_alert'));
  const before = await readings();
  await disable(1);
  for (let nr = 0; nr < 50; nr += 1) {
    const rule = { name: `Rule ${nr}`, reason: 'Too many Signals' };
    expect((await scene.post({ rule })).status).toBe(202);
    // Each in a separate slice: nothing that is to come later is processed.
    await instance.control('clock', { seconds: 1 });
    await instance.control('rest', { limit: 1 });
  }
  expect([(await readings()) - before, await noticed()]).toEqual([1, 1]);
  await disable(2);
  await scene.both.pass(60);
  expect(await scene.events('state=done')).toHaveLength(50);
  expect((await readings()) - before).toBeLessThanOrEqual(3);
  expect(await noticed()).toBeGreaterThan(1);
});
