import { ActionScene, ID } from '../support/action-scene.ts';
import type { Json, TableRow } from '../support/rest.ts';

describe('an Action notifies in order, and as soon as it can', () => {
  let actions: ActionScene;

  beforeAll(async () => {
    actions = await ActionScene.start();
  });

  afterAll(() => actions.stop());

  beforeEach(() => actions.begin());

  const alerts = (): unknown[] =>
    actions.targets.to('/v2/enqueue').map(({ body }) => (JSON.parse(body) as Json)['event_action']);

  async function close(nr: number): Promise<void> {
    const [incident] = await actions.scene.incidentsOf(ID(nr));
    await actions.scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '7' });
  }

  test('a close waits for its Insight, which the target did not take at first', async () => {
    await actions.addAction('pagerduty');
    actions.targets.reply('/v2/enqueue', { status: 500 });
    await actions.newInsight(ID(1));
    await close(1);
    await actions.scene.both.pass(1);
    expect(alerts()).toEqual(['trigger']);
    await actions.minutes(4);
    expect(alerts()).toEqual(['trigger', 'trigger', 'resolve']);
  });

  test('a close comes after its Insight when both are let go on together', async () => {
    const pagerduty = await actions.addAction('pagerduty');
    actions.targets.reply('/v2/enqueue', { status: 401 });
    for (const nr of [1, 2, 3]) await actions.newInsight(ID(nr));
    for (const nr of [1, 2, 3]) await close(nr);
    await actions.minutes(2);
    await actions.press(actions.table('action'), pagerduty['sys_id'], 'Resume');
    await actions.minutes(2);
    const told = actions.targets.to('/v2/enqueue').slice(1);
    const keys = told.map(({ body }) => JSON.parse(body) as Json);
    expect(keys).toHaveLength(6);
    for (const key of new Set(keys.map((one) => one['dedup_key'])))
      expect(keys.filter((one) => one['dedup_key'] === key).map((one) => one['event_action'])).toEqual([
        'trigger',
        'resolve',
      ]);
  });

  test('a failing integration is notified while a close cannot be sent', async () => {
    await actions.newInsight(ID(1));
    await actions.addAction('http_post_v2', { on_health: 'true' });
    await actions.scene.both.cse.post('fail', { kind: 'reset', times: 1000 });
    await close(1);
    await actions.minutes(20);
    const told = actions.targets.to('/hook').map(({ body }) => JSON.parse(body) as Json);
    expect(told).toMatchObject([{ event: 'integration.failing' }]);
    const [waiting] = await actions.scene.both.instance.list(actions.table('delivery'), 'type=close');
    expect(waiting).toMatchObject({ state: 'retry' });
  });

  test('what a pause has put off is sent at once when the settings are saved', async () => {
    const hook = await actions.addAction('http_post_v2');
    actions.targets.reply('/hook', { status: 429, headers: { 'Retry-After': '3600' } });
    await actions.newInsight(ID(1));
    await actions.minutes(2);
    expect(actions.targets.to('/hook')).toHaveLength(1);
    await actions.change(hook, { name: 'mended' });
    await actions.minutes(1);
    expect(actions.targets.to('/hook')).toHaveLength(2);
    const [delivery] = (await actions.deliveries()) as TableRow[];
    expect(delivery).toMatchObject({ state: 'delivered' });
  });
});
