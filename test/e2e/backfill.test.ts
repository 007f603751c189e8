import { anInsight } from '../support/insights.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { columnTime, cseTime, Scene } from '../support/scene.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('Ingest Since...', () => {
  let scene: Scene;
  let start: number;
  let configuration: string;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  beforeEach(async () => {
    await scene.begin();
    start = await scene.now();
    const row = await scene.both.instance.first(scene.both.table('configuration'), '');
    configuration = row['sys_id'] ?? '';
  });

  afterAll(() => scene?.stop());

  /** One piece of work after the other until the backfill is begun: other events may come first. */
  async function firstSlice(): Promise<void> {
    for (let piece = 0; piece < 5 && (await backfills())[0]?.['state'] === 'waiting'; piece += 1)
      await rest(1);
  }

  /** Insights, the n-th so many seconds older than `age`. */
  async function aged(count: number, age: number, prefix = 'old'): Promise<void> {
    const insights = Array.from({ length: count }, (_none, n) => {
      const id = `${prefix}-${n}`;
      return anInsight({ id, readableId: id, signals: [], created: cseTime(start - age - n * 1000) });
    });
    await scene.add(...insights);
  }

  const table = (): string => scene.both.table('backfill');
  const request = (values: Json = {}, user = 'admin'): Promise<{ status: number; result: unknown }> =>
    scene.request(
      'POST',
      `table/${table()}`,
      { configuration, since: columnTime(start - 10 * DAY), ...values },
      user,
    );
  const backfills = (): Promise<TableRow[]> => scene.both.instance.list(table(), 'ORDERBYsys_created_on');
  const rest = (limit = 100_000): Promise<Json> => scene.both.instance.control('rest', { limit });
  const fresh = async (id: string): Promise<void> => {
    const now = await scene.now();
    await scene.add(anInsight({ id, readableId: id, created: cseTime(now - 1000) }));
  };

  async function poll(): Promise<void> {
    await scene.both.instance.runJob('Poll Insights');
  }

  test('ingests what is older than the poll reads, at once, and says how far it came', async () => {
    await aged(60, 5 * DAY);
    await aged(3, HOUR, 'new');
    await poll();
    expect(await scene.incidents()).toHaveLength(3);
    const cursor = (await scene.status())['cursor'];
    expect((await request()).status).toBe(201);
    await rest();
    expect(await scene.incidents()).toHaveLength(63);
    expect(await backfills()).toMatchObject([
      {
        name: `Sumo Logic since ${columnTime(start - 10 * DAY)}`,
        state: 'done',
        fetched: '63',
        claimed: '60',
        existing: '3',
        progress: 'Done: 63 read, 60 ingested',
        position: '',
        note: '',
      },
    ]);
    const status = await scene.status();
    expect(status).toMatchObject({ health: 'healthy', open_run: '', backfill_open: 'false' });
    expect(String(status['cursor']) >= String(cursor)).toBe(true);
    const [backfill] = await backfills();
    expect(await scene.insights(`backfill=${backfill?.['sys_id'] ?? ''}`)).toHaveLength(60);
    expect(await scene.insights('backfillISEMPTY')).toHaveLength(3);
  });

  test('reads its own window and nothing beyond, and never moves the cursor', async () => {
    await aged(1, 2 * DAY, 'after');
    await aged(1, 4 * DAY, 'within');
    await aged(1, 6 * DAY, 'before');
    await poll();
    await request({ since: columnTime(start - 5 * DAY), until: columnTime(start - 3 * DAY) });
    const { cursor } = await scene.status();
    await firstSlice();
    expect((await scene.incidents()).map((row) => row['correlation_id'])).toEqual(['within-0']);
    expect((await scene.status())['cursor']).toBe(columnTime(Date.parse(`${cursor ?? ''}Z`)));
  });

  test('stops at its limit; a higher one lets it go on where it stood', async () => {
    await aged(120, 5 * DAY);
    await request({ limit: 70 });
    await rest();
    expect(await scene.incidents()).toHaveLength(70);
    const [row] = await backfills();
    expect(row).toMatchObject({
      state: 'done',
      claimed: '70',
      progress: 'Stopped at the limit of 70 Insights: 70 read, 70 ingested',
    });
    await scene.both.instance.update(table(), row?.['sys_id'] ?? '', { limit: '500', state: 'waiting' });
    await rest();
    expect(await scene.incidents()).toHaveLength(120);
    expect(await backfills()).toMatchObject([{ state: 'done', claimed: '120' }]);
  });

  test('a poll that becomes due goes first, so that new Insights come within their interval', async () => {
    await scene.both.configure({ interval: '1', time_budget: '5', daily_cap: '5000' });
    await aged(900, 5 * DAY);
    await poll();
    await request({ limit: 1000 });
    await rest(2);
    expect((await scene.incidents()).length).toBeLessThan(800);
    await fresh('urgent');
    await scene.both.instance.control('clock', { seconds: 60 });
    // The poll, the deliveries that it starts, and jobs that have nothing to do.
    await rest(6);
    expect(await scene.incidentsOf('urgent')).toHaveLength(1);
    expect((await backfills())[0]?.['state']).toBe('running');
    await rest();
    expect(await scene.incidents()).toHaveLength(901);
    expect((await scene.calls()).filter((call) => call['status'] !== 200)).toEqual([]);
  });

  test('one at a time, in the order in which they were requested', async () => {
    await aged(150, 5 * DAY);
    await request({ until: columnTime(start - 4 * DAY) });
    await scene.both.instance.control('clock', { seconds: 2 });
    await request({ since: columnTime(start - 20 * DAY), until: columnTime(start - 15 * DAY) });
    const [first, second] = await backfills();
    expect(first?.['state']).toBe('waiting');
    await rest();
    const [one, two] = await backfills();
    expect([one?.['state'], two?.['state']]).toEqual(['done', 'done']);
    expect(one?.['sys_id']).toBe(first?.['sys_id']);
    expect(two?.['sys_id']).toBe(second?.['sys_id']);
    expect(String(two?.['started']) >= String(one?.['finished'])).toBe(true);
  });

  test('is ended by setting it Cancelled; what it has taken over stays', async () => {
    await aged(600, 5 * DAY);
    await poll();
    await request({ limit: 1000 });
    await firstSlice();
    const [row] = await backfills();
    expect(row?.['state']).toBe('running');
    await scene.both.instance.update(table(), row?.['sys_id'] ?? '', { state: 'cancelled' });
    await rest();
    const made = (await scene.incidents()).length;
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(600);
    expect(await backfills()).toMatchObject([{ state: 'cancelled' }]);
    expect(await scene.insights('state!=ingested')).toEqual([]);
    expect(await scene.status()).toMatchObject({ open_run: '', health: 'healthy' });
  });

  test('waits while its configuration is inactive', async () => {
    await aged(5, 5 * DAY);
    await scene.both.configure({ active: 'false' });
    await request();
    await rest();
    await poll();
    expect(await backfills()).toMatchObject([{ state: 'waiting' }]);
    await scene.both.configure({ active: 'true' });
    await poll();
    expect(await scene.incidents()).toHaveLength(5);
    expect(await backfills()).toMatchObject([{ state: 'done' }]);
  });

  test('leaves half of the daily cap to new Insights, and continues the next day', async () => {
    await scene.both.configure({ daily_cap: '20' });
    await aged(15, 5 * DAY);
    await request();
    await rest();
    expect(await scene.incidents()).toHaveLength(10);
    expect(await backfills()).toMatchObject([
      { state: 'running', progress: expect.stringMatching(/^Pending until the next day/) },
    ]);
    expect(await scene.status()).toMatchObject({ health: 'healthy', open_run: '', deferred: '0' });
    await fresh('new');
    await scene.both.instance.control('clock', { seconds: 300 });
    await poll();
    expect(await scene.incidentsOf('new')).toHaveLength(1);
    await scene.both.instance.control('clock', { seconds: 86_400 });
    await poll();
    expect(await scene.incidents()).toHaveLength(16);
    expect(await backfills()).toMatchObject([{ state: 'done', claimed: '15' }]);
  });

  test.each([
    ['Configuration is missing', { configuration: '' }],
    ['Ingest since is missing', { since: '' }],
    ['Ingest since must be in the past', { since: '2999-01-01 00:00:00' }],
    ['Ingest since must not be more than 365 days ago', { since: '2001-01-01 00:00:00' }],
    ['Until must be after Ingest since', { until: '2002-01-01 00:00:00' }],
    ['Limit must be a whole number from 1 to 100000', { limit: '0' }],
    ['Limit must be a whole number from 1 to 100000', { limit: '100001' }],
  ])('is refused: %s', async (reason, values) => {
    const { status, result } = await request(values);
    expect(status).toBe(403);
    expect(JSON.stringify(result)).toContain(reason);
    expect(await backfills()).toEqual([]);
  });

  test('keeps its window once it is saved', async () => {
    await request();
    const [row] = await backfills();
    const path = `table/${table()}/${row?.['sys_id'] ?? ''}`;
    const { status, result } = await scene.request('PATCH', path, { since: columnTime(start - 3 * DAY) });
    expect(status).toBe(403);
    expect(JSON.stringify(result)).toContain('create another backfill');
  });

  test('is for administrators of the app', async () => {
    expect((await request({}, 'sumo.viewer')).status).toBe(403);
    expect((await request({}, 'sumo.admin')).status).toBe(201);
  });

  test.each([
    ['429', { status: 429, headers: { 'Retry-After': '30' } }],
    ['503', { status: 503 }],
    ['no answer', { kind: 'reset' }],
  ])('%s in the middle: nothing is lost, and it goes on by itself', async (_name, failure) => {
    await aged(120, 5 * DAY);
    await poll();
    await request();
    await scene.both.cse.post('fail', { ...failure, skip: 1, times: 1 });
    await rest();
    for (let minute = 0; minute < 12; minute += 1) await scene.both.pass(60);
    expect(await scene.incidents()).toHaveLength(120);
    expect(await backfills()).toMatchObject([{ state: 'done', claimed: '120' }]);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
  });

  test('what fails for it alone ends it with the reason, and stops no poll', async () => {
    await aged(5, 5 * DAY);
    await poll();
    await request();
    const answer = { status: 400, body: { errors: [{ message: 'no such window', code: 'bad' }] } };
    // Once for each form of the lists in the address.
    await scene.both.cse.post('fail', { ...answer, skip: 1, times: 2 });
    await firstSlice();
    const [row] = await backfills();
    expect(row).toMatchObject({ state: 'failed', progress: expect.stringMatching(/no such window/) });
    await fresh('new');
    await scene.both.pass(300);
    await scene.both.pass(300);
    expect(await scene.incidentsOf('new')).toHaveLength(1);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
  });
});
