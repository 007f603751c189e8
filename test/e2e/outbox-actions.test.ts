import { RestError, type Json, type TableRow } from '../support/rest.ts';
import { Scene } from '../support/scene.ts';

const DAY = 86_400;

describe('an administrator', () => {
  let scene: Scene;
  let table: string;

  beforeAll(async () => {
    scene = await Scene.start();
    table = scene.both.table('delivery');
  });

  afterAll(() => scene.stop());

  beforeEach(async () => {
    await scene.begin();
    await scene.both.cse.post('insights', { count: 2, over: 60 });
    await scene.both.poll();
    await scene.both.pass(60);
  });

  const press = (on: string, row: TableRow | undefined, action: string, user = 'sumo.admin'): Promise<Json> =>
    scene.both.instance.control('ui-action', { table: on, sysId: row?.['sys_id'], action, user });
  const messagesOf = (pressed: Json): string[] =>
    (pressed['messages'] as { text: string }[]).map(({ text }) => text);
  const delivery = (query = 'type=close'): Promise<TableRow> => scene.both.instance.first(table, query);
  const closeOne = async (): Promise<string> => {
    const [incident] = await scene.incidents();
    await scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '7' });
    // The rule that orders the close has run; the event that sends it is still queued.
    await scene.both.instance.control('rest', { limit: 1 });
    return incident?.['correlation_id'] ?? '';
  };
  const statusOf = async (insight: string): Promise<string> => {
    const shown = (await scene.both.cse.get(`insights/${insight}`))['insight'] as {
      status: { name: string };
    };
    return shown.status.name;
  };

  test('sends a delivery again that has failed, and it has a new week', async () => {
    await scene.both.cse.post('fail', { status: 400, path: '/insights/', times: 2 });
    const insight = await closeOne();
    await scene.both.pass(60);
    expect(await delivery()).toMatchObject({ state: 'failed', attempts: '1' });
    await scene.both.pass(8 * DAY);
    expect(messagesOf(await press(table, await delivery(), 'Send Again'))).toEqual([
      expect.stringMatching(/^Close, INSIGHT-\d+ will be sent within a minute\.$/),
    ]);
    expect(await delivery()).toMatchObject({
      state: 'ready',
      attempts: '0',
      note: 'Resent by Sumo Admin',
    });

    await scene.both.cse.post('fail', { status: 503, times: 1, path: '/insights/' });
    await scene.both.instance.control('rest', {});
    expect(await delivery()).toMatchObject({ state: 'retry', attempts: '1' });
    await scene.both.pass(120);
    expect(await delivery()).toMatchObject({ state: 'delivered' });
    expect(await statusOf(insight)).toBe('closed');
  });

  test('cancels a delivery that was not sent, and it is not', async () => {
    const insight = await closeOne();
    expect(messagesOf(await press(table, await delivery(), 'Cancel Delivery'))).toEqual([
      expect.stringMatching(/^Close, INSIGHT-\d+ was cancelled\. To send it after all, press Send Again\.$/),
    ]);
    await scene.both.pass(600);
    expect(await delivery()).toMatchObject({ state: 'cancelled', note: 'Cancelled by Sumo Admin' });
    expect(await statusOf(insight)).not.toBe('closed');
    await press(table, await delivery(), 'Send Again');
    await scene.both.pass(60);
    expect(await statusOf(insight)).toBe('closed');
  });

  test('is offered only what makes sense, and a viewer nothing', async () => {
    const delivered = await delivery('type=link');
    await expect(press(table, delivered, 'Send Again')).rejects.toThrow(RestError);
    await expect(press(table, delivered, 'Cancel Delivery')).rejects.toThrow(/condition .* does not hold/);
    await closeOne();
    await expect(press(table, await delivery(), 'Send Again')).rejects.toThrow(/condition/);
    await expect(press(table, await delivery(), 'Cancel Delivery', 'sumo.viewer')).rejects.toThrow(/role/);
    const status = scene.both.table('sumo_status');
    await expect(press(status, await scene.status(), 'Resume')).rejects.toThrow(/condition/);
    await expect(press(table, await delivery(), 'Cancel Delivery', 'sir.analyst')).rejects.toThrow(
      /may read/,
    );
  });

  test('resumes a tenant that CSE has paused for hours', async () => {
    await scene.both.cse.post('fail', { status: 429, headers: { 'Retry-After': '20000' } });
    const insight = await closeOne();
    await scene.both.instance.runJob('Deliver');
    const paused = await scene.status();
    expect(paused['paused_until']).not.toBe('');
    await scene.both.instance.control('clock', { seconds: 600 });
    for (const job of ['Deliver', 'Poll Insights']) await scene.both.instance.runJob(job);
    expect(await statusOf(insight)).not.toBe('closed');

    const status = scene.both.table('sumo_status');
    expect(await press(status, paused, 'Resume')).toEqual({
      messages: [
        {
          level: 'info',
          text: 'Sumo Logic is resumed. Within a minute, it is polled and its pending deliveries are sent.',
        },
      ],
      redirect: `${status}.do?sys_id=${paused['sys_id'] ?? ''}`,
    });
    await scene.both.instance.control('rest', {});
    expect(await statusOf(insight)).toBe('closed');
    expect(await scene.status()).toMatchObject({ health: 'healthy', paused_until: '' });
  });

  test('marks deliveries in a list: both actions are offered there, too', async () => {
    const actions = await scene.both.instance.list('sys_ui_action', `table=${table}`);
    expect(actions.map((row) => [row['name'], row['list_choice']]).sort()).toEqual([
      ['Cancel Delivery', 'true'],
      ['Send Again', 'true'],
    ]);
  });
});
