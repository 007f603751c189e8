import { ID, secretOf, SECRETS, TELLING, useActionScene } from '../support/action-scene.ts';
import { testedType } from '../support/action-settings.ts';
import type { Json, TableRow } from '../support/rest.ts';

const actions = useActionScene();

/** What a person may see of a body that arrived. */
function visible(body: string): string {
  let text = body;
  for (const secret of SECRETS) text = text.split(secret).join('***');
  return text.length > 4000 ? `${text.slice(0, 3999)}…` : text;
}

const ofAction = async (name: string): Promise<TableRow> =>
  (await actions.deliveries(`^action.name=${name}`))[0] ?? {};

test.each(TELLING)('the delivery shows what was sent to the type %s and what it answered', async (type) => {
  await actions.addAction(type);
  await actions.newInsight(ID(1));
  await actions.scene.both.pass(60);
  const { request, response, ...row } = await ofAction(type);
  const sent = actions.targets.received.at(-1);
  const { path = '', headers = '', response: answer = '' } = testedType(type).message?.history ?? {};
  const head = `POST ${actions.targets.url}${path}\nHeaders: ${headers}\n\n`;
  expect(request).toBe(`${head}${visible(sent?.body ?? '')}`);
  expect(response).toBe(answer);
  expect(row).toMatchObject({
    state: 'delivered',
    http_status: /\d{3}/.exec(answer)?.[0],
    request_bytes: String(Buffer.byteLength(sent?.body ?? '')),
  });
  expect(row['delivered_at']).toMatch(/^\d{4}-/);
});

test('a delivery that failed keeps what the target said, and the next attempt takes its place', async () => {
  await actions.addAction('http_post_v2');
  actions.targets.reply('/hook', { status: 500, body: 'at first', headers: { 'X-Request-Id': 'r-1' } });
  await actions.newInsight(ID(1));
  await actions.scene.both.pass(1);
  expect(await ofAction('http_post_v2')).toMatchObject({
    state: 'retry',
    http_status: '500',
    response: 'HTTP 500\nX-Request-Id: r-1\n\nat first',
    delivered_at: '',
    duration: expect.stringMatching(/^\d+$/) as string,
  });
  await actions.minutes(3);
  expect(await ofAction('http_post_v2')).toMatchObject({
    state: 'delivered',
    http_status: '200',
    response: 'HTTP 200\n\ntaken',
  });
});

test.each([
  ['is refused', { status: 422, body: 'no' }, 'failed', 'HTTP 422\n\nno'],
  [
    'is asked for patience',
    { status: 429, headers: { 'Retry-After': '900' } },
    'retry',
    'HTTP 429\nRetry-After: 900',
  ],
  ['has no right', { status: 401, body: `not ${secretOf('http_post_v2')}` }, 'retry', 'HTTP 401\n\nnot ***'],
  ['gets no answer', { status: 0, cut: true }, 'retry', /^No answer\n\n\S/],
  ['is too large for the target whatever it leaves out', { status: 413 }, 'failed', 'HTTP 413'],
])('a delivery that %s keeps what was sent', async (_what, reply, state, response) => {
  await actions.addAction('http_post_v2');
  actions.targets.reply('/hook', ...Array.from({ length: 4 }, () => reply));
  await actions.newInsight(ID(1));
  const row = await ofAction('http_post_v2');
  expect(row).toMatchObject({ state, http_status: String(reply.status) });
  expect(row['request']).toContain(visible(actions.targets.to('/hook').at(-1)?.body ?? '-'));
  expect(row['response']).toEqual(
    typeof response === 'string' ? response : (expect.stringMatching(response) as string),
  );
});

test('of a message in parts the last part is kept', async () => {
  await actions.addAction('slack_webhook');
  await actions.newInsight(ID(1), { description: 'x'.repeat(8000) });
  await actions.scene.both.pass(60);
  expect(actions.targets.to('/services/').length).toBeGreaterThan(1);
  const { request } = await ofAction('slack_webhook');
  expect(request).toContain(visible(actions.targets.to('/services/').at(-1)?.body ?? '-'));
});

