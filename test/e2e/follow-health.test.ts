import { CLOSED, FollowScene } from '../support/follow-scene.ts';

describe('following Insights', () => {
  let scene: FollowScene;

  beforeAll(async () => {
    scene = await FollowScene.start();
  });

  afterAll(() => scene?.stop());

  const setMap = async (active: boolean): Promise<void> => {
    const [map] = await scene.both.instance.list('sys_transform_map', 'name=Sumo Incident Updater');
    await scene.both.instance.update('sys_transform_map', map?.['sys_id'] ?? '', { active: String(active) });
  };
  /** The health of the next poll, and what it finds. */
  const health = async (): Promise<unknown[]> => {
    await scene.both.instance.control('clock', { seconds: 2 });
    await scene.both.poll();
    const status = await scene.status();
    return [status['health'], status['findings']];
  };

  test('degrades the health while changes do not reach their incidents', async () => {
    const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
    await setMap(false);
    await scene.inCse(incident, CLOSED);
    await scene.follow();
    const finding =
      /^Changes in CSE do not reach their incidents: .*check that the transform map "Sumo Incident Updater" is active/;
    expect(await health()).toEqual(['degraded', expect.stringMatching(finding)]);
    await setMap(true);
    expect(await scene.follow()).toMatchObject({ closed: 1 });
    expect(await health()).toEqual(['healthy', expect.not.stringMatching(/Changes in CSE/)]);
  });

  test('is no matter of the health any more where nobody wants it', async () => {
    const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
    await setMap(false);
    await scene.inCse(incident, CLOSED);
    await scene.follow();
    await scene.both.configure({ closed_in_cse: 'off', note_changes: 'false', raise_priority: 'false' });
    expect(await health()).toEqual(['healthy', expect.not.stringMatching(/Changes in CSE/)]);
  });

  test('runs within seconds, though the calls of the second were used up', async () => {
    const [incident] = await scene.beginWith({ closed_in_cse: 'note' });
    await scene.inCse(incident, CLOSED);
    await scene.both.instance.control('clock', { seconds: 2 });
    for (let poll = 0; poll < 4; poll += 1) await scene.both.instance.runJob('Poll Insights');
    const report = await scene.both.instance.runJob('Follow Insights');
    expect(report['result']).toMatchObject([
      { read: 0, reason: 'the call budget of this second is used up' },
    ]);
    await scene.both.pass(5);
    expect(await scene.journal(incident)).toHaveLength(1);
    expect((await scene.job('follow'))['continue_at']).toBe('');
  });
});
