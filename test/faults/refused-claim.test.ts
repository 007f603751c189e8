import { anInsight, aSignal, type Json } from '../support/insights.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const INSIGHT = `${SCOPE}_insight`;

type Values = Record<string, string>;

let world: InProcess;

beforeEach(() => {
  world = createInProcess();
});

afterEach(() => world.instance.close());

const rows = (table: string): Values[] => world.instance.table(table).find('');
const incidents = (): string[] => rows('sn_si_incident').map((row) => row['correlation_id'] ?? '');
const claim = (id: string): Values | undefined => rows(INSIGHT).find((row) => row['insight_id'] === id);
/** Columns that are empty are not there. */
const status = (): Values => ({ open_run: '', findings: '', ...rows(`${SCOPE}_sumo_status`)[0] });
const lastRun = (): Values => rows(`${SCOPE}_integration_run`).at(-1) ?? {};
const cursor = (): number => Date.parse(`${(status()['cursor'] ?? '').replace(' ', 'T')}Z`);
const now = (): number => world.instance.platform.clock.now();

const ago = (milliseconds: number): string => new Date(now() - milliseconds).toISOString().slice(0, 19);

/** An Insight of a minute ago. */
const recent = (fields: Json): Json => anInsight({ created: ago(60_000), ...fields });

function arrive(...insights: Json[]): void {
  world.cse.product.add(insights);
}

function poll(): void {
  world.instance.runJob('Poll Insights');
  world.instance.rest(1000);
}

function polls(count: number): void {
  for (let turn = 0; turn < count; turn += 1) {
    world.instance.advance(300_000);
    world.instance.rest(1000);
  }
}

/** A business rule of the customer that aborts what it does not like. */
function rule(condition: string, operations = { action_insert: '1', action_update: '1' }): string {
  const script = `(function (current, previous) { if (${condition}) current.setAbortAction(true); })(current, previous);`;
  const row = world.instance.table('sys_script').insert({
    name: 'Ours',
    collection: INSIGHT,
    active: '1',
    advanced: '1',
    when: 'before',
    order: '100',
    script,
    ...operations,
  });
  return row.sys_id;
}

const CRITICAL = "current.getValue('severity') == 'CRITICAL'";

