import { createInProcess, type InProcess } from '../support/in-process.ts';
import { problemsOf } from '../support/ingest-world.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const POLL = 'Poll Insights';
const DAY = 86_400_000;
const COUNT = 120;

describe('a backfill that is cut off in the middle', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  beforeEach(() => {
    world.reset();
    const from = world.instance.platform.clock.now() - 5 * DAY;
    world.cse.product.generate({ count: COUNT, seed: 3, fromMs: from, over: 3600 });
    world.instance.runJob(POLL);
  });

  afterAll(() => world.instance.close());

  function request(limit: number): void {
    const [configuration] = world.instance.table(`${SCOPE}_configuration`).find('');
    const since = new Date(world.instance.platform.clock.now() - 10 * DAY).toISOString();
    world.instance.table(`${SCOPE}_backfill`).insert({
      configuration: configuration?.sys_id ?? '',
      since: since.slice(0, 19).replace('T', ' '),
      limit: String(limit),
    });
  }

  function cutOff(kind: 'kill' | 'fail' | 'job', at: number): void {
    world.instance.platform.faults.arm({ at, kind, ...(kind === 'job' ? { job: POLL } : {}) });
    world.instance.runJob(POLL);
    world.instance.platform.faults.clear();
  }

  function comeToRest(): void {
    for (let turn = 0; turn < 5; turn += 1) {
      world.instance.advance(400_000);
      world.instance.runJob(POLL);
      world.instance.rest(10_000);
    }
  }

  const backfill = (): Record<string, string | undefined> =>
    world.instance.table(`${SCOPE}_backfill`).find('')[0] ?? {};
  const incidents = (): number => world.instance.table('sn_si_incident').find('').length;

  const POINTS = [8, 12, 20, 60, 150, 400, 700, 1000];

  test.each(POINTS)('killed at operation %i: nothing lost, nothing twice, counted as it is', (at) => {
    request(1000);
    cutOff('kill', at);
    comeToRest();
    expect(problemsOf(world)).toEqual([]);
    expect(incidents()).toBe(COUNT);
    expect(backfill()).toMatchObject({ state: 'done', claimed: String(COUNT) });
  });

  test.each(POINTS)('killed at operation %i: its limit is kept', (at) => {
    request(70);
    cutOff('kill', at);
    comeToRest();
    expect(incidents()).toBe(70);
    expect(backfill()).toMatchObject({ state: 'done', claimed: '70' });
  });

  test.each(POINTS)('the database fails at operation %i: it continues', (at) => {
    request(1000);
    cutOff('fail', at);
    comeToRest();
    expect(problemsOf(world)).toEqual([]);
    expect(incidents()).toBe(COUNT);
  });

  test('another node polls meanwhile: only one of them speaks to the tenant', () => {
    request(1000);
    cutOff('job', 150);
    comeToRest();
    expect(problemsOf(world)).toEqual([]);
    expect(incidents()).toBe(COUNT);
  });
});

describe('the action "Ingest Since..."', () => {
  test('opens a new backfill of the configuration', () => {
    const { instance } = createInProcess();
    const [configuration] = instance.table(`${SCOPE}_configuration`).find('');
    const [action] = instance.table('sys_ui_action').find('name=Ingest Since...');
    const opened: unknown[] = [];
    const { platform } = instance;
    platform.transaction({ kind: 'request' }, (tx) => {
      if (configuration === undefined) throw new Error('There is no configuration');
      const current = platform.glide.over(tx, `${SCOPE}_configuration`, configuration, {}).proxy;
      const variables = { current, action: { setRedirectURL: (url: unknown) => opened.push(url) } };
      platform.sandbox.run(tx, SCOPE, 'Ingest Since...', action?.['script'] ?? '', variables);
    });
    instance.close();
    expect(opened).toEqual([
      `${SCOPE}_backfill.do?sys_id=-1&sysparm_query=configuration=${configuration?.sys_id ?? ''}`,
    ]);
  });
});
