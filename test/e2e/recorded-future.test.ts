import { resolve } from 'node:path';
import { ActionScene, ID } from '../support/action-scene.ts';
import { anEntity, anInsight, aSignal } from '../support/insights.ts';
import type { Receivers } from '../support/receivers.ts';
import { askedOf } from '../support/recorded-future.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { cseTime, type Scene } from '../support/scene.ts';
import { OPTIONAL_PACKAGE } from '../support/threat-intelligence.ts';

jest.setTimeout(120_000);

const TOKEN = 'fedcba9876543210fedcba9876543210';
const MD5 = '0123456789abcdef0123456789abcdef';
const BULK = '/soar/v3/enrichment';

let actions: ActionScene;
let scene: Scene;
let targets: Receivers;

beforeAll(async () => {
  actions = await ActionScene.start();
  ({ scene, targets } = actions);
});

afterAll(() => actions.stop());

beforeEach(() => actions.begin());

/** An Insight that names four indicators, one unknown to all, besides private ones and the customer's own. */
function fields(nr: number): Json {
  const record = { srcDevice_ip: '9.9.9.9', dstDevice_ip: '10.0.0.1', http_hostname: 'www.acme.example' };
  return {
    entity: anEntity({ entityType: '_ip', value: '9.9.9.9', hostname: null }),
    involvedEntities: [anEntity({ entityType: '_ip', value: '1.1.1.1', hostname: null })],
    recordSummaryFields: [],
    signals: [
      aSignal({
        id: `signal-${nr}-1`,
        entity: anEntity(),
        allRecords: [record, { dns_queryDomain: 'bad-host.io' }],
      }),
      aSignal({ id: `signal-${nr}-2`, entity: anEntity(), allRecords: [{ file_hash_md5: MD5 }] }),
    ],
  };
}

const NOTE = [
  'Recorded Future has data on 3 of 4 indicators.',
  'ip 9.9.9.9 - Malicious, score 87: Command server',
  `hash ${MD5} - Suspicious, score 65: Linked to malware`,
  'domain bad-host.io - Unusual, score 24: Newly registered',
].join('\n');

/** An Action that looks up, and writes into CSE what it finds. */
function addAction(more: Json = {}): Promise<TableRow> {
  return actions.addAction('recorded_future', {
    api_key: TOKEN,
    enrich_insights: 'true',
    enrich_signals: 'true',
    own_domains: 'acme.example',
    base_url: targets.url,
    ...more,
  });
}

const named = (of: Json): string[] =>
  (of['enrichments'] as Json[]).map((each) => String(each['type'])).sort();
const ofInsight = async (nr: number): Promise<string[]> => {
  const all = named(await scene.both.cse.get(`insights/${ID(nr)}`));
  return all.filter((type) => type !== 'ServiceNow');
};
const ofSignal = async (id: string): Promise<string[]> => named(await scene.both.cse.get(`signals/${id}`));
const all = (nr: number): Promise<string[][]> =>
  Promise.all([ofInsight(nr), ofSignal(`signal-${nr}-1`), ofSignal(`signal-${nr}-2`)]);
const OF_ALL = [
  [`RecordedFuture-${MD5}`, 'RecordedFuture-9.9.9.9', 'RecordedFuture-bad-host.io'],
  ['RecordedFuture-9.9.9.9', 'RecordedFuture-bad-host.io'],
  [`RecordedFuture-${MD5}`],
];

async function notes(nr = 1): Promise<string[]> {
  const [incident] = await scene.incidentsOf(ID(nr));
  const query = `element_id=${incident?.['sys_id'] ?? ''}^element=work_notes`;
  const rows = await scene.both.instance.list('sys_journal_field', query);
  return rows.map((row) => row['value'] ?? '').filter((text) => text.startsWith('Recorded Future'));
}

async function puts(): Promise<Json[]> {
  const requests = (await scene.both.cse.get('requests'))['requests'] as Json[];
  return requests.filter(({ method, path }) => method === 'PUT' && String(path).includes('RecordedFuture'));
}

