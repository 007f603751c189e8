import { mkdirSync, writeFileSync } from 'node:fs';
import { id, sampleApp, writeApp } from './support/sample-app.ts';
import { sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';

/** A job that counts things and says how many there are, and one that fails. */
function jobs(dir: string): string {
  const job = (sysId: string, name: string, script: string) =>
    writeFileSync(
      `${dir}/update/sysauto_script_${sysId}.xml`,
      `<?xml version="1.0"?><record_update table="sysauto_script"><sysauto_script action="INSERT_OR_UPDATE"><sys_id>${sysId}</sys_id>` +
        `<name>${name}</name><active>true</active><run_type>on_demand</run_type><script><![CDATA[${script}]]></script>` +
        '<sys_scope>global</sys_scope></sysauto_script></record_update>',
    );
  mkdirSync(`${dir}/update`, { recursive: true });
  job(
    id('31'),
    'Count Things',
    `var things = new GlideRecord('${THING}'); things.query(); things.getRowCount();`,
  );
  job(id('32'), 'Fail', "throw new Error('as planned');");
  return dir;
}

describe('the control plane', () => {
  let sample: SampleInstance;

  beforeEach(async () => {
    sample = await sampleInstance();
  });

  afterEach(() => sample.close());

  const get = (path: string) => sample.send('GET', `/_instance/${path}`);
  const post = (path: string, payload: unknown = {}) =>
    sample.send('POST', `/_instance/${path}`, {}, payload);
  const installJobs = () => post('install', { dir: jobs(writeApp(sampleApp({ version: '1.1.0' }))) });

  test('says what is installed, who may log in and what time it is', async () => {
    const { body } = await get('');
    expect(body).toMatchObject({
      name: 'Sample',
      scope: 'x_acme_sample',
      version: '1.0.0',
      clock: { mode: 'virtual', now: '2026-01-01 00:00:00' },
    });
    expect(body.users[0]).toEqual({ user: 'admin', password: 'admin', roles: ['admin'] });
    expect(body.users).toContainEqual({
      user: 'sample.viewer',
      password: 'sample.viewer',
      roles: ['x_acme_sample.viewer'],
    });
  });

  test('installs another build and runs its jobs to their end', async () => {
    expect((await installJobs()).body).toMatchObject({ kind: 'upgrade', version: '1.1.0' });
    expect((await get('jobs')).body.map((job: { name: string }) => job.name)).toEqual([
      'Count Things',
      'Fail',
    ]);
    const { status, body } = await post('jobs/Count%20Things/run');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Count Things', kind: 'job', ok: true, result: 1 });
    expect((await post('jobs/Fail/run')).body).toMatchObject({
      ok: false,
      error: expect.stringContaining('as planned'),
    });
  });

  test('answers 404 with the names of the jobs for another name', async () => {
    await installJobs();
    const { status, body } = await post('jobs/Nope/run');
    expect([status, body.error.detail]).toEqual([404, 'Jobs: Count Things, Fail']);
  });

  test('says why a folder cannot be installed, and takes nothing of it', async () => {
    const { status, body } = await post('install', { dir: '/nonexistent' });
    expect([status, body.error.detail]).toEqual([409, expect.stringContaining('holds no built application')]);
    const dir = jobs(writeApp(sampleApp({ version: '1.1.0' })));
    writeFileSync(
      `${dir}/update/z.xml`,
      '<record_update><sys_choice action="INSERT_OR_UPDATE"><sys_id>zz</sys_id></sys_choice>' +
        '<sys_user action="delete_multiple" query="nonsense=1"/></record_update>',
    );
    expect((await post('install', { dir })).status).toBe(409);
    expect((await get('')).body).toMatchObject({ version: '1.0.0', jobs: [] });
    expect(sample.instance.table('sys_app').find()).toMatchObject([{ version: '1.0.0' }]);
  });

  test('moves the clock on, by seconds or to a time, never back', async () => {
    expect((await post('clock', { seconds: 90 })).body).toEqual({ now: '2026-01-01 00:01:30' });
    expect((await post('clock', { to: '2026-01-02 00:00:00' })).body).toEqual({ now: '2026-01-02 00:00:00' });
    expect((await post('clock', { to: '2026-01-03T00:00:00Z' })).body).toEqual({
      now: '2026-01-03 00:00:00',
    });
    expect((await post('clock', { to: '2026-01-01 00:00:00' })).status).toBe(400);
    expect((await post('clock', { soon: true })).status).toBe(400);
    expect((await get('clock')).body.now).toBe('2026-01-03 00:00:00');
  });

  test('counts record operations until they are reset', async () => {
    await sample.call('admin', 'POST', `/api/now/table/${THING}`, { name: 'x' });
    expect((await get('metrics')).body.operations[THING]).toEqual({ insert: 1 });
    expect((await post('metrics/reset')).body.total).toBe(0);
  });

  test('gives the log by prefix and level', async () => {
    const { log } = sample.instance.platform;
    log.write('error', 'x_acme_sample', 'Sample: broken');
    log.write('info', 'x_acme_sample', 'Sample: fine');
    log.write('error', 'x_acme_sample', 'Other');
    const found = await get('log?prefix=Sample&level=error');
    expect(found.body).toEqual([
      { at: '2026-01-01 00:00:00', level: 'error', source: 'x_acme_sample', message: 'Sample: broken' },
    ]);
  });

  test('arms faults and disarms them', async () => {
    expect((await post('fault', { at: 1, kind: 'fail', table: THING, operation: 'insert' })).status).toBe(
      200,
    );
    const failed = await sample.call('admin', 'POST', `/api/now/table/${THING}`, { name: 'x' });
    expect([failed.status, failed.body.error.message]).toEqual([403, 'Operation Failed']);
    await post('fault', { at: 1, kind: 'fail', table: THING });
    await sample.send('DELETE', '/_instance/fault');
    expect((await sample.call('admin', 'POST', `/api/now/table/${THING}`, { name: 'x' })).status).toBe(201);
    for (const wrong of [{}, { at: 0, kind: 'fail' }, { at: 1, kind: 'boom' }])
      expect((await post('fault', wrong)).status).toBe(400);
  });

  test('goes back to the state after the install, while the clock goes on', async () => {
    await post('clock', { seconds: 60 });
    await sample.call('admin', 'PATCH', `/api/now/table/${THING}/${id('f1')}`, { name: 'Changed' });
    sample.instance.table('sys_script_include').update(id('e2'), { script: 'mine' });
    expect((await post('reset')).body).toEqual({ now: '2026-01-01 00:01:00' });
    expect(
      sample.instance
        .table(THING)
        .find()
        .map((row) => row.name),
    ).toEqual(['First']);
    expect(sample.instance.table('sys_update_xml').find()).toEqual([]);
  });

  test('runs what is due and says whether anything is left', async () => {
    const due = Date.UTC(2026, 0, 1, 0, 0, 30);
    const { platform } = sample.instance;
    sample.instance.table('sysevent_register').insert({ event_name: 'sample.event' });
    platform.transaction({ kind: 'platform' }, (tx) =>
      platform.events.queue(tx, 'sample.event', THING, id('f1'), '', '', due),
    );
    const { body } = await post('rest', { limit: 5 });
    expect(body).toMatchObject({ done: true, ran: [{ kind: 'event', name: 'sample.event', ok: true }] });
    expect((await get('clock')).body.now).toBe('2026-01-01 00:00:30');
  });

  test('refuses what a page of another site sends', async () => {
    const headers = { origin: 'http://evil.example' };
    expect((await sample.send('POST', '/_instance/reset', headers, {})).status).toBe(403);
    expect((await sample.send('POST', '/_instance/reset', { origin: sample.url }, {})).status).toBe(200);
  });

  test('answers 404 as JSON for anything else', async () => {
    expect(await get('nonsense/at/all')).toMatchObject({ status: 404, body: { status: 'failure' } });
  });
});
