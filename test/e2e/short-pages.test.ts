import { FollowScene } from '../support/follow-scene.ts';
import { ID, PushScene } from '../support/push-scene.ts';
import type { Json } from '../support/rest.ts';

/** Finding about a limit that CSE refuses. */
const REFUSED =
  /^Info: CSE refuses pages of 50 entries \(.*'limit' must be a whole number from 1 to 20.*\): the app reads pages of 20, which takes more calls$/m;

describe('a server that gives fewer entries of a list than were asked for', () => {
  let scene: FollowScene;

  beforeAll(async () => {
    scene = await FollowScene.start();
  });

  afterAll(() => scene?.stop());

  const severities = async (): Promise<Set<string>> =>
    new Set((await scene.insights()).map(({ severity = '' }) => severity));

  const cycle = async (): Promise<void> => {
    do await scene.follow();
    while ((await scene.job('follow'))['position'] !== '');
  };

  test.each([20, 7, 1])(
    'is followed to the last Insight, and none of them is taken for gone: pages of %d',
    async (longestPage) => {
      const incidents = await scene.beginWith({ note_changes: 'false' }, 60);
      await cycle();
      await scene.both.cse.post('lists', { longestPage });
      for (const incident of incidents) await scene.inCse(incident, { severity: 'CRITICAL' });
      await cycle();
      expect(await severities()).toEqual(new Set(['CRITICAL']));
      const requests = (await scene.both.cse.get('requests'))['requests'] as Json[];
      expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
    },
  );

  test('is followed with one call more for fifty Insights where its pages have twenty', async () => {
    await scene.beginWith({}, 50);
    await cycle();
    await scene.both.cse.post('lists', { longestPage: 20 });
    const before = (await scene.calls()).length;
    expect(await scene.follow()).toMatchObject({ read: 50, errors: 0 });
    expect(await scene.calls()).toHaveLength(before + 4);
  });

  test('is polled to the last Insight', async () => {
    await scene.begin();
    await scene.both.cse.post('lists', { longestPage: 20 });
    await scene.both.cse.post('insights', { count: 130, seed: 1, over: 600 });
    await scene.both.poll();
    expect(await scene.incidents()).toHaveLength(130);
    expect((await scene.status())['findings']).not.toMatch(/fewer Insights/);
  });

  test('names an answer that says there are Insights and has none, and follows them when it has', async () => {
    const [incident] = await scene.beginWith({});
    await scene.inCse(incident, { severity: 'CRITICAL' });
    const body = { data: { objects: [], total: 1, hasNextPage: true }, errors: [] };
    await scene.both.cse.post('fail', { status: 200, path: '/insights', body });
    await scene.follow();
    expect((await scene.recordOf(incident))['note']).toMatch(
      /^Changes in CSE are not followed: .*the list has none of the 1 entries/,
    );
    await scene.follow();
    expect(await scene.recordOf(incident)).toMatchObject({ severity: 'CRITICAL', note: '' });
  });
});

describe('a server that refuses the limit of a list', () => {
  let scene: FollowScene;

  beforeAll(async () => {
    scene = await FollowScene.start();
  });

  afterAll(() => scene?.stop());

  test('is asked for smaller pages: every Insight comes, and one finding says so', async () => {
    await scene.begin();
    await scene.both.cse.post('lists', { largestLimit: 20 });
    await scene.both.cse.post('insights', { count: 70, seed: 1, over: 600 });
    await scene.both.poll();
    expect(await scene.incidents()).toHaveLength(70);
    const { findings = '', health } = await scene.status();
    expect(health).toBe('healthy');
    expect(findings).toMatch(REFUSED);
    expect(findings.match(/refuses pages/g)).toHaveLength(1);
  });

  test('is followed, and its rules are read, in smaller pages', async () => {
    const incidents = await scene.beginWith({ note_changes: 'false' }, 30);
    await scene.both.cse.post('rules', { count: 60, status: 'FAILED_AND_DISABLED', message: 'too many' });
    await scene.both.cse.post('lists', { largestLimit: 20 });
    for (const incident of incidents) await scene.inCse(incident, { severity: 'CRITICAL' });
    do await scene.follow();
    while ((await scene.job('follow'))['position'] !== '');
    expect(await scene.insights('severity!=CRITICAL')).toEqual([]);
    await scene.both.instance.runJob('Watch Rules');
    await scene.both.pass(60);
    expect(await scene.both.instance.list(scene.both.table('rule_alert'), 'state=disabled')).toHaveLength(60);
  });

  test('says what CSE says where every size is refused', async () => {
    await scene.begin();
    const errors = [{ code: 'BAD', message: "'limit' is not taken here" }];
    await scene.both.cse.post('fail', { status: 400, times: 10, path: '/insights', body: { errors } });
    await scene.both.poll();
    expect((await scene.status())['last_error']).toMatch(/'limit' is not taken here/);
  });
});

describe('events of CSE, and short pages', () => {
  let scene: PushScene;

  beforeAll(async () => {
    scene = await PushScene.start();
  });

  afterAll(() => scene?.stop());

  test('are all ingested, and none counts an attempt', async () => {
    await scene.beginAccepting();
    await scene.both.cse.post('lists', { longestPage: 4 });
    for (let nr = 1; nr <= 10; nr += 1) await scene.post(await scene.created(nr));
    await scene.minutes(2);
    const events = await scene.events();
    expect(events.map(({ state, attempts }) => [state, attempts])).toEqual(events.map(() => ['done', '0']));
    expect(events).toHaveLength(10);
    expect(await scene.incidentsOf(ID(10))).toHaveLength(1);
  });
});
