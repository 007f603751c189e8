import { ID, targetOf, useActionScene } from '../support/action-scene.ts';
import type { Received } from '../support/targets.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { anInsight } from '../support/insights.ts';
import { cseTime } from '../support/scene.ts';

const actions = useActionScene();

/** New Insights in one poll, all of them notified about. */
async function newInsights(from: number, to: number, fields: Json = {}): Promise<void> {
  await actions.scene.both.instance.control('clock', { seconds: 2 });
  const now = await actions.scene.now();
  for (let nr = from; nr <= to; nr += 1) {
    const created = cseTime(now - 1000);
    await actions.scene.add(anInsight({ id: ID(nr), readableId: `INSIGHT-${nr}`, created, ...fields }));
  }
  await actions.scene.both.pass(300);
  await actions.scene.both.pass(60);
}

/** From the middle of an hour until its digest is sent. */
async function toNextHour(): Promise<void> {
  const rest = 3_600_000 - ((await actions.scene.now()) % 3_600_000);
  await actions.scene.both.pass(rest / 1000 + 120);
}

async function closeIncident(nr: number): Promise<void> {
  const [incident] = await actions.scene.incidentsOf(ID(nr));
  await actions.scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '7' });
  await actions.scene.both.pass(120);
}

/** Number of the suppressed Insight. */
async function heldNumber(): Promise<number> {
  const [held] = await actions.deliveries('^state=suppressed');
  const [insight] = await actions.scene.insights(`sys_id=${held?.['insight'] ?? ''}`);
  return Number(insight?.['readable_id']?.slice('INSIGHT-'.length));
}

function states(rows: readonly TableRow[]): string[] {
  return rows.map(({ state = '' }) => state).sort();
}

function digests(): Promise<TableRow[]> {
  return actions.scene.both.instance.list(actions.table('delivery'), 'event=digest');
}

