import { ID } from '../../support/action-scene.ts';
import { BULK, fields, useLookupScene, MD5, NOTE, OF_ALL, TOKEN } from '../../support/look-up-scene.ts';
import { askedOf } from './answers.ts';

const look = useLookupScene();
const { actions } = look;

describe('where something is refused', () => {
  test('a token without the SOAR API is asked one by one, and no data is no failure', async () => {
    await look.addAction();
    actions.targets.reply(BULK, { status: 403, body: '{"error":"not for this token"}' });
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    expect(actions.targets.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST ${BULK}`,
      ...['ip/9.9.9.9', 'ip/1.1.1.1', 'domain/bad-host.io', `hash/${MD5}`].map(
        (each) => `GET /v2/${each}?fields=entity,risk,intelCard`,
      ),
    ]);
    expect(await look.ofAll(1)).toEqual(OF_ALL);
    expect(await look.notes()).toEqual([NOTE]);
  });

  test('one indicator that it does not like spoils none of the others', async () => {
    await look.addAction();
    actions.targets.reply(BULK, { status: 400 });
    actions.targets.reply('/v2/ip/1.1.1.1', { status: 400 });
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    expect(await look.ofAll(1)).toEqual(OF_ALL);
    expect((await actions.deliveries())[0]?.['note']).toContain(
      '3 looked up, 0 from the cache: 1 malicious, 1 suspicious, 0 unknown, 1 refused',
    );
  });

  test('what was answered before a failure is not asked again', async () => {
    await look.addAction();
    actions.targets.reply(BULK, { status: 403 }, { status: 403 });
    actions.targets.reply('/v2/domain/', { status: 503 });
    await actions.newInsight(ID(1), fields(1));
    await actions.minutes(5);
    const single = actions.targets.to('/v2/').map((one) => askedOf(one)[0]);
    expect(single).toEqual(['9.9.9.9', '1.1.1.1', 'bad-host.io', 'bad-host.io', MD5]);
    expect(await look.ofAll(1)).toEqual(OF_ALL);
    expect(await look.notes()).toEqual([NOTE]);
  });

  test('a rate limit pauses this Action alone, for as long as requested', async () => {
    await look.addAction();
    await actions.addAction('http_post_v2');
    actions.targets.reply(BULK, { status: 429, headers: { 'Retry-After': '1800' } });
    await actions.newInsight(ID(1), fields(1));
    await actions.minutes(2);
    expect(actions.targets.to('/hook')).toHaveLength(1);
    expect(await actions.action('recorded_future')).toMatchObject({ pauses: '1', stopped: 'false' });
    await actions.minutes(20);
    expect(actions.targets.to(BULK)).toHaveLength(1);
    await actions.minutes(12);
    expect(actions.targets.to(BULK)).toHaveLength(2);
    expect(await look.ofAll(1)).toEqual(OF_ALL);
  });

  test('a rejected token stops the Action, and is shown nowhere', async () => {
    const row = await look.addAction();
    actions.targets.reply(BULK, { status: 401, body: `X-RFToken: ${TOKEN} is not valid` });
    await actions.newInsight(ID(1), fields(1));
    await actions.minutes(3);
    expect(actions.targets.to(BULK)).toHaveLength(1);
    const stopped = await actions.action('recorded_future');
    expect(stopped).toMatchObject({ stopped: 'true' });
    expect(stopped['reason']).toMatch(/^the target rejected the credentials/);
    const log = await actions.scene.both.instance.control('log');
    expect(JSON.stringify([stopped, await actions.deliveries(), log])).not.toContain(TOKEN);
    await actions.press(actions.table('action'), row['sys_id'], 'Resume');
    await actions.scene.both.pass(60);
    expect(await look.ofAll(1)).toEqual(OF_ALL);
  });

  test('a key of CSE that may write no enrichments is named, the note is there, and the rest waits for the right', async () => {
    await actions.scene.both.configure({ link_back: 'false' });
    await look.addAction();
    await actions.addAction('http_post_v2');
    await look.takeRight();
    await actions.newInsight(ID(1), fields(1));
    await actions.minutes(30);
    expect(await look.notes()).toEqual([NOTE]);
    const [waiting] = await actions.deliveries('^action.name=recorded_future');
    expect(waiting).toMatchObject({ state: 'retry', attempts: '' });
    expect(waiting?.['error']).toMatch(/Manage Enrichments|Sumo Status/);
    // One finding, with the right to read rules that this key lacks, too.
    expect((await actions.scene.status())['findings']).toMatch(
      /^The access key lacks permission for enrichments by Actions, which stay pending; reading rules, so disabled rules are not detected\. The next attempt is at .* Add the capabilities Manage Enrichments, View Rules to its role, then press Resume$/m,
    );
    expect((await look.puts()).length).toBeLessThan(3);
    expect(actions.targets.to('/hook')).toHaveLength(1);
    await actions.scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'demo' }] });
    await actions.scene.press('sumo_status', 'Resume');
    await actions.minutes(16);
    expect(await look.ofAll(1)).toEqual(OF_ALL);
    expect(await look.notes()).toEqual([NOTE]);
    expect(actions.targets.to(BULK)).toHaveLength(1);
    expect((await actions.scene.status())['findings']).not.toContain('enrichments');
  });

  test('one enrichment that CSE does not take is counted, and the others are written', async () => {
    await look.addAction();
    await actions.scene.both.cse.post('fail', {
      status: 404,
      times: 1,
      method: 'PUT',
      path: '/signals/signal-1-1',
    });
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    const [delivery] = await actions.deliveries();
    expect(delivery?.['state']).toBe('delivered');
    expect(delivery?.['note']).toContain('; 5 enrichments written; 1 refused: ');
    expect(delivery?.['note']).toContain('[PUT /signals/{id}/enrichments]');
  });

  test('where CSE takes none at all, the delivery has failed, and can be sent again', async () => {
    await look.addAction({ enrich_signals: 'false' });
    await actions.scene.both.cse.post('fail', {
      status: 400,
      times: 3,
      method: 'PUT',
      path: 'RecordedFuture',
    });
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    const [delivery] = await actions.deliveries();
    expect(delivery).toMatchObject({ state: 'failed' });
    expect(delivery?.['error']).toMatch(
      /^\[actions\] Enrichment of the Insight failed: CSE rejected all enrichments: /,
    );
    await actions.press(actions.table('delivery'), delivery?.['sys_id'], 'Send Again');
    await actions.scene.both.pass(60);
    expect((await actions.deliveries())[0]).toMatchObject({ state: 'delivered' });
    expect(await look.ofInsight(1)).toEqual(OF_ALL[0]);
    expect(await look.notes()).toEqual([NOTE]);
    expect(actions.targets.received).toHaveLength(1);
  });
});

describe('the form', () => {
  test('tests with one look-up that changes nothing, and shows the result', async () => {
    const row = await look.addAction({ active: 'false' });
    const test = async (): Promise<string> => {
      await actions.scene.both.instance.control('clock', { seconds: 5 });
      const pressed = await actions.press(actions.table('action'), row['sys_id'], 'Test');
      return (pressed['messages'] as { text: string }[]).map(({ text }) => text).join();
    };
    expect(await test()).toBe('Recorded Future accepted the test (HTTP 200). 8.8.8.8: None, score 0.');
    expect(actions.targets.received.map(askedOf)).toEqual([['8.8.8.8']]);
    expect(await test()).toContain('8.8.8.8: None, score 0.');
    expect(actions.targets.received).toHaveLength(2);
    actions.targets.reply(BULK, { status: 404 });
    actions.targets.reply('/v2/', { status: 404 });
    expect(await test()).toContain('No data on 8.8.8.8, which should be known: check Base URL');
    actions.targets.reply(BULK, { status: 401, body: `no ${TOKEN}` });
    expect(await test()).toBe(
      'The test failed: the target rejected the credentials: no *** (HTTP 401); enter valid credentials in the Action and save',
    );
    expect(await look.puts()).toEqual([]);
    expect(await actions.scene.both.instance.list(actions.table('lookup_cache'))).toEqual([]);
  });

  test('takes no other host than those of Recorded Future', async () => {
    const values = { name: 'x', type: 'recorded_future', api_key: TOKEN };
    const refused = await actions.post('action', { ...values, base_url: 'https://evil.example.com' });
    expect(refused.status).toBe(403);
    expect((await actions.post('action', values)).status).toBe(201);
  });
});
