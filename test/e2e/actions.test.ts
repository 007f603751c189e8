import * as aws4 from 'aws4';
import { anInsight } from '../support/insights.ts';
import { Receivers, type Received } from '../support/receivers.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { columnTime, cseTime, Scene } from '../support/scene.ts';

jest.setTimeout(120_000);

const SECRETS = {
  token: 'xoxb-000-secret-of-slack',
  key: 'secret0key0of0pagerduty000000000',
  hook: 'T00000/B00000/secretofthewebhook',
  xsoar: 'SECRET0OF0XSOAR',
  aws: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  password: 'secret-of-basic',
  hipchat: 'secretOfHipChat',
};

let scene: Scene;
let targets: Receivers;

beforeAll(async () => {
  [scene, targets] = await Promise.all([Scene.start(), Receivers.start()]);
});

afterAll(() => Promise.all([scene.stop(), targets.stop()]));

/** Settings of each type whose target is on loopback. */
const settings = (): Record<string, Json> => ({
  aws_sns: {
    access_key: 'AKIDEXAMPLE',
    secret_key: SECRETS.aws,
    topic_arn: 'arn:aws:sns:eu-central-1:123456789012:soc',
    base_url: targets.url,
  },
  demisto: { api_key: SECRETS.xsoar, url: `${targets.url}/xsoar` },
  hipchat: { api_key: SECRETS.hipchat, room: 'SOC', base_url: targets.url },
  http_post_v2: {
    url: `${targets.url}/hook`,
    username: 'kim',
    password: SECRETS.password,
    include_signals: 'true',
    include_records: 'true',
  },
  microsoft_teams: { url: `${targets.url}/teams` },
  pagerduty: { service_key: SECRETS.key, base_url: targets.url },
  slack: { api_key: SECRETS.token, channel: '#soc', base_url: targets.url },
  slack_webhook: { url: `${targets.url}/services/${SECRETS.hook}` },
});
const TYPES = [
  'aws_sns',
  'demisto',
  'hipchat',
  'http_post_v2',
  'microsoft_teams',
  'pagerduty',
  'slack',
  'slack_webhook',
];

const table = (name: string): string => scene.both.table(name);

async function post(
  name: string,
  values: Json,
  user = 'admin',
): Promise<{ status: number; result: unknown }> {
  return scene.request('POST', `table/${table(name)}?sysparm_input_display_value=true`, values, user);
}

async function addAction(type: string, more: Json = {}): Promise<TableRow> {
  const events = { on_created: 'true', on_closed: 'true', on_demand: 'true' };
  const { status, result } = await post('action', {
    name: type,
    type,
    ...events,
    ...settings()[type],
    ...more,
  });
  expect([type, status]).toEqual([type, 201]);
  return result as TableRow;
}

const change = (row: TableRow, values: Json): Promise<TableRow> =>
  scene.both.instance.update(table('action'), row['sys_id'] ?? '', values);
const actionRow = (name: string): Promise<TableRow> =>
  scene.both.instance.first(table('action'), `name=${name}`);
const deliveries = (query = ''): Promise<TableRow[]> =>
  scene.both.instance.list(table('delivery'), `type=action${query}^ORDERBYsys_created_on`);

/** Time passes as the jobs of every minute see it. */
async function minutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) await scene.both.pass(60);
}

/** A new Insight, which becomes an incident. */
async function newInsight(id: string, fields: Json = {}): Promise<void> {
  await scene.both.instance.control('clock', { seconds: 2 });
  const created = cseTime((await scene.now()) - 1000);
  await scene.add(anInsight({ id, readableId: `INSIGHT-${id.slice(-2)}`, created, ...fields }));
  await scene.both.pass(300);
}

const ID = (nr: number): string => `0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d${String(nr).padStart(2, '0')}`;

beforeEach(async () => {
  targets.reset();
  await scene.begin();
  const cseHost = new URL(scene.both.cse.url).host;
  await scene.property('allowed_hosts', `${cseHost},${targets.host}`);
  await scene.both.poll();
});

