import type { Row } from '../instance/index.ts';
import { createInProcess, STUB_HOST, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const CONFIGURATION = `${SCOPE}_configuration`;
const ACTION = `${SCOPE}_action`;

/** Insert and Stay copies what is encrypted as it is stored: the secret would go where its copy leads. */
describe('a copied record', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
    world.instance.property(`${SCOPE}.allowed_action_hosts`, 'hook.example.com,evil.example.com');
  });

  afterAll(() => world.instance.close());

  const own = (row: Row): Record<string, string> =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('sys_')));
  const original = (): Row => {
    const [row] = world.instance.table(CONFIGURATION).find('name=Sumo Logic');
    if (row === undefined) throw new Error('no configuration');
    return row;
  };

  test('of a configuration has no access key, whatever its host', () => {
    const source = original();
    for (const host of ['eu', STUB_HOST]) {
      const copy = world.instance.table(CONFIGURATION).insert({ ...own(source), name: `Copy ${host}`, host });
      expect(world.instance.table(CONFIGURATION).get(copy.sys_id)?.['access_key'] ?? '').toBe('');
    }
    expect(original()['access_key']).toBe(source['access_key']);
  });

  test('a configuration takes no key of another one by a change either', () => {
    const source = original();
    const other = world.instance
      .table(CONFIGURATION)
      .insert({ name: 'Other', host: 'eu', access_id: 'x', active: 'false' });
    const values = { access_key: source['access_key'] ?? '' };
    expect(world.instance.table(CONFIGURATION).update(other.sys_id, values)['access_key'] ?? '').toBe('');
  });

  test('of a configuration keeps a key that was entered for it', () => {
    const values = { ...own(original()), name: 'Entered', access_key: 'demo' };
    expect(world.instance.table(CONFIGURATION).insert(values)['access_key']).toMatch(/^pw2:/);
  });

  test('of an Action has none of its secrets, nor those of a configuration', () => {
    const source = world.instance.table(ACTION).insert({
      ...{ name: 'Hook', type: 'http_post_v2', url: 'https://hook.example.com/x', active: 'true' },
      ...{ signing_secret: 'sign-4711' },
    });
    expect(source['signing_secret']).toMatch(/^pw2:/);
    for (const url of ['https://evil.example.com/x', 'https://hook.example.com/x']) {
      const copy = world.instance.table(ACTION).insert({ ...own(source), name: `Copy ${url}`, url });
      expect(copy['signing_secret'] ?? '').toBe('');
    }
    const key = original()['access_key'] ?? '';
    const borrowed = world.instance
      .table(ACTION)
      .insert({ ...own(source), name: 'Borrowed', url: 'https://hook.example.com/x', signing_secret: key });
    expect(borrowed['signing_secret'] ?? '').toBe('');
  });

  test('of an Action that needs its secrets is refused, and says why', () => {
    const source = world.instance.table(ACTION).insert({
      ...{ name: 'Pager', type: 'pagerduty', service_key: 'a1b2c3d4'.repeat(4), active: 'true' },
    });
    const { platform } = world.instance;
    const user = platform.users.byName('admin') ?? platform.users.system();
    const said = platform.transaction({ user, kind: 'request', interactive: true }, (tx) => {
      platform.records.insert(tx, ACTION, { ...own(source), name: 'Copy' });
      return tx.messages.map(({ text }) => text).join(' ');
    });
    expect(said).toMatch(/must be filled in\. The secrets were copied from another record/);
  });
});
