import { changeRule } from '../cse/index.ts';
import { HealthWorld } from '../support/health-world.ts';
import { closeIncidents } from '../support/in-process.ts';

interface SendResult {
  event: string;
  digest?: { count: number; insights: string[] };
  insight?: { readableId?: string };
}

describe('a target that was down for twelve days', () => {
  const world = new HealthWorld();

  const told = (): SendResult[] =>
    world.taken.map(({ event, body }) => ({ ...(JSON.parse(body) as SendResult), event }));
  const disableRule = (): void => {
    const { rules } = world.world.cse.product;
    changeRule(rules, rules[0]?.id ?? '', { status: 'FAILED_AND_DISABLED' });
  };

  beforeEach(() => world.begin());

  afterAll(() => world.close());

  test('is notified about what it has missed in one digest, and about new events one by one', () => {
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
      Array(3).fill('Suppressed: it could not be sent for more than a day'),
    );
    world.minutes(10);
    expect(world.status()).toMatchObject({ health: 'healthy' });
  });

  test('is notified in the digest about closes that are a day old, but only of Insights it was notified about', () => {
    world.insights(1);
    world.minutes(10);
    expect(told().map(({ event }) => event)).toEqual(['insight.created']);
    world.target = 0;
    world.insights(2);
    world.minutes(10);
    closeIncidents(world.world.instance);
    world.minutes(3 * 24 * 60, 240);
    world.taken.splice(0);
    world.target = 200;
    world.minutes(240, 5);
    expect(told().map(({ event }) => event)).toEqual(['digest']);
    const { count, insights = [] } = told()[0]?.digest ?? {};
    expect(count).toBe(3);
    expect(insights.filter((line) => line.startsWith('Closed: INSIGHT-'))).toHaveLength(1);
  });

  test('is notified about a close the next day if it was closed within a day', () => {
    world.insights(1);
    world.minutes(10);
    world.target = 0;
    world.minutes(2 * 24 * 60, 240);
    closeIncidents(world.world.instance);
    world.minutes(10);
    world.taken.splice(0);
    world.target = 200;
    world.minutes(240, 5);
    expect(told().map(({ event }) => event)).toEqual(['insight.closed']);
  });

  test('is not notified about old failures and recoveries, but about rules in the digest', () => {
    world
      .own('action')
      .find('')
      .forEach(({ sys_id: id }) => {
        world.own('action').update(id, { on_health: 'true', on_rule_disabled: 'true' });
      });
    world.minutes(20);
    world.target = 0;
    world.insights(1);
    world.minutes(10);
    for (let time = 0; time < 3; time += 1) {
      world.fails({ status: 503 });
      world.minutes(20);
      world.works();
      world.minutes(20);
    }
    disableRule();
    world.minutes(40);
    const waiting = world
      .own('delivery')
      .find('stateINready,retry')
      .map((row) => row['event']);
    expect([...new Set(waiting)].sort()).toEqual(['created', 'failing', 'recovered', 'rule_disabled']);
    // Steps of hours would look like further failures.
    world
      .own('action')
      .find('')
      .forEach(({ sys_id: id }) => {
        world.own('action').update(id, { on_health: 'false' });
      });
    world.minutes(12 * 24 * 60, 240);
    world.target = 200;
    world.minutes(240, 5);
    expect(told().map(({ event }) => event)).toEqual(['digest']);
    expect(told()[0]?.digest).toMatchObject({
      count: 2,
      insights: expect.arrayContaining([expect.stringMatching(/^Rule disabled: /)]) as string[],
    });
    const over = world.own('delivery').find('eventINfailing,recovered');
    expect([...new Set(over.map((row) => `${row['state'] ?? ''}: ${row['note'] ?? ''}`))]).toEqual([
      'cancelled: The integration failed and recovered before a notification could be sent',
    ]);
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
