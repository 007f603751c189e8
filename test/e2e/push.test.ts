import type { Json } from '../support/rest.ts';
import { ID, PushScene } from '../support/push-scene.ts';

jest.setTimeout(60_000);

const CLOSED = { status: { name: 'closed', displayName: 'Closed' }, resolution: 'False Positive' };
const LISTED_NOT =
  'CSE does not list it with the query of the configuration: not ingested, or the Insight of another tenant';

let scene: PushScene;

beforeAll(async () => {
  scene = await PushScene.start();
});

afterAll(() => scene?.stop());

/** Windows that were listed since `before`. */
const windowsSince = async (before: { windows: number }): Promise<number> =>
  (await scene.queries()).windows - before.windows;

describe('an Insight that CSE posts', () => {
  beforeEach(() => scene.beginAccepting());

  test('becomes an incident within seconds, without a poll', async () => {
    const before = await scene.queries();
    const posted = await scene.post(await scene.created(1));
    expect(posted).toMatchObject({ status: 202, body: { queued: true, id: expect.stringMatching(/^\w{32}$/) } });
    expect(await scene.incidents()).toEqual([]);
    await scene.both.pass(1);
    expect(await scene.incidentsOf(ID(1))).toHaveLength(1);
    expect(await windowsSince(before)).toBe(0);
    expect(await scene.told()).toEqual(['done created Taken over']);
    const [run] = await scene.runs();
    expect(run).toMatchObject({ kind: 'push', outcome: 'success', created: '1', cse_calls: '1' });
    expect(await scene.status()).toMatchObject({ health: 'healthy', open_run: '', held_back: '0' });
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
    const body = JSON.stringify(await scene.created(1));
    expect((await scene.post(body, { type: 'text/plain; charset=utf-8' })).status).toBe(202);
    await scene.both.pass(1);
    expect(await scene.incidents()).toHaveLength(1);
  });
});
