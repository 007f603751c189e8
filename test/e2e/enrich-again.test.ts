import { createInProcess, type InProcess } from '../support/in-process.ts';
import { anEntity, anInsight, type Json } from '../support/insights.ts';
import { CLOSED } from '../support/follow-scene.ts';
import { press, type Pressed } from '../support/press.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const POLL = 'Poll Insights';

describe('buttons about configuration items', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  beforeEach(() => world.reset());

  afterAll(() => world.instance.close());

  const poll = (): void => {
    world.instance.advance(300_000);
    world.instance.runJob(POLL);
    world.instance.rest(1000);
  };
  const rows = (table: string, query = '') => world.instance.table(table).find(query);
  const one = (table: string, query = '') => {
    const [row] = rows(table, query);
    if (row === undefined) throw new Error(`no ${table} with ${query}`);
    return row;
  };
  const ingest = (id = 'one'): void => {
    const at = new Date(world.instance.platform.clock.now() - 60_000).toISOString().slice(0, 23);
    const entity = anEntity({ hostname: 'web01', value: 'web01' });
    world.cse.product.add([
      anInsight({ id, created: `${at}000`, entity, involvedEntities: [entity], signals: [] }),
    ]);
    poll();
  };
  const configure = (values: Record<string, string>): void => {
    world.instance.table(`${SCOPE}_configuration`).update(one(`${SCOPE}_configuration`).sys_id, values);
  };

  describe('"Enrich Again"', () => {
    const onInsight = (user = 'sumo.admin'): Pressed | undefined =>
      press(world.instance, 'Enrich Again', `${SCOPE}_insight`, one(`${SCOPE}_insight`), user);
    const onIncident = (user = 'sir.analyst'): Pressed | undefined =>
      press(world.instance, 'Enrich Again', 'sn_si_incident', one('sn_si_incident'), user);

    test.each([
      ['the Insight', onInsight],
      ['the Security Incident', onIncident],
    ])('on %s adds what came to be known since, once', (_form, pressed) => {
      configure({ configuration_items: 'match' });
      ingest();
      expect(one('sn_si_incident')['cmdb_ci']).toBeUndefined();
      const item = world.instance.table('cmdb_ci_computer').insert({ name: 'web01' });
      expect(pressed()).toEqual({
        messages: ['The next poll reads the Insight again and completes its incident.'],
        isError: false,
        redirected: true,
      });
      pressed();
      const reads = world.cse.product.requests().length;
      poll();
      expect(one('sn_si_incident')['cmdb_ci']).toBe(item.sys_id);
      expect(rows('task_ci')).toMatchObject([{ ci_item: item.sys_id }]);
      expect(one(`${SCOPE}_insight`)).toMatchObject({ state: 'ingested' });
      expect(rows('sn_si_incident')).toHaveLength(1);
      expect(
        world.cse.product
          .requests()
          .slice(reads)
          .filter(({ path }) => path.includes('/insights/one')),
      ).toHaveLength(1);
      pressed();
      poll();
      expect(rows('task_ci')).toHaveLength(1);
      expect(rows('cmdb_ci')).toHaveLength(1);
    });

    test('never overwrites the configuration item that an analyst has set', () => {
      ingest();
      const theirs = world.instance.table('cmdb_ci_computer').insert({ name: 'db01' });
      world.instance.table('sn_si_incident').update(one('sn_si_incident').sys_id, { cmdb_ci: theirs.sys_id });
      onInsight();
      poll();
      expect(one('sn_si_incident')['cmdb_ci']).toBe(theirs.sys_id);
      expect(rows('task_ci')).toHaveLength(1);
    });

    const inCse = (values: Json): unknown => world.cse.product.patch('one', values);
    const follow = (): void => {
      world.instance.runJob('Follow Insights');
      world.instance.rest(1000);
    };

    test('swallows nothing that changed in CSE meanwhile', () => {
      configure({ closed_in_cse: 'close', note_changes: 'true' });
      ingest();
      const { severity = '' } = one(`${SCOPE}_insight`);
      inCse({ severity: 'CRITICAL' });
      onInsight();
      poll();
      follow();
      expect(
        rows('sys_journal_field', 'element=work_notes')
          .map((note) => note['value'])
          .join(),
      ).toContain(`Severity: ${severity} -> CRITICAL`);
      inCse(CLOSED);
      onInsight();
      poll();
      follow();
      expect(one('sn_si_incident')['state']).toBe('3');
    });

    test('completes the open incident of an Insight that is closed, which stays closed', () => {
      configure({ closed_in_cse: 'note', configuration_items: 'match' });
      ingest();
      inCse(CLOSED);
      follow();
      expect(one(`${SCOPE}_insight`)).toMatchObject({ state: 'closed' });
      const item = world.instance.table('cmdb_ci_computer').insert({ name: 'web01' });
      expect(onInsight()?.messages.join()).toMatch(/^The next poll/);
      poll();
      expect(one('sn_si_incident')['cmdb_ci']).toBe(item.sys_id);
      expect(one(`${SCOPE}_insight`)).toMatchObject({ state: 'closed' });
    });

    test('takes no room of the daily cap', () => {
      ingest();
      configure({ daily_cap: '1' });
      world.instance.advance(86_400_000);
      onInsight();
      poll();
      expect(one(`${SCOPE}_insight`)).toMatchObject({ state: 'ingested' });
      ingest('two');
      expect(rows('sn_si_incident')).toHaveLength(2);
      ingest('three');
      expect(rows('sn_si_incident')).toHaveLength(2);
    });

    test('finishes, with the reason, when CSE no longer has the Insight', () => {
      ingest();
      onInsight();
      world.cse.product.remove('one');
      poll();
      expect(one(`${SCOPE}_insight`)).toMatchObject({
        state: 'ingested',
        note: 'CSE no longer has this Insight (404)',
      });
    });

    test('is shown to those whose work it is, where there is something to enrich', () => {
      ingest();
      expect(onInsight('sumo.viewer')).toBeUndefined();
      expect(onIncident('sumo.viewer')).toBeUndefined();
      const other = world.instance.table('sn_si_incident').insert({ short_description: 'Not ours' });
      expect(press(world.instance, 'Enrich Again', 'sn_si_incident', other, 'sir.analyst')).toBeUndefined();
      const insight = { ...one(`${SCOPE}_insight`), state: 'error' };
      expect(
        press(world.instance, 'Enrich Again', `${SCOPE}_insight`, insight, 'sumo.admin'),
      ).toBeUndefined();
    });
  });

  test('"Create CI Lookup Rules" makes rules that find machines, and changes nothing when pressed again', () => {
    const pressed = (user = 'sumo.admin'): Pressed | undefined =>
      press(
        world.instance,
        'Create CI Lookup Rules',
        `${SCOPE}_configuration`,
        one(`${SCOPE}_configuration`),
        user,
      );
    expect(pressed('sumo.viewer')).toBeUndefined();
    expect(pressed()?.messages.join()).toMatch(/^Three CI Lookup Rules/);
    const rules = rows('sn_sec_cmn_ci_lookup_rule');
    expect(rules).toHaveLength(3);
    expect(pressed()?.messages.join()).toMatch(/Nothing was changed/);
    expect(rows('sn_sec_cmn_ci_lookup_rule')).toEqual(rules);
    const item = world.instance.table('cmdb_ci_computer').insert({ name: 'web01' });
    world.instance.table('cmdb_ci_computer').insert({ name: 'web01', install_status: '7' });
    ingest();
    // Two of that name, one of them retired: the rule declines, the own order knows which one lives.
    expect(one('sn_si_incident')['cmdb_ci']).toBe(item.sys_id);
    expect(one(`${SCOPE}_sumo_status`)['findings'] ?? '').not.toContain('CI Lookup Rules');
  });

  test('a button that ServiceNow does not let do its work says so in red, with what to do', () => {
    const privileges = world.instance.table('sys_scope_privilege');
    const needed = 'target_name=sn_sec_cmn_ci_lookup_rule^operation=read';
    for (const { sys_id } of privileges.find(needed)) privileges.remove(sys_id);
    const pressed = press(
      world.instance,
      'Create CI Lookup Rules',
      `${SCOPE}_configuration`,
      one(`${SCOPE}_configuration`),
      'sumo.admin',
    );
    expect(pressed).toEqual({
      messages: [
        expect.stringMatching(
          /^Create CI Lookup Rules failed: .*read sn_sec_cmn_ci_lookup_rule.* Add an allowed Cross-Scope Access record/,
        ),
      ],
      isError: true,
      redirected: true,
    });
  });
});
