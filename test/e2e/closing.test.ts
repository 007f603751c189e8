import { startIntegration, type Integration } from '../support/integration.ts';
import type { Json, TableRow } from '../support/rest.ts';

const COUNT = 8;

describe('an incident and its Insight', () => {
  let both: Integration;

  beforeAll(async () => {
    both = await startIntegration({ insights: COUNT });
  });

  beforeEach(async () => {
    await both.instance.control('reset', {});
    await both.cse.post('reset', {});
    await both.configure({ host: both.cse.url, access_id: 'demo', access_key: 'demo' });
    await both.poll();
    await deliver();
  });

  afterAll(() => both.stop());

  const deliver = async (): Promise<void> => {
    await both.instance.control('clock', { seconds: 2 });
    await both.instance.runJob('Deliver');
    await both.instance.control('rest', { limit: 10_000 });
  };
  const incidents = (): Promise<TableRow[]> => both.instance.list('sn_si_incident', 'ORDERBYnumber');
  const save = (incident: TableRow | undefined, values: Json): Promise<TableRow> =>
    both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', values);
  /** Saves the incident, and lets the platform run its asynchronous rules. */
  const close = async (incident: TableRow | undefined, values: Json): Promise<void> => {
    await save(incident, values);
    await both.instance.control('rest', { limit: 10_000 });
  };
  const insightOf = async (incident: TableRow | undefined): Promise<Json> =>
    both.cse.get(`insights/${incident?.['correlation_id'] ?? ''}`);
  const statusOf = async (incident: TableRow | undefined): Promise<unknown> =>
    ((await insightOf(incident))['insight'] as { status: { name: string } }).status.name;
  const closing = (): Promise<TableRow[]> => both.instance.list(both.table('delivery'), 'type=close');

  test('shows number, state and address of the incident on the Insight', async () => {
    for (const incident of await incidents()) {
      const [enrichment] = (await insightOf(incident))['enrichments'] as Json[];
      const url = `${both.instance.url}/nav_to.do?uri=sn_si_incident.do?sys_id=${incident['sys_id'] ?? ''}`;
      expect(enrichment).toMatchObject({ type: 'ServiceNow', externalUrl: url });
      expect(enrichment?.['detail']).toEqual({
        'Security Incident': incident['number'],
        State: 'Draft',
        URL: url,
      });
    }
    expect(await both.instance.count(both.table('delivery'), 'state=delivered')).toBe(COUNT);
  });

  test('closes the Insight with the mapped resolution, after a comment with code and notes', async () => {
    const [first, second, third] = await incidents();
    await close(first, { state: '3', close_code: '2', close_notes: 'A scan of our own.' });
    await close(second, { state: '7' });
    await close(third, { state: '3', close_code: '101', close_notes: 'Host rebuilt.' });
    await deliver();
    const seen = await Promise.all([first, second, third].map(insightOf));
    expect(seen.map((one) => (one['insight'] as Json)['resolution'])).toEqual([
      'False Positive',
      'No Action',
      'Resolved',
    ]);
    expect(await Promise.all([first, second, third].map(statusOf))).toEqual(['closed', 'closed', 'closed']);
    const [comment] = seen[0]?.['comments'] as Json[];
    expect(comment?.['body']).toBe(
      `ServiceNow Security Incident ${first?.['number'] ?? ''}: Closed, False positive\nA scan of our own.`,
    );
    expect((await closing()).map((row) => row['state'])).toEqual(['delivered', 'delivered', 'delivered']);
  });

  test('obeys a resolution map that an administrator has edited', async () => {
    const map = both.table('resolution_map');
    await both.instance.insert(map, { order: '10', close_code: 'False positive', resolution: 'Duplicate' });
    const [first] = await incidents();
    await close(first, { state: '3', close_code: '2', close_notes: 'x' });
    await deliver();
    expect(((await insightOf(first))['insight'] as Json)['resolution']).toBe('Duplicate');
  });

  test('costs the analyst nothing, and the rule after it one insert', async () => {
    const [first] = await incidents();
    const ours = async (): Promise<Record<string, Json>> => {
      const { operations } = (await both.instance.control('metrics')) as { operations: Record<string, Json> };
      return Object.fromEntries(Object.entries(operations).filter(([table]) => table.startsWith(both.scope)));
    };
    await both.instance.control('metrics/reset', {});
    await save(first, { state: '3', close_code: '2', close_notes: 'x' });
    expect(await ours()).toEqual({});
    const ran = (await both.instance.control('rest', { limit: 1 }))['ran'] as Json[];
    expect(ran).toMatchObject([{ kind: 'async rule', name: 'Order Close of Insight' }]);
    expect(await ours()).toEqual({
      [both.table('insight')]: { query: 1, update: 1 },
      [both.table('sumo_status')]: { get: 1, update: 1 },
      [both.table('delivery')]: { insert: 1 },
    });
  });

  test('says in Sumo Status when the rule last saw a close', async () => {
    const [first] = await incidents();
    expect((await both.instance.first(both.table('sumo_status')))['close_seen_at']).toBe('');
    await close(first, { state: '3', close_code: '2', close_notes: 'x' });
    expect((await both.instance.first(both.table('sumo_status')))['close_seen_at']).not.toBe('');
    await both.poll();
    expect(await both.instance.first(both.table('sumo_status'))).toMatchObject({ health: 'healthy' });
  });

  test('takes an Insight that is closed already for done, without a comment', async () => {
    const [first] = await incidents();
    const status = { name: 'closed', displayName: 'Closed' };
    await both.cse.post(`insights/${first?.['correlation_id'] ?? ''}`, { status });
    await close(first, { state: '3', close_code: '2', close_notes: 'x' });
    await deliver();
    expect((await insightOf(first))['comments']).toEqual([]);
    expect((await closing())[0]).toMatchObject({
      state: 'delivered',
      note: 'The Insight was already closed in CSE',
    });
  });

  test('ends delivered with the reason when CSE no longer has the Insight', async () => {
    const [first] = await incidents();
    await fetch(`${both.cse.url}/__insights/${first?.['correlation_id'] ?? ''}`, { method: 'DELETE' });
    await close(first, { state: '3', close_code: '2', close_notes: 'x' });
    await deliver();
    const [row] = await closing();
    expect(row?.['state']).toBe('delivered');
    expect(row?.['note']).toMatch(/^CSE no longer has the Insight INSIGHT-\d+, so nothing is changed there$/);
  });

  test.each([
    ['429', { status: 429, times: 2 }, 0],
    ['401', { status: 401, times: 1 }, 0],
    ['503', { status: 503, method: 'GET', path: '/insights/', times: 2 }, 2],
    ['a cut connection', { kind: 'reset', times: 1 }, 1],
    ['two cut connections', { kind: 'reset', times: 2 }, 1],
    ['an outage', { kind: 'reset', times: 6 }, 1],
    ['another host', { kind: 'moved', times: 2 }, 0],
  ])(
    'is not lost on %s, and an outage counts no attempt after its first call',
    async (_name, failure, attempts) => {
      const [first] = await incidents();
      await close(first, { state: '3', close_code: '2', close_notes: 'x' });
      await both.cse.post('fail', failure);
      for (let turn = 0; turn < 8; turn += 1) {
        await both.instance.control('clock', { seconds: 120 });
        await both.instance.runJob('Deliver');
      }
      expect(await statusOf(first)).toBe('closed');
      expect((await closing())[0]).toMatchObject({
        state: 'delivered',
        attempts: attempts === 0 ? '' : String(attempts),
      });
    },
  );

  test('fails alone when CSE refuses it, and does not block the others', async () => {
    const [first, second] = await incidents();
    const id = first?.['correlation_id'] ?? '';
    await both.cse.post('fail', {
      status: 422,
      method: 'GET',
      path: id,
      times: 1,
    });
    await close(first, { state: '3', close_code: '2', close_notes: 'x' });
    await close(second, { state: '7' });
    await deliver();
    expect(await statusOf(second)).toBe('closed');
    expect((await both.instance.first(both.table('sumo_status')))['paused_until']).toBe('');
    const rows = await closing();
    expect(rows.map((row) => row['state']).sort()).toEqual(['delivered', 'failed']);
    expect(rows.find((row) => row['state'] === 'failed')?.['error']).toMatch(/\[422\]/);
  });

  test('takes back a close that was not sent when the incident is re-opened', async () => {
    const [first] = await incidents();
    await close(first, { state: '3', close_code: '2', close_notes: 'x' });
    await close(first, { state: '16' });
    await deliver();
    expect(await statusOf(first)).toBe('new');
    expect((await closing())[0]).toMatchObject({ state: 'cancelled', note: 'The incident was re-opened' });
  });

  test('orders the close of an incident that was closed unseen by the rule', async () => {
    const [rule] = await both.instance.list('sys_script', 'name=Order Close of Insight');
    await both.instance.update('sys_script', rule?.['sys_id'] ?? '', { active: 'false' });
    const [first] = await incidents();
    await close(first, { state: '3', close_code: '2', close_notes: 'x' });
    await both.poll();
    expect(await closing()).toEqual([]);
    await both.pass(301);
    await both.poll();
    await deliver();
    expect(await statusOf(first)).toBe('closed');
    await both.pass(301);
    await both.poll();
    const status = await both.instance.first(both.table('sumo_status'));
    expect(status).toMatchObject({ health: 'degraded', close_seen_at: '' });
    expect(status['reason']).toMatch(
      /^The business rule "Order Close of Insight" on sn_si_incident missed a close \(no close has triggered it yet\), so the poll ordered it\. Check in System Definition > Business Rules/,
    );
    await both.instance.update('sys_script', rule?.['sys_id'] ?? '', { active: 'true' });
    const [, second] = await incidents();
    await close(second, { state: '3', close_code: '2', close_notes: 'x' });
    await both.pass(301);
    await both.poll();
    expect(await both.instance.first(both.table('sumo_status'))).toMatchObject({ health: 'healthy' });
  });

  test('is left alone when the configuration says so', async () => {
    await both.configure({ close_insight: 'false' });
    const [first] = await incidents();
    await close(first, { state: '3', close_code: '2', close_notes: 'x' });
    await deliver();
    expect(await statusOf(first)).toBe('new');
    expect((await closing())[0]).toMatchObject({
      state: 'cancelled',
      note: 'Disabled in the configuration',
    });
  });
});

describe('a burst of closures', () => {
  test('stays within the rate limit and loses none', async () => {
    const both = await startIntegration({ insights: 150 });
    try {
      await both.poll();
      await both.instance.control('clock', { seconds: 2 });
      await both.instance.runJob('Deliver');
      await both.instance.control('rest', { limit: 10_000 });
      for (const incident of await both.instance.list('sn_si_incident')) {
        await both.instance.update('sn_si_incident', incident['sys_id'] ?? '', { state: '7' });
      }
      await both.instance.control('rest', { limit: 10_000 });
      await both.instance.control('clock', { seconds: 2 });
      await both.instance.runJob('Deliver');
      await both.instance.control('rest', { limit: 10_000 });
      const { insights } = (await both.cse.get('insights')) as { insights: { status: { name: string } }[] };
      expect(insights.filter((insight) => insight.status.name === 'closed')).toHaveLength(150);
      const { requests } = (await both.cse.get('requests')) as { requests: Json[] };
      expect(requests.filter((request) => request['status'] === 429)).toEqual([]);
    } finally {
      await both.stop();
    }
  });
});
