import { createInProcess, type InProcess, type Removal } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const RECIPIENTS = ['kim@example.com', 'lee@example.com', 'max@example.com'];

/** Record operations of the slice that hands the mails over; a few more than there are. */
const KILLS = Array.from({ length: 35 }, (_each, at) => at + 1);

describe('what an Action mails', () => {
  let world: InProcess;
  let fresh: unknown;

  function begin(removal?: Removal): void {
    world = createInProcess(undefined, removal);
    world.instance.runJob('Poll Insights');
    world.instance.table(`${SCOPE}_action`).insert({
      name: 'SOC',
      type: 'email',
      recipients: RECIPIENTS.join(),
      active: 'true',
      on_created: 'true',
      minimum_severity: 'LOW',
    });
    world.instance.advance(600_000);
    const fromMs = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: 1, seed: 3, fromMs, over: 30 });
    world.instance.runJob('Poll Insights');
    world.instance.advance(5000);
    fresh = world.instance.snapshot();
  }

  afterEach(() => world.instance.close());

  /** Long enough for leases to run out, and for what waits to be tried again. */
  function goOn(): void {
    for (let turn = 0; turn < 2; turn += 1) {
      world.instance.advance(310_000);
      world.instance.rest(200);
    }
  }

  const recipients = (): string[] =>
    world.instance
      .table('sys_email')
      .find('')
      .map(({ recipients: to = '' }) => to)
      .sort();

  /** Mails beyond one for each recipient, after a kill at that operation; every recipient has one at least. */
  function repeated(at: number): number {
    world.instance.restore(fresh);
    world.instance.platform.faults.arm({ at, kind: 'kill' });
    world.instance.runJob('Deliver');
    world.instance.platform.faults.clear();
    goOn();
    const told = recipients();
    expect([at, [...new Set(told)]]).toEqual([at, RECIPIENTS]);
    const [delivery] = world.instance.table(`${SCOPE}_delivery`).find('type=action');
    expect([at, delivery?.['state'], delivery?.['attempts'] ?? '']).toEqual([at, 'delivered', '']);
    return told.length - RECIPIENTS.length;
  }

  test('reaches every recipient after a kill at any record operation, and one of them twice at most', () => {
    begin();
    expect(Math.max(...KILLS.map(repeated))).toBe(1);
  });

  test('would be repeated to more of them if the delivery did not keep how many have theirs', () => {
    const keeps = '|| keep(done + at + 1)';
    begin({ module: 'actions/mail.ts', find: keeps, replace: '|| true' });
    expect(KILLS.some((at) => repeated(at) > 1)).toBe(true);
  });

  test('is not mailed again by slices that find it delivered', () => {
    begin();
    goOn();
    world.instance.runJob('Deliver');
    goOn();
    expect(recipients()).toEqual(RECIPIENTS);
  });
});
