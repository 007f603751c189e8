import { serveScripted } from '../instance/index.ts';
import { createInProcess } from '../support/in-process.ts';
import { anInsight } from '../support/insights.ts';
import { ID, PushScene, type Posted } from '../support/push-scene.ts';
import { basic, type Json } from '../support/rest.ts';

/** What a rule event contains according to the documentation: its name, and why it was disabled. */
const RULE = { name: 'Too many failed logins', reason: 'More than 100,000 Signals in an hour' };

let scene: PushScene;

beforeAll(async () => {
  scene = await PushScene.start();
});

afterAll(() => scene?.stop());

beforeEach(() => scene.beginAccepting());

const messageOf = ({ status, body }: Posted): [number, string] => [
  status,
  (body['error'] as { message?: string } | undefined)?.message ?? '',
];

describe('a post is answered with', () => {
  test('202 when it is queued, and 200 while the same one waits', async () => {
    const insight = await scene.created(1);
    const first = await scene.post(insight);
    const second = await scene.post({ data: { ...insight, name: 'Renamed' } });
    expect(first).toMatchObject({ status: 202, body: { queued: true } });
    expect(second).toMatchObject({ status: 200, body: { duplicate: true, id: first.body['id'] } });
    expect(await scene.events()).toHaveLength(1);
    expect((await scene.post({ ...insight, status: { name: 'closed' } })).status).toBe(202);
    await scene.both.pass(1);
    expect((await scene.post(insight)).status).toBe(202);
    expect(await scene.events()).toHaveLength(3);
    expect(await scene.incidents()).toHaveLength(1);
  });

  test.each([
    ['', 'The body is empty'],
    ['not json', 'The body is not valid JSON'],
    ['{"id":', 'The body is not valid JSON'],
    [{ readableId: 'SIR-1', entity: {} }, 'The Insight has no id'],
    [{ id: 'CASE-1', readableId: 'INSIGHT-1' }, 'The Insight has the id "CASE-1", which is not a UUID'],
    [{ id: '") OR id:in("x', entity: {} }, 'The Insight has the id "") OR id:in("x", which is not a UUID'],
  ])('400 and the reason for %j', async (body, reason) => {
    expect(messageOf(await scene.post(body))).toEqual([400, reason]);
    expect(await scene.events()).toEqual([]);
  });

  test('413 for more than a megabyte', async () => {
    const insight = anInsight({ id: ID(1), description: 'ä'.repeat(525_000) });
    expect(messageOf(await scene.post(insight))).toEqual([
      413,
      'The body is larger than 1 MB: exclude Signals and Records in the CSE Action',
    ]);
    expect((await scene.post({ ...insight, description: 'ä'.repeat(500_000) })).status).toBe(202);
  });

  test('415 for what is neither JSON nor text', async () => {
    expect((await scene.post('<a/>', { type: 'application/xml' })).status).toBe(415);
  });

  test('401 without credentials, or with wrong ones', async () => {
    const insight = await scene.created(1);
    expect((await scene.post(insight, { user: '' })).status).toBe(401);
    expect((await scene.post(insight, { user: 'nobody' })).status).toBe(401);
  });

  test.each([
    ['sumo.viewer', 403],
    ['sir.analyst', 403],
    ['sumo.admin', 202],
    ['admin', 202],
  ])('by role: %s gets %i', async (user, status) => {
    expect((await scene.post(await scene.created(1), { user })).status).toBe(status);
  });

  test('403 while no active configuration accepts events, and where to switch it on', async () => {
    const insight = await scene.created(1);
    const where = 'switch on "Accept events from CSE" in an active Sumo Logic Configuration';
    expect(messageOf(await scene.post(insight, { search: '?configuration=Other' }))).toEqual([
      403,
      `No configuration named "Other" accepts events from CSE: ${where}`,
    ]);
    for (const values of [{ push: 'false' }, { push: 'true', active: 'false' }]) {
      await scene.both.configure(values);
      expect(messageOf(await scene.post(insight))).toEqual([
        403,
        `No configuration accepts events from CSE: ${where}`,
      ]);
    }
    expect(await scene.events()).toEqual([]);
  });

  test('202 for a rule event, which is kept and triggers a check of the rules', async () => {
    expect((await scene.post({ rule: RULE })).status).toBe(202);
    expect((await scene.post(RULE)).status).toBe(200);
    await scene.both.pass(3);
    const asked = (await scene.both.cse.get('requests'))['requests'] as Json[];
    expect(asked.filter(({ path }) => String(path).endsWith('/rules'))).toHaveLength(1);
    const [event] = await scene.events();
    expect(event).toMatchObject({ kind: 'rule', state: 'done', subject: RULE.name });
    expect(event?.['note']).toBe('The app reads from CSE which rules are disabled');
    expect(JSON.parse(event?.['payload'] ?? '')).toEqual({ rule: RULE });
  });

  test('202 for a long rule event, of which the beginning is kept', async () => {
    expect((await scene.post({ rule: { ...RULE, expression: 'x'.repeat(60_000) } })).status).toBe(202);
    const [event] = await scene.events();
    expect([event?.['subject'], event?.['payload']?.length]).toEqual([RULE.name, 4000]);
  });

  test('202 for what nobody recognises, which is kept once, without secrets, and shortened', async () => {
    const strange = { sensor: 'offline', token: 'xoxb-1234567890-sesame', text: 'x'.repeat(100_000) };
    const first = await scene.post(strange);
    expect(first).toMatchObject({ status: 202, body: { queued: false, unrecognised: true } });
    expect(await scene.post(strange)).toMatchObject({ status: 200, body: { id: first.body['id'] } });
    for (const other of [[], [anInsight({ id: ID(1) })], 'null', '"text"', '7', {}])
      expect((await scene.post(other)).status).toBe(202);
    await scene.minutes(2);
    const events = await scene.events();
    expect(events.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'unrecognised'));
    const [kept = ''] = events
      .map(({ payload }) => payload ?? '')
      .filter((payload) => payload.includes('offline'));
    expect(kept.length).toBe(65_000);
    expect(kept).toContain('"sensor":"offline"');
    expect(kept).not.toContain('sesame');
  });
});

