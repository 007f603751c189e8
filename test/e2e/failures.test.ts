import { startIntegration, type Integration } from '../support/integration.ts';
import type { Json, TableRow } from '../support/rest.ts';

/** A page whose answer cannot be read is asked for with fewer Insights, then by ids alone. */
const IN_EVERY_FORM = 3;

/** What CSE, or something on the way to it, answers, and what an administrator then reads. */
const CASES: readonly (readonly [string, Json, { health: string; error: RegExp; outcome: string }])[] = [
  [
    'one 401',
    { status: 401 },
    { health: 'degraded', error: /\[401\] \[GET \/insights\]$/, outcome: 'partial' },
  ],
  ['403', { status: 403 }, { health: 'failing', error: /capability.*\[403\]/, outcome: 'failed' }],
  ['429', { status: 429 }, { health: 'paused', error: /rate limit.*\[429\]/, outcome: 'partial' }],
  ['500', { status: 500 }, { health: 'degraded', error: /not available.*\[500\]/, outcome: 'partial' }],
  [
    '503 with Retry-After',
    { status: 503, headers: { 'Retry-After': '120' } },
    { health: 'degraded', error: /\[503\]/, outcome: 'partial' },
  ],
  [
    'an HTML page',
    { kind: 'html', status: 502 },
    { health: 'degraded', error: /HTML page ".+".*\[502\]/, outcome: 'partial' },
  ],
  [
    'an HTML page with 200',
    { kind: 'html', status: 200, times: IN_EVERY_FORM },
    { health: 'degraded', error: /an HTML page.*\[200\]/, outcome: 'partial' },
  ],
  [
    'an empty answer',
    { kind: 'empty', status: 200, times: IN_EVERY_FORM },
    { health: 'degraded', error: /the response is empty/, outcome: 'partial' },
  ],
  [
    'broken JSON',
    { kind: 'broken-json', times: IN_EVERY_FORM },
    { health: 'degraded', error: /not valid JSON/, outcome: 'partial' },
  ],
  [
    'another host',
    { kind: 'moved' },
    { health: 'failing', error: /CSE redirects to another host: http.*\[301\]/, outcome: 'failed' },
  ],
  ['a cut connection', { kind: 'reset' }, { health: 'degraded', error: /no response/, outcome: 'partial' }],
  [
    '400',
    { status: 400, times: 2 },
    { health: 'failing', error: /check the query.*\[400\]/, outcome: 'failed' },
  ],
];

