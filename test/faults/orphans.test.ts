import { createInProcess, type InProcess } from '../support/in-process.ts';
import { anInsight } from '../support/insights.ts';
import { cseTime } from '../support/scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const CHECK = 'Check Deliveries';

describe('a delivery whose Insight or configuration an administrator has deleted or emptied', () => {
  let world: InProcess;

  const table = (name: string) => world.instance.table(`${SCOPE}_${name}`);
  const links = () => table('delivery').find('type=link');
  const [insight, configuration] = ['insight', 'configuration'].map((name) => () => {
    const [row] = table(name).find('');
    return row?.sys_id ?? '';
  }) as [() => string, () => string];

  beforeAll(() => {
    world = createInProcess();
  });

  beforeEach(() => {
    world.reset();
    const created = cseTime(world.instance.platform.clock.now() - 60_000);
    world.cse.product.add([anInsight({ id: 'insight-0', readableId: 'INSIGHT-0', created })]);
    world.instance.runJob('Poll Insights');
  });

  afterAll(() => world.instance.close());

  test.each([
    ['the Insight is deleted', 'ingestion record was deleted', () => table('insight').remove(insight())],
    [
      'it is emptied',
      'ingestion record has no Insight ID or configuration',
      () => table('insight').update(insight(), { configuration: '' }),
    ],
    [
      'it has lost its id',
      'ingestion record was deleted or has no Insight ID',
      () => table('insight').update(insight(), { insight_id: '' }),
    ],
    [
      'its configuration is gone',
      'configuration was deleted',
      () => table('insight').update(insight(), { configuration: 'f'.repeat(32) }),
    ],
  ])('ends with the reason where %s', (_where, reason, act) => {
    expect(links()).toHaveLength(1);
    act();
    world.instance.advance(60_000);
    world.instance.runJob('Deliver');
    world.instance.runJob(CHECK);
    const [ended] = links();
    expect(ended).toMatchObject({ state: 'failed', error_class: 'invalid' });
    expect(ended?.['error']).toContain(reason);
    expect(table('delivery').find('stateINready,retry')).toHaveLength(0);
  });

  it('stays where its configuration is only inactive', () => {
    table('configuration').update(configuration(), { active: 'false' });
    world.instance.advance(60_000);
    world.instance.runJob('Deliver');
    world.instance.runJob(CHECK);
    expect(links()[0]?.['state']).toBe('ready');
  });

  it('costs one read where there is none, and so do Insights without their incident', () => {
    world.instance.advance(60_000);
    world.instance.platform.metrics.reset();
    world.instance.runJob(CHECK);
    const { operations } = world.instance.metrics();
    expect((operations[`${SCOPE}_insight`] as { query?: number } | undefined)?.query ?? 0).toBe(1);
  });
});
