import type { Json, TableRow } from '../support/rest.ts';
import { columnTime } from '../support/scene.ts';
import { ID, NOT_LISTED, PushScene } from '../support/push-scene.ts';

const CLOSED = {
  status: { name: 'closed', displayName: 'Closed' },
  resolution: 'False Positive',
  closed: '2026-01-15T12:00:30.000000',
  closedBy: 'kim@example.com',
};
const KNOWN = 'done created Nothing to do: the Insight already has a record';

let scene: PushScene;

beforeAll(async () => {
  scene = await PushScene.start();
});

afterAll(() => scene?.stop());

describe('an Insight that CSE posts', () => {
  beforeEach(() => scene.beginAccepting());

  test('becomes an incident within seconds, without a poll', async () => {
    const before = await scene.queries();
    const posted = await scene.post(await scene.created(1));
    expect(posted).toMatchObject({
      status: 202,
      body: { queued: true, id: expect.stringMatching(/^\w{32}$/) },
    });
    expect(await scene.incidents()).toEqual([]);
    await scene.both.pass(1);
    expect(await scene.incidentsOf(ID(1))).toHaveLength(1);
    expect(await scene.queries()).toEqual({ ids: before.ids + 1, windows: before.windows });
    const [event] = await scene.events();
    expect(event).toMatchObject({
      sys_id: posted.body['id'],
      state: 'done',
      note: 'The Insight was ingested',
    });
    expect(event?.['insight']).toBe((await scene.insights())[0]?.['sys_id']);
    const [run] = await scene.runs();
    expect(run).toMatchObject({ kind: 'push', outcome: 'success', created: '1', cse_calls: '1' });
    expect(await scene.status()).toMatchObject({ health: 'healthy', open_run: '', deferred: '0' });
  });

  test('has the same incident as one that is polled, and is shown on its Insight', async () => {
    const fields = async (id: string): Promise<TableRow> => {
      const [incident = {}] = await scene.incidentsOf(id);
      return incident;
    };
    await scene.post(await scene.created(1));
    await scene.both.pass(1);
    const pushed = await fields(ID(1));
    await scene.beginAccepting();
    await scene.created(1);
    await scene.both.pass(3600);
    const polled = await fields(ID(1));
    for (const column of [
      'short_description',
      'severity',
      'category',
      'correlation_display',
      'state',
      'sys_id',
    ])
      expect([column, pushed[column]]).toEqual([column, polled[column]]);
    expect(pushed['short_description']).not.toBe('');
    const links = await scene.both.instance.list(scene.both.table('delivery'), 'type=link');
    expect(links).toHaveLength(1);
  });

  test.each([
    ['bare', (insight: Json) => insight],
    ['in data', (insight: Json) => ({ data: insight })],
    ['in insight', (insight: Json) => ({ insight })],
    ['in data and insight', (insight: Json) => ({ data: { insight } })],
  ])('is recognised %s', async (_how, wrapped) => {
    expect((await scene.post(wrapped(await scene.created(1)))).status).toBe(202);
    await scene.both.pass(1);
    expect(await scene.incidentsOf(ID(1))).toHaveLength(1);
  });

  test('may come as plain text, too', async () => {
    const body = `\ufeff${JSON.stringify(await scene.created(1))}`;
    expect((await scene.post(body, { type: 'text/plain; charset=utf-8' })).status).toBe(202);
    await scene.both.pass(1);
    expect(await scene.incidents()).toHaveLength(1);
  });

  test('that is forged brings nothing in: what counts is what CSE has', async () => {
    const insight = await scene.created(1, { name: 'As it is' });
    await scene.post({ ...insight, name: 'Forged', severity: 'CRITICAL', id: ID(1).toUpperCase() });
    await scene.post({ ...insight, id: ID(99), readableId: 'INSIGHT-99' });
    await scene.minutes(3);
    const incidents = await scene.incidents();
    expect(incidents.map((incident) => incident['correlation_id'])).toEqual([ID(1)]);
    expect(JSON.stringify(incidents)).not.toContain('Forged');
    expect(await scene.told()).toEqual([
      'done created The Insight was ingested',
      `ignored created ${NOT_LISTED}`,
    ]);
  });

  test('waits for CSE to list it', async () => {
    const insight = await scene.newInsight(1);
    await scene.post(insight);
    await scene.both.pass(1);
    expect(await scene.told()).toEqual([`waiting created ${NOT_LISTED}`]);
    await scene.add(insight);
    await scene.minutes(2);
    expect(await scene.incidentsOf(ID(1))).toHaveLength(1);
    expect(await scene.told()).toEqual(['done created The Insight was ingested']);
  });
});