async function writeless(): Promise<void> {
  const rights = ['view', 'workflow', 'status', 'comments'];
  await scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'demo', rights }] });
}

describe('a new Insight', () => {
  test('is looked up at once, and what is known stands in CSE, on the incident and among its observables', async () => {
    await scene.both.instance.control('import', { file: resolve(OPTIONAL_PACKAGE) });
    await addAction();
    await actions.newInsight(ID(1), fields(1));
    await scene.both.pass(60);
    expect(targets.received.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${BULK}`]);
    const [sent] = targets.received;
    expect(sent?.headers).toMatchObject({ 'x-rftoken': TOKEN, 'content-type': 'application/json' });
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      ip: ['9.9.9.9', '1.1.1.1'],
      domain: ['bad-host.io'],
      hash: [MD5],
    });
    expect(await all(1)).toEqual(OF_ALL);
    const shown = await scene.both.cse.get('signals/signal-1-2');
    expect(shown['enrichments']).toEqual([
      {
        type: `RecordedFuture-${MD5}`,
        detail: {
          indicator: MD5,
          type: 'hash',
          risk: 'Suspicious',
          criticality: 2,
          score: 65,
          rules: 'Linked to malware',
        },
        externalUrl: null,
        reputation: 'suspicious',
        expiresAt: null,
        normalizedIndicator: null,
      },
    ]);
    expect(await notes()).toEqual([NOTE]);
    const [incident] = await scene.incidents();
    const linked = await scene.both.instance.list(
      'sn_ti_m2m_task_observable',
      `task=${incident?.['sys_id'] ?? ''}`,
      { sysparm_fields: 'observable.value,observable.type.name' },
    );
    // Addresses of the Insight's Entities come with the incident; the hash stands in a record of a Signal alone.
    expect(linked).toContainEqual({ 'observable.value': MD5, 'observable.type.name': 'MD5 hash' });
    expect(linked.map((row) => row['observable.value'])).not.toContain('bad-host.io');
    const [delivery] = await actions.deliveries();
    expect(delivery).toMatchObject({
      state: 'delivered',
      attempts: '',
      error: '',
      payload: '{}',
      note: 'Delivered to Recorded Future: 4 looked up, 0 from the cache: 1 malicious, 1 suspicious, 1 unknown; 6 enrichments written',
    });
    expect(await puts()).toHaveLength(6);
  });

  test('with known indicators costs no look-up for a day, on demand as well', async () => {
    const row = await addAction();
    await actions.newInsight(ID(1), fields(1));
    await scene.both.pass(60);
    await actions.newInsight(ID(2), fields(2));
    await scene.both.pass(60);
    expect(targets.received).toHaveLength(1);
    expect(await all(2)).toEqual(OF_ALL);
    expect(await notes(2)).toEqual([NOTE]);
    expect((await actions.deliveries())[1]?.['note']).toContain(': 0 looked up, 4 from the cache: ');
    const insight = (await scene.insights(`insight_id=${ID(2)}`))[0]?.['sys_id'];
    await actions.post('action_run', { action: row['sys_id'], insight }, 'sir.analyst');
    await scene.both.pass(60);
    expect(targets.received).toHaveLength(1);
    expect(await notes(2)).toEqual([NOTE, NOTE]);
    await scene.both.pass(25 * 3600);
    await actions.newInsight(ID(3), fields(3));
    await scene.both.pass(60);
    expect(targets.received.map((one) => askedOf(one).length)).toEqual([4, 4]);
    expect(
      (await scene.both.instance.list(actions.table('lookup_cache'))).map((one) => one['value']),
    ).toEqual(expect.arrayContaining(['9.9.9.9', '1.1.1.1', 'bad-host.io', MD5]));
    await scene.both.pass(25 * 3600);
    await scene.both.instance.runJob('Clean Up');
    expect(await scene.both.instance.list(actions.table('lookup_cache'))).toEqual([]);
  });

  test.each([
    [{ enrich_signals: 'false' }, [OF_ALL[0], [], []]],
    [{ enrich_insights: 'false' }, [[], OF_ALL[1], OF_ALL[2]]],
    [{ enrich_insights: 'false', enrich_signals: 'false' }, [[], [], []]],
  ])('is enriched as the Action says, and noted in any case: %j', async (more, expected) => {
    await addAction(more);
    await actions.newInsight(ID(1), fields(1));
    await scene.both.pass(60);
    expect(await all(1)).toEqual(expected);
    expect(await notes()).toEqual([NOTE]);
    expect(await puts()).toHaveLength(expected.flat().length);
  });

  test('is enriched without Threat Intelligence as well, and the delivery says what is left out', async () => {
    await addAction();
    await actions.newInsight(ID(1), fields(1));
    await scene.both.pass(60);
    expect(await all(1)).toEqual(OF_ALL);
    expect((await actions.deliveries())[0]?.['note']).toMatch(
      /1 unknown; Observables are left out: table sn_ti_observable_type may not be read; 6 enrichments written$/,
    );
    await scene.both.configure({ observables: 'false' });
    await actions.newInsight(ID(2), fields(2));
    await scene.both.pass(60);
    expect((await actions.deliveries())[1]?.['note']).toMatch(/1 unknown; 6 enrichments written$/);
  });

  test('that names nothing public is not looked up', async () => {
    await addAction();
    await actions.newInsight(ID(1));
    await scene.both.pass(60);
    expect(targets.received).toEqual([]);
    expect((await actions.deliveries())[0]).toMatchObject({
      state: 'delivered',
      note: 'Delivered to Recorded Future: the Insight names nothing to look up',
    });
    expect(await notes()).toEqual([]);
  });

  test('with many indicators and Signals is enriched within the rate limit, and holds up no other Action', async () => {
    await addAction();
    const many = Array.from({ length: 40 }, (_each, at) => ({ srcDevice_ip: `8.8.${at}.4` }));
    const signals = Array.from({ length: 12 }, (_each, at) =>
      aSignal({ id: `many-${at}`, entity: anEntity(), allRecords: [{ srcDevice_ip: '9.9.9.9' }, ...many] }),
    );
    await actions.addAction('http_post_v2');
    const created = cseTime((await scene.now()) + 1000);
    await scene.add(
      anInsight({ id: ID(1), readableId: 'INSIGHT-1', created, ...fields(1), signals }),
      anInsight({ id: ID(2), readableId: 'INSIGHT-2', created }),
    );
    await scene.both.pass(300);
    await scene.both.pass(60);
    expect(targets.to(BULK).map((one) => askedOf(one).length)).toEqual([25]);
    expect(await ofInsight(1)).toEqual(['RecordedFuture-9.9.9.9']);
    for (let at = 0; at < 12; at += 1)
      expect(await ofSignal(`many-${at}`)).toEqual(['RecordedFuture-9.9.9.9']);
    const requests = (await scene.both.cse.get('requests'))['requests'] as Json[];
    expect(requests.filter(({ status }) => status === 429)).toEqual([]);
    const at = requests.map(({ path, query }) => {
      if (String(path).includes('RecordedFuture')) return 'enrichment';
      return (query as Json)['exclude'] === undefined ? String(path).slice(-2) : '';
    });
    // Each Insight is read once, whatever it takes to enrich it, and the other one is told of meanwhile.
    expect(at.filter((each) => each === '01')).toHaveLength(2);
    expect(at.indexOf('02')).toBeLessThan(at.lastIndexOf('enrichment'));
    expect((await actions.deliveries()).map((row) => row['state'])).toEqual(
      Array<string>(4).fill('delivered'),
    );
  });
});

describe('where something is refused', () => {
  test('a token without the SOAR API is asked one by one, and no data is no failure', async () => {
    await addAction();
    targets.reply(BULK, { status: 403, body: '{"error":"not for this token"}' });
    await actions.newInsight(ID(1), fields(1));
    await scene.both.pass(60);
    expect(targets.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST ${BULK}`,
      ...['ip/9.9.9.9', 'ip/1.1.1.1', 'domain/bad-host.io', `hash/${MD5}`].map(
        (each) => `GET /v2/${each}?fields=entity,risk,intelCard`,
      ),
    ]);
    expect(await all(1)).toEqual(OF_ALL);
    expect(await notes()).toEqual([NOTE]);
  });

  test('one indicator that it does not like spoils none of the others', async () => {
    await addAction();
    targets.reply(BULK, { status: 400 });
    targets.reply('/v2/ip/1.1.1.1', { status: 400 });
    await actions.newInsight(ID(1), fields(1));
    await scene.both.pass(60);
    expect(await all(1)).toEqual(OF_ALL);
    expect((await actions.deliveries())[0]?.['note']).toContain(
      '3 looked up, 0 from the cache: 1 malicious, 1 suspicious, 0 unknown, 1 refused',
    );
  });

  test('what was answered before a failure is not asked again', async () => {
    await addAction();
    targets.reply(BULK, { status: 403 }, { status: 403 });
    targets.reply('/v2/domain/', { status: 503 });
    await actions.newInsight(ID(1), fields(1));
    await actions.minutes(5);
    const single = targets.to('/v2/').map((one) => askedOf(one)[0]);
    expect(single).toEqual(['9.9.9.9', '1.1.1.1', 'bad-host.io', 'bad-host.io', MD5]);
    expect(await all(1)).toEqual(OF_ALL);
    expect(await notes()).toEqual([NOTE]);
  });

  test('a rate limit holds back this Action alone, as long as it is told', async () => {
    await addAction();
    await actions.addAction('http_post_v2');
    targets.reply(BULK, { status: 429, headers: { 'Retry-After': '1800' } });
    await actions.newInsight(ID(1), fields(1));
    await actions.minutes(2);
    expect(targets.to('/hook')).toHaveLength(1);
    expect(await actions.action('recorded_future')).toMatchObject({ pauses: '1', stopped: 'false' });
    await actions.minutes(20);
    expect(targets.to(BULK)).toHaveLength(1);
    await actions.minutes(12);
    expect(targets.to(BULK)).toHaveLength(2);
    expect(await all(1)).toEqual(OF_ALL);
  });

  test('a rejected token stops the Action, and is shown nowhere', async () => {
    const row = await addAction();
    targets.reply(BULK, { status: 401, body: `X-RFToken: ${TOKEN} is not valid` });
    await actions.newInsight(ID(1), fields(1));
    await actions.minutes(3);
    expect(targets.to(BULK)).toHaveLength(1);
    const stopped = await actions.action('recorded_future');
    expect(stopped).toMatchObject({ stopped: 'true' });
    expect(stopped['reason']).toMatch(/^the target rejects the credentials/);
    const log = await scene.both.instance.control('log');
    expect(JSON.stringify([stopped, await actions.deliveries(), log])).not.toContain(TOKEN);
    await actions.press(actions.table('action'), row['sys_id'], 'Resume');
    await scene.both.pass(60);
    expect(await all(1)).toEqual(OF_ALL);
  });

  test('a key of CSE that may write no enrichments is named, the note is there, and the rest waits for the right', async () => {
    await scene.both.configure({ link_back: 'false' });
    await addAction();
    await actions.addAction('http_post_v2');
    await writeless();
    await actions.newInsight(ID(1), fields(1));
    await actions.minutes(30);
    expect(await notes()).toEqual([NOTE]);
    const [waiting] = await actions.deliveries('^action.name=recorded_future');
    expect(waiting).toMatchObject({ state: 'retry', attempts: '' });
    expect(waiting?.['error']).toMatch(/Manage Enrichments|Sumo Status/);
    expect((await scene.status())['findings']).toContain(
      'CSE forbids this key enrichments by Actions: they wait until',
    );
    expect((await scene.status())['findings']).toContain(
      'the capability Manage Enrichments, then press Resume',
    );
    expect((await puts()).length).toBeLessThan(3);
    expect(targets.to('/hook')).toHaveLength(1);
    await scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'demo' }] });
    await scene.press('sumo_status', 'Resume');
    await actions.minutes(16);
    expect(await all(1)).toEqual(OF_ALL);
    expect(await notes()).toEqual([NOTE]);
    expect(targets.to(BULK)).toHaveLength(1);
    expect((await scene.status())['findings']).not.toContain('enrichments');
  });

  test('one enrichment that CSE does not take is counted, and the others are written', async () => {
    await addAction();
    await scene.both.cse.post('fail', { status: 404, times: 1, method: 'PUT', path: '/signals/signal-1-1' });
    await actions.newInsight(ID(1), fields(1));
    await scene.both.pass(60);
    const [delivery] = await actions.deliveries();
    expect(delivery?.['state']).toBe('delivered');
    expect(delivery?.['note']).toContain('; 5 enrichments written; 1 refused: ');
    expect(delivery?.['note']).toContain('[PUT /signals/{id}/enrichments]');
  });

  test('where CSE takes none at all, the delivery has failed, and can be sent again', async () => {
    await addAction({ enrich_signals: 'false' });
    await scene.both.cse.post('fail', { status: 400, times: 3, method: 'PUT', path: 'RecordedFuture' });
    await actions.newInsight(ID(1), fields(1));
    await scene.both.pass(60);
    const [delivery] = await actions.deliveries();
    expect(delivery).toMatchObject({ state: 'failed' });
    expect(delivery?.['error']).toMatch(/^\[actions\] Enrichment of the Insight failed: CSE takes none: /);
    await actions.press(actions.table('delivery'), delivery?.['sys_id'], 'Send Again');
    await scene.both.pass(60);
    expect((await actions.deliveries())[0]).toMatchObject({ state: 'delivered' });
    expect(await ofInsight(1)).toEqual(OF_ALL[0]);
    expect(await notes()).toEqual([NOTE]);
    expect(targets.received).toHaveLength(1);
  });
});

