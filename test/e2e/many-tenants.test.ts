import { createInProcess, STUB_HOST, withoutValidation, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 120;

describe('many configurations', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
    withoutValidation(world.instance);
  });

  beforeEach(() => world.reset());

  afterAll(() => world.instance.close());

  const configurations = () => world.instance.table(`${SCOPE}_configuration`);

  const add = (name: string, accessId: string): void => {
    const sysId = configurations().insert({ name, host: STUB_HOST, access_id: accessId }).sys_id;
    configurations().update(sysId, { access_key: 'key' });
  };

  const keys = (...known: string[]): void => {
    const demo = { accessId: 'demo', accessKey: 'demo' };
    world.cse.product.keys.replace([demo, ...known.map((accessId) => ({ accessId, accessKey: 'key' }))]);
  };

  /** Names of those that the job Poll Insights went through, in its order. */
  const polled = (): string[] => {
    const { result } = world.instance.runJob('Poll Insights');
    return (result as { configuration: string }[]).map(({ configuration }) => configuration);
  };

  test(`are polled and served all, however many: ${COUNT}`, () => {
    const ids = Array.from({ length: COUNT }, (_, nr) => `tenant ${String(nr).padStart(3, '0')}`);
    keys(...ids);
    ids.forEach((id) => add(id, id));
    expect(polled()).toHaveLength(COUNT + 1);
    const statuses = world.instance.table(`${SCOPE}_sumo_status`).find('last_successISNOTEMPTY');
    expect(statuses).toHaveLength(COUNT + 1);
    expect(new Set(statuses.map((row) => row['health']))).toEqual(new Set(['healthy']));
  });

  test('are polled in the order of their names, and those last whose last run has failed', () => {
    keys('a', 'c', 'd');
    for (const name of ['d', 'b', 'c', 'a']) add(name, name);
    expect(polled()).toEqual(['a', 'b', 'c', 'd', 'Sumo Logic']);
    world.instance.advance(300_000);
    expect(polled().slice(-1)).toEqual(['b']);
    keys('a', 'b', 'c', 'd');
    world.instance.advance(300_000);
    polled();
    world.instance.advance(300_000);
    expect(polled()).toEqual(['a', 'b', 'c', 'd', 'Sumo Logic']);
  });
});
