import { TESTED_TYPES } from '../actions/index.ts';
import {
  CALLING,
  CLOSED,
  ID,
  LOOKED_UP,
  secretOf,
  SECRETS,
  targetOf,
  TELLING,
  TYPES,
  useActionScene,
} from '../support/action-scene.ts';
import { testedType } from '../support/action-settings.ts';
import { anInsight } from '../support/insights.ts';
import type { Json } from '../support/rest.ts';
import { columnTime, cseTime } from '../support/scene.ts';

const actions = useActionScene();

describe('a new Insight', () => {
  test('is sent once to the target of every type, as the target expects it, and so is its close', async () => {
    for (const type of TYPES) await actions.addAction(type);
    await actions.newInsight(ID(1), LOOKED_UP);
    await actions.scene.both.pass(60);
    const created = await actions.deliveries();
    expect(created.map(({ event, state, error }) => [event, state, error])).toEqual(
      TYPES.map(() => ['created', 'delivered', '']),
    );
    const [incident] = await actions.scene.incidents();
    const about = { id: ID(1), incident: incident?.['number'] ?? '' };
    const sent = new Map(CALLING.map((type) => [type, actions.targets.to(targetOf(type).path)]));
    for (const { actionType, message } of TESTED_TYPES)
      message?.expectCreated(sent.get(actionType.type) ?? [], about);
    expect((await actions.deliveries('^action.name=slack'))[0]?.['remote_id']).toBe('1768478400.000100');

    for (const type of CALLING) {
      const count = sent.get(type)?.length ?? 0;
      const inParts = testedType(type).message?.inParts === true;
      expect([type, count === 1 || (inParts && count > 1)]).toEqual([type, true]);
    }
    const counts = [...sent.values()].map(({ length }) => length);
    expect(actions.targets.received).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    actions.targets.reset();
    await actions.scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '7' });
    await actions.scene.both.pass(120);
    expect((await actions.deliveries('^event=closed')).map((row) => row['state'])).toEqual(
      CLOSED.map(() => 'delivered'),
    );
    for (const { actionType, target, message } of TESTED_TYPES)
      if (target !== undefined)
        message?.expectClosed?.(actions.targets.to(target.path), sent.get(actionType.type) ?? []);
    await actions.scene.both.pass(600);
    expect(actions.targets.to('/hook')).toHaveLength(1);
  });

  test('costs a slice one read of CSE for all summaries, and one more for all that want its records', async () => {
    for (const type of TYPES) await actions.addAction(type);
    await actions.newInsight(ID(1), LOOKED_UP);
    await actions.scene.both.pass(60);
    const reads = (await actions.scene.calls()).filter(({ path }) => String(path).endsWith(ID(1)));
    const seconds = new Set(reads.map(({ at }) => at)).size;
    expect(reads.length).toBeLessThanOrEqual(2 * seconds);
    expect(reads.length).toBeLessThan(TYPES.length);
  });

  test('notifies only Actions that are active, subscribed, and require no higher severity', async () => {
    await actions.addAction('http_post_v2', { name: 'inactive', active: 'false' });
    await actions.addAction('http_post_v2', { name: 'closed only', on_created: 'false' });
    await actions.addAction('http_post_v2', { name: 'critical', minimum_severity: 'CRITICAL' });
    await actions.addAction('http_post_v2', { name: 'medium', minimum_severity: 'MEDIUM' });
    await actions.newInsight(ID(1), { severity: 'HIGH' });
    await actions.scene.both.pass(60);
    const told = await actions.deliveries();
    expect(told.map((row) => row['action'])).toEqual([(await actions.action('medium'))['sys_id']]);
  });

  test('triggers no notification when it is older than the configuration, nor by a backfill that raises no events', async () => {
    await actions.addAction('http_post_v2');
    const now = await actions.scene.now();
    const aged = (nr: number, hours: number) =>
      anInsight({ id: ID(nr), readableId: `INSIGHT-${nr}`, created: cseTime(now - hours * 3_600_000) });
    await actions.scene.add(aged(1, 0.2), aged(2, 100), aged(3, 50));
    await actions.scene.both.pass(300);
    expect(await actions.scene.incidents()).toHaveLength(1);
    const backfill = async (from: number, to: number, raise: string): Promise<void> => {
      const [since, until] = [from, to].map((hours) => columnTime(now - hours * 3_600_000));
      const configuration = (await actions.scene.both.instance.first(actions.table('configuration')))[
        'sys_id'
      ];
      await actions.scene.both.instance.insert(actions.table('backfill'), {
        configuration,
        since,
        until,
        raise_events: raise,
      });
      await actions.scene.both.pass(300);
    };
    await backfill(110, 90, 'false');
    expect(await actions.scene.incidents()).toHaveLength(2);
    expect(await actions.deliveries()).toEqual([]);
    await backfill(60, 40, 'true');
    await actions.scene.both.pass(60);
    expect((await actions.deliveries()).map((row) => row['state'])).toEqual(['delivered']);
    expect(actions.targets.to('/hook')[0]?.body).toContain(ID(3));
  });

  test('that is closed in CSE is notified as closed once', async () => {
    await actions.scene.both.configure({ closed_in_cse: 'close' });
    await actions.addAction('http_post_v2', { on_created: 'false' });
    await actions.newInsight(ID(1));
    const closed = cseTime(await actions.scene.now());
    await actions.scene.both.cse.post(`insights/${ID(1)}`, {
      status: { name: 'closed', displayName: 'Closed' },
      closed,
      resolution: 'Resolved',
    });
    await actions.scene.both.pass(900);
    expect((await actions.deliveries()).map(({ event, state }) => [event, state])).toEqual([
      ['closed', 'delivered'],
    ]);
    expect(actions.targets.to('/hook')).toHaveLength(1);
  });
});

