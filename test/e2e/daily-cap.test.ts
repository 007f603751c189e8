import { anInsight } from '../support/insights.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { BARE, cseTime, Scene } from '../support/scene.ts';

const MINUTE = 60_000;
const DAY = 86_400;

describe('the daily cap', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  beforeEach(() => scene.begin({ ...BARE, daily_cap: '10' }));

  afterAll(() => scene?.stop());

  /** Insights created in the last minutes, one a minute, the newest last. */
  async function arrive(count: number, prefix = 'i'): Promise<void> {
    const now = await scene.now();
    const insights = Array.from({ length: count }, (_none, n) => {
      const id = `${prefix}-${String(n).padStart(3, '0')}`;
      return anInsight({ id, readableId: id, created: cseTime(now - (count - n) * MINUTE) });
    });
    await scene.add(...insights);
  }

  /** The regular job, once, with everything that it leaves to be continued. */
  const poll = (): Promise<Json> => scene.both.poll();

  /** Moves the clock to ten minutes past the next midnight (UTC), without doing what has become due. */
  async function nextDay(): Promise<void> {
    const now = await scene.now();
    const seconds = DAY - (Math.floor(now / 1000) % DAY) + 600;
    await scene.both.instance.control('clock', { seconds });
  }

  const ids = (rows: TableRow[], column = 'correlation_id'): string[] =>
    rows.map((row) => row[column] ?? '').sort();

  test('defers what is above it: staged and pending, the oldest admitted first', async () => {
    await arrive(23);
    await poll();
    const incidents = await scene.incidents();
    expect(ids(incidents)).toEqual(Array.from({ length: 10 }, (_none, n) => `i-00${n}`));
    const waiting = await scene.insights('state=claimed');
    expect(waiting).toHaveLength(13);
    for (const row of waiting) expect(row).toMatchObject({ deferred: 'true', attempts: '', error: '' });
    expect(await scene.staged('sys_import_state=pending')).toHaveLength(13);
  });

  test('is said in the status, with the number that waits, and is no error', async () => {
    await arrive(23);
    await poll();
    const text =
      'Daily cap of 10 reached: 13 Insights are deferred until the next day (UTC) or until the Daily cap is raised';
    expect(await scene.status()).toMatchObject({
      health: 'degraded',
      reason: text,
      findings: text,
      deferred: '13',
      open_run: '',
      continue_at: '',
      last_error: '',
      consecutive_failures: '0',
    });
    const [first] = await scene.runs();
    expect(first).toMatchObject({ outcome: 'success', created: '10', errors: '0' });
    expect(await scene.errorLines()).toEqual([]);
  });

  test('nothing is read again meanwhile, and the polls go on', async () => {
    await arrive(23);
    await poll();
    await arrive(2, 'later');
    await scene.both.instance.control('clock', { seconds: 300 });
    await poll();
    const paths = (await scene.calls()).map((call) => String(call['path']));
    expect(paths.filter((path) => !path.endsWith('/insights'))).toEqual([]);
    expect(await scene.incidents()).toHaveLength(10);
    expect(await scene.status()).toMatchObject({ deferred: '15', health: 'degraded' });
    expect(await scene.insights('state=claimed^attempts>0')).toEqual([]);
  });

  test('lets through as many each day, the oldest first, until none waits', async () => {
    await arrive(23);
    await poll();
    await nextDay();
    await poll();
    expect(ids(await scene.incidents())).toEqual(
      Array.from({ length: 20 }, (_none, n) => `i-${String(n).padStart(3, '0')}`),
    );
    expect(await scene.status()).toMatchObject({ deferred: '3' });
    await nextDay();
    await poll();
    expect(await scene.incidents()).toHaveLength(23);
    expect(await scene.insights('state!=ingested')).toEqual([]);
    expect(await scene.status()).toMatchObject({ deferred: '0', health: 'healthy', findings: '' });
    const reads = (await scene.calls()).filter((call) => String(call['path']).includes('/insights/'));
    expect(reads).toEqual([]);
  });

  test('new Insights come after those that wait already', async () => {
    await arrive(14);
    await poll();
    await nextDay();
    await arrive(10, 'new');
    await poll();
    const made = ids(await scene.incidents());
    expect(made.filter((id) => id.startsWith('i-'))).toHaveLength(14);
    expect(made.filter((id) => id.startsWith('new-'))).toHaveLength(6);
    expect(await scene.status()).toMatchObject({ deferred: '4' });
  });

  test('a higher cap lets through at the next poll; a lower one is kept at once', async () => {
    await arrive(23);
    await poll();
    await scene.both.configure({ daily_cap: '15' });
    await scene.both.instance.control('clock', { seconds: 300 });
    await poll();
    expect(await scene.incidents()).toHaveLength(15);
    await scene.both.configure({ daily_cap: '4' });
    await nextDay();
    await poll();
    expect(await scene.incidents()).toHaveLength(19);
    expect(await scene.status()).toMatchObject({ deferred: '4' });
  });

  test('those that ended as errors take no room', async () => {
    await scene.add(
      ...Array.from({ length: 4 }, (_none, n) =>
        anInsight({ id: `bad-${n}`, readableId: `bad-${n}`, created: 'not today' }),
      ),
    );
    await arrive(12);
    await poll();
    expect(await scene.incidents()).toHaveLength(10);
    expect(await scene.insights('state=error')).toHaveLength(4);
    expect(await scene.status()).toMatchObject({ deferred: '2' });
  });

  test('what waits is read again when its staging row was deleted meanwhile', async () => {
    await arrive(13);
    await poll();
    const table = scene.both.table('sumo_logic_insights');
    for (const row of await scene.staged('sys_import_state=pending'))
      await scene.remove(table, row['sys_id'] ?? '');
    await nextDay();
    await poll();
    expect(await scene.incidents()).toHaveLength(13);
    expect(await scene.insights('state!=ingested')).toEqual([]);
  });

  test('rows of the Import Set API are not deferred, and not counted', async () => {
    await arrive(12);
    await poll();
    const row = { insight_id: 'by-api', correlation_display: 'Sumo Logic CSE', short_description: 'By hand' };
    await scene.request('POST', `import/${scene.both.table('sumo_logic_insights')}`, row);
    expect(await scene.incidentsOf('by-api')).toHaveLength(1);
    expect(await scene.status()).toMatchObject({ deferred: '2' });
  });

  test('a row of the Import Set API does not count as a deferred Insight', async () => {
    await arrive(12);
    await poll();
    const row = { insight_id: 'i-011', correlation_display: 'Sumo Logic CSE', short_description: 'By hand' };
    await scene.request('POST', `import/${scene.both.table('sumo_logic_insights')}`, row);
    expect(await scene.insights('insight_id=i-011')).toMatchObject([{ state: 'claimed', deferred: 'true' }]);
    await nextDay();
    await poll();
    expect(await scene.incidents()).toHaveLength(12);
    const [incident] = await scene.incidentsOf('i-011');
    expect(incident?.['short_description']).not.toBe('By hand');
  });

  test('what the sweep finds counts, too', async () => {
    await poll();
    await arrive(8);
    await poll();
    const now = await scene.now();
    await scene.add(
      ...Array.from({ length: 5 }, (_none, n) =>
        anInsight({
          id: `swept-${n}`,
          readableId: `S-${n}`,
          created: cseTime(now - 3 * 3600_000 - n * 1000),
        }),
      ),
    );
    await scene.property('sweep_hours', '1');
    await scene.both.instance.control('clock', { seconds: 3600 });
    await poll();
    expect(await scene.incidents()).toHaveLength(10);
    expect(await scene.status()).toMatchObject({ deferred: '3' });
    await nextDay();
    await poll();
    expect(await scene.incidents()).toHaveLength(13);
  });
});
