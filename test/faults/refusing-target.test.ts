import { createInProcess, type InProcess, withoutValidation } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const POLL = 'Poll Insights';

describe('a rule of the instance that refuses new incidents', () => {
  let world: InProcess;
  let rule: string;

  beforeAll(() => {
    world = createInProcess();
  });

  beforeEach(() => {
    world.reset();
    const configurations = world.instance.table(`${SCOPE}_configuration`);
    configurations.update(configurations.find('')[0]?.sys_id ?? '', { configuration_items: 'off' });
    rule = world.instance.table('sys_script').insert({
      name: 'Refuse old Insights',
      collection: 'sn_si_incident',
      when: 'before',
      action_insert: '1',
      active: '1',
      order: '50',
      advanced: '1',
      script: `if (String(current.short_description).indexOf('Late,') < 0) current.setAbortAction(true);`,
    }).sys_id;
  });

  afterAll(() => world.instance.close());

  const generate = (count: number, fields: Record<string, unknown> = {}): void => {
    const now = world.instance.platform.clock.now();
    world.cse.product.generate({ count, seed: count, fromMs: now - 600_000, over: 500, fields });
  };
  const poll = (): void => {
    world.instance.runJob(POLL);
    world.instance.rest(5000);
  };
  const repair = (): void => {
    world.instance.table('sys_script').update(rule, { active: '0' });
  };
  const incidents = (): number => world.instance.table('sn_si_incident').find('').length;
  const insights = (query: string): number => world.instance.table(`${SCOPE}_insight`).find(query).length;
  const status = () => world.instance.table(`${SCOPE}_sumo_status`).find('')[0];

  test('costs no Insight when it is repaired before the third poll', () => {
    generate(30);
    poll();
    expect([incidents(), insights('state=claimed')]).toEqual([0, 30]);
    world.instance.advance(300_000);
    poll();
    expect(status()).toMatchObject({ health: 'degraded' });
    expect(status()?.['reason']).toContain('pending retry');
    repair();
    world.instance.advance(300_000);
    poll();
    expect([incidents(), insights('state=ingested')]).toEqual([30, 30]);
  });

  test('ends as error rows that say so, and each can be tried again once it is repaired', () => {
    generate(5);
    for (let turn = 0; turn < 5; turn += 1) {
      poll();
      world.instance.advance(300_000);
    }
    expect(insights('state=error')).toBe(5);
    const [row] = world.instance.table(`${SCOPE}_insight`).find('state=error');
    expect(row?.['error']).toMatch(/^No incident was created after 3 attempts: /);
    repair();
    const [action] = world.instance.table('sys_ui_action').find('name=Try Again');
    const { platform } = world.instance;
    for (const insight of world.instance.table(`${SCOPE}_insight`).find('state=error')) {
      platform.transaction({ kind: 'request' }, (tx) => {
        const current = platform.glide.over(tx, `${SCOPE}_insight`, insight, { previous: insight }).proxy;
        const seen: unknown[] = [];
        const variables = { current, action: { setRedirectURL: (target: unknown) => seen.push(target) } };
        platform.sandbox.run(tx, SCOPE, 'Try Again', action?.['script'] ?? '', variables);
        expect(seen).toHaveLength(1);
      });
    }
    poll();
    expect([incidents(), insights('state=ingested')]).toEqual([5, 5]);
  });

  test('costs a bounded number of record operations, and one read of each Insight a poll', () => {
    const configurations = world.instance.table(`${SCOPE}_configuration`);
    // Look-ups of users are counted elsewhere.
    configurations.find('').forEach((row) => configurations.update(row.sys_id, { affected_users: 'false' }));
    generate(200);
    withoutValidation(world.instance);
    world.instance.platform.metrics.reset();
    poll();
    expect(world.instance.platform.metrics.report().total / 200).toBeLessThan(42);
    const asked = world.cse.product.requests().filter(({ method }) => method === 'GET');
    const reads = asked.filter(({ path }) => path.includes('/insights/'));
    expect(reads.length).toBeLessThanOrEqual(200);
  });

  test('delays no new Insight for longer than the interval', () => {
    generate(400);
    world.instance.runJob(POLL);
    world.instance.rest(8);
    expect(status()?.['open_run']).toBeTruthy();
    generate(1, { name: 'Late, not refused' });
    world.instance.advance(300_000);
    world.instance.runJob(POLL);
    // The jobs that have come due meanwhile, and the first slices of the new run.
    world.instance.rest(12);
    expect(incidents()).toBe(1);
  });
});
