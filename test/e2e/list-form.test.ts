import { createInProcess, type InProcess } from '../support/in-process.ts';
import { anInsight } from '../support/insights.ts';

const SCOPE = 'x_sul_sumo_logic_s';

/** CSE's OpenAPI allows `exclude=a,b` and `exclude=a&exclude=b`. */
describe('a CSE that takes lists in one form only', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  afterAll(() => world.instance.close());

  const poll = (): void => {
    world.instance.advance(300_000);
    world.instance.runJob('Poll Insights');
    world.instance.rest(1000);
  };

  test.each([['commas'], ['repeated']] as const)('is polled all the same: %s', (form) => {
    world.cse.product.listForm = form;
    world.cse.product.add([anInsight({ id: form, created: '2026-01-15T11:59:00.000000' })]);
    poll();
    const { find } = world.instance.table('sn_si_incident');
    expect(find(`correlation_id=${form}`)).toHaveLength(1);
    const [status] = world.instance.table(`${SCOPE}_sumo_status`).find();
    expect(status).toMatchObject({ health: 'healthy', consecutive_failures: '0' });
  });
});
