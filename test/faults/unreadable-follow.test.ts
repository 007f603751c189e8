import { serveScripted } from '../instance/index.ts';
import { anInsight, aSignal, type Json } from '../support/insights.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { ID } from '../support/push-scene.ts';
import { basic } from '../support/rest.ts';
import { BARE } from '../support/scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';
/** In a Signal of the Insight that makes every answer with it unreadable. */
const POISON = 'poisoned-signal';
const CLOSED = {
  status: { name: 'closed', displayName: 'Closed' },
  resolution: 'False Positive',
  closed: '2026-01-15T12:00:30.000000',
  closedBy: 'kim@example.com',
};
const always = { times: 1_000_000, method: 'GET', path: '/insights' } as const;

type Values = Record<string, string>;

let world: InProcess;

beforeAll(() => {
  world = createInProcess();
});

afterAll(() => world.instance.close());

const rows = (table: string): Values[] => world.instance.table(table).find('');
const states = (): string[] => rows('sn_si_incident').map((row) => row['state'] ?? '');
const count = (state: string): number => states().filter((each) => each === state).length;
const record = (id: string): Values =>
  rows(`${SCOPE}_insight`).find((row) => row['insight_id'] === id) ?? { note: 'there is no record' };
const status = (): Values => rows(`${SCOPE}_sumo_status`)[0] ?? {};

function configure(values: Values): void {
  const configurations = world.instance.table(`${SCOPE}_configuration`);
  configurations.find('').forEach(
    (row) =>
      void configurations.update(row.sys_id, {
        ...(BARE as Values),
        ...values,
      }),
  );
}

function pass(minutes: number): void {
  for (let passed = 0; passed < minutes; passed += 5) {
    world.instance.advance(300_000);
    world.instance.rest(5000);
  }
}

/** Insights a second apart. */
function arrive(numbers: number, poisoned: number): void {
  const now = world.instance.platform.clock.now();
  const insights = Array.from({ length: numbers }, (_none, n): Json => {
    const created = new Date(now - 60_000 - n * 1000).toISOString().slice(0, 19);
    const signals = [aSignal({ name: n === poisoned ? POISON : 'signal' })];
    return anInsight({ id: ID(n), readableId: `I-${n}`, created, signals });
  });
  world.cse.product.add(insights);
}

describe('an Insight that makes the list unreadable in which it is read again', () => {
  beforeEach(() => {
    world.reset();
    configure({ link_back: 'false', closed_in_cse: 'close' });
  });

  test.each([
    ['in the middle', 60, 23],
    ['alone', 1, 0],
    ['at the end of a cycle', 52, 51],
  ])('%s: all others are followed, and it is named', (_where, number, poisoned) => {
    arrive(number, poisoned);
    pass(15);
    expect(states()).toHaveLength(number);
    for (let n = 0; n < number; n += 1) world.cse.product.patch(ID(n), CLOSED);
    world.cse.product.failures.add({ ...always, kind: 'cut', holding: POISON });
    pass(90);
    expect(count('3')).toBe(number - 1);
    expect(record(ID(poisoned))['note']).toMatch(
      /^Changes in CSE are not followed: .*the response is not valid JSON/,
    );
    expect(status()).toMatchObject({ health: 'degraded' });
    expect(status()['findings']).toContain('Changes in CSE do not reach their incidents');
    world.cse.product.failures.reset();
    pass(30);
    expect(count('3')).toBe(number);
    expect(record(ID(poisoned))['note'] ?? '').toBe('');
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test('as any other list does, for a while: no Insight is blamed, and all are followed afterwards', () => {
    arrive(12, -1);
    pass(15);
    for (let n = 0; n < 12; n += 1) world.cse.product.patch(ID(n), CLOSED);
    world.cse.product.failures.add({ ...always, kind: 'html', status: 200 });
    pass(30);
    expect(rows(`${SCOPE}_insight`).filter((row) => (row['note'] ?? '') !== '')).toEqual([]);
    world.cse.product.failures.reset();
    pass(30);
    expect(count('3')).toBe(12);
    expect(status()).toMatchObject({ health: 'healthy' });
  });
});

describe('an Insight that makes the list unreadable in which it is looked up after a push', () => {
  const events = (): Values[] => rows(`${SCOPE}_inbound_event`);
  const post = (n: number): void =>
    void serveScripted(world.instance.platform, {
      method: 'POST',
      uri: `/api/${SCOPE}/v1/cse/events`,
      headers: { authorization: basic('sumo.cse_webhook'), 'content-type': 'application/json' },
      body: JSON.stringify({ id: ID(n), readableId: `I-${n}` }),
    });

  test('does not block those that came with it', () => {
    world.reset();
    configure({ link_back: 'false', push: 'true', interval: '60' });
    world.instance.runJob('Poll Insights');
    world.instance.advance(60_000);
    world.instance.rest(5000);
    arrive(15, 4);
    world.cse.product.failures.add({ ...always, kind: 'cut', holding: POISON });
    for (let n = 0; n < 15; n += 1) post(n);
    world.instance.rest(5000);
    pass(10);
    expect(states()).toHaveLength(14);
    const done = events().filter((row) => row['state'] === 'done');
    expect(done).toHaveLength(14);
    expect(events().filter((row) => row['state'] !== 'done')).toMatchObject([{ subject: ID(4) }]);
  });
});
