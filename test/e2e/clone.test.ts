import {
  configure,
  Copies,
  create,
  minutes,
  press,
  requestsOf,
  setClock,
  statusOf,
  table,
  type CopiedInstance,
} from '../support/copies.ts';
import { Targets } from '../support/targets.ts';
import { RestError, type CseControl, type Json, type TableRow } from '../support/rest.ts';

/** An instance is cloned while an Insight is closed here and not yet in CSE, an Action is active, and an event of CSE may come. */
describe('a clone of an instance', () => {
  const copies = new Copies();
  let tenant: CseControl;
  let production: CopiedInstance;
  let clone: CopiedInstance;
  let target: Targets;
  /** What CSE and the target of the Action had got before the clone ran. */
  let before: { requests: number; received: number };

  const reached = async (): Promise<Json> => ({
    requests: (await requestsOf(tenant)).length,
    received: target.received.length,
  });
  const deliveries = (of: CopiedInstance, query: string): Promise<TableRow[]> =>
    of.client.list(table('delivery'), query);

  const allow = async (of: CopiedInstance, name: string, value: string): Promise<void> => {
    const row = await of.client.first('sys_properties', `nameENDSWITH.${name}`);
    await of.client.update('sys_properties', row['sys_id'] ?? '', { value });
  };

  beforeAll(async () => {
    target = await Targets.start();
    tenant = await copies.cse('--insights', '3');
    const data = copies.folder();
    production = await copies.instance(data, tenant);
    await allow(production, 'allowed_hosts', new URL(tenant.url).host);
    await allow(production, 'allowed_action_hosts', target.host);
    await configure(production, { push: 'true', configuration_items: 'off' });
    await create(production, 'action', {
      ...{ name: 'Hook', type: 'http_post_v2', url: `${target.url}/hook`, active: 'true' },
      ...{ on_created: 'true', on_closed: 'true', on_demand: 'true', on_health: 'true' },
    });
    await minutes(production, 10);
    const incident = await production.client.first('sn_si_incident', 'ORDERBYnumber');
    await production.client.update('sn_si_incident', incident['sys_id'] ?? '', {
      ...{ state: '3', close_code: '2', close_notes: 'A scan of our own.' },
    });
    // The rule has ordered the close; the event that sends it is still queued.
    await production.client.control('rest', { limit: 1 });
    await production.server.stop();
    const copy = copies.copy(data);
    production = await copies.instance(data, tenant, production.port);
    before = (await reached()) as typeof before;
    clone = await copies.instance(copy, tenant);
  });

  afterAll(async () => {
    await copies.stop();
    await target.stop();
  });

  test('polls, sends, follows, watches and sweeps nothing in a day', async () => {
    await tenant.post('insights', { count: 2, seed: 9, over: 60 });
    await minutes(clone, 20);
    for (let hour = 0; hour < 24; hour += 1) {
      await clone.client.control('clock', { seconds: 3600 });
      await clone.client.control('rest', { limit: 100_000 });
    }
    for (const job of [
      'Poll Insights',
      'Continue Runs',
      'Deliver',
      'Follow Insights',
      'Watch Rules',
      'Check Deliveries',
    ])
      await clone.client.runJob(job);
    expect(await reached()).toEqual(before);
    expect(await clone.client.count('sn_si_incident')).toBe(3);
    expect(await deliveries(clone, 'type=close^state=ready')).toHaveLength(1);
  });

  test('says in its status which instance the configuration belongs to, and what to do, once', async () => {
    const { health, reason = '', findings, sys_mod_count: count } = await statusOf(clone);
    expect(health).toBe('clone');
    expect(reason).toBe(
      `Paused on a clone: the configuration belongs to local${production.port} (http://127.0.0.1:${production.port}/), ` +
        `and this instance is local${clone.port} (http://127.0.0.1:${clone.port}/). ` +
        'Nothing is polled, sent or received here. To use this configuration on this instance, press ' +
        '"This instance takes over" and enter a separate Access Key. Otherwise, change nothing or set the configuration inactive',
    );
    expect(findings).toBe(reason);
    await minutes(clone, 10);
    expect((await statusOf(clone))['sys_mod_count']).toBe(count);
  });

  test('lets no button reach the tenant or a target', async () => {
    const said = [
      await press(clone, 'configuration', 'sumo_validate_setup'),
      await press(clone, 'configuration', 'sumo_preview'),
      await press(clone, 'action', 'sumo_test_action'),
      await press(clone, 'configuration', 'sumo_create_lookup_rules').catch(() => ''),
    ];
    expect(said.slice(1, 3)).toEqual([
      expect.stringContaining('Paused on a clone'),
      expect.stringContaining('Nothing was sent. Paused on a clone'),
    ]);
    await minutes(clone, 3);
    expect((await statusOf(clone))['setup_findings']).toContain('Paused on a clone');
    expect(await reached()).toEqual(before);
  });

  test('takes no event of CSE, runs no Action on demand, reads nothing for a backfill', async () => {
    const { client } = clone;
    const posted = await fetch(`${client.url}/api/x_sul_sumo_logic_s/v1/cse/events`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Basic ${Buffer.from('sumo.cse_webhook:sumo.cse_webhook').toString('base64')}`,
      },
      body: JSON.stringify({ id: '0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d99', type: 'insight' }),
    });
    expect(posted.status).toBe(403);
    expect(await posted.text()).toContain('its configuration is paused: see Sumo Status');
    const [insight, action] = [await client.first(table('insight')), await client.first(table('action'))];
    const request = { insight: insight['sys_id'], action: action['sys_id'] };
    await expect(client.insert(table('action_run'), request)).rejects.toThrow(RestError);
    const configuration = await client.first(table('configuration'));
    await client
      .insert(table('backfill'), { configuration: configuration['sys_id'], since: '2026-01-01 00:00:00' })
      .catch(() => null);
    await minutes(clone, 6);
    expect(await reached()).toEqual(before);
  });

  test('takes over neither by a save, nor by what a web service writes, nor by somebody else', async () => {
    const own = { instance_id: 'x', instance_name: `local${clone.port}`, instance_url: clone.client.url };
    await configure(clone, {
      ...own,
      interval: '6',
      access_key: 'demo',
      taken_over_at: '2020-01-01 00:00:00',
    });
    const saved = await clone.client.first(table('configuration'));
    expect(saved).toMatchObject({ instance_name: `local${production.port}`, taken_over_at: '' });
    await configure(clone, { taking_over: 'true', access_key: 'demo' });
    await minutes(clone, 6);
    expect(await statusOf(clone)).toMatchObject({ health: 'clone' });
    await configure(clone, { taking_over: 'false' });
    await expect(press(clone, 'configuration', 'sumo_take_over', 'sumo.viewer')).rejects.toThrow();
    expect(await reached()).toEqual(before);
  });

  test('works once somebody has taken over with a key of its own, and leaves production alone', async () => {
    const other = await copies.cse('--insights', '2', '--no-limit');
    await other.post('keys', { keys: [{ accessId: 'test', accessKey: 'of-the-clone' }] });
    await allow(clone, 'allowed_hosts', new URL(other.url).host);
    const said = await press(clone, 'sumo_status', 'sumo_take_over');
    expect(said).toMatch(
      /^The Access Key of "Sumo Logic" was cleared\. Enter a separate Access Key .*Deliveries that were queued before are not sent.*One active Action notifies the same targets/,
    );
    await minutes(clone, 6);
    expect(await statusOf(clone)).toMatchObject({ health: 'clone' });
    await setClock(other, clone.client);
    await other.post('insights', { count: 4, seed: 4, over: 600 });
    await configure(clone, { host: other.url, access_id: 'test', access_key: 'of-the-clone' });
    await minutes(clone, 12, other);
    expect(await statusOf(clone)).toMatchObject({ health: 'healthy' });
    expect(await clone.client.first(table('configuration'))).toMatchObject({
      instance_name: `local${clone.port}`,
      taking_over: 'false',
    });
    expect(await clone.client.count('sn_si_incident')).toBeGreaterThanOrEqual(3 + 4);
    expect(await deliveries(clone, 'type=close')).toMatchObject([
      { state: 'cancelled', note: expect.stringContaining('before this instance took over') as string },
    ]);
    expect((await reached())['requests']).toBe(before.requests);
    const puts = (await requestsOf(other)).filter(
      (request) =>
        request.endsWith('/status') && request.startsWith('PUT') && !request.includes('/00000000-'),
    );
    expect(puts).toEqual([]);
  });

  test('has changed nothing for production, which continues as if it had never been cloned', async () => {
    await minutes(production, 12);
    expect(await statusOf(production)).toMatchObject({ health: 'healthy', reason: '' });
    expect(await deliveries(production, 'type=close')).toMatchObject([{ state: 'delivered' }]);
    const closes = (await requestsOf(tenant)).filter(
      (request) => /^PUT .*\/status$/.test(request) && !request.includes('/00000000-'),
    );
    expect(closes).toHaveLength(1);
    const urls = new Set<string>();
    for (const { sys_id: id } of await production.client.list('sn_si_incident')) urls.add(id ?? '');
    expect(urls.size).toBe(5);
  });
});
