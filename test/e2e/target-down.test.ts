import { HealthWorld } from '../support/health-world.ts';

interface Told {
  event: string;
  digest?: { count: number; insights: string[] };
  insight?: { readableId?: string };
}

describe('a target that was down for twelve days', () => {
  const world = new HealthWorld();

  const told = (): Told[] => world.taken.map(({ event, body }) => ({ ...(JSON.parse(body) as Told), event }));
  const closeAll = (): void => {
    const incidents = world.world.instance.table('sn_si_incident');
    const values = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
    incidents.find('').forEach((row) => void incidents.update(row.sys_id, values));
  };

  beforeEach(() => world.begin());

  afterAll(() => world.close());

  test('is told of what it has missed in one digest, and of what is new one by one', () => {
    world.target = 0;
    world.insights(3);
    world.minutes(70);
    world.minutes(12 * 24 * 60, 240);
    world.minutes(10);
    expect(world.status()).toMatchObject({ health: 'degraded' });
    world.insights(1);
    world.minutes(10);
    world.target = 200;
    world.minutes(240, 5);
    expect(
      told()
        .map(({ event }) => event)
        .sort(),
    ).toEqual(['digest', 'insight.created']);
    expect(told().find(({ digest }) => digest)?.digest?.count).toBe(3);
    const held = world.own('delivery').find('state=suppressed');
    expect(held.map((row) => row['note'])).toEqual(
      Array(3).fill('Held back: it could not be sent for more than a day'),
    );
    world.minutes(10);
    expect(world.status()).toMatchObject({ health: 'healthy' });
  });

  test('is not told of the close of what it never heard of, but of the close of what it knows', () => {
    world.insights(1);
    world.minutes(10);
    expect(told().map(({ event }) => event)).toEqual(['insight.created']);
    world.target = 0;
    world.insights(2);
    world.minutes(10);
    closeAll();
    world.minutes(3 * 24 * 60, 240);
    world.taken.splice(0);
    world.target = 200;
    world.minutes(240, 5);
    expect(
      told()
        .map(({ event }) => event)
        .sort(),
    ).toEqual(['digest', 'insight.closed']);
  });

  test('gets one of them all the same where an administrator sends it again', () => {
    world.target = 0;
    world.insights(2);
    world.minutes(2 * 24 * 60, 240);
    world.target = 200;
    world.minutes(240, 5);
    const [one] = world.own('delivery').find('state=suppressed');
    world.taken.splice(0);
    const now = new Date(world.world.instance.platform.clock.now())
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    world
      .own('delivery')
      .update(one?.sys_id ?? '', { state: 'ready', sent_again_at: now, next_attempt_at: now });
    world.minutes(5);
    expect(told().map(({ event }) => event)).toEqual(['insight.created']);
  });
});
