import { CLOSED, OPEN, FollowScene } from '../support/follow-scene.ts';

describe('an Insight that is re-opened in CSE', () => {
  let scene: FollowScene;

  beforeAll(async () => {
    scene = await FollowScene.start();
  });

  afterAll(() => scene?.stop());

  test('is reported, and its closed incident stays closed without the option', async () => {
    const [incident] = await scene.beginWith({});
    await scene.close(incident);
    await scene.deliver();
    await scene.inCse(incident, OPEN);
    expect(await scene.follow()).toMatchObject({ reopened: 1 });
    expect(await scene.journal(incident)).toEqual([
      expect.stringMatching(
        /^Sumo Logic CSE: Re-opened in CSE, status inprogress, detected at .* UTC; this incident stays closed$/,
      ),
    ]);
    expect(await scene.incidentNow(incident)).toMatchObject({ state: '3' });
    expect(await scene.recordOf(incident)).toMatchObject({ state: 'ingested', status: 'inprogress' });
    // The poll looks for incidents that were closed unseen: this one was not, and the Insight stays open.
    await scene.both.instance.control('clock', { seconds: 300 });
    await scene.both.poll();
    await scene.deliver();
    expect(await scene.closeOrders()).toMatchObject([{ state: 'delivered' }]);
    expect(await scene.statusInCse(incident)).toBe('inprogress');
  });

  test.each([
    ['Analysis', '', '16'],
    ['the Default Incident State', 'Contain', '18'],
  ])(
    're-opens the incident in %s by option, and closing it again closes the Insight',
    async (_name, preset, state) => {
      const [incident] = await scene.beginWith({ reopen_incident: 'true', default_incident_state: preset });
      await scene.close(incident);
      await scene.deliver();
      await scene.inCse(incident, OPEN);
      await scene.follow();
      expect(await scene.incidentNow(incident)).toMatchObject({ state, close_notes: 'A scan of our own.' });
      expect(await scene.recordOf(incident)).toMatchObject({ state: 'ingested', status: 'inprogress' });
      await scene.both.instance.control('clock', { seconds: 60 });
      await scene.close(incident, { close_notes: 'Still our own.' });
      await scene.deliver();
      expect((await scene.closeOrders()).map((order) => order['state'])).toEqual(['delivered', 'delivered']);
      expect(await scene.statusInCse(incident)).toBe('closed');
    },
  );

  test('is followed through several cycles, each reported once', async () => {
    const [incident] = await scene.beginWith({ closed_in_cse: 'close', reopen_incident: 'true' });
    for (const minute of ['01', '02']) {
      await scene.inCse(incident, { ...CLOSED, closed: `2026-01-15T12:${minute}:00.000000` });
      await scene.follow();
      expect((await scene.incidentNow(incident))['state']).toBe('3');
      await scene.inCse(incident, OPEN);
      await scene.follow();
      expect((await scene.incidentNow(incident))['state']).toBe('16');
    }
    expect((await scene.journal(incident)).map((note) => note.split(' ').slice(0, 4).join(' '))).toEqual(
      expect.arrayContaining(['Sumo Logic CSE: Closed', 'Sumo Logic CSE: Re-opened']),
    );
    expect(await scene.journal(incident)).toHaveLength(4);
    await scene.deliver();
    expect(await scene.writes()).toEqual([]);
  });

  test('is not looked for longer than a week after the close', async () => {
    const [incident] = await scene.beginWith({});
    await scene.close(incident);
    await scene.deliver();
    await scene.both.instance.control('clock', { seconds: 8 * 86_400 });
    await scene.inCse(incident, OPEN);
    expect(await scene.follow()).toMatchObject({ read: 0, reopened: 0 });
  });
});
