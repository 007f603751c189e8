import { anEntity, anInsight, type Json } from '../support/insights.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { lookInto } from '../support/list-world.ts';

const SCOPE = 'x_sul_sumo_logic_s';
/** In the Entity: lists of ids do not contain it, and an Insight without its Signals does. */
const POISON = 'poisoned-entity';

let world: InProcess;

beforeAll(() => {
  world = createInProcess();
});

beforeEach(() => world.reset());

afterAll(() => world.instance.close());

const { rows, incidents, claim, status, now, polls } = lookInto(() => world);
const cursorAge = (): number => now() - Date.parse(`${(status()['cursor'] ?? '').replace(' ', 'T')}Z`);
const limits = (): string[] =>
  world.cse.product.log
    .list()
    .filter(({ path }) => path.endsWith('/insights'))
    .map(({ query }) => `${query['limit'] ?? ''} from ${query['offset'] ?? ''}`);

/** Insights a second apart, the first the newest. */
function arrive(count: number, poisoned: readonly number[], before = 60_000): string[] {
  const insights = Array.from({ length: count }, (_none, n): Json => {
    const hostname = poisoned.includes(n) ? POISON : 'till-07';
    const created = new Date(now() - before - n * 1000).toISOString().slice(0, 19);
    return anInsight({ id: `i-${n}`, readableId: `I-${n}`, created, entity: anEntity({ hostname }) });
  });
  world.cse.product.add(insights);
  return insights.map(({ id }) => String(id));
}

function poll(): void {
  world.instance.runJob('Poll Insights');
  world.instance.rest(5000);
  // The rate limit may put off the rest of the run.
  world.instance.advance(20_000);
  world.instance.rest(5000);
}

const always = { times: 1_000_000, method: 'GET', path: '/insights' } as const;

