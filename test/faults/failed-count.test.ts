import { createInProcess, type InProcess } from '../support/in-process.ts';
import { BARE } from '../support/scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const DAY = 86_400_000;

describe('what the database fails to count', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  afterAll(() => world.instance.close());

  const number = (table: string): number => world.instance.table(table).find('').length;
  const rows = (name: string) => world.instance.table(`${SCOPE}_${name}`);

  test('is not empty: Clean Up removes no import set of which rows are left, whichever of its operations fails', () => {
    const { instance, cse } = world;
    // The map is inactive: what is staged is still needed.
    const maps = instance.table('sys_transform_map');
    maps.find('name=Sumo Insight Mapper').forEach((map) => void maps.update(map.sys_id, { active: 'false' }));
    cse.product.generate({ count: 3, seed: 1, fromMs: instance.platform.clock.now() - 60_000, over: 0 });
    instance.runJob('Poll Insights');
    instance.advance(8 * DAY);
    instance.runJob('Poll Insights');
    const before = instance.snapshot();
    const { faults, metrics } = instance.platform;
    const lost: number[] = [];
    for (let at = 1, total = at; at <= total; at += 1) {
      instance.restore(before);
      metrics.reset();
      faults.arm({ at, kind: 'fail' });
      try {
        instance.runJob('Clean Up');
      } catch {
        // The job fails as a whole: the next one tries again.
      }
      faults.clear();
      total = metrics.report().total;
      const [staged] = rows('sumo_logic_insights').find('');
      const sets = instance.table('sys_import_set').find(`sys_id=${staged?.['sys_import_set'] ?? 'none'}`);
      if (number(`${SCOPE}_sumo_logic_insights`) !== 3 || sets.length !== 1) lost.push(at);
    }
    expect(lost).toEqual([]);
  });

  test('keeps a configuration from being deleted while Insights and deliveries may wait', () => {
    world.reset();
    const { instance, cse } = world;
    const [configuration] = rows('configuration').find('');
    const id = configuration?.sys_id ?? '';
    rows('configuration').update(id, BARE as Record<string, string>);
    const maps = instance.table('sys_transform_map');
    maps.find('name=Sumo Insight Mapper').forEach((map) => void maps.update(map.sys_id, { active: 'false' }));
    cse.product.generate({ count: 1, seed: 1, fromMs: instance.platform.clock.now() - 60_000, over: 0 });
    instance.runJob('Poll Insights');
    expect(rows('insight').find('state=claimed')).toHaveLength(1);
    instance.platform.faults.arm({ at: 1, kind: 'fail', table: `${SCOPE}_insight` });
    try {
      rows('configuration').remove(id);
    } catch {
      // Refused by the rule that could not count.
    }
    instance.platform.faults.clear();
    expect(rows('configuration').find('')).toHaveLength(1);
  });
});
