import { createInProcess, type InProcess } from '../support/in-process.ts';
import type { Row } from '../instance/index.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const HERE = { instance_name: 'target', instance_id: 'b'.repeat(32) };

/** A clone on which a data preserver has kept the target's own configuration: its records are the source's, and it acts. */
describe('a clone that keeps its own configuration', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  afterAll(() => world.instance.close());

  const rest = (): void => void world.instance.rest(10_000);
  const run = (...jobs: string[]): void =>
    jobs.forEach((job) => {
      world.instance.runJob(job);
      rest();
    });
  const deliveries = (query: string): Row[] => world.instance.table(`${SCOPE}_delivery`).find(query);
  const closesSent = (): number =>
    world.cse.product
      .requests()
      .filter(({ method, path }) => method === 'PUT' && /\/insights\/[^0][^/]*\/status$/.test(path)).length;

  const close = (incident: Row | undefined): void =>
    void world.instance
      .table('sn_si_incident')
      .update(incident?.sys_id ?? '', { state: '3', close_code: '2', close_notes: 'x' });

  /** The records stay; the instance, and the configuration that it kept, are others. */
  const becomeTarget = (): void => {
    for (const [name, value] of Object.entries(HERE)) world.instance.property(name, value);
    const { platform } = world.instance;
    const [configuration] = world.instance.table(`${SCOPE}_configuration`).find('');
    platform.transaction({ kind: 'platform' }, (tx) =>
      platform.records.update(
        tx,
        `${SCOPE}_configuration`,
        configuration?.sys_id ?? '',
        { ...HERE, taken_over_at: null },
        { system: true, workflow: false },
      ),
    );
  };

  beforeEach(() => {
    world.reset();
    world.cse.product.generate({ count: 2 });
    run('Poll Insights', 'Deliver');
  });

  test('cancels what its source has ordered and not sent, and says so; Send Again sends it', () => {
    close(world.instance.table('sn_si_incident').find('')[0]);
    // The rule has ordered the close; nothing has sent it.
    world.instance.rest(1);
    expect(deliveries('type=close^state=ready')).toHaveLength(1);
    becomeTarget();
    run('Deliver');
    expect(closesSent()).toBe(0);
    const [delivery] = deliveries('type=close');
    expect(delivery).toMatchObject({
      state: 'cancelled',
      note: expect.stringContaining('queued and sends this delivery') as string,
    });
    expect(world.instance.table(`${SCOPE}_sumo_status`).find('')[0]?.['health']).toBe('healthy');
  });

  test('sends no close of an incident that came closed, which no rule has seen', () => {
    const [incident] = world.instance.table('sn_si_incident').find('');
    const { platform } = world.instance;
    platform.transaction({ kind: 'platform' }, (tx) =>
      platform.records.update(
        tx,
        'sn_si_incident',
        incident?.sys_id ?? '',
        { state: '3', close_code: '2', close_notes: 'x' },
        { system: true, workflow: false },
      ),
    );
    becomeTarget();
    world.instance.advance(900_000);
    run('Poll Insights', 'Deliver');
    expect(deliveries('type=close')).toMatchObject([{ state: 'cancelled' }]);
    expect(closesSent()).toBe(0);
  });

  test('sends what it orders itself', () => {
    becomeTarget();
    close(world.instance.table('sn_si_incident').find('')[0]);
    rest();
    run('Deliver');
    expect(deliveries('type=close')).toMatchObject([{ state: 'delivered' }]);
    expect(closesSent()).toBe(1);
  });
});