describe('an Insight whose record the platform refuses', () => {
  test('for one of its values ends as an error that names the field, and blocks no other', () => {
    rule(CRITICAL);
    arrive(recent({ id: 'good-1' }), recent({ id: 'bad', severity: 'CRITICAL' }), recent({ id: 'good-2' }));
    poll();
    expect(incidents().sort()).toEqual(['good-1', 'good-2']);
    expect(claim('bad')).toMatchObject({ state: 'claimed', attempts: '1' });
    expect(status()).toMatchObject({ health: 'degraded', open_run: '', consecutive_failures: '0' });
    expect(status()['findings']).toContain('The platform refused the records of some Insights');
    expect(now() - cursor()).toBeLessThan(10_000);
    polls(4);
    expect(claim('bad')).toMatchObject({ state: 'error', attempts: '3', readable_id: expect.any(String) });
    expect(claim('bad')?.['error']).toMatch(
      /after 3 attempts: The platform refused the field severity \(CRITICAL\): .*business rule/,
    );
    expect(status()).toMatchObject({ health: 'degraded' });
    expect(now() - cursor()).toBeLessThan(400_000);
    expect(incidents()).toHaveLength(2);
  });

  test('and that is let through before its tries are used up becomes one incident', () => {
    const id = rule(CRITICAL);
    arrive(recent({ id: 'bad', severity: 'CRITICAL' }));
    poll();
    world.instance.table('sys_script').update(id, { active: '0' });
    polls(2);
    expect(incidents()).toEqual(['bad']);
    expect(claim('bad')).toMatchObject({ state: 'ingested', severity: 'CRITICAL' });
    expect(claim('bad')?.['error'] ?? '').toBe('');
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test('whatever its values is kept by its id, named in the status, and ingested once the rule is gone', () => {
    const id = rule("current.getValue('insight_id') == 'bad'");
    arrive(recent({ id: 'good' }), recent({ id: 'bad' }));
    poll();
    polls(20);
    expect(incidents()).toEqual(['good']);
    expect(claim('bad')).toBeUndefined();
    expect(now() - cursor()).toBeLessThan(400_000);
    expect(lastRun()).toMatchObject({ outcome: 'success' });
    expect(status()).toMatchObject({ health: 'degraded', open_run: '' });
    expect(status()['reason']).toMatch(
      /^ServiceNow refuses to store the record of this Insight, so no incident is created: bad\. Check the business rules/,
    );
    arrive(recent({ id: 'later' }));
    polls(1);
    expect(incidents().sort()).toEqual(['good', 'later']);
    world.instance.table('sys_script').update(id, { active: '0' });
    polls(2);
    expect(incidents().sort()).toEqual(['bad', 'good', 'later']);
    expect(status()).toMatchObject({ health: 'healthy' });
    expect(status()['findings']).not.toContain('refuses to store');
    expect(JSON.parse(status()['progress'] ?? '')).toMatchObject({ unrecorded: {} });
  });

  test('is found by the sweep, too, which continues', () => {
    rule("current.getValue('insight_id') == 'bad'");
    poll();
    polls(1);
    const old = new Date(now() - 3_600_000).toISOString().slice(0, 19);
    arrive(recent({ id: 'bad', created: old }), recent({ id: 'good', created: old }));
    polls(12 * 7);
    expect(incidents()).toEqual(['good']);
    expect(status()['reason']).toContain('the record of this Insight');
    expect(JSON.parse(status()['progress'] ?? '')).toMatchObject({ sweep: null });
  });

  test('beyond twenty of them the poll continues, says so, and reads them again once the rule is gone', () => {
    const id = rule("current.getValue('insight_id').indexOf('bad') == 0");
    const all = Array.from({ length: 130 }, (_none, n) =>
      recent({ id: `bad-${n}`, created: ago(3_600_000) }),
    );
    arrive(...all, recent({ id: 'good', created: ago(7_200_000) }));
    poll();
    expect(incidents()).toEqual(['good']);
    expect(now() - cursor()).toBeLessThan(10_000);
    polls(15);
    expect(now() - cursor()).toBeLessThan(400_000);
    expect(
      Object.keys((JSON.parse(status()['progress'] ?? '') as { unrecorded: Values }).unrecorded),
    ).toHaveLength(20);
    expect(status()).toMatchObject({ health: 'degraded', open_run: '' });
    expect(status()['reason']).toMatch(
      /^ServiceNow refuses to store the records of these 20 Insights, .* Insights created since .* UTC will then be read again/,
    );
    const calls = world.cse.product.log.total;
    polls(2);
    expect(world.cse.product.log.total - calls).toBeLessThan(12);
    world.instance.table('sys_script').update(id, { active: '0' });
    polls(4);
    expect(incidents()).toHaveLength(131);
    expect(status()).toMatchObject({ health: 'healthy' });
    expect(JSON.parse(status()['progress'] ?? '')).not.toHaveProperty('missedFrom');
  });

  test('whose record nobody may change is not read at each poll, and the status says so until it can be', () => {
    const id = rule("current.getValue('insight_id') == 'bad'", { action_insert: '0', action_update: '1' });
    world.instance.platform.faults.arm({
      at: 1,
      kind: 'fail',
      table: `${SCOPE}_sumo_logic_insights`,
      operation: 'insert',
    });
    world.instance.platform.faults.arm({
      at: 2,
      kind: 'fail',
      table: `${SCOPE}_sumo_logic_insights`,
      operation: 'insert',
    });
    arrive(recent({ id: 'bad' }));
    poll();
    const reads = (): number =>
      world.cse.product.requests().filter(({ path }) => path.endsWith('/insights/bad')).length;
    const before = reads();
    polls(12);
    expect(reads() - before).toBe(0);
    expect(incidents()).toEqual([]);
    expect(now() - cursor()).toBeLessThan(400_000);
    expect(status()).toMatchObject({ health: 'degraded' });
    expect(status()['findings']).toContain('The platform refuses to update the records of some Insights');
    expect(status()['findings']).toContain(
      'have been pending without an incident for more than three intervals',
    );
    world.instance.table('sys_script').update(id, { active: '0' });
    polls(3);
    expect(incidents()).toEqual(['bad']);
  });

  test('a database that fails for two operations costs no Insight anything', () => {
    arrive(recent({ id: 'one' }), recent({ id: 'two' }));
    world.instance.platform.faults.arm({ at: 1, kind: 'fail', table: INSIGHT, operation: 'insert' });
    poll();
    expect(claim('two') ?? claim('one')).toBeDefined();
    polls(2);
    expect(incidents().sort()).toEqual(['one', 'two']);
    expect(status()).toMatchObject({ health: 'healthy' });
    expect(rows(INSIGHT).map((row) => row['state'])).toEqual(['ingested', 'ingested']);
  });
});

test.each(Array.from({ length: 12 }, (_none, n) => 1 + 6 * n))(
  'a worker that dies at operation %i of a poll that is refused records loses and doubles nothing',
  (at) => {
    const everything = rule("current.getValue('insight_id') == 'worst'");
    const one = rule(CRITICAL);
    arrive(recent({ id: 'worst' }), recent({ id: 'bad', severity: 'CRITICAL' }), recent({ id: 'good' }));
    world.instance.platform.faults.arm({ at, kind: 'kill' });
    world.instance.runJob('Poll Insights');
    world.instance.platform.faults.clear();
    polls(2);
    expect(incidents()).toEqual(['good']);
    expect(status()).toMatchObject({ health: 'degraded' });
    for (const id of [everything, one]) world.instance.table('sys_script').update(id, { active: '0' });
    polls(4);
    // Whether it had its three tries before the rule was gone depends on when the worker died.
    const isDone = claim('bad')?.['state'] === 'ingested';
    expect(claim('bad')?.['error'] ?? '').toMatch(isDone ? /^$/ : /the field severity \(CRITICAL\)/);
    expect(incidents().sort()).toEqual([...(isDone ? ['bad'] : []), 'good', 'worst']);
    expect(rows(INSIGHT)).toHaveLength(3);
    expect(status()).toMatchObject({ health: isDone ? 'healthy' : 'degraded', open_run: '' });
  },
);

describe('what no column can store', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

  test.each([
    [
      'created after 9999',
      { created: '9999-12-31T23:59:59-05:00' },
      /Field created failed: "9999-12-31T23:59:59-05:00" is not within the years/,
    ],
    [
      'created before 1000',
      { created: '1000-01-01T00:00:00+05:00' },
      /Field created failed: .* is not within the years/,
    ],
    [
      'lists in lists',
      { signals: [aSignal(), aSignal({ values: nested(300) })] },
      /Field signals\[1\]\.values\[0\] failed: it is nested too deeply/,
    ],
    [
      'lists in an unknown field',
      { whatever: nested(300) },
      /Field whatever\[0\]\[0\]\[0\] failed: it is nested too deeply/,
    ],
  ] as const)(
    '%s: an error that names the field at once, and the others become incidents',
    (_name, fields, message) => {
      const created = new Date(now() - 60_000).toISOString().slice(0, 19);
      const body = (objects: unknown[]): string =>
        JSON.stringify({
          data: { objects: [], total: objects.length, hasNextPage: false },
          errors: [],
        }).replace('"objects":[]', `"objects":[${objects.map(deepText).join(',')}]`);
      world.cse.product.failures.add({
        path: '/insights',
        status: 200,
        body: body([
          recent({ id: 'good-1', created }),
          recent({ id: 'bad', created, ...fields } as Json),
          recent({ id: 'good-2', created }),
        ]),
      });
      poll();
      expect(incidents().sort()).toEqual(['good-1', 'good-2']);
      expect(claim('bad')).toMatchObject({ state: 'error' });
      expect(claim('bad')?.['error']).toMatch(message);
      expect(JSON.parse(claim('bad')?.['reduced'] ?? '')).toMatchObject({ id: 'bad' });
      expect(lastRun()).toMatchObject({ outcome: 'success', errors: '1', created: '2' });
      expect(now() - cursor()).toBeLessThan(10_000);
    },
  );

  test('a timestamp after 9999 costs itself alone: the incident is made, and the record names it', () => {
    arrive(recent({ id: 'odd', timestamp: '9999-12-31T23:00:00-09:00' }));
    poll();
    expect(incidents()).toEqual(['odd']);
    expect(claim('odd')).toMatchObject({
      state: 'ingested',
      left_out: expect.stringMatching(/^timestamp: .* is not within the years/),
    });
  });

  /** JSON.stringify overflows here, too. */
  function deepText(value: unknown): string {
    const open = (each: unknown): string => {
      let depth = 0;
      let inner = each;
      while (Array.isArray(inner) && inner.length === 1) {
        inner = inner[0] as unknown;
        depth += 1;
      }
      return '['.repeat(depth) + (Array.isArray(inner) ? '[]' : JSON.stringify(inner)) + ']'.repeat(depth);
    };
    if (Array.isArray(value) && value.length > 1) return `[${value.map(deepText).join(',')}]`;
    if (Array.isArray(value)) return open(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    return `{${Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => `${JSON.stringify(name)}:${deepText(each)}`)
      .join(',')}}`;
  }

  test('two ids of more than a hundred characters with one beginning are two errors, by poll and by sweep', () => {
    const long = 'a'.repeat(150);
    arrive(recent({ id: `${long}1` }), recent({ id: `${long}2` }), recent({ id: 'good' }));
    poll();
    expect(incidents()).toEqual(['good']);
    const old = new Date(now() - 5 * 3_600_000).toISOString().slice(0, 19);
    arrive(
      recent({ id: `${long}3`, created: old }),
      recent({ id: `${long}4`, created: old }),
      recent({ id: 'old', created: old }),
    );
    polls(12 * 7);
    expect(incidents().sort()).toEqual(['good', 'old']);
    const errors = rows(INSIGHT).filter((row) => row['state'] === 'error');
    expect(errors).toHaveLength(4);
    for (const row of errors)
      expect(row['error']).toMatch(/Field id failed: it is longer than 100 characters/);
  });
});
