import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TARGET = '127.0.0.1:7';
const COUNT = 40;

/** Milliseconds of an answer that is just in time. */
const SLOW = 9000;

describe('a target that answers slowly', () => {
  let world: InProcess;
  let takes = SLOW;
  const told: string[] = [];

  beforeAll(() => {
    world = createInProcess(undefined, undefined, undefined, ({ url }) => {
      const name = new URL(url).pathname.slice(1);
      told.push(name);
      const headers: Record<string, string> = name === 'slow' ? { 'x-answer-time': String(takes) } : {};
      return { status: 200, headers, body: '' };
    });
    world.instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    world.instance.runJob('Poll Insights');
    for (const name of ['quick', 'slow', 'swift']) {
      const common = { type: 'http_post_v2', active: 'true', on_created: 'true', minimum_severity: 'LOW' };
      world.instance.table(`${SCOPE}_action`).insert({ ...common, name, url: `http://${TARGET}/${name}` });
    }
    world.instance.advance(600_000);
    const fromMs = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: COUNT, seed: 3, fromMs, over: 30 });
    world.instance.runJob('Poll Insights');
  });

  afterAll(() => world.instance.close());

  const times = (name: string): number => told.filter((one) => one === name).length;
  const isSlow = (name: string) => world.instance.table(`${SCOPE}_action`).find(`name=${name}`)[0]?.['slow'];

  test('comes after all others, which are not delayed, and eventually gets everything', () => {
    const began = world.instance.platform.clock.now();
    for (let turn = 0; turn < 1000 && times('quick') + times('swift') < 2 * COUNT; turn += 1)
      world.instance.rest(1);
    expect([times('quick'), times('swift')]).toEqual([COUNT, COUNT]);
    // It gets a message now and then, however many wait for the others.
    const turns = times('slow');
    expect(turns).toBeGreaterThan(1);
    expect(turns).toBeLessThanOrEqual(6);
    expect(world.instance.platform.clock.now() - began).toBeLessThan(turns * SLOW + 60_000);
    expect([isSlow('quick'), isSlow('slow')]).toEqual(['0', '1']);
    for (let turn = 0; turn < COUNT && times('slow') < COUNT; turn += 1) {
      world.instance.advance(60_000);
      world.instance.rest(200);
    }
    expect([times('quick'), times('slow'), times('swift')]).toEqual([COUNT, COUNT, COUNT]);
    const states = world.instance
      .table(`${SCOPE}_delivery`)
      .find('type=action')
      .map((row) => row['state']);
    expect(new Set(states)).toEqual(new Set(['delivered']));
  });

  test('is one of the others again once it answers quickly', () => {
    takes = 100;
    const fromMs = world.instance.platform.clock.now() - 30_000;
    world.cse.product.generate({ count: 1, seed: 4, fromMs, over: 1 });
    world.instance.advance(300_000);
    world.instance.rest(500);
    expect([times('slow'), isSlow('slow')]).toEqual([COUNT + 1, '0']);
  });
});