describe('an Insight that is less severe when it is closed', () => {
  test('is notified as closed to the Actions that were notified about it, and to no others', async () => {
    await actions.scene.both.configure({ closed_in_cse: 'close' });
    await actions.addAction('pagerduty', { minimum_severity: 'HIGH' });
    await actions.addAction('http_post_v2', { minimum_severity: 'HIGH', on_created: 'false' });
    await actions.newInsight(ID(1), { severity: 'HIGH' });
    const closed = cseTime(await actions.scene.now());
    await actions.scene.both.cse.post(`insights/${ID(1)}`, {
      severity: 'LOW',
      status: { name: 'closed', displayName: 'Closed' },
      closed,
      resolution: 'Resolved',
    });
    await actions.scene.both.pass(900);
    const asked = actions.targets
      .to('/v2/enqueue')
      .map(({ body }) => (JSON.parse(body) as Json)['event_action']);
    expect(asked).toEqual(['trigger', 'resolve']);
    expect(actions.targets.to('/hook')).toEqual([]);
  });
});

describe('a message in parts', () => {
  /** `2/3` of each part that came. */
  const parts = (): string[] =>
    actions.targets.to('/services/').map(({ body }) => /\((\d+\/\d+)\)/.exec(body)?.[1] ?? 'whole');
  const numbered = (count: number, from = 1): string[] =>
    Array.from({ length: count - from + 1 }, (_, at) => `${from + at}/${count}`);
  const ok = { status: 200, body: 'ok' };

  beforeEach(() => actions.addAction('slack_webhook'));

  test('continues with the part that its target did not take', async () => {
    // The link is written after the first try: the message would be another one, and sent again from its first part.
    await actions.scene.both.configure({ link_back: 'false' });
    actions.targets.reply('/services/', ok, { status: 500 });
    await actions.newInsight(ID(1));
    await actions.minutes(5);
    const count = Number(parts()[0]?.split('/')[1]);
    expect(count).toBeGreaterThan(1);
    expect(parts()).toEqual(['1', '2'].map((part) => `${part}/${count}`).concat(numbered(count, 2)));
    expect(await actions.deliveries()).toMatchObject([{ state: 'delivered', attempts: '1' }]);
  });

  test('that is asked for less in the middle is sent smaller, from its first part to its last', async () => {
    actions.targets.reply('/services/', ok, { status: 400, body: 'invalid_payload' });
    await actions.newInsight(ID(1));
    await actions.minutes(2);
    const [, , third = ''] = parts();
    const count = third === 'whole' ? 1 : Number(third.split('/')[1]);
    expect(parts().slice(2)).toEqual(count === 1 ? ['whole'] : numbered(count));
    expect(
      actions.targets
        .to('/services/')
        .slice(2)
        .map(({ body }) => body)
        .join(''),
    ).toContain('reduced');
    expect(await actions.deliveries()).toMatchObject([{ state: 'delivered', attempts: '' }]);
  });

  test('is sent again from the start if its Insight has changed before the next attempt', async () => {
    actions.targets.reply('/services/', ok, { status: 500 });
    await actions.newInsight(ID(1));
    const before = parts().length;
    await actions.scene.both.cse.post(`insights/${ID(1)}`, { signals: [] });
    await actions.minutes(5);
    expect([before, parts().slice(before)]).toEqual([2, ['whole']]);
    expect(await actions.deliveries()).toMatchObject([{ state: 'delivered' }]);
  });
});

