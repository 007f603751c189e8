import type { Json, TableRow } from '../support/rest.ts';
import { cseTime, BARE, Scene } from '../support/scene.ts';

const HOUR = 3_600_000;

/** Offset and window of each list that a poll has asked CSE for. */
interface Asked {
  offset: number;
  from: number;
  to: number;
  status: unknown;
}

async function asked(scene: Scene): Promise<Asked[]> {
  const calls = await scene.calls();
  const ofPolls = calls.filter(({ query }) => String((query as Json)['q']).includes('created:'));
  return ofPolls.map((call) => {
    const query = call['query'] as Json;
    const match = /created:(\S+)\.\.(\S+)/.exec(String(query['q']));
    const [from, to] = [Date.parse(match?.[1] ?? ''), Date.parse(match?.[2] ?? '')];
    return { offset: Number(query['offset']), from, to, status: call['status'] };
  });
}

/** Every Insight of the stub has one incident, and only that. */
async function expectAll(scene: Scene, count: number): Promise<void> {
  const { insights } = await scene.both.cse.get('insights');
  const open = (insights as Json[]).map((insight) => String(insight['id']));
  expect(open).toHaveLength(count);
  const incidents = (await scene.incidents()).map((row) => row['correlation_id'] ?? '');
  expect(incidents.length).toBe(new Set(incidents).size);
  expect(open.filter((id) => !incidents.includes(id))).toEqual([]);
}

/** Just after a run of the five-minute job, so that only what the test starts runs. */
async function behindTurn(scene: Scene): Promise<void> {
  const now = await scene.now();
  await scene.both.configure({ host: '' });
  await scene.both.pass(300 - (Math.floor(now / 1000) % 300) + 1);
  await scene.both.configure({ host: scene.both.cse.url });
}

describe('many Insights within the rate limit', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  beforeEach(async () => {
    await scene.begin({ ...BARE, daily_cap: '100000' });
    await behindTurn(scene);
  });

  afterAll(() => scene?.stop());

  const begin = (): Promise<Json> => scene.both.instance.runJob('Poll Insights');
  const rest = (): Promise<Json> => scene.both.instance.control('rest', { limit: 100_000 });

  test('700: no 429, one call for 49 of them, all in one Integration Run', async () => {
    await scene.both.cse.post('insights', { count: 700, seed: 1, over: 20 * 3600 });
    await begin();
    expect(await scene.runs()).toMatchObject([{ outcome: 'partial', finished: '' }]);
    await rest();
    await expectAll(scene, 700);
    const calls = await asked(scene);
    expect(calls.filter((call) => call.status !== 200)).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(Math.ceil(700 / 49) + 2);
    expect(await scene.runs()).toMatchObject([
      { outcome: 'success', created: '700', errors: '0', cse_calls: String(calls.length) },
    ]);
    expect(await scene.status()).toMatchObject({
      health: 'healthy',
      open_run: '',
      consecutive_failures: '0',
    });
  });

  test('the next poll of a quiet tenant costs one call', async () => {
    await scene.both.cse.post('insights', {
      count: 200,
      seed: 1,
      over: 3 * 3600,
      from: cseTime((await scene.now()) - 5 * HOUR),
    });
    await begin();
    await rest();
    const before = (await scene.calls()).length;
    await scene.both.instance.control('clock', { seconds: 300 });
    await begin();
    expect(await scene.calls()).toHaveLength(before + 1);
    expect((await scene.runs())[0]).toMatchObject({ outcome: 'success', fetched: '0', created: '0' });
  });

  describe('a list that shifts while it is read', () => {
    const change = (onRequest: number, steps: Json): Promise<Json> =>
      scene.both.cse.post('script', { onRequest, do: steps });
    const newest = async (seed: number): Promise<Json> => ({
      add: { count: 1, seed, over: 0, from: cseTime((await scene.now()) - seed * 1000) },
    });

    beforeEach(() => scene.both.cse.post('insights', { count: 150, seed: 1 }));

    const idAt = async (place: number): Promise<string> => {
      const { insights } = await scene.both.cse.get(`insights?offset=${place}&limit=1`);
      return String((insights as Json[])[0]?.['id']);
    };

    test.each([2, 3, 4])(
      'an Insight arrives before call %s: the list is read again from its beginning, up to what is known',
      async (call) => {
        await change(call, await newest(500));
        await begin();
        await rest();
        await expectAll(scene, 151);
        const offsets = (await asked(scene)).map((one) => one.offset);
        expect(offsets).toEqual([0, 49, 98, 147, 0]);
        expect(await scene.runs()).toMatchObject([{ outcome: 'success', created: '151' }]);
        expect(await scene.status()).toMatchObject({
          health: 'healthy',
          findings: expect.not.stringMatching(/kept changing/),
        });
      },
    );

    test('an Insight is closed on a page already read: the rows behind move up, and reading goes back by one', async () => {
      await change(2, { patch: { id: await idAt(10), status: 'closed' } });
      await begin();
      await rest();
      await expectAll(scene, 150);
      expect((await asked(scene)).map((one) => one.offset).slice(0, 3)).toEqual([0, 49, 48]);
    });

    test('one arrives and one is closed at the same time, so that the total stays', async () => {
      await change(2, { ...(await newest(500)), patch: { id: await idAt(120), status: 'closed' } });
      const closed = await idAt(120);
      await begin();
      await rest();
      await scene.both.pass(300);
      const incidents = (await scene.incidents()).map((row) => row['correlation_id']);
      expect(incidents).not.toContain(closed);
      expect(incidents).toHaveLength(150);
    });

    test('one that never stands still is complete after the next poll', async () => {
      for (let call = 2; call <= 14; call += 1) await change(call, await newest(call));
      await begin();
      await rest();
      await scene.both.pass(300);
      await scene.both.pass(300);
      const { total } = await scene.both.cse.get('insights');
      await expectAll(scene, Number(total));
      expect(await scene.status()).toMatchObject({
        health: 'healthy',
        findings: expect.not.stringMatching(/kept changing/),
      });
    });
  });

  test('a run that uses up its time ends partial and continues; it is one run', async () => {
    await scene.both.configure({ time_budget: '5' });
    await scene.both.cse.post('insights', { count: 180, seed: 1 });
    const slow = {
      at: 30,
      kind: 'advance',
      seconds: 10,
      table: scene.both.table('insight'),
      operation: 'insert',
    };
    await scene.both.instance.control('fault', slow);
    const report = await begin();
    expect(report['result']).toMatchObject([{ outcome: 'partial', cseCalls: 1 }]);
    expect(await scene.runs()).toMatchObject([{ outcome: 'partial', finished: '', message: '' }]);
    const status = await scene.status();
    expect(status).toMatchObject({ consecutive_failures: '0', last_error: '' });
    expect(status['continue_at']).not.toBe('');
    await rest();
    await expectAll(scene, 180);
    expect(await scene.runs()).toMatchObject([{ outcome: 'success', created: '180', errors: '0' }]);
    expect((await asked(scene)).map((one) => one.offset)).toEqual([0, 49, 98, 147]);
    expect(await scene.status()).toMatchObject({ health: 'healthy', open_run: '', continue_at: '' });
  });
});

