import { ID, useActionScene } from '../support/action-scene.ts';

/** Milliseconds for which the app waits for a target. */
const LIMIT = 10_000;

const actions = useActionScene();

test('a target that times out is retried later, and delays the others for no longer than the limit', async () => {
  for (const type of ['http_post_v2', 'slack', 'microsoft_teams']) await actions.addAction(type);
  actions.targets.reply('/hook', { status: 200, body: 'taken', delay: LIMIT + 1500 });
  const began = await actions.scene.now();
  await actions.newInsight(ID(1));
  // Two seconds before the Insight, and five minutes until the poll.
  const took = (await actions.scene.now()) - began - 302_000;
  expect(took).toBeGreaterThan(LIMIT - 500);
  // It is waited for once.
  expect(took).toBeLessThan(2 * LIMIT);
  const states = async (): Promise<(string | undefined)[]> =>
    Promise.all(
      ['http_post_v2', 'slack', 'microsoft_teams'].map(
        async (type) => (await actions.deliveries(`^action.name=${type}`))[0]?.['state'],
      ),
    );
  expect(await states()).toEqual(['retry', 'delivered', 'delivered']);
  const [late] = await actions.deliveries('^action.name=http_post_v2');
  expect(late).toMatchObject({ unanswered: 'true', error_class: 'timeout', http_status: '0', attempts: '1' });
  expect(late?.['response']).toMatch(/^No answer/);
  expect(await actions.action('http_post_v2')).toMatchObject({ pauses: '1', stopped: 'false' });

  await actions.minutes(10);
  expect(await states()).toEqual(['delivered', 'delivered', 'delivered']);
  // It may have been taken the first time: the key of both is the same.
  const keys = actions.targets.to('/hook').map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual([expect.stringMatching(/./), keys[0]]);
});