describe('a target that fails', () => {
  test('is retried after 500, and the others are notified meanwhile', async () => {
    await actions.addAction('http_post_v2');
    await actions.addAction('slack');
    actions.targets.reply('/hook', { status: 500 }, { status: 503 });
    await actions.newInsight(ID(1));
    await actions.minutes(10);
    const rows = await actions.deliveries();
    expect(rows.map((row) => row['state'])).toEqual(['delivered', 'delivered']);
    expect(rows.map((row) => row['attempts']).sort()).toEqual(['', '2']);
    expect(actions.targets.to('/hook')).toHaveLength(3);
    expect(actions.targets.to('/api/chat.postMessage')).toHaveLength(1);
  });

  test('that rate-limits pauses its own Action alone', async () => {
    await actions.addAction('http_post_v2');
    await actions.addAction('slack');
    actions.targets.reply('/hook', { status: 429, headers: { 'Retry-After': '3000' } });
    await actions.newInsight(ID(1));
    await actions.newInsight(ID(2));
    await actions.scene.both.pass(120);
    expect(actions.targets.to('/hook')).toHaveLength(1);
    expect(actions.targets.to('/api/chat.postMessage')).toHaveLength(2);
    expect(await actions.action('http_post_v2')).toMatchObject({ pauses: '1', stopped: 'false' });
    expect((await actions.action('http_post_v2'))['reason']).toMatch(/^rate limited/);
    await actions.scene.both.pass(3600);
    await actions.scene.both.pass(60);
    expect(actions.targets.to('/hook')).toHaveLength(3);
    expect((await actions.deliveries()).map(({ state, attempts }) => [state, attempts])).toEqual(
      [1, 2, 3, 4].map(() => ['delivered', '']),
    );
    expect(await actions.action('http_post_v2')).toMatchObject({ pauses: '0', paused_until: '', reason: '' });
  });

  test('that rejects the credentials stops its Action until that is saved, and nothing is lost', async () => {
    const row = await actions.addAction('http_post_v2');
    const denied = { status: 401, body: `wrong: ${secretOf('http_post_v2')}` };
    actions.targets.reply('/hook', denied, denied);
    await actions.newInsight(ID(1));
    await actions.newInsight(ID(2));
    await actions.minutes(30);
    expect(actions.targets.to('/hook')).toHaveLength(1);
    const stopped = await actions.action('http_post_v2');
    expect(stopped).toMatchObject({ stopped: 'true' });
    expect(stopped['reason']).toBe(
      'the target rejected the credentials: wrong: ***; enter valid credentials in the Action and save',
    );
    await actions.change(row, { password: `${secretOf('http_post_v2')}-new` });
    expect(await actions.action('http_post_v2')).toMatchObject({ stopped: 'false', reason: '' });
    await actions.scene.both.pass(60);
    expect(await actions.action('http_post_v2')).toMatchObject({ stopped: 'true' });
    await actions.press(actions.table('action'), row['sys_id'], 'Resume');
    await actions.scene.both.pass(60);
    expect((await actions.deliveries()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['delivered', ''],
      ['delivered', ''],
    ]);
  });

  test('that does not answer is asked again later, and counts no attempt', async () => {
    await actions.addAction('http_post_v2');
    await actions.addAction('slack');
    actions.targets.reply('/hook', { status: 0, cut: true }, { status: 0, cut: true });
    await actions.newInsight(ID(1));
    await actions.scene.both.pass(60);
    expect(actions.targets.to('/api/chat.postMessage')).toHaveLength(1);
    await actions.minutes(20);
    const [row] = await actions.deliveries('^action.name=http_post_v2');
    expect(row).toMatchObject({ state: 'delivered', attempts: '' });
    expect(actions.targets.to('/hook')).toHaveLength(3);
  });

  test('that refuses a message ends it with the reason, and gets the next one', async () => {
    await actions.addAction('http_post_v2');
    actions.targets.reply('/hook', {
      status: 400,
      body: `no, ${actions.targets.url}/hook is ${secretOf('http_post_v2')}`,
    });
    await actions.newInsight(ID(1));
    await actions.newInsight(ID(2));
    await actions.scene.both.pass(60);
    const [first, second] = await actions.deliveries();
    expect(first).toMatchObject({ state: 'failed', http_status: '400' });
    expect(first?.['error']).toMatch(
      /^\[actions\] Action "http_post_v2" failed: the target rejected the message/,
    );
    expect(second).toMatchObject({ state: 'delivered' });
  });

  test('shows no secret anywhere', async () => {
    for (const type of TELLING) {
      await actions.addAction(type);
      const body = Object.values(testedType(type).form(actions.targets.url)).join(' ');
      const { path } = targetOf(type);
      actions.targets.reply(path, ...Array.from({ length: 4 }, () => ({ status: 400, body })));
    }
    await actions.newInsight(ID(1));
    await actions.scene.both.pass(120);
    const rows = await actions.deliveries();
    expect(rows.map((row) => row['error']?.includes('***'))).toEqual(TELLING.map(() => true));
    const log = await actions.scene.both.instance.control('log');
    const shown = JSON.stringify([
      rows,
      log,
      await actions.scene.both.instance.list(actions.table('action')),
    ]);
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
  });
});