test('a test keeps what was sent and answered, too', async () => {
  const row = await actions.addAction('pagerduty', { active: 'false' });
  await actions.press(actions.table('action'), row['sys_id'], 'Test');
  const kept = await ofAction('pagerduty');
  expect(kept).toMatchObject({
    event: 'test',
    state: 'delivered',
    response: testedType('pagerduty').message?.history.response,
  });
  expect(kept['request']).toContain('"routing_key":"***"');
  expect(kept['delivered_at']).not.toBe('');
  expect(kept['duration']).toMatch(/^\d+$/);
});

test('only administrators of the app see what was sent and answered, and why it failed', async () => {
  await actions.addAction('http_post_v2');
  await actions.addAction('slack');
  await actions.addAction('email');
  actions.targets.reply('/api/', { status: 401, body: 'page of an internal host' });
  await actions.newInsight(ID(1));
  await actions.minutes(1);
  const seenBy = async (user: string): Promise<TableRow | undefined> =>
    (await actions.scene.as(user).list(actions.table('delivery'), 'type=action^action.name=http_post_v2'))[0];
  expect(await seenBy('sumo.admin')).toMatchObject({ response: 'HTTP 200\n\ntaken' });
  const seen = await seenBy('sumo.viewer');
  expect(seen).toMatchObject({ state: 'delivered', note: 'Delivered to HTTP POST v2' });
  const hidden = ['request', 'response', 'payload', 'mail_subject', 'mail_html', 'error'];
  const told = async (user: string): Promise<string[]> => {
    const rows = await actions.scene.as(user).list(actions.table('delivery'));
    expect(rows.length).toBeGreaterThan(3);
    return hidden.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  };
  expect(await told('sumo.viewer')).toEqual([]);
  expect(await told('sumo.admin')).toEqual(hidden);
  const form = `${actions.scene.both.instance.url}/${actions.table('delivery')}.do?sys_id=${seen?.['sys_id'] ?? ''}`;
  const page = await fetch(form, { headers: { Authorization: `Basic ${btoa('sumo.viewer:sumo.viewer')}` } });
  const text = await page.text();
  expect(text).toContain('Delivered to HTTP POST v2');
  expect(text).not.toContain('HTTP 200');
});

test.each([
  ['delivered', 200],
  ['failed', 422],
])('a delivery that is %s is written once', async (state, status) => {
  const action = await actions.addAction('http_post_v2', { on_created: 'false' });
  await actions.newInsight(ID(1));
  const insight = (await actions.scene.insights())[0]?.['sys_id'];
  await actions.post('action_run', { action: action['sys_id'], insight });
  actions.targets.reply('/hook', { status });
  await actions.scene.both.instance.control('metrics/reset', {});
  await actions.scene.both.instance.control('rest', {});
  const { operations } = (await actions.scene.both.instance.control('metrics')) as {
    operations: Record<string, Json>;
  };
  expect((await ofAction('http_post_v2'))['state']).toBe(state);
  expect(operations[actions.table('delivery')]).toMatchObject({ update: 1 });
});