/** The Authorization header that another implementation makes for the same request. */
function signatureOf({ path, headers, body }: Received): string {
  const request = {
    ...{ service: 'sns', region: 'eu-central-1', host: headers['host'], path, method: 'POST', body },
    headers: { 'Content-Type': headers['content-type'], 'X-Amz-Date': headers['x-amz-date'] },
    extraHeadersToIgnore: { 'content-length': true },
  };
  const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: SECRETS.aws };
  return String(aws4.sign(request as aws4.Request, keys).headers?.['Authorization']);
}

describe('a new Insight', () => {
  test('is told once to the target of every type, as the target wants it, and so is its close', async () => {
    for (const type of TYPES) await addAction(type);
    await newInsight(ID(1));
    await scene.both.pass(60);
    const created = await deliveries();
    expect(created.map(({ event, state, error }) => [event, state, error])).toEqual(
      TYPES.map(() => ['created', 'delivered', '']),
    );
    const [incident] = await scene.incidents();
    const [hook] = targets.to('/hook');
    expect(hook?.headers['authorization']).toBe(
      `Basic ${Buffer.from(`kim:${SECRETS.password}`).toString('base64')}`,
    );
    expect(JSON.parse(hook?.body ?? '')).toMatchObject({
      id: ID(1),
      signals: [{ ruleId: 'MATCH-U00417' }, {}],
    });
    const [message] = targets.to('/api/chat.postMessage');
    expect(message?.headers['authorization']).toBe(`Bearer ${SECRETS.token}`);
    expect(message?.body).toContain(incident?.['number']);
    const [event] = targets.to('/v2/enqueue').map(({ body }) => JSON.parse(body) as Json);
    expect(event).toMatchObject({ routing_key: SECRETS.key, event_action: 'trigger' });
    const [published] = targets.received.filter(({ path }) => path === '/');
    expect(published?.headers['authorization']).toBe(signatureOf(published as Received));
    expect(JSON.parse(targets.to('/xsoar/incident/json')[0]?.body ?? '')).toMatchObject({ id: ID(1) });
    expect(targets.to('/teams')[0]?.body).toContain('AdaptiveCard');
    expect(targets.to('/v2/room/SOC/notification')).toHaveLength(1);
    expect(targets.to(`/services/${SECRETS.hook}`)[0]?.body).toContain(ID(1));
    expect((await deliveries('^action.name=slack'))[0]?.['remote_id']).toBe('1768478400.000100');

    const parts = targets.to('/services/').length;
    expect(targets.received).toHaveLength(TYPES.length - 1 + parts);
    targets.reset();
    await scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '7' });
    await scene.both.pass(120);
    expect((await deliveries('^event=closed')).map((row) => row['state'])).toEqual(
      TYPES.map(() => 'delivered'),
    );
    expect(JSON.parse(targets.to('/v2/enqueue')[0]?.body ?? '')).toMatchObject({ event_action: 'resolve' });
    const thread = JSON.parse(targets.to('/api/chat.postMessage')[0]?.body ?? '') as Json;
    expect(thread['thread_ts']).toBe('1768478400.000100');
    expect(JSON.parse(targets.to('/hook')[0]?.body ?? '')).toMatchObject({ status: { name: 'closed' } });
    await scene.both.pass(600);
    expect(targets.to('/hook')).toHaveLength(1);
  });

  test('costs a slice one read of CSE for all summaries, and one more for all that want its records', async () => {
    for (const type of TYPES) await addAction(type);
    await newInsight(ID(1));
    await scene.both.pass(60);
    const reads = (await scene.calls()).filter(({ path }) => String(path).endsWith(ID(1)));
    const seconds = new Set(reads.map(({ at }) => at)).size;
    expect(reads.length).toBeLessThanOrEqual(2 * seconds);
    expect(reads.length).toBeLessThan(TYPES.length);
  });

  test('is told only to Actions that are active, want to know, and ask for no higher severity', async () => {
    await addAction('http_post_v2', { name: 'inactive', active: 'false' });
    await addAction('http_post_v2', { name: 'closed only', on_created: 'false' });
    await addAction('http_post_v2', { name: 'critical', minimum_severity: 'CRITICAL' });
    await addAction('http_post_v2', { name: 'medium', minimum_severity: 'MEDIUM' });
    await newInsight(ID(1), { severity: 'HIGH' });
    await scene.both.pass(60);
    const told = await deliveries();
    expect(told.map((row) => row['action'])).toEqual([(await actionRow('medium'))['sys_id']]);
  });

  test('is not told when it is older than the configuration, nor by a backfill that raises no events', async () => {
    await addAction('http_post_v2');
    const now = await scene.now();
    const aged = (nr: number, hours: number) =>
      anInsight({ id: ID(nr), readableId: `INSIGHT-${nr}`, created: cseTime(now - hours * 3_600_000) });
    await scene.add(aged(1, 0.2), aged(2, 100), aged(3, 50));
    await scene.both.pass(300);
    expect(await scene.incidents()).toHaveLength(1);
    const backfill = async (from: number, to: number, raise: string): Promise<void> => {
      const [since, until] = [from, to].map((hours) => columnTime(now - hours * 3_600_000));
      const configuration = (await scene.both.instance.first(table('configuration')))['sys_id'];
      await scene.both.instance.insert(table('backfill'), {
        configuration,
        since,
        until,
        raise_events: raise,
      });
      await scene.both.pass(300);
    };
    await backfill(110, 90, 'false');
    expect(await scene.incidents()).toHaveLength(2);
    expect(await deliveries()).toEqual([]);
    await backfill(60, 40, 'true');
    await scene.both.pass(60);
    expect((await deliveries()).map((row) => row['state'])).toEqual(['delivered']);
    expect(targets.to('/hook')[0]?.body).toContain(ID(3));
  });

  test('that is closed in CSE is told as closed once', async () => {
    await scene.both.configure({ closed_in_cse: 'close' });
    await addAction('http_post_v2', { on_created: 'false' });
    await newInsight(ID(1));
    const closed = cseTime(await scene.now());
    await scene.both.cse.post(`insights/${ID(1)}`, {
      status: { name: 'closed', displayName: 'Closed' },
      closed,
      resolution: 'Resolved',
    });
    await scene.both.pass(900);
    expect((await deliveries()).map(({ event, state }) => [event, state])).toEqual([['closed', 'delivered']]);
    expect(targets.to('/hook')).toHaveLength(1);
  });
});

