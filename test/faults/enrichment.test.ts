import fc from 'fast-check';
import { tries } from '../support/extent.ts';
import { anEntity, anInsight, type Json } from '../support/insights.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { problemsOf } from '../support/ingest-world.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const POLL = 'Poll Insights';

/** Spellings of two machines: short and long names, an address of each. */
const SIGHTS: readonly Json[] = [
  { value: 'web01', hostname: 'web01' },
  { value: 'WEB01.example.com', hostname: 'WEB01.example.com' },
  { value: '10.0.0.1', hostname: 'web01', entityType: '_ip' },
  { value: 'db01', hostname: 'db01' },
  { value: 'Db01.example.com', hostname: null },
];

const MORE = { kill: {}, fail: {}, job: { job: POLL } } as const;

describe('a run that breaks while incidents are enriched', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  beforeEach(() => world.reset());

  afterAll(() => world.instance.close());

  const add = (sights: readonly number[]): void => {
    const at = new Date(world.instance.platform.clock.now() - 60_000).toISOString().slice(0, 23);
    const insights = sights.map((first, index) => {
      const entities = [first, first + 1].map((which) => anEntity(SIGHTS[which % SIGHTS.length]));
      const id = `insight-${index}`;
      return anInsight({ id, created: `${at}000`, entity: entities[0], involvedEntities: entities });
    });
    world.cse.product.add(insights);
  };
  const poll = (): void => {
    world.instance.runJob(POLL);
    world.instance.rest(1000);
  };
  const settle = (): void => {
    world.instance.platform.faults.clear();
    for (let turn = 0; turn < 4; turn += 1) {
      world.instance.advance(310_000);
      poll();
    }
  };
  const find = (table: string) => world.instance.table(table).find('');

  /** One item of each machine, each incident with both of its own, once; nothing is left half done. */
  const problems = (count: number): string[] => {
    const found = problemsOf(world);
    const names = find('cmdb_ci').map((item) => (item['name'] ?? '').toLowerCase().split('.')[0]);
    if (new Set(names).size !== names.length) found.push(`items: ${names.join()}`);
    const affected = find('task_ci').map((row) => `${row['task']} ${row['ci_item']}`);
    if (new Set(affected).size !== affected.length) found.push('an affected item is there twice');
    for (const incident of find('sn_si_incident')) {
      const own = affected.filter((row) => row.startsWith(incident.sys_id));
      if (own.length < 1) found.push(`${incident['correlation_id']} has no affected items`);
      if (!own.some((row) => row.endsWith(incident['cmdb_ci'] ?? 'none')))
        found.push(`${incident['correlation_id']} has the main item ${incident['cmdb_ci']}`);
    }
    if (find('sn_si_incident').length !== count) found.push('not every Insight has its incident');
    return found;
  };

  test.each(['kill', 'fail', 'job'] as const)(
    'leaves no item twice and none out, wherever it breaks (%s)',
    (kind) => {
      const operation = fc.integer({ min: 1, max: 90 });
      const sights = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(operation, sights, (at, given) => {
          world.reset();
          add(given);
          world.instance.platform.faults.arm({ at, kind, ...MORE[kind] });
          poll();
          settle();
          expect(problems(given.length)).toEqual([]);
        }),
        { numRuns: tries({ full: 15, few: 6 }) },
      );
    },
    60_000,
  );

  test.each(['task_ci', 'cmdb_ci_unclassed_hardware'])(
    'keeps the incident when a row of %s is not stored, and finishes it later',
    (table) => {
      world.instance.property(`${SCOPE}.ci_class`, 'cmdb_ci_unclassed_hardware');
      add([0]);
      world.instance.platform.faults.arm({ at: 1, kind: 'fail', table, operation: 'insert' });
      world.instance.runJob(POLL);
      expect(find('sn_si_incident')).toHaveLength(1);
      settle();
      expect(problems(1)).toEqual([]);
    },
  );

  test('keeps the incident where rows of task_ci are refused, says so, and completes it afterwards', () => {
    add([0]);
    const refuse = { collection: 'task_ci', when: 'before', action_insert: '1', active: '1', advanced: '1' };
    const script = 'current.setAbortAction(true);';
    const rule = world.instance.table('sys_script').insert({ name: 'Refuse', order: '1', script, ...refuse });
    poll();
    settle();
    const [insight] = find(`${SCOPE}_insight`);
    expect(insight).toMatchObject({ state: 'ingested', attempts: '0' });
    expect(insight?.['waits_for']).toContain('create task_ci');
    expect(find(`${SCOPE}_sumo_status`)[0]?.['findings']).toContain('(create, task_ci)');
    expect([find('sn_si_incident').length, find('task_ci').length]).toEqual([1, 0]);
    world.instance.table('sys_script').remove(rule.sys_id);
    settle();
    expect(find(`${SCOPE}_insight`)[0]?.['waits_for']).not.toContain('task_ci');
    expect(find('task_ci').length).toBeGreaterThan(0);
  });
});
