import { anEntity, anInsight, aSignal, type Json } from '../support/insights.ts';
import { closeIncidents, createInProcess, type InProcess } from '../support/in-process.ts';
import { lookInto } from '../support/list-world.ts';

const MB = 1024 * 1024;

let world: InProcess;

beforeAll(() => {
  world = createInProcess();
});

beforeEach(() => world.reset());

afterAll(() => world.instance.close());

const { own, incidents, claim, status, now, polls } = lookInto(() => world);
const calls = (): number =>
  world.cse.product.log.list().filter(({ path }) => path.endsWith('/insights')).length;

/** Insights a second apart, each with a Signal whose description has so many characters. */
function arrive(name: string, count: number, characters: number, fields: Json = {}): void {
  const description = 'x'.repeat(characters);
  world.cse.product.add(
    Array.from({ length: count }, (_none, n) => {
      const created = new Date(now() - 60_000 - n * 1000).toISOString().slice(0, 19);
      const signals = [aSignal({ description, name: 'A large Signal' })];
      return anInsight({ id: `${name}-${n}`, readableId: `${name}-${n}`, created, signals, ...fields });
    }),
  );
}

test('pages above what the instance takes are read in portions that it takes', () => {
  arrive('large', 120, 210 * 1024);
  polls(1);
  expect(incidents()).toHaveLength(120);
  expect(status()).toMatchObject({ health: 'healthy', consecutive_failures: '0' });
  // Three lists in full that are refused, three of ids, and two to four portions for each.
  expect(calls()).toBeLessThanOrEqual(20);
});

test('among new Insights of a later poll, too', () => {
  polls(1);
  arrive('large', 50, 250 * 1024);
  polls(1);
  expect(incidents()).toHaveLength(50);
  expect(status()).toMatchObject({ health: 'healthy' });
});

test('an Insight that is too large by its Signals becomes an incident without them, and says so', () => {
  polls(1);
  arrive('huge', 1, 11 * MB);
  arrive('usual', 30, 100);
  polls(1);
  expect(incidents()).toHaveLength(30);
  polls(2);
  expect(incidents()).toHaveLength(31);
  expect(claim('huge-0')).toMatchObject({ state: 'ingested', signal_count: '0' });
  expect(claim('huge-0')?.['left_out']).toMatch(
    /^signals: not read\. .*could not be received: .*larger than/,
  );
  expect(status()).toMatchObject({ health: 'healthy' });
  // It is followed, and closed with its incident.
  closeIncidents(world.instance);
  polls(3);
  const open = [...world.cse.product.store.all()].filter(
    ({ body }) => (body['status'] as { name?: string }).name !== 'closed',
  );
  expect(open).toEqual([]);
});

test('one that is too large in itself ends as an error that says so, and stops nothing', () => {
  polls(1);
  arrive('huge', 1, 100, { entity: anEntity({ notes: 'x'.repeat(11 * MB) }) });
  arrive('usual', 30, 100);
  polls(4);
  expect(incidents()).toHaveLength(30);
  expect(claim('huge-0')).toMatchObject({ state: 'error' });
  expect(claim('huge-0')?.['error']).toMatch(/after 3 attempts: .*could not be received: .*larger than/);
  expect(status()).toMatchObject({ health: 'degraded', consecutive_failures: '0' });
  arrive('new', 1, 100);
  polls(1);
  expect(incidents()).toContain('new-0');
});

test('one that is nested 600 levels deep ends as an error, too', () => {
  polls(1);
  let deep: unknown = 'x';
  for (let level = 0; level < 600; level += 1) deep = { deep };
  arrive('deep', 1, 100, { entity: anEntity({ deep }) });
  arrive('usual', 30, 100);
  polls(4);
  expect(incidents()).toHaveLength(30);
  expect(claim('deep-0')).toMatchObject({ state: 'error' });
  expect(claim('deep-0')?.['error']).toMatch(/nested too deeply/);
  expect(status()).toMatchObject({ consecutive_failures: '0' });
});

test('a close does not wait for comments that cannot be read, and adds none twice', () => {
  polls(1);
  arrive('usual', 1, 100);
  polls(1);
  const { failures } = world.cse.product;
  failures.add({ times: 1, method: 'POST', path: '/comments', kind: 'reset', after: true });
  failures.add({ times: 1_000_000, method: 'GET', path: '/comments', kind: 'too-large' });
  closeIncidents(world.instance);
  polls(8);
  expect([...world.cse.product.store.all()]).toMatchObject([
    { body: { status: { name: 'closed' } }, comments: [expect.anything()] },
  ]);
  expect(own('delivery').filter((row) => row['type'] === 'close')).toMatchObject([
    { state: 'delivered', note: expect.stringContaining('the comments of the Insight cannot be read') },
  ]);
});
