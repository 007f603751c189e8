import { createInProcess, type InProcess } from '../support/in-process.ts';

const CONFIGURATION = 'x_sul_sumo_logic_s_configuration';

type Values = Record<string, string>;

describe('a second configuration of a tenant', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  beforeEach(() => world.reset());

  afterAll(() => world.instance.close());

  /** Saves another configuration with the host and access ID of the first, as on its form. Returns what the form says. */
  function save(values: Values): { level: string; text: string }[] {
    const { platform } = world.instance;
    const [first] = world.instance.table(CONFIGURATION).find('');
    const [host = '', access_id = ''] = [first?.['host'], first?.['access_id']];
    const user = platform.users.byName('admin') ?? platform.users.system();
    return platform.transaction({ user, kind: 'request', interactive: true }, (tx) => {
      const own = { name: 'Second', host, access_id, access_key: 'demo', active: 'true' };
      platform.records.insert(tx, CONFIGURATION, { ...own, ...values });
      return tx.messages.map(({ level, text }) => ({ level, text }));
    });
  }

  test.each([
    ['the same query', {}, /with a query that matches the same Insights/],
    ['another query', { query: 'severity:"HIGH"' }, /such an Insight becomes an incident/],
  ])('with %s is saved, and the form says what it means and what to do', (_which, values, text) => {
    const said = save(values);
    expect(world.instance.table(CONFIGURATION).find('name=Second')).toHaveLength(1);
    expect(said).toEqual([{ level: 'info', text: expect.stringMatching(text) as string }]);
    expect(said[0]?.text).toMatch(
      /^Host and Access ID are those of the configuration "Sumo Logic" .*: set one of them inactive, or give them queries/,
    );
  });

  test.each([
    ['another access ID', { access_id: 'other' }],
    ['another host', { host: 'us2' }],
    ['that is inactive', { active: 'false' }],
  ])('is no other tenant: with %s nothing is said', (_which, values) => {
    expect(save(values)).toEqual([]);
  });
});
