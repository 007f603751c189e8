import { ID, secretOf, useActionScene } from '../support/action-scene.ts';
import type { Json } from '../support/rest.ts';

const actions = useActionScene();

describe('an Action on demand', () => {
  const run = async (values: Json, user = 'admin') => actions.post('action_run', values, user);
  const insightRow = async (): Promise<string> => (await actions.scene.insights())[0]?.['sys_id'] ?? '';

  test('notifies about an Insight when an analyst requests it, each time', async () => {
    const row = await actions.addAction('http_post_v2', {
      on_created: 'false',
      minimum_severity: 'CRITICAL',
    });
    await actions.newInsight(ID(1), { severity: 'LOW' });
    const [incident] = await actions.scene.incidents();
    const pressed = await actions.press(
      'sn_si_incident',
      incident?.['sys_id'],
      'Run Action...',
      'sir.analyst',
    );
    const insight = await insightRow();
    expect(pressed['redirect']).toBe(
      `${actions.table('action_run')}.do?sys_id=-1&sysparm_query=insight=${insight}`,
    );
    for (let time = 0; time < 2; time += 1) {
      const { status } = await run({ action: row['sys_id'], insight }, 'sir.analyst');
      expect(status).toBe(201);
      await actions.scene.both.instance.control('clock', { seconds: 31 });
    }
    await actions.scene.both.instance.control('rest', {});
    expect((await actions.deliveries()).map(({ event, state }) => [event, state])).toEqual([
      ['on_demand', 'delivered'],
      ['on_demand', 'delivered'],
    ]);
    expect(actions.targets.to('/hook').map(({ headers }) => headers['x-cse-event'])).toEqual([
      'insight.on_demand',
      'insight.on_demand',
    ]);
  });

  test('is refused where it is not offered, and to whoever has no part in it', async () => {
    const row = await actions.addAction('http_post_v2', { on_created: 'false', on_demand: 'false' });
    await actions.newInsight(ID(1));
    const insight = await insightRow();
    const values = { action: row['sys_id'], insight };
    expect((await run(values)).status).toBe(403);
    await actions.change(row, { on_demand: 'true', active: 'false' });
    expect((await run(values)).status).toBe(403);
    await actions.change(row, { active: 'true' });
    expect((await run({ action: row['sys_id'] })).status).toBe(403);
    expect((await run(values, 'no.roles')).status).toBeGreaterThanOrEqual(400);
    expect((await run(values)).status).toBe(201);
  });

  test('is refused within half a minute of the same request, not of another, and where nothing is sent', async () => {
    const row = await actions.addAction('http_post_v2', { on_created: 'false' });
    const other = await actions.addAction('slack', { on_created: 'false' });
    await actions.newInsight(ID(1));
    await actions.newInsight(ID(2));
    const [first, second] = (await actions.scene.insights()).map((insight) => insight['sys_id']);
    const values = { action: row['sys_id'], insight: first };
    expect((await run(values)).status).toBe(201);
    expect((await run({ ...values, insight: second })).status).toBe(201);
    expect((await run({ ...values, action: other['sys_id'] })).status).toBe(201);
    const again = await run(values);
    expect([again.status, JSON.stringify(again.result)]).toEqual([
      403,
      expect.stringContaining('was requested for this Insight less than 30 seconds ago'),
    ]);
    await actions.scene.both.instance.control('clock', { seconds: 31 });
    expect((await run(values)).status).toBe(201);
    await actions.scene.both.instance.control('clock', { seconds: 31 });
    await actions.scene.both.configure({ active: 'false' });
    const late = await run(values);
    expect([late.status, JSON.stringify(late.result)]).toEqual([
      403,
      expect.stringMatching(/configuration .*Sumo Logic.* is inactive, so nothing is sent/),
    ]);
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
        api_key: secretOf('slack'),
        channel: '#soc',
        base_url: 'https://evil.example.com',
      },
    ]) {
      expect((await actions.post('action', bad)).status).toBe(403);
    }
    expect(await actions.scene.both.instance.list(actions.table('action'))).toEqual([]);
  });

  test('refuses one subscribed Action too many for one event, and names the field', async () => {
    const NO_EVENTS = { on_created: 'false', on_closed: 'false', on_reopened: 'false' };
    const add = (nr: number, more: Json = {}) =>
      actions.addAction('pagerduty', { name: `nr ${nr}`, ...NO_EVENTS, ...more });
    for (let nr = 1; nr <= 100; nr += 1) await add(nr, { on_closed: 'true' });
    await add(101);
    const more = await actions.action('nr 101');
    await expect(actions.change(more, { on_closed: 'true' })).rejects.toThrow('403');
    const first = await actions.action('nr 1');
    expect(await actions.change(first, { minimum_severity: 'HIGH' })).toMatchObject({ on_closed: 'true' });
    await actions.change(first, { active: 'false' });
    expect(await actions.change(more, { on_closed: 'true' })).toMatchObject({ on_closed: 'true' });
    await expect(actions.change(first, { active: 'true' })).rejects.toThrow('403');
  });

  test('keeps its type while deliveries of it wait, and says how many do', async () => {
    const row = await actions.addAction('http_post_v2');
    actions.targets.reply('/hook', ...Array.from({ length: 4 }, () => ({ status: 500 })));
    await actions.newInsight(ID(1));
    await actions.newInsight(ID(2));
    const change = (values: Json) =>
      actions.scene.request('PATCH', `table/${actions.table('action')}/${row['sys_id'] ?? ''}`, values);
    const toEmail = { type: 'email', recipients: 'kim@example.com' };
    const refused = await change(toEmail);
    expect([refused.status, JSON.stringify(refused.result)]).toEqual([
      403,
      expect.stringContaining(
        'Type: 2 deliveries of this Action are pending. Cancel them, or create a new Action',
      ),
    ]);
    expect((await change({ name: 'renamed' })).status).toBe(200);
    for (const { sys_id: id } of await actions.deliveries())
      await actions.press(actions.table('delivery'), id, 'Cancel Delivery');
    expect((await change(toEmail)).status).toBe(200);
  });

  test('shows secrets and addresses to Action admins alone', async () => {
    await actions.addAction('http_post_v2');
    const [seen] = await actions.scene.as('sumo.viewer').list(actions.table('action'));
    expect(seen).toMatchObject({ name: 'http_post_v2' });
    expect([seen?.['url'] ?? '', seen?.['password'] ?? '']).toEqual(['', '']);
  });

  test('tests the target with a marked message, shows the result, and resolves the PagerDuty alert at once', async () => {
    const row = await actions.addAction('pagerduty', { active: 'false' });
    const test = async (): Promise<string[]> => {
      const pressed = await actions.press(actions.table('action'), row['sys_id'], 'Test');
      const messages = pressed['messages'] as { level: string; text: string }[];
      return messages.map(({ level, text }) => `${level}: ${text}`);
    };
    expect(await test()).toEqual([
      'info: PagerDuty accepted the test (HTTP 202). Look there for "TEST - please ignore".',
    ]);
    const sent = actions.targets.to('/v2/enqueue').map(({ body }) => JSON.parse(body) as Json);
    expect(sent.map((one) => one['event_action'])).toEqual(['trigger', 'resolve']);
    actions.targets.reply('/v2/enqueue', {
      status: 400,
      body: `Invalid routing key ${secretOf('pagerduty')}`,
    });
    await actions.scene.both.instance.control('clock', { seconds: 5 });
    expect(await test()).toEqual([
      'error: The test failed: PagerDuty rejected the service key: Invalid routing key *** (HTTP 400); enter the integration key of an active service',
    ]);
    expect((await actions.deliveries()).map(({ event, state }) => [event, state])).toEqual([
      ['test', 'delivered'],
      ['test', 'failed'],
    ]);
    actions.targets.reply('/v2/enqueue', { status: 422, body: '<img src=x onerror=alert(1)>' });
    await actions.scene.both.instance.control('clock', { seconds: 5 });
    expect((await test())[0]).toContain('&lt;img src=x onerror=alert(1)&gt;');
    await actions.minutes(3);
    expect(actions.targets.to('/v2/enqueue')).toHaveLength(4);
  });
});