describe('the form', () => {
  test('tests with one look-up that changes nothing, and says what came of it', async () => {
    const row = await addAction({ active: 'false' });
    const test = async (): Promise<string> => {
      await scene.both.instance.control('clock', { seconds: 5 });
      const pressed = await actions.press(actions.table('action'), row['sys_id'], 'Test');
      return (pressed['messages'] as { text: string }[]).map(({ text }) => text).join();
    };
    expect(await test()).toBe('Recorded Future accepted the test (HTTP 200). 8.8.8.8: None, score 0.');
    expect(targets.received.map(askedOf)).toEqual([['8.8.8.8']]);
    expect(await test()).toContain('8.8.8.8: None, score 0.');
    expect(targets.received).toHaveLength(2);
    targets.reply(BULK, { status: 404 });
    targets.reply('/v2/', { status: 404 });
    expect(await test()).toContain('It has no data on 8.8.8.8, which it should know: look at Base URL');
    targets.reply(BULK, { status: 401, body: `no ${TOKEN}` });
    expect(await test()).toBe('The test failed: the target rejects the credentials: no *** (HTTP 401)');
    expect(await puts()).toEqual([]);
    expect(await scene.both.instance.list(actions.table('lookup_cache'))).toEqual([]);
  });

  test('takes no other host than those of Recorded Future', async () => {
    const values = { name: 'x', type: 'recorded_future', api_key: TOKEN };
    const refused = await actions.post('action', { ...values, base_url: 'https://evil.example.com' });
    expect(refused.status).toBe(403);
    expect((await actions.post('action', values)).status).toBe(201);
  });
});
