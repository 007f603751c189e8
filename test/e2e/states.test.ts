import { createInProcess, type InProcess } from '../support/in-process.ts';
import { anInsight } from '../support/insights.ts';
import { SCOPE } from '../support/integration.ts';
import { LISTED } from '../support/states.ts';

const HOUR = 3_600_000;

describe('the steps from state to state', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  afterAll(() => world.instance.close());

  const pass = (ms: number): void => {
    world.instance.advance(ms);
    world.instance.rest();
  };

  test('of an Insight that is closed and re-opened are seen, and all of them are listed', () => {
    const { instance, cse } = world;
    const created = new Date(instance.platform.clock.now() - 60_000).toISOString().slice(0, 23);
    cse.product.add([anInsight({ created: `${created}000` })]);
    instance.runJob('Poll Insights');
    pass(60_000);
    const incident = (): string => instance.table('sn_si_incident').find('')[0]?.sys_id ?? '';
    instance
      .table('sn_si_incident')
      .update(incident(), { state: '3', close_code: '2', close_notes: 'A scan' });
    pass(HOUR);
    instance.table('sn_si_incident').update(incident(), { state: '16' });
    pass(60_000);
    const seen = [...(world.steps ?? [])];
    expect(seen).toEqual(
      expect.arrayContaining([
        'insight: new -> claimed',
        'insight: claimed -> enriching',
        'insight: enriching -> ingested',
        'insight: ingested -> closed',
        'insight: closed -> ingested',
        'delivery: new -> ready',
        'delivery: ready -> delivered',
        'integration_run: new -> running',
        'integration_run: running -> success',
      ]),
    );
    expect(seen.filter((step) => !LISTED.includes(step))).toEqual([]);
  });

  test('are noticed where one is not listed', () => {
    const { store } = world.instance.platform;
    const table = `${SCOPE}_insight`;
    const [insight] = [...store.rows(table)];
    store.put(table, { ...insight!, state: 'claimed' });
    expect(() => world.look()).toThrow('Not listed in records/transitions.ts: insight: ingested -> claimed');
  });
});
