import type { Json, TableRow } from '../support/rest.ts';
import { anInsight } from '../support/insights.ts';
import { cseTime, Scene } from '../support/scene.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const URGENT = 'severity:in("HIGH","CRITICAL") -status:"closed"';

describe('the sweep, for Insights that match the query later', () => {
  let scene: Scene;
  let start: number;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  beforeEach(async () => {
    await scene.begin({ query: URGENT });
    start = await scene.now();
  });

  afterAll(() => scene?.stop());

  /** An Insight of that age; with its age as name. */
  const aged = (id: string, age: number, fields: Json = {}): Json =>
    anInsight({ id, readableId: id.toUpperCase(), created: cseTime(start - age), ...fields });

  const patch = (id: string, fields: Json): Promise<Json> => scene.both.cse.post(`insights/${id}`, fields);

  /** Lets time pass without a poll, then polls once. */
  async function pollAfter(ms: number): Promise<void> {
    await scene.both.instance.control('clock', { seconds: ms / 1000 });
    await scene.both.instance.runJob('Poll Insights');
  }

  /** A list of a window that does not reach up to now. */
  const isSweep = (call: Json): boolean => (windowOf(call)[1] ?? Infinity) <= Date.parse(String(call['at']));
  const sweeps = async (): Promise<Json[]> => (await scene.calls()).filter(isSweep);
  const reads = async (): Promise<string[]> =>
    (await scene.calls()).map((call) => String(call['path'])).filter((path) => path.includes('/insights/'));

  const windowOf = (call: Json | undefined): number[] => {
    const match = /created:(\S+)\.\.(\S+)/.exec(String((call?.['query'] as Json)['q']));
    return [Date.parse(match?.[1] ?? ''), Date.parse(match?.[2] ?? '')];
  };

  async function onlyIncident(id: string): Promise<TableRow> {
    const incidents = await scene.incidentsOf(id);
    expect(incidents).toHaveLength(1);
    return incidents[0] ?? {};
  }

  /** How an Insight that did not match when its window was read comes to match. */
  const LATE: readonly (readonly [string, (() => Json) | null, (scene: Scene) => Promise<unknown>])[] = [
    [
      'raised severity',
      () => aged('late', HOUR, { severity: 'LOW' }),
      () => patch('late', { severity: 'HIGH' }),
    ],
    [
      're-opened',
      () =>
        aged('late', HOUR, {
          status: { name: 'closed', displayName: 'Closed' },
          closed: '2026-01-01T00:00:00',
        }),
      () => patch('late', { status: 'inprogress', resolution: null }),
    ],
    ['indexed late, beyond the overlap', null, () => scene.add(aged('late', HOUR))],
  ];

  test.each(LATE)(
    '%s: found when the sweep is due, not before, as one incident',
    async (_name, before, happens) => {
      await scene.add(aged('early', 2 * HOUR), ...(before === null ? [] : [before()]));
      await pollAfter(0);
      await pollAfter(5 * MINUTE);
      expect(await scene.incidents()).toHaveLength(1);
      await happens(scene);
      await pollAfter(5 * MINUTE);
      await pollAfter(6 * HOUR - 11 * MINUTE);
      expect(await sweeps()).toEqual([]);
      expect(await scene.incidentsOf('late')).toEqual([]);
      await pollAfter(MINUTE);
      expect(await sweeps()).toHaveLength(1);
      const incident = await onlyIncident('late');
      expect(incident).toMatchObject({ severity: '1', correlation_display: 'Sumo Logic CSE' });
      expect(incident['description']).toMatch(/Signals \(2\)/);
      expect(await scene.insights('insight_id=late')).toMatchObject([
        { state: 'ingested', incident: incident['sys_id'], severity: 'HIGH' },
      ]);
      expect(await reads()).toEqual(['/api/sec/v1/insights/late']);
      await pollAfter(6 * HOUR);
      expect(await sweeps()).toHaveLength(2);
      expect(await onlyIncident('late')).toEqual(incident);
      expect(await reads()).toHaveLength(1);
      // The other jobs run, too.
      for (let turn = 0; turn < 3; turn += 1) await scene.both.pass(300);
      expect(await scene.status()).toMatchObject({ health: 'healthy' });
    },
  );

  test('one that finds nothing new costs one call and leaves the incidents alone', async () => {
    await scene.add(...Array.from({ length: 20 }, (_none, n) => aged(`known-${n}`, n * MINUTE)));
    await pollAfter(0);
    const before = await scene.incidents('ORDERBYsys_id');
    const calls = (await scene.calls()).length;
    await pollAfter(6 * HOUR);
    expect(await scene.calls()).toHaveLength(calls + 2);
    expect(await scene.incidents('ORDERBYsys_id')).toEqual(before);
  });

  test('it does not reach before the start of the configuration', async () => {
    await scene.both.configure({ look_back: '2' });
    await pollAfter(0);
    await scene.add(aged('too-old', 3 * HOUR), aged('in-reach', HOUR));
    await pollAfter(6 * HOUR);
    expect(windowOf((await sweeps())[0])[0]).toBe(start - 2 * HOUR);
    await onlyIncident('in-reach');
    expect(await scene.incidentsOf('too-old')).toEqual([]);
  });

  test('it reaches back as many days as the property says', async () => {
    await scene.property('sweep_days', '1');
    await pollAfter(0);
    await pollAfter(2 * DAY);
    const now = await scene.now();
    await scene.add(
      anInsight({ id: 'two-days', readableId: 'TWO', created: cseTime(start - HOUR) }),
      anInsight({ id: 'today', readableId: 'TODAY', created: cseTime(now - 12 * HOUR) }),
    );
    await pollAfter(6 * HOUR);
    const [from, to] = windowOf((await sweeps()).at(-1));
    expect((to ?? 0) - (from ?? 0)).toBe(DAY);
    await onlyIncident('today');
    expect(await scene.incidentsOf('two-days')).toEqual([]);
  });

  test('it comes as often as the property says', async () => {
    await scene.property('sweep_hours', '2');
    await pollAfter(0);
    for (let hour = 0; hour < 6; hour += 1) await pollAfter(HOUR);
    expect(await sweeps()).toHaveLength(3);
  });

  test('an Insight that CSE no longer has when it is read ends as an error that says so', async () => {
    await pollAfter(0);
    await scene.add(aged('gone', HOUR), aged('there', 2 * HOUR));
    await scene.both.cse.post('script', { onRequest: 3, do: { remove: 'gone' } });
    await pollAfter(6 * HOUR);
    await onlyIncident('there');
    const [row] = await scene.insights('insight_id=gone');
    expect(row).toMatchObject({ state: 'error', incident: '' });
    expect(row?.['error']).toMatch(/no longer has this Insight \(404\)/);
    expect(await scene.status()).toMatchObject({
      health: 'degraded',
      reason: expect.stringMatching(/^1 Insight could not/),
    });
  });

  test('one that no longer matches when it is read becomes an incident all the same', async () => {
    await pollAfter(0);
    await scene.add(aged('closed-again', HOUR));
    await scene.both.cse.post('script', {
      onRequest: 3,
      do: { patch: { id: 'closed-again', status: 'closed' } },
    });
    await pollAfter(6 * HOUR);
    expect((await onlyIncident('closed-again'))['description']).toMatch(/Status Closed/);
  });

  test('a hundred at once are all found, within the rate limit, and in one run', async () => {
    await pollAfter(0);
    await scene.add(...Array.from({ length: 100 }, (_none, n) => aged(`mass-${n}`, HOUR + n * 1000)));
    await pollAfter(6 * HOUR);
    expect(await scene.status()).not.toMatchObject({ open_run: '' });
    await scene.both.instance.control('rest', { limit: 100_000 });
    expect(new Set((await scene.incidents()).map((row) => row['correlation_id'])).size).toBe(100);
    expect(await scene.incidents()).toHaveLength(100);
    expect((await scene.calls()).filter((call) => call['status'] !== 200)).toEqual([]);
    expect(await scene.runs('created>0')).toMatchObject([
      { outcome: 'success', created: '100', errors: '0' },
    ]);
    expect(await scene.status()).toMatchObject({ health: 'healthy', open_run: '' });
  });

  test.each([
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['no answer', { kind: 'reset' }],
  ])(
    '%s in the middle of a sweep: what was read is kept, the rest is taken up again',
    async (_name, failure) => {
      await pollAfter(0);
      await scene.add(...Array.from({ length: 5 }, (_none, n) => aged(`broken-${n}`, HOUR + n * 1000)));
      await scene.both.cse.post('fail', { ...failure, path: '/insights/', skip: 1, times: 1 });
      await pollAfter(6 * HOUR);
      expect((await scene.errorLines()).length).toBe(1);
      for (let minute = 0; minute < 11; minute += 1) await scene.both.pass(60);
      expect((await scene.incidents()).map((row) => row['correlation_id']).sort()).toEqual(
        [0, 1, 2, 3, 4].map((n) => `broken-${n}`),
      );
      expect(await scene.insights('state!=ingested')).toEqual([]);
      expect((await reads()).length).toBe(6);
      expect(await scene.status()).toMatchObject({ open_run: '', health: 'healthy' });
    },
  );
});