describe('failures of CSE', () => {
  let both: Integration;

  beforeAll(async () => {
    both = await startIntegration({ insights: 60 });
  });

  beforeEach(async () => {
    await both.instance.control('reset', {});
    await both.cse.post('reset', {});
    await both.configure({ host: both.cse.url, access_id: 'demo', access_key: 'demo' });
  });

  afterAll(() => both.stop());

  const status = (): Promise<TableRow> => both.instance.first(both.table('sumo_status'));
  const lastRun = (): Promise<TableRow> =>
    both.instance.first(both.table('integration_run'), 'ORDERBYDESCsys_created_on');

  test.each(CASES)(
    '%s is said in Sumo Status, and everything is ingested once it is over',
    async (_name, failure, expected) => {
      await both.cse.post('fail', { times: 1, ...failure });
      await both.instance.runJob('Poll Insights');
      const seen = await status();
      expect(seen).toMatchObject({
        health: expected.health,
        consecutive_failures: expected.health === 'paused' ? '0' : '1',
      });
      expect(seen['last_error']).toMatch(expected.error);
      expect(seen['last_error']).toMatch(/^\[cse\] /);
      expect(await lastRun()).toMatchObject({ outcome: expected.outcome });
      await both.pass(300);
      await both.poll();
      expect(await both.instance.count('sn_si_incident')).toBe(60);
      expect(await status()).toMatchObject({
        health: 'healthy',
        consecutive_failures: '0',
        paused_until: '',
      });
      expect((await status())['last_error']).toMatch(expected.error);
    },
  );

  test('what was staged before a failure is kept, and the run continues where it stopped', async () => {
    await both.cse.post('fail', { status: 503, skip: 1, times: 1 });
    await both.instance.runJob('Poll Insights');
    expect(await both.instance.count('sn_si_incident')).toBe(50);
    const run = await lastRun();
    expect(run).toMatchObject({ outcome: 'partial', created: '50' });
    await both.pass(60);
    expect(await both.instance.count('sn_si_incident')).toBe(60);
    const later = await both.instance.first(both.table('integration_run'), `sys_id=${run['sys_id'] ?? ''}`);
    expect(later).toMatchObject({ outcome: 'success', created: '60' });
  });

  test('only repeated 401s are taken for rejected credentials', async () => {
    await both.configure({ access_key: 'wrong-key-77' });
    for (const health of ['degraded', 'degraded', 'failing']) {
      await both.instance.runJob('Poll Insights');
      expect(await status()).toMatchObject({ health });
      await both.instance.control('clock', { seconds: 300 });
    }
    expect((await status())['reason']).toMatch(
      /^CSE rejects the credentials: enter Access ID and Access Key again/,
    );
    await both.configure({ access_key: 'demo' });
    await both.poll();
    expect(await both.instance.count('sn_si_incident')).toBe(60);
  });

  test('Retry-After is honoured: no call is made before its time', async () => {
    await both.cse.post('fail', { status: 429, times: 1, headers: { 'Retry-After': '600' } });
    await both.instance.runJob('Poll Insights');
    await both.instance.control('clock', { seconds: 300 });
    await both.instance.runJob('Poll Insights');
    expect((await both.cse.get('requests'))['total']).toBe(1);
    await both.pass(301);
    await both.poll();
    expect(await both.instance.count('sn_si_incident')).toBe(60);
  });

  test('a wrong host says which field to correct, and a host that is not allowed names the property', async () => {
    await both.configure({ host: 'siem.example.com' });
    await both.instance.runJob('Poll Insights');
    expect(await status()).toMatchObject({ health: 'failing' });
    expect((await status())['last_error']).toMatch(
      /Field Host failed: siem\.example\.com is not a host of Sumo Logic; .*property allowed_hosts$/,
    );
    expect((await both.cse.get('requests'))['total']).toBe(0);
  });

  test('an empty configuration is not an error but says what to fill in', async () => {
    await both.configure({ host: '', access_id: '' });
    await both.instance.runJob('Poll Insights');
    expect(await status()).toMatchObject({ health: 'not_configured', last_error: '' });
    expect((await status())['reason']).toMatch(/^Fill in Host, Access ID, Access Key in the configuration/);
  });

  test.each([
    [{ query: 'created:>2024-01-01 severity:"HIGH"' }, /Query must not restrict .+created/],
    [{ interval: '0' }, /Interval must be a whole number from 1 to 1440/],
    [{ host: 'not a host at all' }, /is not a deployment code, host or address/],
  ])('a configuration that can never work is refused with the field: %j', async (values, message) => {
    const refused = await both.configure(values).catch((error: { status: number; body: string }) => error);
    expect(refused).toMatchObject({ status: 403 });
    expect(String(refused.body)).toMatch(message);
  });

  test('the access key is in no log line, status, run or answer of the Table API', async () => {
    await both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'sesame-opens-4711' }] });
    await both.configure({ access_key: 'sesame-opens-4711' });
    await both.cse.post('fail', {
      status: 400,
      times: 2,
      body: 'key sesame-opens-4711 was sent with Basic ZGVtbzpzZXNhbWU=',
    });
    await both.instance.runJob('Poll Insights');
    const seen = [
      await both.instance.list(both.table('configuration')),
      await both.instance.list(both.table('sumo_status')),
      await both.instance.list(both.table('integration_run')),
      await both.instance.control('log'),
    ];
    expect(JSON.stringify(seen)).toContain('[400]');
    expect(JSON.stringify(seen)).not.toMatch(/sesame-opens-4711|ZGVtbzpzZXNhbWU/);
  });
});
