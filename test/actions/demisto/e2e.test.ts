import { ID, useActionScene } from '../../support/action-scene.ts';
import type { Json } from '../../support/rest.ts';

const actions = useActionScene();

describe('XSOAR, when an incident got no answer', () => {
  const SEARCH = '/xsoar/incidents/search';
  const CREATE = '/xsoar/incident/json';
  const cut = { status: 0, cut: true };
  const sent = (): string[] => actions.targets.to('/xsoar/').map(({ path }) => path.slice('/xsoar'.length));
  const markOf = (): string => {
    const [first] = actions.targets.to(CREATE).map(({ body }) => JSON.parse(body) as Json);
    return String(first?.['sumo_delivery']);
  };

  beforeEach(() => actions.addAction('demisto'));

  const tryOnce = async (): Promise<void> => {
    actions.targets.reply(CREATE, cut);
    await actions.newInsight(ID(1));
    await actions.minutes(1);
    expect(sent()).toEqual(['/incident/json']);
  };

  test('is asked for it, and makes no second one', async () => {
    await tryOnce();
    const incident = { id: '4711', labels: [{ type: 'sumo_delivery', value: markOf() }] };
    actions.targets.reply(SEARCH, { status: 200, body: JSON.stringify({ total: 1, data: [incident] }) });
    await actions.minutes(10);
    expect(sent()).toEqual(['/incident/json', '/incidents/search']);
    expect(actions.targets.to(SEARCH)[0]?.headers['authorization']).toBe(
      actions.targets.to(CREATE)[0]?.headers['authorization'],
    );
    const [row] = await actions.deliveries();
    expect(row).toMatchObject({ state: 'delivered', remote_id: '4711', attempts: '' });
    expect(row?.['note']).toContain('the target had already received it');
  });

  test.each([
    ['it has none', { status: 200, body: '{"total":0,"data":[]}' }],
    ['the key may not search', { status: 403 }],
    ['it cannot search', { status: 404 }],
  ])('makes it where %s', async (_why, reply) => {
    await tryOnce();
    actions.targets.reply(SEARCH, reply);
    await actions.minutes(10);
    expect(sent()).toEqual(['/incident/json', '/incidents/search', '/incident/json']);
    expect((await actions.deliveries())[0]).toMatchObject({ state: 'delivered', remote_id: '17' });
    expect(await actions.action('demisto')).toMatchObject({ stopped: 'false' });
  });

  test('is asked until it answers, before another one is made', async () => {
    await tryOnce();
    actions.targets.reply(SEARCH, cut, { status: 500 }, { status: 429 }, { status: 200, body: '{}' });
    await actions.minutes(90);
    const search = '/incidents/search';
    expect(sent()).toEqual(['/incident/json', search, search, search, search, '/incident/json']);
    expect((await actions.deliveries())[0]).toMatchObject({ state: 'delivered' });
  });

  test('is not asked after an answer that says it failed', async () => {
    actions.targets.reply(CREATE, { status: 503 });
    await actions.newInsight(ID(1));
    await actions.minutes(10);
    expect(sent()).toEqual(['/incident/json', '/incident/json']);
  });
});
