import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';

type Values = Record<string, string>;

describe('a close that cannot be sent any more', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  /** An incident was closed, and its close is not sent yet. */
  beforeEach(() => {
    world.reset();
    own('configuration').update(one('configuration').sys_id, { link_back: 'false', observables: 'false' });
    const end = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: 1, seed: 3, fromMs: end, over: 0 });
    pass(6);
    const values = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
    const [incident] = incidents().find('');
    incidents().update(incident?.sys_id ?? '', values);
    world.instance.rest(1);
    expect(one('delivery')).toMatchObject({ type: 'close', state: 'ready' });
  });

  afterAll(() => world.instance.close());

  const own = (name: string) => world.instance.table(`${SCOPE}_${name}`);
  const incidents = () => world.instance.table('sn_si_incident');
  const one = (name: string) => own(name).find('')[0] as unknown as Values & { sys_id: string };
  const pass = (minutes: number): void => {
    for (let minute = 0; minute < minutes; minute += 1) {
      world.instance.advance(60_000);
      world.instance.rest(1000);
    }
  };
  const workNotes = (): string[] =>
    world.instance
      .table('sys_journal_field')
      .find('element=work_notes')
      .map((entry) => entry['value'] ?? '')
      .filter((text) => /could not be closed in CSE/.test(text));

  test('as its configuration was deleted, is seen on the delivery, and once on the incident', () => {
    // A form refuses this while deliveries wait; a script need not ask.
    world.instance.platform.store.remove(`${SCOPE}_configuration`, one('configuration').sys_id);
    pass(30);
    const why =
      'its configuration was deleted here, so the tenant is unknown; make the change in CSE by hand';
    const error = expect.stringContaining(why) as string;
    expect(one('delivery')).toMatchObject({ state: 'failed', error_class: 'invalid', error });
    expect(workNotes()).toEqual([error]);
    pass(600);
    expect(workNotes()).toEqual([error]);
  });

  test('as the record of its Insight was deleted, is seen on the delivery; the incident is no longer known as its own', () => {
    own('insight').remove(one('insight').sys_id);
    pass(30);
    const why =
      'its ingestion record was deleted here, so the tenant is unknown; make the change in CSE by hand';
    expect(one('delivery')).toMatchObject({ state: 'failed', error: expect.stringContaining(why) as string });
    expect(workNotes()).toEqual([]);
  });
});