describe('inbound events', () => {
  test('are read by viewers, and written by nobody', async () => {
    await scene.post(await scene.created(1));
    const table = scene.both.table('inbound_event');
    await scene.post({ rule: RULE });
    const shown = async (user: string) =>
      (await scene.as(user).list(table)).map(({ payload }) => payload ?? '');
    expect((await shown('sumo.viewer')).join('')).toBe('');
    expect((await shown('sumo.admin')).join('')).toContain(RULE.name);
    const [event = {}] = await scene.as('sumo.viewer').list(table, `subject=${ID(1)}`);
    expect(event['subject']).toBe(ID(1));
    for (const user of ['admin', 'sumo.admin', 'sumo.viewer']) {
      const path = `table/${table}/${event['sys_id'] ?? ''}`;
      expect((await scene.request('POST', `table/${table}`, { subject: 'x' }, user)).status).toBe(403);
      expect((await scene.request('PATCH', path, { state: 'done' }, user)).status).toBe(403);
      expect((await scene.request('DELETE', path, undefined, user)).status).toBe(403);
    }
  });

  test('are all that the user of CSE can make: it reads nothing', async () => {
    await scene.post(await scene.created(1));
    for (const name of ['inbound_event', 'configuration', 'insight']) {
      const listed = await scene.request(
        'GET',
        `table/${scene.both.table(name)}`,
        undefined,
        'sumo.cse_webhook',
      );
      expect([name, listed.status === 403 || (listed.result as unknown[]).length === 0]).toEqual([
        name,
        true,
      ]);
    }
  });

  test('are removed by Clean Up once they are over, and not before', async () => {
    await scene.post({ some: 'thing' });
    await scene.post(await scene.created(1));
    await scene.both.pass(1);
    await scene.both.cse.post('fail', { status: 429, times: 1000, headers: { 'Retry-After': '9000000' } });
    await scene.post(await scene.created(2));
    await scene.both.pass(1);
    await scene.both.instance.control('clock', { seconds: 29 * 86_400 });
    await scene.both.instance.runJob('Clean Up');
    expect(await scene.events()).toHaveLength(3);
    await scene.both.instance.control('clock', { seconds: 2 * 86_400 });
    // A configuration that polls would be checked for missed runs.
    await scene.both.configure({ active: 'false' });
    await scene.both.instance.runJob('Clean Up');
    expect((await scene.events()).map(({ subject }) => subject)).toEqual([ID(2)]);
  });
});

