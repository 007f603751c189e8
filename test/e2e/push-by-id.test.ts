import type { Json } from '../support/rest.ts';
import { ID, PushScene } from '../support/push-scene.ts';

const KNOWN = 'done created Nothing to do: the Insight already has a record';

let scene: PushScene;

beforeAll(async () => {
  scene = await PushScene.start();
});

afterAll(() => scene?.stop());

describe('an Insight that is pushed', () => {
  beforeEach(() => scene.beginAccepting());

  test.each([
    ['by its id', (insight: Json) => ({ insightId: insight['id'] })],
    ['by its readable id', (insight: Json) => ({ insightId: insight['readableId'] })],
    [
      'in the envelope of AWS SNS',
      (insight: Json) => ({ Type: 'Notification', MessageId: 'm', Message: JSON.stringify(insight) }),
    ],
    [
      'in the envelope of AWS SNS by its readable id',
      (insight: Json) => ({ Type: 'Notification', Message: JSON.stringify({ id: insight['readableId'] }) }),
    ],
  ])('may be named %s alone, by a playbook or a script', async (_how, body) => {
    const insight = await scene.created(1);
    expect((await scene.post(body(insight))).status).toBe(202);
    await scene.both.pass(1);
    expect(await scene.incidentsOf(ID(1))).toHaveLength(1);
    const [event] = await scene.events();
    expect(event).toMatchObject({ state: 'done', insight: (await scene.insights())[0]?.['sys_id'] });
    expect((await scene.post(body(insight))).status).toBe(202);
    await scene.both.pass(1);
    expect(await scene.told()).toContain(KNOWN);
    expect(await scene.incidentsOf(ID(1))).toHaveLength(1);
  });

  test('that is closed is read again by its readable id, too', async () => {
    await scene.both.configure({ closed_in_cse: 'note' });
    const insight = await scene.created(1);
    await scene.post(insight);
    await scene.both.pass(1);
    await scene.post({ readableId: insight['readableId'], status: 'closed' });
    await scene.both.pass(1);
    expect(await scene.told()).toContain('done closed The Insight was read again');
  });

  test('of a topic that asks to confirm it leaves the address that does', async () => {
    const SubscribeURL =
      'https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336412f37fb687f5d51';
    const posted = await scene.post(
      { Type: 'SubscriptionConfirmation', Message: 'You have chosen to subscribe', SubscribeURL },
      { type: 'text/plain; charset=UTF-8' },
    );
    expect(posted.status).toBe(202);
    expect(await scene.events()).toMatchObject([
      { state: 'unrecognised', subject: expect.stringContaining('confirm'), payload: SubscribeURL },
    ]);
  });
});