describe('what is there for people', () => {
  const open = async (path: string): Promise<string> => {
    const headers = { Authorization: `Basic ${btoa('admin:admin')}` };
    return (await fetch(`${actions.scene.both.instance.url}/${path}`, { headers })).text();
  };
  const records = (table: string, query: string): Promise<TableRow[]> =>
    actions.scene.both.instance.list(table, query);
  const pressed = async (table: string, row: TableRow | undefined, name: string): Promise<string[]> => {
    const { messages } = await actions.press(actions.table(table), row?.['sys_id'], name);
    return (messages as { text: string }[]).map(({ text }) => text);
  };

  test('the menu has what waits and what has failed, and the lists show just that', async () => {
    await actions.addAction('http_post_v2');
    await actions.addAction('slack');
    actions.targets.reply('/hook', { status: 422 });
    actions.targets.reply('/api/', { status: 500 });
    await actions.newInsight(ID(1));
    const shown: Record<string, unknown> = {};
    for (const { title = '', filter } of await records('sys_app_module', 'titleENDSWITHDeliveries')) {
      const rows = await actions.scene.as('sumo.viewer').list(actions.table('delivery'), filter);
      shown[title] = rows.map(({ type, state }) => `${type} ${state}`);
    }
    expect(shown).toEqual({
      Deliveries: expect.arrayContaining(['link delivered', 'action failed', 'action retry']) as unknown,
      'Waiting Deliveries': ['action retry'],
      'Failed Deliveries': ['action failed'],
    });
  });

  test('an incident opens its deliveries, and an administrator can add them to its form as a related list', async () => {
    await actions.addAction('http_post_v2');
    await actions.newInsight(ID(1));
    await actions.newInsight(ID(2));
    const incident = (await actions.scene.incidentsOf(ID(1)))[0]?.['sys_id'] ?? '';
    const show = (user: string) =>
      actions.press('sn_si_incident', incident, 'Show Sumo Logic Deliveries', user);
    await expect(show('sir.analyst')).rejects.toThrow(/role/);
    const { redirect } = await show('admin');
    expect(redirect).toBe(`${actions.table('delivery')}_list.do?sysparm_query=incident=${incident}`);
    expect(await open(String(redirect))).toContain('1 to 2 of 2');
    expect(await open(`sn_si_incident.do?sys_id=${incident}`)).not.toContain('Sumo Logic Deliveries (');
    const [relationship] = await records('sys_relationship', 'name=Sumo Logic Deliveries');
    const list = await actions.scene.both.instance.insert('sys_ui_related_list', { name: 'sn_si_incident' });
    await actions.scene.both.instance.insert('sys_ui_related_list_entry', {
      list_id: list['sys_id'],
      related_list: `REL:${relationship?.['sys_id']}`,
    });
    expect(await open(`sn_si_incident.do?sys_id=${incident}`)).toContain('Sumo Logic Deliveries (2)');
  });

  test('an Action, an Insight and a configuration list their deliveries; system events are among those of the configuration', async () => {
    const action = await actions.addAction('http_post_v2', { on_health: 'true' });
    await actions.newInsight(ID(1));
    await actions.scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey: 'another' }] });
    await actions.minutes(25);
    const [insight] = await actions.scene.insights();
    const [configuration] = await records(actions.table('configuration'), '');
    const form = (table: string, row: TableRow | undefined): Promise<string> =>
      open(`${actions.table(table)}.do?sys_id=${row?.['sys_id'] ?? ''}`);
    expect(await form('action', action)).toContain('Delivery (2)');
    expect(await form('insight', insight)).toContain('Delivery (2)');
    expect(await form('configuration', configuration)).toContain('Deliveries (3)');
  });

  test('the buttons say what happens now', async () => {
    const action = await actions.addAction('http_post_v2', { name: 'SOC <relay>' });
    actions.targets.reply('/hook', { status: 422 }, { status: 401 });
    await actions.newInsight(ID(1));
    await actions.newInsight(ID(2));
    const [failed, waiting] = await actions.deliveries();
    expect([failed?.['state'], waiting?.['state']]).toEqual(['failed', 'retry']);
    const name = 'SOC &lt;relay&gt;';
    expect(await pressed('delivery', failed, 'Send Again')).toEqual([
      `${name}: Created, INSIGHT-01 is pending, because the Action "${name}" is stopped. Read its Reason, then press Resume there.`,
    ]);
    expect(await pressed('action', action, 'Resume')).toEqual([
      `"${name}" is resumed. Within a minute, the 2 pending deliveries are sent.`,
    ]);
    await actions.minutes(1);
    expect((await actions.deliveries()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    actions.targets.reply('/hook', { status: 422 }, { status: 429, headers: { 'Retry-After': '900' } });
    await actions.newInsight(ID(3));
    await actions.newInsight(ID(4));
    const [third, fourth] = (await actions.deliveries()).slice(2);
    expect((await pressed('delivery', third, 'Send Again'))[0]).toMatch(
      /^SOC &lt;relay&gt;: Created, INSIGHT-03 is pending until \S+ \S+ UTC, because the Action "SOC &lt;relay&gt;" is paused\./,
    );
    expect(await pressed('delivery', fourth, 'Cancel Delivery')).toEqual([
      `${name}: Created, INSIGHT-04 was cancelled. To send it after all, press Send Again.`,
    ]);
    expect(await pressed('action', action, 'Resume')).toEqual([
      `"${name}" is resumed. Within a minute, the pending delivery is sent.`,
    ]);
    await actions.minutes(1);
    await actions.change(action, { active: 'false' });
    expect((await pressed('delivery', fourth, 'Send Again'))[0]).toContain(
      'will be cancelled, because the Action',
    );
    await actions.minutes(1);
    expect((await actions.deliveries()).map(({ state }) => state)).toEqual([
      ...['delivered', 'delivered', 'delivered', 'cancelled'],
    ]);
  });
});
