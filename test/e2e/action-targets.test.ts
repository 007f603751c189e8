import { createHmac } from 'node:crypto';
import { NASTY, RIGHT_TO_LEFT } from '../support/action-events.ts';
import { ID, TYPES, useActionScene } from '../support/action-scene.ts';
import type { Json } from '../support/rest.ts';

const actions = useActionScene();

const midServer = (name: string, status: string) =>
  actions.scene.both.instance.insert('ecc_agent', { name, status });

describe('a target that redirects', () => {
  test.each([301, 302, 303, 307, 308])('is not followed, and its delivery fails with %s', async (status) => {
    await actions.addAction('http_post_v2');
    const elsewhere = { Location: `${actions.targets.url}/elsewhere` };
    actions.targets.reply('/hook', { status, headers: elsewhere });
    await actions.newInsight(ID(1));
    await actions.minutes(5);
    expect(actions.targets.received.map(({ path }) => path)).toEqual(['/hook']);
    const [row] = await actions.deliveries();
    expect(row).toMatchObject({ state: 'failed', http_status: String(status) });
    expect(row?.['error']).toContain('redirects, which is not followed');
  });
});

describe('a target in a private network', () => {
  const posted = async (more: Json): Promise<number> => {
    const values = { name: 'x', type: 'http_post_v2', url: 'https://10.1.2.3:8443/hook', ...more };
    return (await actions.post('action', values)).status;
  };

  test('is taken only with a MID Server, and never the machine itself or the metadata of a cloud', async () => {
    expect(await posted({})).toBe(403);
    expect(await posted({ mid_server: 'dmz' })).toBe(201);
    expect(await posted({ mid_server: 'dmz', url: 'https://xsoar.corp/hook' })).toBe(201);
    for (const host of ['127.0.0.1', 'localhost', '169.254.169.254', '[fd00:ec2::254]', '[::1]', '0.0.0.0'])
      expect([host, await posted({ mid_server: 'dmz', url: `https://${host}/` })]).toEqual([host, 403]);
    expect(await posted({ mid_server: 'dmz', url: 'http://10.1.2.3/hook' })).toBe(403);
  });

  test('is not taken by a type that has no MID Server, whatever was left in that field', async () => {
    const slack = { name: 's', type: 'slack', api_key: 'xoxb-1-secret', channel: '#a', mid_server: 'dmz' };
    const { status } = await actions.post('action', { ...slack, base_url: 'https://10.1.2.3' });
    expect(status).toBe(403);
  });

  test('is told by the MID Server, and waits while that is down', async () => {
    const agent = await midServer('dmz', 'Down');
    for (const type of ['http_post_v2', 'hipchat', 'demisto'])
      await actions.addAction(type, { mid_server: 'dmz' });
    await actions.newInsight(ID(1));
    await actions.minutes(2);
    expect(actions.targets.received).toEqual([]);
    const waiting = await actions.deliveries();
    expect(waiting.map(({ state, unanswered, error_class: kind }) => [state, unanswered, kind])).toEqual(
      [1, 2, 3].map(() => ['retry', 'true', 'timeout']),
    );
    expect(waiting[0]?.['error']).toContain('after waiting for 20 seconds in ECC Queue');
    await actions.scene.both.instance.update('ecc_agent', agent['sys_id'] ?? '', { status: 'Up' });
    await actions.minutes(20);
    expect((await actions.deliveries()).map(({ state }) => state)).toEqual([1, 2, 3].map(() => 'delivered'));
    for (const path of ['/hook', '/v2/room', '/xsoar/incident/json'])
      expect(actions.targets.to(path)).toHaveLength(1);
  });
});

describe('an HTTP POST v2 with a signing secret', () => {
  test('is signed so that the receiver can tell it from any other', async () => {
    await actions.addAction('http_post_v2', { signing_secret: 'shared \u00e9 secret' });
    await actions.newInsight(ID(1), { name: 'Nürnberg 漢字 😀 ${jndi:ldap://x/a}' });
    await actions.minutes(1);
    const [{ headers, body } = { headers: {} as Record<string, string>, body: '' }] =
      actions.targets.to('/hook');
    const time = headers['x-cse-timestamp'] ?? '';
    expect(Math.abs(Number(time) * 1000 - (await actions.scene.now()))).toBeLessThan(120_000);
    const mac = createHmac('sha256', 'shared \u00e9 secret').update(`${time}.${body}`).digest('hex');
    expect(headers['x-cse-signature']).toBe(`sha256=${mac}`);
    expect(body).toContain('漢字 😀 ${jndi:ldap://x/a}');
  });
});