describe('a target that fails', () => {
  test('is tried again after 500, and the others are told meanwhile', async () => {
    await addAction('http_post_v2');
    await addAction('slack');
    targets.reply('/hook', { status: 500 }, { status: 503 });
    await newInsight(ID(1));
    await minutes(10);
    const rows = await deliveries();
    expect(rows.map((row) => row['state'])).toEqual(['delivered', 'delivered']);
    expect(rows.map((row) => row['attempts']).sort()).toEqual(['', '2']);
    expect(targets.to('/hook')).toHaveLength(3);
    expect(targets.to('/api/chat.postMessage')).toHaveLength(1);
  });

  test('that asks for patience gets it, and holds back its own Action alone', async () => {
    await addAction('http_post_v2');
    await addAction('slack');
    targets.reply('/hook', { status: 429, headers: { 'Retry-After': '3000' } });
    await newInsight(ID(1));
    await newInsight(ID(2));
    await scene.both.pass(120);
    expect(targets.to('/hook')).toHaveLength(1);
    expect(targets.to('/api/chat.postMessage')).toHaveLength(2);
    expect(await actionRow('http_post_v2')).toMatchObject({ pauses: '1', stopped: 'false' });
    expect((await actionRow('http_post_v2'))['reason']).toMatch(/^rate limited/);
    await scene.both.pass(3600);
    await scene.both.pass(60);
    expect(targets.to('/hook')).toHaveLength(3);
    expect((await deliveries()).map(({ state, attempts }) => [state, attempts])).toEqual(
      [1, 2, 3, 4].map(() => ['delivered', '']),
    );
    expect(await actionRow('http_post_v2')).toMatchObject({ pauses: '0', paused_until: '', reason: '' });
  });

  test('that rejects the credentials stops its Action until that is saved, and nothing is lost', async () => {
    const row = await addAction('http_post_v2');
    const denied = { status: 401, body: `wrong: ${SECRETS.password}` };
    targets.reply('/hook', denied, denied);
    await newInsight(ID(1));
    await newInsight(ID(2));
    await minutes(30);
    expect(targets.to('/hook')).toHaveLength(1);
    const stopped = await actionRow('http_post_v2');
    expect(stopped).toMatchObject({ stopped: 'true' });
    expect(stopped['reason']).toBe('the target rejects the credentials: wrong: ***');
    await change(row, { password: `${SECRETS.password}-new` });
    expect(await actionRow('http_post_v2')).toMatchObject({ stopped: 'false', reason: '' });
    await scene.both.pass(60);
    expect(await actionRow('http_post_v2')).toMatchObject({ stopped: 'true' });
    const pressed = { table: table('action'), sysId: row['sys_id'], action: 'Resume', user: 'sumo.admin' };
    await scene.both.instance.control('ui-action', pressed);
    await scene.both.pass(60);
    expect((await deliveries()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['delivered', ''],
      ['delivered', ''],
    ]);
  });

  test('that does not answer is asked again later, and counts no attempt', async () => {
    await addAction('http_post_v2');
    await addAction('slack');
    targets.reply('/hook', { status: 0, cut: true }, { status: 0, cut: true });
    await newInsight(ID(1));
    await scene.both.pass(60);
    expect(targets.to('/api/chat.postMessage')).toHaveLength(1);
    await minutes(20);
    const [row] = await deliveries('^action.name=http_post_v2');
    expect(row).toMatchObject({ state: 'delivered', attempts: '' });
    expect(targets.to('/hook')).toHaveLength(3);
  });

  test('that refuses a message ends it with the reason, and is told of the next', async () => {
    await addAction('http_post_v2');
    targets.reply('/hook', { status: 400, body: `no, ${targets.url}/hook is ${SECRETS.password}` });
    await newInsight(ID(1));
    await newInsight(ID(2));
    await scene.both.pass(60);
    const [first, second] = await deliveries();
    expect(first).toMatchObject({ state: 'failed', http_status: '400' });
    expect(first?.['error']).toMatch(
      /^\[actions\] Action "http_post_v2" failed: the target refuses the message/,
    );
    expect(second).toMatchObject({ state: 'delivered' });
  });

  test('shows no secret anywhere', async () => {
    const paths = ['/', '/xsoar', '/v2/room', '/hook', '/teams', '/v2/enqueue', '/api/', '/services/'];
    for (const [at, type] of [...TYPES.entries()].reverse()) {
      await addAction(type);
      const body = Object.values(settings()[type] ?? {}).join(' ');
      targets.reply(paths[at] ?? '', ...Array.from({ length: 4 }, () => ({ status: 400, body })));
    }
    await newInsight(ID(1));
    await scene.both.pass(120);
    const rows = await deliveries();
    expect(rows.map((row) => row['error']?.includes('***'))).toEqual(TYPES.map(() => true));
    const log = await scene.both.instance.control('log');
    const shown = JSON.stringify([rows, log, await scene.both.instance.list(table('action'))]);
    for (const secret of Object.values(SECRETS)) expect(shown).not.toContain(secret);
  });
});