describe('a limit per hour', () => {
  test('suppresses what is above it, and one digest after the hour names it', async () => {
    await actions.addAction('http_post_v2', { max_per_hour: '2' });
    await newInsights(1, 5, { severity: 'HIGH', name: 'Odd logons' });
    const rows = await actions.deliveries();
    expect(states(rows)).toEqual(['delivered', 'delivered', 'suppressed', 'suppressed', 'suppressed']);
    expect(actions.targets.to('/hook')).toHaveLength(2);
    const [digest, ...more] = await digests();
    expect(more).toEqual([]);
    expect(digest).toMatchObject({ type: 'system_event', state: 'ready' });
    const held = rows.filter(({ state }) => state === 'suppressed');
    expect(held.map((row) => row['digest'])).toEqual(held.map(() => digest?.['sys_id']));
    expect(held[0]?.['note']).toMatch(
      /^Suppressed: the limit of 2 new Insights was reached in the hour from .{19} UTC$/,
    );

    actions.targets.reset();
    await toNextHour();
    const told = actions.targets.to('/hook').map(({ body }) => JSON.parse(body) as Json);
    expect(told).toHaveLength(1);
    const { count, insights } = told[0]?.['digest'] as { count: number; insights: string[] };
    expect([told[0]?.['event'], count]).toEqual(['digest', 3]);
    const ids = await Promise.all(
      held.map(
        async ({ insight }) => (await actions.scene.insights(`sys_id=${insight ?? ''}`))[0]?.['readable_id'],
      ),
    );
    expect([...insights].sort()).toEqual(ids.map((id) => `${id} [HIGH] Odd logons on till-07`).sort());
    await actions.minutes(3);
    expect(actions.targets.to('/hook')).toHaveLength(1);
  });

  test('starts over with the next hour', async () => {
    await actions.addAction('http_post_v2', { max_per_hour: '1' });
    await newInsights(1, 2);
    await toNextHour();
    await newInsights(3, 4);
    expect(states(await actions.deliveries())).toEqual([
      'delivered',
      'delivered',
      'suppressed',
      'suppressed',
    ]);
    expect(await digests()).toHaveLength(2);
  });

  test.each(['pagerduty', 'slack', 'http_post_v2'] as const)(
    'notifies %s about the close of an Insight that it was notified about, and not of a suppressed one',
    async (type) => {
      const told = (): Received[] => actions.targets.to(targetOf(type).path);
      await actions.addAction(type, { max_per_hour: '1' });
      await newInsights(1, 2);
      const held = await heldNumber();
      expect(told()).toHaveLength(1);
      await closeIncident(held);
      expect(told()).toHaveLength(1);
      const [close] = await actions.deliveries('^event=closed');
      expect(close).toMatchObject({
        state: 'suppressed',
        note: 'Suppressed: its creation notification was suppressed',
        digest: '',
      });
      await closeIncident(3 - held);
      expect(told()).toHaveLength(2);
      if (type === 'pagerduty') expect(told()[1]?.body).toContain('"event_action":"resolve"');
      await toNextHour();
      expect(told()).toHaveLength(3);
      expect(told()[2]?.body).toContain(`INSIGHT-${held} [HIGH]`);
    },
  );

  test('leaves alone what is on demand, and what is sent again', async () => {
    const row = await actions.addAction('http_post_v2', { max_per_hour: '1' });
    await newInsights(1, 2);
    const [held] = await actions.deliveries('^state=suppressed');
    await actions.post('action_run', { action: row['sys_id'], insight: held?.['insight'] });
    await actions.scene.both.instance.control('rest', {});
    expect(states(await actions.deliveries('^event=on_demand'))).toEqual(['delivered']);
    await actions.press(actions.table('delivery'), held?.['sys_id'], 'Send Again');
    await actions.scene.both.pass(60);
    expect(states(await actions.deliveries('^event=created'))).toEqual(['delivered', 'delivered']);
    expect(actions.targets.to('/hook')).toHaveLength(3);

    actions.targets.reset();
    await toNextHour();
    expect(actions.targets.to('/hook')).toEqual([]);
    expect(await digests()).toMatchObject([
      { state: 'cancelled', note: 'No suppressed notifications remain' },
    ]);
    const closed = Number(
      (await actions.scene.insights(`sys_id=${held?.['insight']}`))[0]?.['readable_id']?.slice(-1),
    );
    await closeIncident(closed);
    expect(states(await actions.deliveries('^event=closed'))).toEqual(['delivered']);
  });

  test('counts what is sent, and not what waits: a target that was down is not flooded', async () => {
    await actions.addAction('http_post_v2', { max_per_hour: '2' });
    actions.targets.reply('/hook', { status: 503, headers: { 'Retry-After': '5400' } });
    await newInsights(1, 2);
    await newInsights(3, 5);
    await actions.scene.both.pass(7200);
    await actions.minutes(10);
    expect(states(await actions.deliveries())).toEqual([
      'delivered',
      'delivered',
      'suppressed',
      'suppressed',
      'suppressed',
    ]);
    expect(await digests()).toHaveLength(1);
  });

  test('must be a number from 0 to 10000, and 0 is none', async () => {
    const base = { name: 'x', type: 'slack_webhook', url: `${actions.targets.url}/services/T/B/x` };
    for (const bad of ['-1', '10001'])
      expect((await actions.post('action', { ...base, max_per_hour: bad })).status).toBe(403);
    await actions.addAction('http_post_v2', { max_per_hour: '0' });
    await newInsights(1, 3);
    expect(states(await actions.deliveries())).toEqual(['delivered', 'delivered', 'delivered']);
  });
});

