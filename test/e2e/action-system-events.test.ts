import { useActionScene } from '../support/action-scene.ts';
import type { Json } from '../support/rest.ts';

describe('an Action subscribed to the integration itself', () => {
  const actions = useActionScene();

  const told = (): Json[] => actions.targets.to('/hook').map(({ body }) => JSON.parse(body) as Json);
  const keys = (accessKey: string): Promise<unknown> =>
    actions.scene.both.cse.post('keys', { keys: [{ accessId: 'demo', accessKey }] });

  test('is notified once that CSE rejects the key, while nothing else can be sent, and once that it works again', async () => {
    await actions.addAction('http_post_v2', { on_health: 'true' });
    await keys('another');
    await actions.minutes(25);
    expect(told()).toMatchObject([
      {
        event: 'integration.failing',
        integration: {
          configuration: 'Sumo Logic',
          health: 'failing',
          reason: expect.stringContaining('CSE rejects the credentials') as string,
        },
      },
    ]);
    await keys('demo');
    await actions.minutes(10);
    expect(told().slice(1)).toMatchObject([
      { event: 'integration.recovered', integration: { health: 'healthy', reason: '' } },
    ]);
    const events = await actions.scene.both.instance.list(actions.table('delivery'), 'type=system_event');
    expect(events).toMatchObject([{ state: 'delivered' }, { state: 'delivered' }]);
  });

  test('is not notified about transient trouble, and only if it is subscribed', async () => {
    await actions.addAction('http_post_v2', { name: 'not asked' });
    await actions.addAction('slack', { on_health: 'true' });
    await actions.scene.both.cse.post('fail', { status: 500, times: 1 });
    await actions.minutes(10);
    expect(actions.targets.received).toEqual([]);
    await keys('another');
    await actions.minutes(25);
    expect(told()).toEqual([]);
    expect(actions.targets.to('/api/')).toHaveLength(1);
  });

  test('is notified after its target was down, in the original order', async () => {
    await actions.addAction('http_post_v2', { on_health: 'true' });
    actions.targets.reply('/hook', { status: 0, cut: true });
    await keys('another');
    await actions.minutes(30);
    expect(told()).toHaveLength(2);
    expect(told()[1]).toEqual(told()[0]);
  });

  test('a failed system event is sent again by the button', async () => {
    await actions.addAction('http_post_v2', { on_health: 'true' });
    actions.targets.reply('/hook', { status: 422, body: 'no' });
    await keys('another');
    await actions.minutes(25);
    const [event] = await actions.scene.both.instance.list(actions.table('delivery'), 'type=system_event');
    expect(event).toMatchObject({ state: 'failed', http_status: '422' });
    await actions.press(actions.table('delivery'), event?.['sys_id'], 'Send Again');
    await actions.minutes(1);
    expect(told()).toHaveLength(2);
  });
});