describe('push and poll together', () => {
  beforeEach(() => scene.beginAccepting({ interval: '5' }));

  const once = async (): Promise<void> => {
    expect((await scene.incidentsOf(ID(1))).length).toBe(1);
    expect((await scene.insights()).map((row) => row['state'])).toEqual(['ingested']);
  };

  test('make one incident when the push comes first', async () => {
    await scene.post(await scene.created(1));
    await scene.both.pass(1);
    await once();
    await scene.both.pass(300);
    await once();
    expect((await scene.runs('kind=poll'))[0]).toMatchObject({ fetched: '1', existing: '1', created: '0' });
  });

  test('make one incident when the poll comes first, and CSE is not asked for it', async () => {
    const insight = await scene.created(1);
    await scene.both.pass(300);
    const before = await scene.queries();
    await scene.post(insight);
    await scene.both.pass(1);
    await once();
    expect(await scene.told()).toEqual([KNOWN]);
    expect((await scene.queries()).ids).toBe(before.ids);
  });

  test('make one incident when the poll runs between the post and its work', async () => {
    // The poll makes two calls, which must not wait for those before.
    await scene.both.instance.control('clock', { seconds: 2 });
    await scene.post(await scene.created(1));
    await scene.both.instance.runJob('Poll Insights');
    await scene.both.pass(1);
    await once();
    expect(await scene.told()).toEqual([KNOWN]);
  });

  test('need each other: what was not posted is polled, and a lost event is found by the one-minute job', async () => {
    const [action] = await scene.both.instance.list('sysevent_script_action', 'name=Receive Events');
    await scene.both.instance.update('sysevent_script_action', action?.['sys_id'] ?? '', { active: 'false' });
    await scene.created(2);
    await scene.post(await scene.created(1));
    await scene.both.pass(10);
    expect(await scene.incidents()).toEqual([]);
    await scene.both.instance.runJob('Continue Runs');
    expect((await scene.incidents()).map((incident) => incident['correlation_id'])).toEqual([ID(1)]);
    await scene.both.pass(300);
    expect(await scene.incidents()).toHaveLength(2);
  });

  test('leave the health to the poll: what it has found stays, and it stays due', async () => {
    await scene.both.configure({ default_incident_state: 'No such state' });
    await scene.both.pass(300);
    const before = await scene.status();
    expect(before).toMatchObject({ health: 'degraded' });
    await scene.post(await scene.created(1));
    await scene.both.pass(5);
    expect(await scene.incidents()).toHaveLength(1);
    const { health, reason, findings, last_run: lastRun, cursor } = before;
    expect(await scene.status()).toMatchObject({ health, reason, findings, last_run: lastRun, cursor });
  });

  test('go on with an open run of the poll: the push leaves it open', async () => {
    await scene.both.configure({ time_budget: '5' });
    await scene.both.cse.post('insights', { count: 60, seed: 3, over: 60 });
    await scene.both.cse.post('fail', { status: 503, times: 1, after: 1 });
    await scene.both.instance.control('clock', { seconds: 300 });
    await scene.both.instance.runJob('Poll Insights');
    const open = (await scene.status())['open_run'];
    expect(open).not.toBe('');
    await scene.post(await scene.created(1));
    await scene.both.instance.control('clock', { seconds: 60 });
    await scene.both.instance.runJob('Continue Runs');
    await scene.both.pass(600);
    expect(await scene.incidents()).toHaveLength(61);
    expect((await scene.runs('outcome!=success')).length).toBe(0);
  });
});

