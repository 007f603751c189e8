import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';

describe('a run whose end was not stored', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  const own = (name: string) => world.instance.table(`${SCOPE}_${name}`);
  const runs = () => own('integration_run').find('ORDERBYstarted');
  const job = (name: string, seconds: number): void => {
    world.instance.advance(seconds * 1000);
    world.instance.runJob(name);
  };
  /** One run that has read an Insight, as it stands before its last write. */
  const begin = (status: Record<string, string>): string => {
    world.reset();
    const end = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: 1, seed: 7, fromMs: end, over: 0 });
    world.instance.runJob('Poll Insights');
    const id = runs()[0]?.sys_id ?? '';
    own('integration_run').update(id, { outcome: 'running', finished: '' });
    for (const row of own('sumo_status').find('')) own('sumo_status').update(row.sys_id, { ...status });
    return id;
  };

  test('is ended by the job Check Deliveries once no worker can be at it, and says why', () => {
    begin({ open_run: '' });
    job('Check Deliveries', 200);
    expect(runs()[0]).toMatchObject({ outcome: 'running' });
    job('Check Deliveries', 200);
    expect(runs()[0]).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(/^The run was interrupted/),
    });
    expect(runs()[0]?.['finished']).not.toBe('');
  });

  test('is left alone while its status names it: the next slice continues with it', () => {
    const id = begin({});
    for (const row of own('sumo_status').find('')) own('sumo_status').update(row.sys_id, { open_run: id });
    job('Check Deliveries', 400);
    expect(runs()[0]).toMatchObject({ outcome: 'running' });
    job('Poll Insights', 300);
    expect(runs()[0]).toMatchObject({ outcome: 'success' });
  });
});
