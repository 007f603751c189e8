import { createInProcess, type InProcess } from '../support/in-process.ts';
import { changeRule } from '../cse/index.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TARGET = '127.0.0.1:7';
const RULES = ['MATCH-S00101', 'MATCH-S00108'];
const FAILED = 'FAILED_AND_DISABLED';

/** Record operations of a check that records two rules and notifies two Actions; a little more than there are. */
const OPERATIONS = 36;

describe('a worker that dies while it watches rules', () => {
  let world: InProcess;
  let fresh: unknown;
  const told: string[] = [];

  beforeAll(() => {
    world = createInProcess(undefined, undefined, undefined, ({ body = '' }) => {
      told.push((JSON.parse(body) as { rule: { id: string } }).rule.id);
      return { status: 200, headers: {}, body: '' };
    });
    world.instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    world.instance.runJob('Poll Insights');
    world.instance.advance(5000);
    world.instance.runJob('Watch Rules');
    for (const name of ['SOC', 'Detection engineering'])
      world.instance.table(`${SCOPE}_action`).insert({
        name,
        type: 'http_post_v2',
        url: `http://${TARGET}/hook`,
        active: 'true',
        on_rule_disabled: 'true',
        minimum_severity: 'LOW',
      });
    world.instance.advance(5000);
    fresh = world.instance.snapshot();
  });

  afterAll(() => world.instance.close());

  const setAll = (status: string): void => {
    for (const id of RULES) changeRule(world.cse.product.rules, id, { status });
  };
  const alerts = (): string[] =>
    world.instance
      .table(`${SCOPE}_rule_alert`)
      .find('')
      .map((row) => `${row['rule_id'] ?? ''} ${row['state'] ?? ''} ${row['times_disabled'] ?? ''}`)
      .sort();
  const all = (state: string): string[] => RULES.map((id) => `${id} ${state} 1`);

  /** Long enough for leases to run out, for the job to come again, and for what waits to be sent. */
  function goOn(): void {
    for (let turn = 0; turn < 4; turn += 1) {
      world.instance.advance(300_000);
      world.instance.rest(200);
    }
  }

  function killAt(at: number): void {
    world.instance.platform.faults.arm({ at, kind: 'kill' });
    world.instance.runJob('Watch Rules');
    world.instance.platform.faults.clear();
    goOn();
  }

  test('at any record operation loses no alert, and each Action is notified once about each rule', () => {
    for (let at = 1; at <= OPERATIONS; at += 1) {
      world.instance.restore(fresh);
      told.length = 0;
      setAll(FAILED);
      killAt(at);
      expect([at, alerts()]).toEqual([at, all('disabled')]);
      expect([at, [...told].sort()]).toEqual([at, [...RULES, ...RULES].sort()]);
      expect([at, world.instance.table(`${SCOPE}_delivery`).find('type=system_event').length]).toEqual([
        at,
        4,
      ]);
    }
  });

  test('at any record operation still clears what works again, and each Action is notified of that once', () => {
    world.instance.restore(fresh);
    setAll(FAILED);
    world.instance.runJob('Watch Rules');
    goOn();
    const disabled = world.instance.snapshot();
    for (let at = 1; at <= OPERATIONS; at += 1) {
      world.instance.restore(disabled);
      told.length = 0;
      setAll('ACTIVE');
      killAt(at);
      expect([at, alerts(), [...told].sort()]).toEqual([at, all('cleared'), [...RULES, ...RULES].sort()]);
    }
  });
});