describe('an Action on demand', () => {
  const run = async (values: Json, user = 'admin') => post('action_run', values, user);
  const insightRow = async (): Promise<string> => (await scene.insights())[0]?.['sys_id'] ?? '';

  test('tells of an Insight what an analyst asks for, each time', async () => {
    const row = await addAction('http_post_v2', { on_created: 'false', minimum_severity: 'CRITICAL' });
    await newInsight(ID(1), { severity: 'LOW' });
    const [incident] = await scene.incidents();
    const pressed = (await scene.both.instance.control('ui-action', {
      table: 'sn_si_incident',
      sysId: incident?.['sys_id'],
      action: 'Run Action...',
      user: 'sir.analyst',
    })) as { redirect?: string };
    const insight = await insightRow();
    expect(pressed.redirect).toBe(`${table('action_run')}.do?sys_id=-1&sysparm_query=insight=${insight}`);
    for (let time = 0; time < 2; time += 1) {
      const { status } = await run({ action: row['sys_id'], insight }, 'sir.analyst');
      expect(status).toBe(201);
    }
    await scene.both.instance.control('rest', {});
    expect((await deliveries()).map(({ event, state }) => [event, state])).toEqual([
      ['on_demand', 'delivered'],
      ['on_demand', 'delivered'],
    ]);
    expect(targets.to('/hook').map(({ headers }) => headers['x-cse-event'])).toEqual([
      'insight.on_demand',
      'insight.on_demand',
    ]);
  });

  test('is refused where it is not offered, and to whoever has no part in it', async () => {
    const row = await addAction('http_post_v2', { on_created: 'false', on_demand: 'false' });
    await newInsight(ID(1));
    const insight = await insightRow();
    const values = { action: row['sys_id'], insight };
    expect((await run(values)).status).toBe(403);
    await change(row, { on_demand: 'true', active: 'false' });
    expect((await run(values)).status).toBe(403);
    await change(row, { active: 'true' });
    expect((await run({ action: row['sys_id'] })).status).toBe(403);
    expect((await run(values, 'no.roles')).status).toBeGreaterThanOrEqual(400);
    expect((await run(values)).status).toBe(201);
  });
});