describe('XSOAR, when an incident got no answer', () => {
  const SEARCH = '/xsoar/incidents/search';
  const CREATE = '/xsoar/incident/json';
  const cut = { status: 0, cut: true };
  const sent = (): string[] => actions.targets.to('/xsoar/').map(({ path }) => path.slice('/xsoar'.length));
  const markOf = (): string => {
    const [first] = actions.targets.to(CREATE).map(({ body }) => JSON.parse(body) as Json);
    return String(first?.['sumo_delivery']);
  };

  beforeEach(() => actions.addAction('demisto'));

  const tryOnce = async (): Promise<void> => {
    actions.targets.reply(CREATE, cut);
    await actions.newInsight(ID(1));
    await actions.minutes(1);
    expect(sent()).toEqual(['/incident/json']);
  };

  test('is asked for it, and makes no second one', async () => {
    await tryOnce();
    const incident = { id: '4711', labels: [{ type: 'sumo_delivery', value: markOf() }] };
    actions.targets.reply(SEARCH, { status: 200, body: JSON.stringify({ total: 1, data: [incident] }) });
    await actions.minutes(10);
    expect(sent()).toEqual(['/incident/json', '/incidents/search']);
    expect(actions.targets.to(SEARCH)[0]?.headers['authorization']).toBe(
      actions.targets.to(CREATE)[0]?.headers['authorization'],
    );
    const [row] = await actions.deliveries();
    expect(row).toMatchObject({ state: 'delivered', remote_id: '4711', attempts: '' });
    expect(row?.['note']).toContain('it was there already');
  });

  test.each([
    ['it has none', { status: 200, body: '{"total":0,"data":[]}' }],
    ['the key may not search', { status: 403 }],
    ['it cannot search', { status: 404 }],
  ])('makes it where %s', async (_why, reply) => {
    await tryOnce();
    actions.targets.reply(SEARCH, reply);
    await actions.minutes(10);
    expect(sent()).toEqual(['/incident/json', '/incidents/search', '/incident/json']);
    expect((await actions.deliveries())[0]).toMatchObject({ state: 'delivered', remote_id: '17' });
    expect(await actions.action('demisto')).toMatchObject({ stopped: 'false' });
  });

  test('is asked until it answers, before another one is made', async () => {
    await tryOnce();
    actions.targets.reply(SEARCH, cut, { status: 500 }, { status: 429 }, { status: 200, body: '{}' });
    await actions.minutes(90);
    const search = '/incidents/search';
    expect(sent()).toEqual(['/incident/json', search, search, search, search, '/incident/json']);
    expect((await actions.deliveries())[0]).toMatchObject({ state: 'delivered' });
  });

  test('is not asked after an answer that says it failed', async () => {
    actions.targets.reply(CREATE, { status: 503 });
    await actions.newInsight(ID(1));
    await actions.minutes(10);
    expect(sent()).toEqual(['/incident/json', '/incident/json']);
  });
});

describe('an Insight that is made to do harm', () => {
  test('reaches the target of every type as nothing but data', async () => {
    for (const type of TYPES) await actions.addAction(type);
    const name = `${RIGHT_TO_LEFT} ${NASTY}`;
    await actions.newInsight(ID(1), { name, description: `${name} ${'漢'.repeat(400_000)}`, [NASTY]: NASTY });
    await actions.minutes(3);
    const rows = await actions.deliveries();
    expect(rows.map(({ state, error }) => [state, error])).toEqual(TYPES.map(() => ['delivered', '']));
    for (const { path, headers, body } of actions.targets.received) {
      expect([path, Object.keys(headers).filter((header) => /evil/i.test(header))]).toEqual([path, []]);
      expect(path).toMatch(/^[\x21-\x7e]+$/);
      if (headers['content-type']?.startsWith('application/json')) JSON.parse(body);
    }
    const [hook] = actions.targets.to('/hook').map(({ body }) => JSON.parse(body) as Json);
    expect(hook?.['name']).toBe(Buffer.from(name).toString());
    expect(actions.targets.to('/hook')[0]?.body).toContain('${jndi:ldap://x/a}');
    const [message] = actions.targets.to('/api/').map(({ body }) => JSON.parse(body) as Json);
    expect(message?.['text']).toContain('&lt;!channel&gt;');
    expect(JSON.stringify(message)).not.toContain('\u202e');
    expect(actions.targets.to('/teams')[0]?.body).not.toContain('<at>x</at>');
    expect(actions.targets.to('/v2/room')[0]?.body).not.toContain('<at>');
  });
});
