import { createInProcess, type InProcess, withoutValidation } from '../support/in-process.ts';
import { anEntity, anInsight } from '../support/insights.ts';
import { cseTime } from '../support/scene.ts';
import { loadAttack, OPTIONAL_PACKAGE } from '../support/threat-intelligence.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 3;

/** Tables that an incident's links are in, with the columns by which a twin would be seen. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  sn_ti_stix2_m2m_incident_attack: ['incident', 'technique', 'tactic'],
  sn_ti_observable: ['type', 'value'],
  sn_ti_m2m_task_observable: ['task', 'observable'],
  sn_si_m2m_task_affected_user: ['task', 'user'],
};

describe('what an incident is linked with', () => {
  let world: InProcess;
  let fresh: unknown;
  let whole: Record<string, string[]>;

  const table = (name: string) => world.instance.table(name);
  const links = (): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(LINKS).map(([name, columns]) => [
        name,
        table(name)
          .find('')
          .map((row) => columns.map((column) => row[column] ?? '').join(' '))
          .sort(),
      ]),
    );
  const poll = (): void => {
    world.instance.advance(300_000);
    world.instance.runJob('Poll Insights');
  };
  const states = (): string[] =>
    table(`${SCOPE}_insight`)
      .find('')
      .map((row) => row['state'] ?? '');
  const start = (): void => {
    world.instance.restore(fresh);
    world.cse.product.reset();
    const created = cseTime(world.instance.platform.clock.now() - 60_000);
    const user = anEntity({ entityType: '_username', value: 'kim', hostname: null });
    const involvedEntities = [user, anEntity({ entityType: '_username', value: 'lou', hostname: null })];
    const address = { fieldName: 'srcDevice_ip', fieldValue: '198.51.100.9', recordCount: 1 };
    world.cse.product.add(
      Array.from({ length: COUNT }, (_unused, index) =>
        anInsight({
          id: `insight-${index}`,
          readableId: `INSIGHT-${index}`,
          created,
          involvedEntities,
          recordSummaryFields: [address],
        }),
      ),
    );
  };

  beforeAll(async () => {
    world = createInProcess();
    world.instance.importXml(OPTIONAL_PACKAGE);
    await loadAttack((name, values) => table(name).insert(values).sys_id);
    for (const user_name of ['kim', 'lou']) table('sys_user').insert({ user_name });
    fresh = world.instance.snapshot();
    start();
    poll();
    whole = links();
  });

  afterAll(() => world.instance.close());

  it('is there, once, when nothing goes wrong', () => {
    expect(Object.values(whole).map((rows) => rows.length)).toEqual([2 * COUNT, 2, 2 * COUNT, 2 * COUNT]);
    for (const rows of Object.values(whole)) expect(new Set(rows).size).toBe(rows.length);
  });

  describe.each(Object.keys(LINKS))('%s', (name) => {
    it.each([1, 2, 3, 5])('is complete, without twins, after the node died at insert %i', (at) => {
      start();
      world.instance.platform.faults.arm({ at, kind: 'kill', table: name, operation: 'insert' });
      for (let turn = 0; turn < 4; turn += 1) poll();
      expect(Object.entries(links()).map(([, rows]) => rows.length)).toEqual(
        Object.values(whole).map((rows) => rows.length),
      );
      for (const rows of Object.values(links())) expect(new Set(rows).size).toBe(rows.length);
      expect(states()).toEqual(new Array(COUNT).fill('ingested'));
    });

    it('is complete after the platform did not store one row among others', () => {
      start();
      world.instance.platform.faults.arm({ at: 2, kind: 'fail', table: name, operation: 'insert' });
      poll();
      for (let turn = 0; turn < 3; turn += 1) poll();
      expect(Object.entries(links()).map(([, rows]) => rows.length)).toEqual(
        Object.values(whole).map((rows) => rows.length),
      );
      expect(states()).toEqual(new Array(COUNT).fill('ingested'));
    });
  });

  it('costs one look-up for each distinct technique, observable and user of a run', () => {
    start();
    withoutValidation(world.instance);
    world.instance.platform.metrics.reset();
    poll();
    const { operations } = world.instance.metrics();
    const reads = (name: string): number => (operations[name] as { query?: number }).query ?? 0;
    // Once whether it may be read; then one for each value, and one for the links of each incident.
    expect(reads('sn_ti_observable')).toBe(1 + 2);
    // The platform itself looks up the user that the transform map puts into Affected user.
    expect(reads('sys_user')).toBe(1 + 2 + 1);
    expect(reads('sn_ti_m2m_task_observable')).toBe(1 + COUNT);
    expect(reads('sn_si_m2m_task_affected_user')).toBe(1 + COUNT);
    expect(reads('sn_ti_stix2_m2m_incident_attack')).toBe(1 + COUNT);
  });
});
