import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';

/** Milliseconds that a call of CSE takes: longer than a slice has. */
const SLOW = 6000;

describe('a delivery of several parts whose first one takes longer than the slice', () => {
  let world: InProcess;
  /** Calls that changed something, `POST comments`, one list for each run of the job. */
  let slices: string[][];

  beforeEach(() => {
    world = createInProcess();
    slices = [];
    const { instance, cse } = world;
    const [row] = instance.table(`${SCOPE}_configuration`).find('');
    const options = { link_comment: 'true', close_comment: 'true' };
    instance.table(`${SCOPE}_configuration`).update(row?.sys_id ?? '', options);
    cse.product.generate({ count: 1, seed: 3, fromMs: instance.platform.clock.now() - 60_000, over: 30 });
    instance.runJob('Poll Insights');
    instance.advance(5000);
    const { handle } = cse;
    cse.handle = (request) => {
      const answer = handle(request);
      // Validate Setup asks about an Insight that nobody has.
      if (request.method === 'GET' || request.url.includes('00000000-0000')) return answer;
      slices
        .at(-1)
        ?.push(`${request.method} ${/[a-zA-Z]+$/.exec(request.url.split('?')[0] ?? '')?.[0] ?? ''}`);
      instance.advance(SLOW);
      return answer;
    };
  });

  afterEach(() => world.instance.close());

  const delivery = (type: string): Record<string, string | undefined> =>
    world.instance.table(`${SCOPE}_delivery`).find(`type=${type}`)[0] ?? {};

  function deliver(): void {
    slices.push([]);
    world.instance.runJob('Deliver');
    world.instance.advance(2000);
  }

  test('a link: the comment is left to the next slice, and the enrichment is not written again', () => {
    deliver();
    expect([slices, delivery('link')['state'], delivery('link')['step']]).toEqual([
      [['PUT ServiceNow']],
      'ready',
      '1',
    ]);
    world.instance.rest(50);
    deliver();
    expect(delivery('link')['state']).toBe('delivered');
    expect(slices.flat()).toEqual(['PUT ServiceNow', 'POST comments']);
  });

  test('a close: the status is left to the next slice, and the comment is not written again', () => {
    deliver();
    world.instance.rest(50);
    deliver();
    const [incident] = world.instance.table('sn_si_incident').find('');
    world.instance.table('sn_si_incident').update(incident?.sys_id ?? '', { state: '7' });
    slices = [];
    for (let turn = 0; turn < 60 && delivery('close')['state'] !== 'delivered'; turn += 1) {
      slices.push([]);
      if (world.instance.rest(1).done) world.instance.advance(1000);
    }
    const ofClose = slices.map((calls) => calls.filter((call) => /comments|status/.test(call)));
    const calls = ofClose.filter((each) => each.length > 0);
    expect(calls).toEqual([['POST comments'], ['PUT status']]);
    expect(delivery('close')['attempts'] ?? '').toBe('');
  });
});