/** Little text, because there are so many. */
const SMALL = { signals: [], description: '' };

describe('more Insights than CSE lists for one query', () => {
  const COUNT = 12_000;
  let scene: Scene;
  const cursors: string[] = [];

  beforeAll(async () => {
    scene = await Scene.start({ cseArgs: ['--no-limit'] });
    await scene.begin({ ...BARE, daily_cap: '100000' });
    await behindTurn(scene);
    await scene.both.cse.post('insights', { count: COUNT, seed: 1, over: 20 * 3600, ...SMALL });
    await scene.both.instance.runJob('Poll Insights');
    for (let slice = 0; slice < 500; slice += 1) {
      const { done } = await scene.both.instance.control('rest', { limit: 1 });
      const status: TableRow = await scene.status();
      if (status['cursor'] !== '') cursors.push(status['cursor'] ?? '');
      if (done === true && status['open_run'] === '') break;
    }
  });

  afterAll(() => scene?.stop());

  test('all become incidents, in one run', async () => {
    await expectAll(scene, COUNT);
    expect(await scene.status()).toMatchObject({ health: 'healthy', open_run: '' });
    const runs = (await scene.runs()).filter((run) => Number(run['created']) > 0);
    expect(runs).toMatchObject([{ outcome: 'success', created: String(COUNT), errors: '0' }]);
  });

  test('the window was split by time, the oldest part read first and to its end', async () => {
    const calls = await asked(scene);
    const parts = [...new Set(calls.filter((call) => call.offset > 0).map((call) => call.from))];
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(Math.max(...calls.map((call) => call.offset))).toBeLessThan(9950);
    for (const from of parts) {
      const offsets = calls
        .filter((call) => call.from === from && call.offset > 0)
        .map((call) => call.offset);
      expect(offsets).toEqual(offsets.map((_offset, n) => 49 * (n + 1)));
    }
  });

  test('the cursor only went forward', () => {
    expect(new Set(cursors).size).toBeGreaterThan(1);
    expect(cursors).toEqual([...cursors].sort());
  });
});
