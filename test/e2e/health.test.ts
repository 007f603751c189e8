import type { TableRow } from '../support/rest.ts';
import { Scene } from '../support/scene.ts';

const CHANGED = 'x_sul_sumo_logic_s.health_changed';

describe('the health of a configuration', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start({ insights: 2 });
  });

  afterAll(() => scene.stop());

  beforeEach(async () => {
    const users = await Promise.all(
      ['sumo.admin', 'sumo.viewer'].map((name) => scene.both.instance.first('sys_user', `user_name=${name}`)),
    );
    await scene.begin({ notify: users.map((user) => user['sys_id']).join(',') });
    await scene.both.poll();
  });

  const minutes = async (count: number, step = 1): Promise<void> => {
    for (let minute = 0; minute < count; minute += step) await scene.both.pass(60 * step);
  };
  const emails = (): Promise<TableRow[]> => scene.both.instance.list('sys_email', 'ORDERBYsys_created_on');
  const events = (): Promise<TableRow[]> =>
    scene.both.instance.list('sysevent', `name=${CHANGED}^ORDERBYsys_created_on`);
  const job = async (active: boolean): Promise<void> => {
    const row = await scene.both.instance.first('sysauto_script', 'name=Poll Insights');
    await scene.both.instance.update('sysauto_script', row['sys_id'] ?? '', { active: String(active) });
  };

  test('is mailed once when it fails and once when it recovers, however long that takes', async () => {
    await scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'another' }] });
    await minutes(20);
    await scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'demo' }] });
    await minutes(10);
    const [failed, recovered, ...more] = await emails();
    expect(more).toEqual([]);
    const { sys_id: status = '' } = await scene.status();
    expect(failed).toMatchObject({
      type: 'send-ready',
      recipients: 'sumo.admin@example.com,sumo.viewer@example.com',
      subject: 'Sumo Logic: Sumo Logic is Failing',
      instance: status,
    });
    const link = `<a href="${scene.both.instance.url}/nav_to.do?uri=x_sul_sumo_logic_s_sumo_status.do?sys_id=${status}">`;
    for (const part of ['healthy -> failing', 'CSE rejects the credentials', link])
      expect(failed?.['body']).toContain(part);
    // The error stands there with its time: beside Healthy it would look like a new one.
    const error = /<p>Last error \(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\): \[cse\]/;
    expect([failed?.['body'], recovered?.['body']]).toEqual(Array(2).fill(expect.stringMatching(error)));
    expect(recovered).toMatchObject({ subject: 'Sumo Logic: Sumo Logic is Healthy' });
    expect((await events()).map((event) => [event['instance'], event['parm2']])).toEqual([
      [status, 'healthy -> failing'],
      [status, 'failing -> healthy'],
    ]);
  });

  test('is not mailed for a rate limit or a single failure, and not to nobody', async () => {
    await scene.both.cse.post('fail', { status: 429 });
    await minutes(6);
    await scene.both.cse.post('fail', { status: 503 });
    await minutes(6);
    expect(await emails()).toEqual([]);
    await scene.both.configure({ notify: '' });
    await scene.both.cse.post('keys', { keys: [] });
    await minutes(20);
    expect(await scene.status()).toMatchObject({ health: 'failing' });
    expect([(await events()).length, (await emails()).length]).toEqual([1, 0]);
  });

  test('is stale once no run has ended for three intervals, and is not any more with the next', async () => {
    await job(false);
    await minutes(14);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
    await minutes(3);
    const status = await scene.status();
    expect(status).toMatchObject({ health: 'stale' });
    expect(status['reason']).toBe(
      `No run has ended since ${status['last_run'] ?? ''} UTC. Check that the scheduled job Poll Insights is active, then check Integration Runs and the Log`,
    );
    await minutes(5);
    await job(true);
    await minutes(6);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
    expect((await events()).map((event) => event['parm2'])).toEqual(['healthy -> stale', 'stale -> healthy']);
  });

  test('is never stale while nothing is expected to run', async () => {
    await scene.both.configure({ interval: '60' });
    await minutes(100, 10);
    expect(await events()).toEqual([]);
    await scene.both.configure({ active: 'false' });
    await minutes(400, 20);
    expect(await events()).toEqual([]);
    await scene.both.configure({ active: 'true' });
    await minutes(3);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
    expect(await events()).toEqual([]);
  });

  test('is found stale at the cost of one read of statuses and one of jobs a minute, and one for events of CSE', async () => {
    await minutes(1);
    await scene.both.instance.control('metrics/reset', {});
    await scene.both.instance.runJob('Continue Runs');
    const { operations } = (await scene.both.instance.control('metrics')) as {
      operations: Record<string, Record<string, number>>;
    };
    expect(operations).toEqual({
      [scene.both.table('sumo_status')]: { query: 1 },
      [scene.both.table('job')]: { query: 1 },
      [scene.both.table('inbound_event')]: { query: 1 },
    });
  });
});