describe('a condition', () => {
  const condition = 'severity=HIGH^incident.priority=1^ORincident.assignment_group.name=SOC';

  test('lets through what meets it, on the Insight and on its incident, and orders nothing else', async () => {
    const [group] = await actions.scene.both.instance.list('sys_user_group', 'name=SOC');
    const soc = group ?? (await actions.scene.both.instance.insert('sys_user_group', { name: 'SOC' }));
    await actions.scene.both.configure({ assignment_group: soc['sys_id'] ?? '' });
    await actions.addAction('http_post_v2', { name: 'met', condition });
    await actions.addAction('http_post_v2', { name: 'not met', condition: 'incident.assignment_group=' });
    await actions.addAction('http_post_v2', { name: 'either', condition: 'severity=LOW^NQseverity=HIGH^EQ' });
    await newInsights(1, 1, { severity: 'HIGH' });
    const rows = await actions.scene.both.instance.list(
      actions.table('delivery'),
      'type=action^ORDERBYaction.name',
    );
    const names = await Promise.all(['either', 'met'].map((name) => actions.action(name)));
    expect(rows.map((row) => row['action'])).toEqual(names.map((row) => row['sys_id']));
    expect(actions.targets.to('/hook')).toHaveLength(2);
  });

  test('that is no longer met does not suppress the close for an Action that was notified about the Insight', async () => {
    await actions.addAction('pagerduty', { name: 'told', condition: 'incident.priority!=1' });
    await actions.addAction('http_post_v2', { name: 'not told', condition: 'incident.priority=1' });
    await newInsights(1, 1);
    expect(states(await actions.deliveries())).toEqual(['delivered']);
    const [incident] = await actions.scene.incidents();
    await actions.scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { priority: '1' });
    await closeIncident(1);
    expect((await actions.deliveries('^event=closed^ORDERBYaction.name')).map((row) => row['state'])).toEqual(
      ['delivered', 'delivered'],
    );
  });

  test('is not asked on demand', async () => {
    const row = await actions.addAction('http_post_v2', { condition: 'severity=CRITICAL' });
    await newInsights(1, 1, { severity: 'LOW' });
    const [insight] = await actions.scene.insights();
    await actions.post('action_run', { action: row['sys_id'], insight: insight?.['sys_id'] });
    await actions.scene.both.instance.control('rest', {});
    expect((await actions.deliveries()).map(({ event, state }) => [event, state])).toEqual([
      ['on_demand', 'delivered'],
    ]);
  });

  test.each([
    ['a field that there is not', 'severety=HIGH'],
    ['a field of the incident that there is not', 'severity=HIGH^incident.prio=1'],
    ['no query at all', 'HIGH'],
    ['a script', 'created>javascript:gs.beginningOfToday()'],
    ['an alternative to nothing', '^ORseverity=HIGH'],
  ])('of %s is refused', async (_what, bad) => {
    const base = { name: 'x', type: 'slack_webhook', url: `${actions.targets.url}/services/T/B/x` };
    expect((await actions.post('action', { ...base, condition: bad })).status).toBe(403);
  });
});

describe('the cost of a new Insight', () => {
  /** Record operations of the poll that takes it in, and of the slice that notifies about it. */
  async function cost(settings: Json): Promise<number> {
    await actions.begin();
    await actions.addAction('http_post_v2', settings);
    await actions.scene.both.instance.control('clock', { seconds: 10 });
    const created = cseTime((await actions.scene.now()) - 5000);
    await actions.scene.add(anInsight({ id: ID(1), readableId: 'INSIGHT-1', created }));
    await actions.scene.both.instance.control('metrics/reset', {});
    await actions.scene.both.poll();
    await actions.scene.both.instance.control('clock', { seconds: 5 });
    await actions.scene.both.instance.control('jobs/Deliver/run', {});
    expect(states(await actions.deliveries())).toEqual(['delivered']);
    return (await actions.scene.both.instance.control('metrics'))['total'] as number;
  }

  test('is one read more with a limit, two operations more with a condition, and no more without', async () => {
    const plain = await cost({});
    expect((await cost({ max_per_hour: '5' })) - plain).toBe(1);
    expect((await cost({ condition: 'incident.active=true' })) - plain).toBe(2);
  });
});

describe('deliveries of a configuration that is inactive', () => {
  test('cost the job that sends one read', async () => {
    await actions.addAction('http_post_v2');
    actions.targets.reply('/hook', { status: 503, headers: { 'Retry-After': '300' } });
    await actions.newInsight(ID(1));
    expect(states(await actions.deliveries())).toEqual(['retry']);
    const configuration = await actions.scene.both.instance.first(actions.table('configuration'));
    const active = (value: string): Promise<unknown> =>
      actions.scene.both.instance.update(actions.table('configuration'), configuration['sys_id'] ?? '', {
        active: value,
      });
    await active('false');
    await actions.scene.both.pass(600);
    expect(states(await actions.deliveries())).toEqual(['retry']);
    await actions.scene.both.instance.control('metrics/reset', {});
    await actions.scene.both.instance.control('jobs/Deliver/run', {});
    const { operations } = (await actions.scene.both.instance.control('metrics')) as {
      operations: Record<string, Json>;
    };
    expect(operations).toEqual({ [actions.table('delivery')]: { query: 1 } });
    await active('true');
    await actions.scene.both.pass(60);
    expect(states(await actions.deliveries())).toEqual(['delivered']);
  });
});
