import { ActionScene, ID, SECRETS, TYPES } from '../support/action-scene.ts';
import type { Receivers } from '../support/receivers.ts';
import type { Json, TableRow } from '../support/rest.ts';
import type { Scene } from '../support/scene.ts';

jest.setTimeout(120_000);

let actions: ActionScene;
let scene: Scene;
let targets: Receivers;

beforeAll(async () => {
  actions = await ActionScene.start();
  ({ scene, targets } = actions);
});

afterAll(() => actions.stop());

beforeEach(() => actions.begin());

/** What the history shows of each type's request before its body, and of the answer. */
const SHOWN: Readonly<Record<string, readonly [path: string, headers: string, response: string]>> = {
  aws_sns: [
    '/',
    'Content-Type, X-Amz-Date, Authorization',
    'HTTP 200\n\n<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>',
  ],
  demisto: ['/***', 'Accept, Content-Type, Authorization', 'HTTP 201\n\n{"id":"17"}'],
  hipchat: ['/v2/room/SOC/notification', 'Authorization, Content-Type', 'HTTP 204'],
  http_post_v2: ['/***', 'Content-Type, Idempotency-Key, X-CSE-Event, Authorization', 'HTTP 200\n\ntaken'],
  microsoft_teams: ['/***', 'Content-Type', 'HTTP 202'],
  pagerduty: ['/v2/enqueue', 'Content-Type', 'HTTP 202\n\n{"status":"success","dedup_key":"k-1"}'],
  slack: [
    '/api/chat.postMessage',
    'Authorization, Content-Type',
    'HTTP 200\n\n{"ok":true,"ts":"1768478400.000100"}',
  ],
  slack_webhook: ['/***', 'Content-Type', 'HTTP 200\n\nok'],
};

/** What a person may see of a body that arrived. */
function visible(body: string): string {
  let text = body;
  for (const secret of Object.values(SECRETS)) text = text.split(secret).join('***');
  return text.length > 4000 ? `${text.slice(0, 3999)}…` : text;
}

const ofAction = async (name: string): Promise<TableRow> =>
  (await actions.deliveries(`^action.name=${name}`))[0] ?? {};

test.each(TYPES)('what was sent to the type %s and what it answered stands in the delivery', async (type) => {
  await actions.addAction(type);
  await actions.newInsight(ID(1));
  await scene.both.pass(60);
  const { request, response, ...row } = await ofAction(type);
  const sent = targets.received.at(-1);
  const [path, headers, answer] = SHOWN[type] ?? [];
  const head = `POST ${targets.url}${path}\nHeaders: ${headers}\n\n`;
  expect(request).toBe(`${head}${visible(sent?.body ?? '')}`);
  expect(response).toBe(answer);
  expect(row).toMatchObject({
    state: 'delivered',
    http_status: /\d{3}/.exec(answer ?? '')?.[0],
    request_bytes: String(Buffer.byteLength(sent?.body ?? '')),
  });
  expect(row['delivered_at']).toMatch(/^\d{4}-/);
});

test('a delivery that failed keeps what the target said, and the next attempt takes its place', async () => {
  await actions.addAction('http_post_v2');
  targets.reply('/hook', { status: 500, body: 'at first', headers: { 'X-Request-Id': 'r-1' } });
  await actions.newInsight(ID(1));
  await scene.both.pass(1);
  expect(await ofAction('http_post_v2')).toMatchObject({
    state: 'retry',
    http_status: '500',
    response: 'HTTP 500\nX-Request-Id: r-1\n\nat first',
    delivered_at: '',
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
  ['has no right', { status: 401, body: `not ${SECRETS.password}` }, 'retry', 'HTTP 401\n\nnot ***'],
  ['gets no answer', { status: 0, cut: true }, 'retry', /^No answer\n\n\S/],
  ['is too large for the target whatever it leaves out', { status: 413 }, 'failed', 'HTTP 413'],
])('a delivery that %s keeps what was sent', async (_what, reply, state, response) => {
  await actions.addAction('http_post_v2');
  targets.reply('/hook', ...Array.from({ length: 4 }, () => reply));
  await actions.newInsight(ID(1));
  const row = await ofAction('http_post_v2');
  expect(row).toMatchObject({ state, http_status: String(reply.status) });
  expect(row['request']).toContain(visible(targets.to('/hook').at(-1)?.body ?? '-'));
  expect(row['response']).toEqual(
    typeof response === 'string' ? response : (expect.stringMatching(response) as string),
  );
});

test('of a message in parts the last part is kept', async () => {
  await actions.addAction('slack_webhook');
  await actions.newInsight(ID(1), { description: 'x'.repeat(8000) });
  await scene.both.pass(60);
  expect(targets.to('/services/').length).toBeGreaterThan(1);
  const { request } = await ofAction('slack_webhook');
  expect(request).toContain(visible(targets.to('/services/').at(-1)?.body ?? '-'));
});

test('a test keeps what was sent and answered, too', async () => {
  const row = await actions.addAction('pagerduty', { active: 'false' });
  await actions.press(actions.table('action'), row['sys_id'], 'Test');
  const kept = await ofAction('pagerduty');
  expect(kept).toMatchObject({ event: 'test', state: 'delivered', response: SHOWN['pagerduty']?.[2] });
  expect(kept['request']).toContain('"routing_key":"***"');
  expect(kept['delivered_at']).not.toBe('');
  expect(kept['duration']).toMatch(/^\d+$/);
});

test('only administrators of the app see what was sent and answered', async () => {
  await actions.addAction('http_post_v2');
  await actions.newInsight(ID(1));
  const seenBy = async (user: string): Promise<TableRow | undefined> =>
    (await scene.as(user).list(actions.table('delivery'), 'type=action'))[0];
  expect(await seenBy('sumo.admin')).toMatchObject({ response: 'HTTP 200\n\ntaken' });
  const seen = await seenBy('sumo.viewer');
  expect(seen).toMatchObject({ state: 'delivered', note: 'Delivered to HTTP POST v2' });
  expect([seen?.['request'] ?? '', seen?.['response'] ?? '']).toEqual(['', '']);
  const form = `${scene.both.instance.url}/${actions.table('delivery')}.do?sys_id=${seen?.['sys_id'] ?? ''}`;
  const page = await fetch(form, { headers: { Authorization: `Basic ${btoa('sumo.viewer:sumo.viewer')}` } });
  const text = await page.text();
  expect(text).toContain('Delivered to HTTP POST v2');
  expect(text).not.toContain('HTTP 200');
});

test.each([
  ['delivered', {}],
  ['failed', { status: 422 }],
])('a delivery that is %s is written once', async (state, reply) => {
  const action = await actions.addAction('http_post_v2', { on_created: 'false' });
  await actions.newInsight(ID(1));
  const insight = (await scene.insights())[0]?.['sys_id'];
  await actions.post('action_run', { action: action['sys_id'], insight });
  if ('status' in reply) targets.reply('/hook', { status: 200, ...reply });
  await scene.both.instance.control('metrics/reset', {});
  await scene.both.instance.control('rest', {});
  const { operations } = (await scene.both.instance.control('metrics')) as {
    operations: Record<string, Json>;
  };
  expect((await ofAction('http_post_v2'))['state']).toBe(state);
  expect(operations[actions.table('delivery')]).toMatchObject({ update: 1 });
});