describe('an Insight that makes every answer unreadable', () => {
  test.each([
    ['in the middle of a page', [23]],
    ['at the end of a page, which the next one shares', [49]],
    ['as the newest', [0]],
    ['as the oldest', [119]],
    ['twice in a row', [9, 10]],
  ])('%s: all others become incidents, it ends as an error, the cursor moves', (_where, poisoned) => {
    const ids = arrive(120, poisoned);
    world.cse.product.failures.add({ ...always, kind: 'cut', holding: POISON });
    poll();
    const good = ids.filter((_id, n) => !poisoned.includes(n));
    expect(incidents().sort()).toEqual([...good].sort());
    expect(cursorAge()).toBeLessThan(60_000);
    expect(status()).toMatchObject({ health: 'degraded', open_run: '' });
    polls(4);
    for (const n of poisoned) {
      expect(claim(`i-${n}`)).toMatchObject({ state: 'error' });
      expect(claim(`i-${n}`)?.['error']).toMatch(/after 3 attempts: .*the response is not valid JSON/);
    }
    expect(incidents()).toHaveLength(good.length);
    expect(status()['reason']).toMatch(/could not be turned into incidents/);
    expect(cursorAge()).toBeLessThan(400_000);
  });

  test('by its size: the platform does not give the body', () => {
    arrive(12, [3]);
    world.cse.product.failures.add({ ...always, kind: 'too-large', holding: POISON });
    poll();
    expect(incidents()).toHaveLength(11);
    polls(4);
    expect(claim('i-3')).toMatchObject({ state: 'error' });
    expect(claim('i-3')?.['error']).toContain(
      'the response could not be received: The answer is larger than the instance takes',
    );
  });

  test('is taken over in full when it can be read again', () => {
    arrive(3, [1]);
    world.cse.product.failures.add({ ...always, kind: 'cut', holding: POISON });
    poll();
    expect(incidents()).toHaveLength(2);
    world.cse.product.failures.reset();
    polls(1);
    expect(incidents()).toHaveLength(3);
    expect(claim('i-1')).toMatchObject({ state: 'ingested', signal_count: '2' });
    polls(1);
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test('is skipped by a backfill, too', () => {
    poll();
    arrive(30, [12], 40 * 3_600_000);
    world.cse.product.failures.add({ ...always, kind: 'cut', holding: POISON });
    const [configuration] = rows(`${SCOPE}_configuration`);
    world.instance.table(`${SCOPE}_backfill`).insert({
      name: 'Old',
      configuration: configuration?.['sys_id'] ?? '',
      since: new Date(now() - 48 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
      limit: '100',
      state: 'waiting',
    });
    world.instance.table(`${SCOPE}_sumo_status`).update(status()['sys_id'] ?? '', { backfill_open: 'true' });
    polls(5);
    expect(incidents()).toHaveLength(29);
    expect(rows(`${SCOPE}_backfill`)).toMatchObject([{ state: 'done', claimed: '30' }]);
    expect(claim('i-12')).toMatchObject({ state: 'error' });
    expect(claim('i-12')?.['backfill']).not.toBe('');
  });
});

test('one answer that is cut off costs a list of ids and one more call, and nothing waits', () => {
  arrive(5, []);
  world.cse.product.failures.add({ kind: 'cut', holding: 'objects', method: 'GET', path: '/insights' });
  poll();
  expect(incidents()).toHaveLength(5);
  expect(status()).toMatchObject({ health: 'healthy', consecutive_failures: '0' });
  // The last one is that of the first Validate Setup.
  expect(limits()).toEqual(['50 from 0', '50 from 0', '50 from 0', '1 from 0']);
});

test('a list that is unreadable in every form is a failure of the poll, and nothing is lost once it is over', () => {
  arrive(60, []);
  world.cse.product.failures.add({ ...always, kind: 'html', status: 200 });
  poll();
  const failures = Number(status()['consecutive_failures']);
  // Its ids are requested once; each try that follows is one call.
  expect(limits()).toHaveLength(1 + failures);
  expect(status()).toMatchObject({ cursor: '' });
  expect(status()['last_error']).toMatch(/an HTML page.*\[200\] \[GET \/insights\]/);
  polls(3);
  expect(status()).toMatchObject({ health: 'failing' });
  world.cse.product.failures.reset();
  polls(2);
  expect(incidents()).toHaveLength(60);
  expect(status()).toMatchObject({ health: 'healthy' });
});

test.each([
  ['a 503', { status: 503 }],
  ['a 429', { status: 429 }],
  ['no answer', { kind: 'reset' }],
] as const)('%s is an outage: the page is not taken apart', (_name, failure) => {
  arrive(5, []);
  world.cse.product.failures.add({ ...failure, path: '/insights' });
  poll();
  expect(
    limits()
      .slice(0, 2)
      .every((asked) => asked === '50 from 0'),
  ).toBe(true);
  polls(1);
  expect(incidents()).toHaveLength(5);
});

test('the sweep does not wait for a poll that can read nothing', () => {
  poll();
  polls(66);
  const created = (before: number): string => new Date(now() - before).toISOString().slice(0, 19);
  world.cse.product.add([
    anInsight({ id: 'late', created: created(3 * 3_600_000) }),
    anInsight({ id: 'poison', created: created(-60_000) }),
  ]);
  // Not even lists of ids with it can be read: those of the poll.
  world.cse.product.failures.add({ ...always, kind: 'cut', holding: '"id":"poison"' });
  polls(12);
  expect(incidents()).toEqual(['late']);
  expect(status()).toMatchObject({ health: 'degraded' });
  world.cse.product.failures.reset();
  polls(3);
  expect(incidents().sort()).toEqual(['late', 'poison']);
  expect(status()).toMatchObject({ health: 'healthy' });
});

describe('an Insight of which not even the id can be listed', () => {
  const created = (before: number): string => new Date(now() - before).toISOString().slice(0, 19);
  const HOUR = 3_600_000;
  /** Insights ten seconds apart, of which some make every list with them unreadable. */
  const surround = (count: number, poisoned: readonly number[]): unknown =>
    world.cse.product.add(
      Array.from({ length: count }, (_none, n) =>
        anInsight({
          id: poisoned.includes(n) ? `poison-${n}` : `i-${n}`,
          created: created((n + 1) * 10_000),
        }),
      ),
    );
  const poison = (): void =>
    world.cse.product.failures.add({ ...always, kind: 'cut', holding: '"id":"poison' });

  test.each([
    ['alone', 1, [0]],
    ['as the newest', 40, [0]],
    ['as the oldest', 40, [39]],
    ['in the middle', 130, [77]],
    ['and two neighbours', 40, [20, 21, 22]],
  ])(
    '%s: the rest goes on, its second is named, and it comes once it can be listed',
    (_where, count, poisoned) => {
      poll();
      polls(1);
      surround(count, poisoned);
      poison();
      polls(12);
      expect(incidents()).toHaveLength(count - poisoned.length);
      expect(status()).toMatchObject({ health: 'degraded', open_run: '' });
      expect(status()['findings']).toMatch(
        /The Insights created from .* are skipped: not even their ids can be read/,
      );
      expect(cursorAge()).toBeLessThan(400_000);
      world.cse.product.add([anInsight({ id: 'new', created: created(60_000) })]);
      polls(1);
      expect(incidents()).toContain('new');
      // The sweep skips it, too.
      polls(7 * 12);
      expect(status()).toMatchObject({ health: 'degraded', consecutive_failures: '0' });
      world.cse.product.failures.reset();
      polls(poisoned.length + 2);
      expect(incidents()).toHaveLength(count + 1);
      expect(status()).toMatchObject({ health: 'healthy' });
    },
  );

  test('and that matched the query later does not block the sweep', () => {
    poll();
    polls(66);
    world.cse.product.add([
      anInsight({ id: 'late', created: created(3 * HOUR) }),
      anInsight({ id: 'poison', created: created(4 * HOUR) }),
      anInsight({ id: 'later', created: created(5 * HOUR) }),
    ]);
    poison();
    polls(14);
    expect(incidents().sort()).toEqual(['late', 'later']);
    expect(status()).toMatchObject({ health: 'degraded' });
  });

  test('too many of them block the poll, and it says so; the sweep continues from where it was', () => {
    const [configuration] = rows(`${SCOPE}_configuration`);
    const settings = { time_budget: '10', link_back: 'false' };
    world.instance.table(`${SCOPE}_configuration`).update(configuration?.['sys_id'] ?? '', settings);
    poll();
    polls(66);
    const all = Array.from({ length: 25 }, (_none, n) => n);
    surround(all.length, all);
    poison();
    polls(4);
    expect(status()).toMatchObject({ health: 'failing' });
    world.cse.product.add(
      Array.from({ length: 60 }, (_none, n) =>
        anInsight({ id: `late-${n}`, created: created(3 * HOUR + n * 1000) }),
      ),
    );
    const before = world.cse.product.log.total;
    polls(6);
    expect(status()).toMatchObject({ health: 'failing' });
    // The older part of its window; the one that is newer lies between the seconds that are left out.
    const sweeps = world.cse.product.log
      .list(before)
      .filter(({ query }) => query['limit'] === '50' && (query['q'] ?? '').startsWith('created:2026-01-14'));
    expect(sweeps.map(({ query }) => query['offset'])).toEqual(['0', '49']);
    world.cse.product.failures.reset();
    polls(24);
    expect(incidents()).toHaveLength(85);
    expect(status()).toMatchObject({ health: 'healthy' });
  });
});