describe('the form of an Action', () => {
  test('refuses what could never be sent, and names the field', async () => {
    const base = { name: 'x', type: 'http_post_v2' };
    for (const bad of [
      base,
      { ...base, url: 'https://169.254.169.254/latest' },
      { ...base, url: 'http://relay.example.com/' },
      { ...base, type: 'email' },
      { name: 'x', type: 'slack', api_key: 'nonsense', channel: '#soc' },
      {
        name: 'x',
        type: 'slack',
        api_key: SECRETS.token,
        channel: '#soc',
        base_url: 'https://evil.example.com',
      },
    ]) {
      expect((await post('action', bad)).status).toBe(403);
    }
    expect(await scene.both.instance.list(table('action'))).toEqual([]);
  });

  test('shows secrets and addresses to administrators alone', async () => {
    await addAction('http_post_v2');
    const [seen] = await scene.as('sumo.viewer').list(table('action'));
    expect(seen).toMatchObject({ name: 'http_post_v2' });
    expect([seen?.['url'] ?? '', seen?.['password'] ?? '']).toEqual(['', '']);
  });

  test('tests the target with a marked message, says what came of it, and PagerDuty is resolved at once', async () => {
    const row = await addAction('pagerduty', { active: 'false' });
    const test = async (): Promise<string[]> => {
      const pressed = { table: table('action'), sysId: row['sys_id'], action: 'Test', user: 'sumo.admin' };
      const { messages } = (await scene.both.instance.control('ui-action', pressed)) as {
        messages: { text: string }[];
      };
      return messages.map(({ text }) => text);
    };
    expect(await test()).toEqual([
      'PagerDuty accepted the test (HTTP 202). Look there for "TEST - please ignore".',
    ]);
    const sent = targets.to('/v2/enqueue').map(({ body }) => JSON.parse(body) as Json);
    expect(sent.map((one) => one['event_action'])).toEqual(['trigger', 'resolve']);
    targets.reply('/v2/enqueue', { status: 400, body: `Invalid routing key ${SECRETS.key}` });
    await scene.both.instance.control('clock', { seconds: 5 });
    expect(await test()).toEqual([
      'The test failed: PagerDuty rejects the service key: Invalid routing key *** (HTTP 400)',
    ]);
    expect((await deliveries()).map(({ event, state }) => [event, state])).toEqual([
      ['test', 'delivered'],
      ['test', 'failed'],
    ]);
    await minutes(3);
    expect(targets.to('/v2/enqueue')).toHaveLength(3);
  });
});
