import { BARE, Scene } from '../support/scene.ts';
import type { Json, TableRow } from '../support/rest.ts';

const COUNT = 4;
const READ = ['view', 'workflow', 'rules'];

describe('an access key', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start({ insights: COUNT });
  });

  afterAll(() => scene.stop());

  beforeEach(() => scene.begin(BARE));

  const rights = (...more: string[]): Promise<Json> =>
    scene.both.cse.post('keys', {
      keys: [{ accessId: 'demo', accessKey: 'demo', rights: [...READ, ...more] }],
    });
  const deliveries = (query: string): Promise<TableRow[]> =>
    scene.both.instance.list(scene.both.table('delivery'), query);
  const press = (table: string, row: TableRow | undefined, action: string, user = 'admin'): Promise<Json> =>
    scene.both.instance.control('ui-action', {
      table: scene.both.table(table),
      sysId: row?.['sys_id'],
      action,
      user,
    });
  const closeAll = async (): Promise<void> => {
    for (const incident of await scene.incidents())
      await scene.both.instance.update('sn_si_incident', incident['sys_id'] ?? '', { state: '7' });
  };
  const closed = async (): Promise<number> =>
    ((await scene.both.cse.get('insights'))['insights'] as { status: { name: string } }[]).filter(
      ({ status }) => status.name === 'closed',
    ).length;
  /** Calls that CSE has refused; Validate Setup asks by writing to an Insight that does not exist. */
  const refused = async (): Promise<number> =>
    ((await scene.both.cse.get('requests'))['requests'] as Json[]).filter(
      ({ status, path }) => status === 403 && !String(path).includes('/00000000-'),
    ).length;
  const minutes = async (count: number): Promise<void> => {
    for (let minute = 0; minute < count; minute += 1) await scene.both.pass(60);
  };

  test('that may read only continues polling, says what it lacks, and delivers once it may', async () => {
    await rights();
    // What was forbidden in the second in which the configuration was saved is tried once more.
    await scene.both.instance.control('clock', { seconds: 1 });
    await scene.both.poll();
    await minutes(12);
    expect(await refused()).toBe(1);
    const status = await scene.status();
    expect(status).toMatchObject({ health: 'degraded', paused_until: '' });
    expect(status['findings']).toMatch(
      /deliveries of type link, .*capability Manage Enrichments to its role, then press/,
    );
    expect((await scene.runs('outcome=success')).length).toBeGreaterThanOrEqual(3);
    const waiting = await deliveries('type=link');
    expect(waiting.map((row) => row['attempts'])).toEqual(Array(COUNT).fill(''));
    expect(new Set(waiting.map((row) => row['state']))).toEqual(new Set(['ready', 'retry']));

    await rights('enrichments');
    await press('sumo_status', status, 'Resume');
    await minutes(1);
    expect((await deliveries('type=link')).map((row) => row['state'])).toEqual(
      Array(COUNT).fill('delivered'),
    );
    expect(await scene.status()).toMatchObject({ health: 'healthy', blocked: '', findings: '' });
  });

  test('that may not write enrichments still closes Insights', async () => {
    await rights('comments', 'status');
    await scene.both.poll();
    await minutes(2);
    await closeAll();
    await minutes(2);
    expect(await closed()).toBe(COUNT);
    expect((await deliveries('type=link')).filter((row) => row['state'] === 'delivered')).toEqual([]);
  });

  test('that may not comment closes without a comment, and says so', async () => {
    await rights('enrichments', 'status');
    await scene.both.poll();
    await minutes(1);
    await closeAll();
    await minutes(2);
    expect(await closed()).toBe(COUNT);
    expect(await refused()).toBe(1);
    const notes = (await deliveries('type=close')).map((row) => row['note']);
    expect(notes).toEqual(
      Array(COUNT).fill(
        'Closed as No Action; no comment was added, because the access key lacks permission to write comments',
      ),
    );
    expect((await scene.status())['findings']).toMatch(/comments, which are skipped\. .*Comment on Insights/);
  });

  test('that may not close waits longer and longer, and closes when the configuration was saved', async () => {
    await rights('enrichments', 'comments');
    await scene.both.poll();
    await minutes(1);
    await closeAll();
    await minutes(60);
    expect([await closed(), await refused()]).toEqual([0, 3]);
    expect((await scene.status())['findings']).toMatch(/Manage Insight Status/);
    const comments = (await scene.both.cse.get('insights'))['insights'] as { comments: number }[];
    expect(comments.map((one) => one.comments).reduce((sum, one) => sum + one)).toBe(1);
    await rights('enrichments', 'comments', 'status');
    await scene.both.configure({ access_key: 'demo' });
    await minutes(2);
    expect(await closed()).toBe(COUNT);
  });

  test('that is rejected sends nothing until a poll succeeds, and loses nothing', async () => {
    await scene.both.poll();
    await minutes(1);
    await scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'another' }] });
    await closeAll();
    await minutes(15);
    const since = (await scene.calls()).length;
    expect(await scene.status()).toMatchObject({ health: 'failing' });
    await minutes(5);
    const asked = (await scene.calls()).slice(since);
    expect(asked.filter((call) => String(call['path']).includes('/insights/'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    await scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'demo' }] });
    await minutes(7);
    expect(await closed()).toBe(COUNT);
    expect((await deliveries('type=close')).map((row) => row['attempts'])).toEqual(Array(COUNT).fill(''));
  });

  test('whose calls get no answer leaves the judgement to the poll', async () => {
    await scene.both.poll();
    await minutes(1);
    await closeAll();
    await scene.both.cse.post('fail', { kind: 'reset', times: 1000 });
    await minutes(16);
    expect(await scene.status()).toMatchObject({ health: 'failing', paused_until: '' });
  });
});
