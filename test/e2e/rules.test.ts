import { useActionScene } from '../support/action-scene.ts';
import type { Json, TableRow } from '../support/rest.ts';

const REASON = 'The rule made more than 100,000 Signals in an hour';
const FAILED = 'FAILED_AND_DISABLED';

/** Rules of the stub. */
const [RULE, OTHER] = ['MATCH-S00101', 'MATCH-S00108'] as const;

describe('rules that CSE disables', () => {
  const actions = useActionScene();

  /** A first reading is done: what CSE disables from now on is news. */
  beforeEach(() => watch());

  const watch = async (): Promise<Json[]> => {
    await actions.scene.both.instance.control('clock', { seconds: 2 });
    const report = await actions.scene.both.instance.runJob('Watch Rules');
    return report['result'] as Json[];
  };
  const inCse = (rule: string, status: string, message?: string): Promise<Json> =>
    actions.scene.both.cse.post(`rules/${rule}`, { status, ...(message === undefined ? {} : { message }) });
  const alerts = (query = ''): Promise<TableRow[]> =>
    actions.scene.both.instance.list(actions.table('rule_alert'), `${query}^ORDERBYrule_id`);
  const told = (): Json[] => actions.targets.to('/hook').map(({ body }) => JSON.parse(body) as Json);
  const asked = async (): Promise<Json[]> =>
    ((await actions.scene.both.cse.get('requests'))['requests'] as Json[]).filter((request) =>
      String(request['path']).endsWith('/rules'),
    );
  const keys = (...rights: string[]): Promise<Json> =>
    actions.scene.both.cse.post('keys', {
      keys: [{ accessId: 'demo', accessKey: 'demo', rights: ['view', 'workflow', ...rights] }],
    });

  test('are sent with name and reason to every subscribed target', async () => {
    for (const type of ['http_post_v2', 'slack', 'pagerduty', 'microsoft_teams'])
      await actions.addAction(type, { on_rule_disabled: 'true' });
    await inCse(RULE, FAILED, REASON);
    expect(await watch()).toMatchObject([{ disabled: 1, cleared: 0 }]);
    await actions.minutes(1);
    const [rule] = await alerts();
    expect(rule).toMatchObject({
      rule_id: RULE,
      state: 'disabled',
      status: FAILED,
      reason: REASON,
      notified: 'true',
    });
    const name = rule?.['name'] ?? '';
    expect(name).not.toBe('');
    expect(told()).toEqual([
      {
        event: 'rule.disabled',
        rule: { configuration: 'Sumo Logic', id: RULE, name, status: FAILED, reason: REASON },
      },
    ]);
    for (const path of ['/api/chat.postMessage', '/v2/enqueue', '/teams']) {
      const [message] = actions.targets.to(path);
      expect([path, message?.body]).toEqual([path, expect.stringContaining(name)]);
      expect([path, message?.body]).toEqual([path, expect.stringContaining(REASON)]);
    }
    await actions.minutes(30);
    expect(told()).toHaveLength(1);
    expect(await alerts()).toMatchObject([{ times_disabled: '1' }]);
  });

  test('are seen by the job, within a quarter of an hour', async () => {
    await actions.addAction('http_post_v2', { on_rule_disabled: 'true' });
    await inCse(RULE, FAILED, REASON);
    await actions.minutes(16);
    expect(told()).toHaveLength(1);
  });

  test('are notified again only if they worked in between', async () => {
    await actions.addAction('http_post_v2', { on_rule_disabled: 'true' });
    await inCse(RULE, FAILED, REASON);
    await watch();
    await inCse(RULE, FAILED, 'Another reason');
    await watch();
    expect(await alerts()).toMatchObject([{ state: 'disabled', reason: 'Another reason', cleared_at: '' }]);
    await actions.minutes(1);
    await inCse(RULE, 'ACTIVE');
    expect(await watch()).toMatchObject([{ disabled: 0, cleared: 1 }]);
    expect(await alerts()).toMatchObject([
      { state: 'cleared', status: 'ACTIVE', cleared_at: expect.stringMatching(/^2/) },
    ]);
    await inCse(RULE, FAILED, REASON);
    expect(await watch()).toMatchObject([{ disabled: 1, cleared: 0 }]);
    expect(await alerts()).toMatchObject([
      { state: 'disabled', times_disabled: '2', cleared_at: '', reason: REASON },
    ]);
    await actions.minutes(1);
    // The end of the first alert still waited when CSE disabled the rule again.
    expect(told().map(({ event }) => event)).toEqual(['rule.disabled', 'rule.disabled']);
  });

  test('resolve their alert by the same key at each target that got it, when they work again', async () => {
    for (const type of ['http_post_v2', 'pagerduty'])
      await actions.addAction(type, { on_rule_disabled: 'true' });
    await inCse(RULE, FAILED, REASON);
    await watch();
    await actions.minutes(1);
    await actions.addAction('slack', { on_rule_disabled: 'true' });
    await inCse(RULE, 'ACTIVE');
    await watch();
    await actions.minutes(1);
    const [begun, ended] = actions.targets.to('/v2/enqueue').map(({ body }) => JSON.parse(body) as Json);
    expect([begun?.['event_action'], ended?.['event_action']]).toEqual(['trigger', 'resolve']);
    expect(ended?.['dedup_key']).toBe(begun?.['dedup_key']);
    expect(told()).toMatchObject([
      { event: 'rule.disabled' },
      { event: 'rule.cleared', rule: { id: RULE, status: 'ACTIVE' } },
    ]);
    expect(actions.targets.to('/api/chat.postMessage')).toEqual([]);
  });

  test('resolve their alert also where it is older than what Clean Up keeps', async () => {
    await actions.addAction('pagerduty', { on_rule_disabled: 'true' });
    await inCse(RULE, FAILED, REASON);
    await watch();
    await actions.minutes(1);
    await actions.scene.both.instance.control('clock', { seconds: 200 * 86_400 });
    await actions.scene.both.instance.runJob('Clean Up');
    await inCse(RULE, 'ACTIVE');
    await watch();
    await actions.minutes(1);
    const sent = actions.targets.to('/v2/enqueue').map(({ body }) => JSON.parse(body) as Json);
    expect(sent.map((body) => body['event_action'])).toEqual(['trigger', 'resolve']);
    expect(sent[1]?.['dedup_key']).toBe(sent[0]?.['dedup_key']);
    // Nobody is notified of that alert any more.
    await actions.scene.both.instance.control('clock', { seconds: 200 * 86_400 });
    await actions.scene.both.instance.runJob('Clean Up');
    expect(await actions.scene.both.instance.count(actions.table('delivery'), 'event=rule_disabled')).toBe(0);
  });

  test('are recorded and trigger no notification if they were disabled before the first check', async () => {
    await actions.addAction('http_post_v2', { on_rule_disabled: 'true' });
    // Another access id: maybe another tenant of the same deployment.
    await actions.scene.both.cse.post('keys', { keys: [{ accessId: 'other', accessKey: 'demo' }] });
    await actions.scene.both.configure({ access_id: 'other' });
    await inCse(RULE, FAILED, REASON);
    await watch();
    await inCse(OTHER, FAILED, REASON);
    await watch();
    await actions.minutes(1);
    expect(await alerts()).toMatchObject([
      { rule_id: RULE, notified: 'false' },
      { rule_id: OTHER, notified: 'true' },
    ]);
    expect(told()).toMatchObject([{ rule: { id: OTHER } }]);
  });

  test('are no news when a user disabled them; one that fails and is then disabled by a user is cleared', async () => {
    await actions.addAction('http_post_v2', { on_rule_disabled: 'true' });
    await inCse(OTHER, 'DISABLED');
    await inCse(RULE, FAILED, REASON);
    await watch();
    expect(await alerts()).toMatchObject([{ rule_id: RULE }]);
    await actions.minutes(1);
    await inCse(RULE, 'DISABLED');
    await watch();
    expect(await alerts()).toMatchObject([{ state: 'cleared', status: 'DISABLED' }]);
    await actions.minutes(1);
    expect(told().map(({ event }) => event)).toEqual(['rule.disabled', 'rule.cleared']);
  });

  test('keep their configuration from being deleted while notifications are pending', async () => {
    await actions.addAction('http_post_v2', { on_rule_disabled: 'true' });
    actions.targets.reply('/hook', { status: 500 });
    await inCse(RULE, FAILED, REASON);
    await watch();
    await actions.minutes(1);
    const { sys_id: id = '' } = await actions.scene.both.instance.first(actions.table('configuration'));
    const one = `table/${actions.table('configuration')}/${id}`;
    const refused = await actions.scene.request('DELETE', one);
    expect(refused.status).toBe(403);
    expect(JSON.stringify(refused.result)).toContain('1 system events that are not sent');
    await actions.minutes(10);
    expect(told().length).toBeGreaterThan(1);
    expect((await actions.scene.request('DELETE', one)).status).toBe(204);
  });

  test('are cleared when CSE no longer has them', async () => {
    await inCse(RULE, FAILED, REASON);
    await watch();
    await fetch(`${actions.scene.both.cse.url}/__rules/${RULE}`, { method: 'DELETE' });
    await watch();
    expect(await alerts()).toMatchObject([{ state: 'cleared', status: '' }]);
  });

  test('cost one call when there is none, and none when the configuration does not watch', async () => {
    const before = (await asked()).length;
    await watch();
    expect((await asked()).length - before).toBe(1);
    await actions.scene.both.configure({ watch_rules: 'false' });
    expect(await watch()).toEqual([]);
    expect((await asked()).length - before).toBe(1);
  });

  test('are read page by page: more than a hundred are notified once each, and cleared together', async () => {
    await actions.addAction('http_post_v2', { on_rule_disabled: 'true' });
    await actions.scene.both.cse.post('rules', { count: 120, status: FAILED, message: REASON });
    expect(await watch()).toMatchObject([{ disabled: 120, cleared: 0 }]);
    await watch();
    await actions.minutes(6);
    const ids = told().map((one) => (one['rule'] as Json)['id']);
    expect([ids.length, new Set(ids).size]).toEqual([120, 120]);
    for (const { rule_id: id = '' } of await alerts()) await inCse(id, 'ACTIVE');
    expect(await watch()).toMatchObject([{ disabled: 0, cleared: 120 }]);
    expect(await alerts('state=disabled')).toEqual([]);
  });

  test('by the hundreds are read slice by slice, within seconds', async () => {
    await actions.scene.both.cse.post('rules', { count: 430, status: FAILED, message: REASON });
    const [turn] = await watch();
    expect(turn?.['disabled']).toBe(200);
    await actions.scene.both.pass(30);
    expect(await alerts()).toHaveLength(430);
    expect(await actions.scene.job('rules')).toMatchObject({ position: '', problem: '' });
    expect((await asked()).filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('stay disabled here when the page that should list them has shifted', async () => {
    await actions.scene.both.cse.post('rules', { count: 60, status: FAILED, message: REASON });
    await watch();
    const [first] = await alerts();
    const rule = { id: first?.['rule_id'], status: 'ACTIVE' };
    await actions.scene.both.cse.post('script', { onRequest: 2, do: { rule } });
    expect(await watch()).toMatchObject([{ disabled: 0, cleared: 0 }]);
    expect(await alerts('state=disabled')).toHaveLength(60);
    expect(await watch()).toMatchObject([{ disabled: 0, cleared: 1 }]);
    expect(await alerts('state=disabled')).toHaveLength(59);
  });

  test('are not asked for where the key may not read rules: the status says what it lacks, once', async () => {
    await keys();
    await watch();
    await actions.minutes(5);
    expect(await watch()).toMatchObject([{ reason: 'the access key lacks permission to read rules' }]);
    expect((await asked()).filter(({ status }) => status === 403)).toHaveLength(1);
    const status = await actions.scene.status();
    expect(status['health']).toBe('degraded');
    expect(status['findings']).toMatch(
      /^The access key lacks permission for reading rules, so disabled rules are not detected. The next attempt is at .* UTC. Add the capability View Rules to its role, then press Resume$/,
    );
    await inCse(RULE, FAILED, REASON);
    await keys('rules');
    await actions.press(actions.table('sumo_status'), status['sys_id'], 'Resume');
    await actions.minutes(16);
    expect(await alerts()).toMatchObject([{ rule_id: RULE }]);
    expect(await actions.scene.status()).toMatchObject({ health: 'healthy', blocked: '', findings: '' });
  });

  test('are said to be unseen while CSE cannot say which, and the others of the app go on', async () => {
    await inCse(RULE, FAILED, REASON);
    await actions.scene.both.cse.post('fail', { status: 500, times: 1, path: '/rules' });
    expect(await watch()).toMatchObject([
      { disabled: 0, reason: expect.stringMatching(/\[500\].*GET \/rules/) },
    ]);
    await actions.scene.both.poll();
    const status = await actions.scene.status();
    expect(status).toMatchObject({ health: 'degraded', paused_until: '' });
    expect(status['findings']).toMatch(/^Disabled rules may be missed: .*GET \/rules/);
    await watch();
    expect(await alerts()).toHaveLength(1);
    await actions.minutes(5);
    expect(await actions.scene.status()).toMatchObject({
      health: 'healthy',
      findings: '',
    });
    expect(await actions.scene.job('rules')).toMatchObject({ problem: '' });
  });

  test('are left alone while CSE asks for patience', async () => {
    const headers = { 'Retry-After': '120' };
    await actions.scene.both.cse.post('fail', { status: 429, times: 1, path: '/rules', headers });
    await watch();
    const before = (await asked()).length;
    expect(await watch()).toMatchObject([{ reason: expect.stringMatching(/^paused until/) }]);
    expect(await asked()).toHaveLength(before);
    expect(await actions.scene.job('rules')).toMatchObject({ problem: '' });
  });

  test('are those of their own tenant, where several are watched', async () => {
    await actions.addAction('http_post_v2', { on_rule_disabled: 'true' });
    await actions.scene.both.cse.post('keys', {
      keys: ['demo', 'second'].map((accessId) => ({ accessId, accessKey: 'demo' })),
    });
    const { status } = await actions.post('configuration', {
      name: 'Second',
      active: 'true',
      host: actions.scene.both.cse.url,
      access_id: 'second',
      access_key: 'demo',
    });
    expect(status).toBe(201);
    await watch();
    await inCse(RULE, FAILED, REASON);
    expect(await watch()).toMatchObject([{ disabled: 1 }, { disabled: 1 }]);
    await actions.minutes(1);
    const rows = await alerts();
    expect(rows.map((row) => row['rule_id'])).toEqual([RULE, RULE]);
    expect(new Set(rows.map((row) => row['configuration'])).size).toBe(2);
    expect(told()).toHaveLength(2);
  });
});
