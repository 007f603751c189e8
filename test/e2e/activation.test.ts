import { anInsight } from '../support/insights.ts';
import { columnTime, cseTime, Scene } from '../support/scene.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a configuration that is activated again', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  beforeEach(() => scene.begin());

  afterAll(() => scene?.stop());

  async function arrive(id: string, ago = 0): Promise<void> {
    const now = await scene.now();
    await scene.add(anInsight({ id, readableId: id, created: cseTime(now - ago) }));
  }

  /** The job, after some time has passed without one. */
  async function pollAfter(ms: number): Promise<void> {
    await scene.both.instance.control('clock', { seconds: ms / 1000 });
    await scene.both.instance.runJob('Poll Insights');
  }

  /** Polls, is set inactive for an hour in which an Insight arrives, and is set active again as `on_activation` says. */
  async function pauseForAnHour(onActivation: string): Promise<number> {
    await pollAfter(0);
    await scene.both.configure({ active: 'false', on_activation: onActivation });
    await scene.both.instance.control('clock', { seconds: 1800 });
    await arrive('meanwhile');
    await scene.both.instance.control('clock', { seconds: 1800 });
    await scene.both.configure({ active: 'true' });
    return scene.now();
  }

  test('says Inactive as soon as it is set inactive, and polls as soon as it is activated', async () => {
    await pollAfter(0);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
    await scene.both.configure({ active: 'false' });
    expect(await scene.status()).toMatchObject({ health: 'inactive', findings: '' });
    await scene.both.instance.control('clock', { seconds: 1800 });
    await scene.both.configure({ active: 'true' });
    expect(await scene.status()).toMatchObject({
      health: 'starting',
      reason: 'The configuration is active again: no poll has ended since',
    });
    await scene.both.instance.control('clock', { seconds: 2 });
    await scene.both.instance.control('rest', {});
    expect(await scene.status()).toMatchObject({ health: 'healthy', reason: '' });
  });

  const found = async (): Promise<(string | undefined)[]> =>
    (await scene.incidents()).map((row) => row['correlation_id']).sort();

  test('continues at its cursor: what was created meanwhile is ingested', async () => {
    await pauseForAnHour('continue');
    await pollAfter(MINUTE);
    expect(await found()).toEqual(['meanwhile']);
  });

  test('notifies no Action about Insights created meanwhile, but about those created from then on', async () => {
    await scene.both.instance.insert(scene.both.table('action'), {
      ...{ name: 'SOC', type: 'email', recipients: 'soc@example.com', active: 'true' },
      on_created: 'true',
    });
    await pauseForAnHour('continue');
    await arrive('late', -1000);
    await pollAfter(MINUTE);
    expect(await found()).toEqual(['late', 'meanwhile']);
    const told = await scene.both.instance.list(scene.both.table('delivery'), 'type=action');
    const [late] = await scene.insights('insight_id=late');
    expect(told.map((row) => row['insight'])).toEqual([late?.['sys_id']]);
  });

  test('begins from now where it says so: what was created meanwhile is left out, by the sweep too', async () => {
    const activated = await pauseForAnHour('now');
    expect(await scene.status()).toMatchObject({
      cursor: columnTime(activated),
      not_before: columnTime(activated),
    });
    await arrive('late', -1000);
    await pollAfter(MINUTE);
    expect(await found()).toEqual(['late']);
    await pollAfter(7 * HOUR);
    await pollAfter(7 * HOUR);
    expect((await scene.status())['last_sweep']).not.toBe('');
    expect(await found()).toEqual(['late']);
  });

  test('still reads its overlap from then on', async () => {
    await pauseForAnHour('now');
    await pollAfter(5 * MINUTE);
    await arrive('indexed-late', 2 * MINUTE);
    await pollAfter(5 * MINUTE);
    expect(await found()).toEqual(['indexed-late']);
  });

  test('nothing changes when it is saved without having been inactive', async () => {
    await pollAfter(0);
    const before = await scene.status();
    await scene.both.instance.control('clock', { seconds: 600 });
    await scene.both.configure({ on_activation: 'now', active: 'true' });
    await scene.both.configure({ overlap: '31' });
    expect(await scene.status()).toMatchObject({ cursor: before['cursor'], not_before: '' });
  });

  test('the first activation looks back, whatever it says', async () => {
    await scene.both.configure({ active: 'false', on_activation: 'now' });
    await arrive('before', HOUR);
    await scene.both.configure({ active: 'true' });
    await pollAfter(MINUTE);
    expect(await found()).toEqual(['before']);
  });

  test('another query does not reach before it, either', async () => {
    await pauseForAnHour('now');
    await scene.both.configure({ query: 'severity:"HIGH"' });
    await pollAfter(MINUTE);
    expect(await found()).toEqual([]);
  });

  test('another tenant starts again at its look-back', async () => {
    await pauseForAnHour('now');
    await scene.both.configure({ access_id: 'second' });
    await pollAfter(MINUTE);
    expect((await scene.status())['not_before']).toBe('');
  });
});
