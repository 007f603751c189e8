import { becomeCopy, createInProcess, type InProcess } from '../support/in-process.ts';
import { press } from '../support/press.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const BUTTON = 'This instance takes over';

type Values = Record<string, string>;

describe('a configuration of another instance', () => {
  let world: InProcess;
  let targets: string[];

  beforeAll(() => {
    world = createInProcess('dist/app', undefined, [], ({ url }) => {
      targets.push(url);
      return { status: 200, headers: {}, body: '' };
    });
  });

  beforeEach(() => {
    targets = [];
    world.reset();
    save({ configuration_items: 'off', observables: 'false' });
    pass(6);
  });

  afterAll(() => world.instance.close());

  const own = (name: string) => world.instance.table(`${SCOPE}_${name}`);
  const configuration = () => own('configuration').find('')[0] as unknown as Values & { sys_id: string };
  const status = () => own('sumo_status').find('')[0] as unknown as Values & { sys_id: string };
  const save = (values: Values): void => void own('configuration').update(configuration().sys_id, values);
  const pass = (minutes: number): void => {
    for (let minute = 0; minute < minutes; minute += 1) {
      world.instance.advance(60_000);
      world.instance.rest(1000);
    }
  };
  const calls = (): number => world.cse.product.requests().length;
  const insights = (count: number): void => {
    const end = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count, seed: 3, fromMs: end, over: 0 });
  };
  const rename = (): void => world.instance.property('instance_name', 'renamed');
  const copy = (): void => becomeCopy(world.instance);
  const takeOver = (key = 'demo'): string[] => {
    const pressed = press(world.instance, BUTTON, `${SCOPE}_configuration`, configuration(), 'sumo.admin');
    save({ access_key: key });
    return pressed?.messages ?? [];
  };
  /** A close that is ordered and not sent. */
  const orderClose = (): void => {
    insights(1);
    pass(6);
    const incidents = world.instance.table('sn_si_incident');
    const values = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
    incidents.find('').forEach((row) => void incidents.update(row.sys_id, values));
  };
  const closes = (): Values[] => own('delivery').find('type=close') as unknown as Values[];

  test('continues after a rename, with pending deliveries, once a key is entered again', () => {
    orderClose();
    rename();
    const before = calls();
    pass(12);
    expect([calls(), status()['health']]).toEqual([before, 'clone']);
    expect(takeOver()).toEqual([expect.stringContaining('Pending deliveries are then sent.')]);
    expect(configuration()).toMatchObject({ instance_name: 'renamed', taking_over: '0' });
    expect(configuration()['taken_over_at']).toBeUndefined();
    pass(7);
    expect(status()['health']).toBe('healthy');
    expect(closes()).toMatchObject([{ state: 'delivered' }]);
  });

  test('leaves what waits to the instance that ordered it, and Send Again sends it all the same', () => {
    orderClose();
    copy();
    pass(6);
    takeOver();
    pass(7);
    const [close] = closes();
    expect(close).toMatchObject({
      state: 'cancelled',
      note: 'This delivery was queued before this instance took over, so the previous instance sends it. To send it from here as well, press Send Again',
    });
    const row = own('delivery').find('type=close')[0];
    if (row === undefined) throw new Error('no delivery');
    press(world.instance, 'Send Again', `${SCOPE}_delivery`, row, 'sumo.admin');
    pass(3);
    expect(closes()).toMatchObject([{ state: 'delivered' }]);
  });

  const DAY = 86_400_000;
  test.each([
    ['ahead', 365 * DAY],
    ['behind', -DAY],
  ])(
    'by a clock that is %s ends what waits at that moment, and nothing that is ordered once it is right again',
    (_how, wrong) => {
      const { clock } = world.instance.platform;
      const run = (...jobs: string[]): void => jobs.forEach((job) => world.instance.runJob(job));
      orderClose();
      copy();
      pass(1);
      clock.jump(wrong);
      takeOver();
      expect(closes()).toMatchObject([{ state: 'cancelled' }]);
      run('Poll Insights', 'Deliver');
      clock.jump(-wrong);
      world.instance.advance(60_000);
      run('Continue Runs', 'Poll Insights');
      insights(1);
      pass(12);
      run('Poll Insights');
      const close = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
      const [incident] = world.instance.table('sn_si_incident').find('ORDERBYDESCsys_created_on');
      world.instance.table('sn_si_incident').update(incident?.sys_id ?? '', close);
      pass(12);
      run('Deliver');
      const states = own('delivery')
        .find('')
        .map((row) => `${row['type']} ${row['state']}`);
      expect(states.filter((state) => state.endsWith('cancelled'))).toEqual([
        'close cancelled',
        'link cancelled',
      ]);
      expect(states).toContain('close delivered');
    },
  );

  test('notifies Actions about no earlier Insight, but about later ones', () => {
    const { host } = new URL('http://127.0.0.1:10');
    world.instance.property(`${SCOPE}.allowed_action_hosts`, host);
    own('action').insert({
      ...{
        name: 'Hook',
        type: 'http_post_v2',
        url: `http://${host}/hook`,
        active: 'true',
        on_created: 'true',
      },
    });
    copy();
    pass(6);
    insights(2);
    pass(60);
    expect(targets).toEqual([]);
    expect(takeOver()).toEqual([expect.stringContaining('One active Action notifies the same targets')]);
    pass(7);
    expect(world.instance.table('sn_si_incident').find('')).toHaveLength(2);
    expect(targets).toEqual([]);
    const end = world.instance.platform.clock.now() - 1000;
    world.cse.product.generate({ count: 1, seed: 8, fromMs: end, over: 0 });
    pass(7);
    expect(targets).toHaveLength(1);
  });

  test('shows the button to administrators of the app alone, and only where it is of another instance', () => {
    const shown = (user: string, table: string, row: Values & { sys_id: string }) =>
      press(world.instance, BUTTON, `${SCOPE}_${table}`, row, user) !== undefined;
    expect(shown('sumo.admin', 'configuration', configuration())).toBe(false);
    copy();
    pass(6);
    for (const [table, row] of [
      ['configuration', configuration()],
      ['sumo_status', status()],
    ] as const) {
      expect(shown('sumo.viewer', table, row)).toBe(false);
      expect(shown('sumo.actions', table, row)).toBe(false);
      expect(shown('sumo.admin', table, row)).toBe(true);
    }
  });

  test('clears the key when it is asked for, whatever the same save brings, and needs another save', () => {
    copy();
    save({ taking_over: 'true', access_key: 'demo' });
    expect(configuration()['access_key']).toBeUndefined();
    expect(configuration()['instance_name']).toBe('local');
    save({ access_key: 'demo' });
    expect(configuration()['instance_name']).toBe('copy');
  });

  test('says so at Resume, and sends nothing', () => {
    own('sumo_status').update(status().sys_id, { auth_failures: '3' });
    copy();
    const before = calls();
    const said = press(world.instance, 'Resume', `${SCOPE}_sumo_status`, status(), 'sumo.admin');
    expect(said).toMatchObject({ messages: [expect.stringContaining('Paused on a clone')], isError: true });
    pass(6);
    expect(calls()).toBe(before);
  });

  test('is remembered by the first poll where an older version has saved it', () => {
    const { store } = world.instance.platform;
    const row = store.get(`${SCOPE}_configuration`, configuration().sys_id) ?? { sys_id: '' };
    store.put(`${SCOPE}_configuration`, { ...row, instance_id: '', instance_name: '', instance_url: '' });
    pass(6);
    expect(configuration()).toMatchObject({ instance_name: 'local' });
    expect(status()['health']).toBe('healthy');
    copy();
    pass(6);
    expect(status()['health']).toBe('clone');
  });

  test('stays paused if no property that distinguishes instances can be read', () => {
    world.instance.property('instance_id', '');
    world.instance.property('instance_name', '');
    const before = calls();
    pass(6);
    expect([calls(), status()['health']]).toEqual([before, 'clone']);
    expect(status()['reason']).toContain('cannot be distinguished from a clone of local');
  });

  test('knows its address once it has one, and continues', () => {
    world.instance.property('glide.servlet.uri', 'https://acme.service-now.com/');
    save({ interval: '5' });
    pass(6);
    expect(configuration()).toMatchObject({ instance_url: 'https://acme.service-now.com/' });
    expect(status()['health']).toBe('healthy');
    world.instance.property('glide.servlet.uri', 'https://ACME.service-now.com');
    pass(6);
    expect(status()['health']).toBe('healthy');
    world.instance.property('glide.servlet.uri', 'https://soc.acme.com/');
    pass(6);
    expect(status()).toMatchObject({
      health: 'clone',
      reason: expect.stringContaining('was renamed or is a clone'),
    });
  });

  test('keeps no key where the clean-up script of the clone has run, in the global scope', () => {
    const { platform } = world.instance;
    const [script] = world.instance.table('clone_cleanup_script').find('nameSTARTSWITHSumo Logic');
    const run = (): void =>
      platform.transaction({ kind: 'job' }, (tx) => {
        platform.sandbox.run(tx, 'global', 'clean-up', script?.['script'] ?? '');
      });
    run();
    expect(configuration()['access_key']).toBeDefined();
    copy();
    run();
    expect(configuration()['access_key']).toBeUndefined();
    expect(world.instance.log().map(({ message }) => message)).toContain(
      'Sumo CSE: 1 access keys of another instance were cleared',
    );
  });

  test('is kept, with the Actions, where another instance is cloned onto this one with the preservers that come with the app', () => {
    const preservers = world.instance.table('clone_data_preserver').find('nameSTARTSWITHSumo Logic');
    expect(preservers.map((row) => row['table']).sort()).toEqual([
      `${SCOPE}_action`,
      `${SCOPE}_configuration`,
    ]);
  });
});
