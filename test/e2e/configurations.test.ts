import { START_AT } from '../support/integration.ts';
import { startServer, type Running } from '../support/processes.ts';
import { CseControl, type Json, type TableRow } from '../support/rest.ts';
import { columnTime, cseTime, Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const HIGH = { severity: 'HIGH' };
const LOW = { severity: 'LOW' };

describe('configurations', () => {
  let scene: Scene;
  let server: Running;
  let second: CseControl;
  let first: string;

  beforeAll(async () => {
    scene = await Scene.start();
    server = await startServer('test/cse/cli.ts', ['--port', '0', '--insights', '0', ...START_AT]);
    second = new CseControl(server.url);
  });

  beforeEach(async () => {
    await scene.begin();
    await second.post('reset', {});
    await scene.property('allowed_hosts', `${new URL(scene.both.cse.url).host},${new URL(second.url).host}`);
    await second.post('clock', { now: await scene.now() });
    first = (await scene.both.instance.first(scene.both.table('configuration')))['sys_id'] ?? '';
  });

  afterAll(async () => {
    await scene?.stop();
    await server?.stop();
  });

  /** Another configuration, by default of the second tenant. */
  async function another(values: Json = {}): Promise<string> {
    const table = scene.both.table('configuration');
    const { sys_id: id = '' } = await scene.both.instance.insert(table, { name: 'Zweite', active: 'false' });
    await scene.both.instance.update(table, id, {
      host: second.url,
      access_id: 'demo',
      access_key: 'demo',
      active: 'true',
      ...values,
    });
    return id;
  }

  const statusOf = (id: string): Promise<TableRow> => scene.status(`configuration=${id}`);
  const runsOf = (id: string): Promise<TableRow[]> => scene.runs(`configuration=${id}`);

  /** One run of the five-minute job; returns what it did by configuration. */
  async function turn(): Promise<Json[]> {
    await second.post('clock', { now: await scene.now() });
    return (await scene.both.instance.runJob('Poll Insights'))['result'] as Json[];
  }

  const wait = (seconds: number): Promise<Json> => scene.both.instance.control('clock', { seconds });

  /** Windows that the stub was asked for, as milliseconds. */
  async function windows(cse = scene.both.cse): Promise<[number, number][]> {
    const calls = (await cse.get('requests'))['requests'] as Json[];
    return calls.map((call) => {
      const match = /created:(\S+)\.\.(\S+)/.exec(String((call['query'] as Json)['q']));
      return [Date.parse(match?.[1] ?? ''), Date.parse(match?.[2] ?? '')];
    });
  }

  describe('two tenants', () => {
    test('each has its own Insights, status and run', async () => {
      const other = await another();
      await scene.both.cse.post('insights', { count: 3, seed: 1 });
      await second.post('insights', { count: 4, seed: 2 });
      expect(await turn()).toMatchObject([
        { configuration: 'Sumo Logic', created: 3 },
        { configuration: 'Zweite', created: 4 },
      ]);
      expect(await runsOf(first)).toMatchObject([{ outcome: 'success', created: '3', cse_calls: '1' }]);
      expect(await runsOf(other)).toMatchObject([{ outcome: 'success', created: '4', cse_calls: '1' }]);
      for (const id of [first, other])
        expect(await statusOf(id)).toMatchObject({ health: 'healthy', open_run: '' });
      expect(await scene.insights(`configuration=${other}`)).toHaveLength(4);
      expect(await scene.incidents(`external_urlSTARTSWITH${second.url}`)).toHaveLength(4);
      expect(await scene.incidents(`external_urlSTARTSWITH${scene.both.cse.url}`)).toHaveLength(3);
    });

    test.each([
      ['403', { status: 403 }, 'failing'],
      ['503', { status: 503 }, 'degraded'],
      ['no answer', { kind: 'reset' }, 'degraded'],
    ])('%s of one does not stop the other', async (_name, failure, health) => {
      const other = await another();
      await scene.both.cse.post('insights', { count: 3, seed: 1 });
      await second.post('insights', { count: 4, seed: 2 });
      await scene.both.cse.post('fail', { ...failure, times: 1 });
      await turn();
      expect(await statusOf(first)).toMatchObject({ health, consecutive_failures: '1' });
      expect(await statusOf(other)).toMatchObject({
        health: 'healthy',
        last_error: '',
        consecutive_failures: '0',
      });
      expect(await scene.incidents()).toHaveLength(4);
      await wait(300);
      await turn();
      expect(await scene.incidents()).toHaveLength(7);
      expect(await statusOf(first)).toMatchObject({ health: 'healthy', consecutive_failures: '0' });
    });

    test('settings of one that cannot work do not stop the other', async () => {
      const other = await another({ name: 'Auswärts' });
      await scene.both.instance.update(scene.both.table('configuration'), other, {
        host: 'siem.example.com',
        access_key: 'demo',
      });
      await scene.both.cse.post('insights', { count: 3, seed: 1 });
      await turn();
      expect(await statusOf(other)).toMatchObject({ health: 'failing' });
      expect(await statusOf(first)).toMatchObject({ health: 'healthy' });
      expect(await scene.incidents()).toHaveLength(3);
    });

    test('an inactive one is left alone', async () => {
      const other = await another({ active: 'false' });
      await second.post('insights', { count: 4, seed: 2 });
      await turn();
      expect((await second.get('requests'))['total']).toBe(0);
      expect(await scene.both.instance.count(scene.both.table('sumo_status'), `configuration=${other}`)).toBe(
        0,
      );
    });
  });

  test('the same tenant twice with overlapping queries: one incident for each Insight', async () => {
    const other = await another({ host: scene.both.cse.url, query: 'severity:"HIGH"' });
    await scene.both.configure({ query: '-status:"closed"' });
    await scene.both.cse.post('insights', { count: 20, seed: 1, ...LOW });
    await scene.both.cse.post('insights', { count: 20, seed: 2, ...HIGH });
    await turn();
    await scene.both.pass(300);
    expect(new Set((await scene.incidents()).map((row) => row['correlation_id'])).size).toBe(40);
    expect(await scene.incidents()).toHaveLength(40);
    expect(await scene.insights('state=ingested')).toHaveLength(40);
    for (const id of [first, other]) expect(await statusOf(id)).toMatchObject({ health: 'healthy' });
  });

  describe('interval', () => {
    test('15 minutes: the five-minute job skips it until it is due', async () => {
      await scene.both.configure({ interval: '15' });
      const outcomes: unknown[] = [];
      for (let time = 0; time < 7; time += 1) {
        outcomes.push((await turn())[0]?.['outcome']);
        await wait(300);
      }
      expect(outcomes).toEqual(['success', 'skipped', 'skipped', 'success', 'skipped', 'skipped', 'success']);
      expect(await scene.calls()).toHaveLength(3);
    });

    test.each([0, 4])(
      '1 minute: "Continue Runs" polls every minute, also when a poll takes %s seconds',
      async (takes) => {
        await scene.both.configure({ interval: '1' });
        for (const job of ['Poll Insights', ...Array<string>(4).fill('Continue Runs')]) {
          await wait(60 - (Math.floor((await scene.now()) / 1000) % 60));
          const slow = { at: 1, kind: 'advance', seconds: takes, table: scene.both.table('lease') };
          if (takes > 0) await scene.both.instance.control('fault', slow);
          await scene.both.instance.runJob(job);
        }
        expect(await scene.calls()).toHaveLength(5);
      },
    );
  });

  describe('changes', () => {
    test.each([
      ['host', () => ({ host: second.url })],
      ['access id', () => ({ access_id: 'other' })],
    ])('another %s starts again at the look-back', async (_name, change) => {
      await scene.both.cse.post('keys', {
        keys: [
          { accessId: 'demo', accessKey: 'demo' },
          { accessId: 'other', accessKey: 'demo' },
        ],
      });
      await turn();
      await wait(600);
      await scene.both.configure({ ...change(), look_back: '6' });
      await turn();
      const now = await scene.now();
      const asked = [...(await windows()), ...(await windows(second))];
      expect(asked).toHaveLength(2);
      expect(asked[1]?.[0]).toBe(now - 6 * HOUR);
      expect((await statusOf(first))['cursor']).toBe(columnTime(now));
    });

    test('another query is used from the next poll on; the sweep does not reach before the change', async () => {
      await scene.both.configure({ query: 'severity:"HIGH"' });
      const start = await scene.now();
      await scene.both.cse.post('insights', {
        count: 3,
        seed: 1,
        over: 60,
        from: cseTime(start - 2 * HOUR),
        ...LOW,
      });
      await scene.both.cse.post('insights', {
        count: 2,
        seed: 2,
        over: 60,
        from: cseTime(start - 2 * HOUR),
        ...HIGH,
      });
      await turn();
      expect(await scene.incidents()).toHaveLength(2);
      await wait(300);
      const changed = await scene.now();
      await scene.both.configure({ query: 'severity:"LOW"' });
      await scene.both.cse.post('insights', {
        count: 4,
        seed: 3,
        over: 10,
        from: cseTime(changed - 11_000),
        ...LOW,
      });
      await turn();
      // The last one reads the Insights that the one before has listed.
      expect((await scene.calls()).at(-2)?.['query']).toMatchObject({
        q: expect.stringMatching(/ severity:"LOW"$/),
      });
      expect((await windows()).at(-2)?.[0]).toBe(start - 30 * MINUTE);
      expect(await scene.incidents()).toHaveLength(6);
      const before = (await scene.calls()).length;
      await wait(7 * 3600);
      await turn();
      // The poll, and the sweep.
      expect(await scene.calls()).toHaveLength(before + 2);
      expect((await windows()).at(-1)?.[0]).toBeGreaterThanOrEqual(changed);
      expect(await scene.incidents()).toHaveLength(6);
    });

    test('another query while a run is going on drops what that had still to list', async () => {
      await scene.both.cse.post('insights', { count: 120, seed: 1 });
      await scene.both.cse.post('fail', { status: 503, skip: 1, times: 1 });
      await turn();
      expect(await statusOf(first)).toMatchObject({ health: 'degraded' });
      await scene.both.configure({ query: 'severity:"CRITICAL"' });
      await wait(300);
      await turn();
      const queries = (await scene.calls()).slice(2).map((call) => String((call['query'] as Json)['q']));
      expect(queries.length).toBeGreaterThan(0);
      for (const q of queries) expect(q).toMatch(/ severity:"CRITICAL"$/);
      expect(await statusOf(first)).toMatchObject({ health: 'healthy', open_run: '' });
    });
  });

  describe('Default Incident State', () => {
    test.each([
      ['a value', '18', '18'],
      ['a label', 'Contain', '18'],
      ['nothing', '', '10'],
    ])('%s', async (_name, wanted, state) => {
      await scene.both.configure({ default_incident_state: wanted, configuration_items: 'off' });
      await scene.both.cse.post('insights', { count: 1 });
      await turn();
      expect(await scene.incidents()).toMatchObject([{ state }]);
      expect(await statusOf(first)).toMatchObject({
        health: 'healthy',
        findings: expect.not.stringContaining('Default Incident State'),
      });
    });

    test.each(['contain', 'CONTAIN', 'No such state', '4711'])(
      '%s does not exist: it is ignored, and that is a finding',
      async (wanted) => {
        await scene.both.configure({ default_incident_state: wanted });
        await scene.both.cse.post('insights', { count: 1 });
        await turn();
        expect(await scene.incidents()).toMatchObject([{ state: '10' }]);
        expect((await statusOf(first))['findings']).toContain(
          `Default Incident State "${wanted}" is not an active state of Security Incidents and is ignored; `,
        );
        expect((await runsOf(first))[0]).toMatchObject({ outcome: 'success', errors: '0' });
      },
    );
  });
});
