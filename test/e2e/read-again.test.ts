import { CLOSED } from '../support/follow-scene.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { anInsight } from '../support/insights.ts';

const SCOPE = 'x_sul_sumo_logic_s';

describe('an Insight that was closed before it could be read', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  afterAll(() => world.instance.close());

  const run = (job: string): void => {
    world.instance.advance(300_000);
    world.instance.runJob(job);
    world.instance.rest(1000);
  };
  const one = (table: string) => {
    const [row] = world.instance.table(table).find('');
    if (row === undefined) throw new Error(`no ${table}`);
    return row;
  };
  const update = (table: string, values: Record<string, string>): unknown =>
    world.instance.table(table).update(one(table).sys_id, values);

  test('gets its incident when it is tried again, and the incident learns of the close', () => {
    update(`${SCOPE}_configuration`, { closed_in_cse: 'close' });
    world.cse.product.add([anInsight({ id: 'one', created: 'not today' })]);
    run('Poll Insights');
    expect(one(`${SCOPE}_insight`)).toMatchObject({ state: 'error' });
    world.cse.product.patch('one', { ...CLOSED, created: '2026-01-15T11:59:00.000000' });
    update(`${SCOPE}_insight`, { state: 'claimed' });
    run('Poll Insights');
    run('Follow Insights');
    expect(one('sn_si_incident')['state']).toBe('3');
    expect(one(`${SCOPE}_insight`)).toMatchObject({ state: 'closed', status: 'closed' });
  });
});