describe('what the poll would not take', () => {
  test('is not taken, and says why, after three tries', async () => {
    await scene.beginAccepting({ query: 'severity:"CRITICAL"' });
    const before = await scene.queries();
    await scene.post(await scene.created(1, { severity: 'LOW' }));
    await scene.minutes(3);
    expect(await scene.insights()).toEqual([]);
    expect(await scene.told()).toEqual([`ignored created ${NOT_LISTED}`]);
    expect((await scene.queries()).ids).toBe(before.ids + 3);
  });

  test('is taken once it is posted again and matches', async () => {
    await scene.beginAccepting({ query: 'severity:"CRITICAL"' });
    const insight = await scene.created(1, { severity: 'LOW' });
    await scene.post(insight);
    await scene.minutes(3);
    await scene.both.cse.post(`insights/${ID(1)}`, { severity: 'CRITICAL' });
    expect((await scene.post(insight)).status).toBe(202);
    await scene.both.pass(1);
    expect(await scene.incidents()).toHaveLength(1);
  });

  test('is one that is closed, with the query as it comes', async () => {
    await scene.beginAccepting();
    await scene.post(await scene.created(1, CLOSED));
    await scene.minutes(3);
    expect(await scene.insights()).toEqual([]);
    expect(await scene.told()).toEqual([`ignored closed ${NOT_LISTED}`]);
  });

  test('waits, once the daily cap is reached, and comes the next day', async () => {
    await scene.beginAccepting({ daily_cap: '1' });
    for (const nr of [1, 2]) await scene.post(await scene.created(nr));
    await scene.both.pass(1);
    expect(await scene.incidents()).toHaveLength(1);
    expect(await scene.insights('deferred=true')).toHaveLength(1);
    expect(await scene.status()).toMatchObject({ deferred: '1' });
    await scene.both.pass(24 * 3600);
    expect(await scene.incidents()).toHaveLength(2);
  });
});

describe('an Insight that was closed in CSE', () => {
  const close = async (): Promise<void> => {
    const insight = await scene.created(1);
    await scene.post(insight);
    await scene.both.pass(5);
    await scene.both.cse.post(`insights/${ID(1)}`, CLOSED);
    const follow = await scene.both.instance.first('sysauto_script', 'name=Follow Insights');
    await scene.both.instance.update('sysauto_script', follow['sys_id'] ?? '', { active: 'false' });
    expect((await scene.post({ ...insight, ...CLOSED })).status).toBe(202);
    await scene.both.pass(5);
  };

  test('closes its incident at once, where the configuration says so', async () => {
    await scene.beginAccepting({ closed_in_cse: 'close' });
    await close();
    expect((await scene.incidentsOf(ID(1)))[0]).toMatchObject({ state: '3' });
    expect(await scene.told()).toEqual([
      'done closed The Insight was read again',
      'done created The Insight was ingested',
    ]);
  });

  test('changes nothing where nobody follows changes in CSE', async () => {
    await scene.beginAccepting({ note_changes: 'false', raise_priority: 'false' });
    await close();
    expect((await scene.incidentsOf(ID(1)))[0]).toMatchObject({ state: '10' });
    expect((await scene.told())[0]).toBe(
      'done closed Nothing to do: this configuration does not follow changes in CSE',
    );
  });

  test('is not closed because a post says so', async () => {
    await scene.beginAccepting({ closed_in_cse: 'close' });
    const insight = await scene.created(1);
    await scene.post(insight);
    await scene.both.pass(5);
    await scene.post({ ...insight, ...CLOSED });
    await scene.both.pass(5);
    expect((await scene.incidentsOf(ID(1)))[0]).toMatchObject({ state: '10' });
  });
});

describe('while CSE', () => {
  beforeEach(() => scene.beginAccepting());

  test('asks for patience, the event waits for the end of the pause', async () => {
    const insight = await scene.created(1);
    await scene.both.cse.post('fail', { status: 429, times: 1, headers: { 'Retry-After': '120' } });
    await scene.post(insight);
    await scene.both.pass(1);
    const until = columnTime((await scene.now()) + 60_000);
    expect((await scene.status())['paused_until']! > until).toBe(true);
    await scene.both.pass(100);
    expect(await scene.incidents()).toEqual([]);
    await scene.both.pass(120);
    expect(await scene.incidents()).toHaveLength(1);
    expect((await scene.events())[0]).toMatchObject({ state: 'done', attempts: '0' });
  });

  test('fails, the event is tried again, and the status has the error', async () => {
    const insight = await scene.created(1);
    await scene.both.cse.post('fail', { status: 503, times: 1 });
    await scene.post(insight);
    await scene.both.pass(1);
    expect((await scene.status())['last_error']).toContain('[503]');
    await scene.both.pass(30);
    expect(await scene.incidents()).toHaveLength(1);
  });

  test('refuses the query for good, the event ends as failed with the reason', async () => {
    const insight = await scene.created(1);
    await scene.both.cse.post('fail', { status: 400, times: 100 });
    await scene.post(insight);
    for (let turn = 0; turn < 6; turn += 1) await scene.both.pass(3601);
    const [event] = await scene.events();
    expect(event).toMatchObject({ state: 'failed', attempts: '6' });
    expect(event?.['note']).toContain('[400]');
  });
});