test('of what nobody recognises the newest 500 are kept, and more is not refused', () => {
  const { instance } = createInProcess();
  const table = (name: string) => instance.table(`x_sul_sumo_logic_s_${name}`);
  const configuration = table('configuration').find('')[0]?.sys_id ?? '';
  table('configuration').update(configuration, { push: 'true' });
  const keep = (nr: number, state: string) =>
    table('inbound_event').insert({ configuration, subject: `${nr}`, state, dedupe_key: `kept ${nr}` });
  keep(900, 'waiting');
  keep(901, 'done');
  for (let nr = 0; nr < 499; nr += 1) {
    keep(nr, 'unrecognised');
    if (nr < 3) instance.advance(1000);
  }
  const post = (text: string) =>
    serveScripted(instance.platform, {
      method: 'POST',
      uri: '/api/x_sul_sumo_logic_s/v1/cse/events',
      headers: { authorization: basic('sumo.cse_webhook'), 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    }).status;
  const unknown = () => table('inbound_event').find('state=unrecognised');
  const oldest = () =>
    unknown()
      .map(({ subject }) => Number(subject || 999))
      .sort((a, b) => a - b)[0];
  instance.advance(1000);
  expect([post('a'), unknown().length, oldest()]).toEqual([202, 500, 0]);
  expect([post('a'), unknown().length, oldest()]).toEqual([200, 500, 0]);
  expect([post('b'), unknown().length, oldest()]).toEqual([202, 500, 1]);
  expect([post('c'), unknown().length, oldest()]).toEqual([202, 500, 2]);
  expect(table('inbound_event').find('state!=unrecognised')).toHaveLength(2);
});

test('a flood is refused with 429, and is worked off', () => {
  const world = createInProcess();
  const { instance } = world;
  const table = (name: string) => instance.table(`x_sul_sumo_logic_s_${name}`);
  const configuration = table('configuration').find('')[0]?.sys_id ?? '';
  table('configuration').update(configuration, { push: 'true' });
  const id = (nr: number): string => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;
  for (let nr = 0; nr < 5000; nr += 1)
    table('inbound_event').insert({
      configuration,
      kind: 'created',
      subject: id(nr),
      state: 'waiting',
      next_attempt_at: '2026-01-15 12:00:00',
      dedupe_key: `flood ${nr}`,
    });
  const post = (nr: number) =>
    serveScripted(instance.platform, {
      method: 'POST',
      uri: '/api/x_sul_sumo_logic_s/v1/cse/events',
      headers: { authorization: basic('sumo.cse_webhook'), 'content-type': 'application/json' },
      body: JSON.stringify({ id: id(nr), readableId: `INSIGHT-${nr}` }),
    });
  expect(post(6000)).toMatchObject({ status: 429, headers: { 'Retry-After': '60' } });
  const tried = () => table('inbound_event').find('attempts=1^ORattempts=2^ORattempts=3').length;
  instance.advance(60_000);
  instance.runJob('Continue Runs');
  expect(tried()).toBeGreaterThan(0);
  for (let minute = 0; tried() < 5000 && minute < 60; minute += 1) {
    instance.advance(2000);
    instance.rest(1);
  }
  expect(tried()).toBe(5000);
});
