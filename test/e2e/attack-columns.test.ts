import { createInProcess, type InProcess } from '../support/in-process.ts';
import { anInsight, type Json } from '../support/insights.ts';
import { cseTime } from '../support/scene.ts';
import { loadAttack, loadOtherAttack, OPTIONAL_PACKAGE, PLUGIN } from '../support/threat-intelligence.ts';

const LINKS = 'sn_ti_stix2_m2m_incident_attack';
const SCOPE = 'x_sul_sumo_logic_s';
const PHASE = 'sn_ti_stix2_kill_chain_phase';

/** Columns of Threat Intelligence's tables are not public: the app finds them in the dictionary of the instance. */
describe('ATT&CK links with columns that are not known before', () => {
  let world: InProcess;
  let techniques: Record<string, string>;

  const table = (name: string) => world.instance.table(name);
  const insert = (name: string, values: Record<string, string>): string => table(name).insert(values).sys_id;
  const poll = (): void => {
    world.instance.advance(300_000);
    world.instance.runJob('Poll Insights');
  };
  const ingest = (insight: Json = {}): string => {
    const [configuration] = table(`${SCOPE}_configuration`).find('');
    table(`${SCOPE}_configuration`).update(configuration?.sys_id ?? '', { configuration_items: 'off' });
    const created = cseTime(world.instance.platform.clock.now() - 60_000);
    world.cse.product.add([anInsight({ created, ...insight })]);
    poll();
    return table('sn_si_incident').find('')[0]?.sys_id ?? '';
  };
  /** Links as texts of their columns' values, sorted. */
  const links = (...columns: string[]): string[] =>
    table(LINKS)
      .find('')
      .map((row) => columns.map((column) => row[column] ?? '').join(' '))
      .sort();
  /** What the run that made the incident had to say. */
  const notices = (): string | undefined =>
    world.instance.table(`${SCOPE}_integration_run`).find('created>0')[0]?.['findings'];

  afterEach(() => world.instance.close());

  describe('where the table of incidents knows tactics', () => {
    const phase = (name: string): string => table(PHASE).find(`phase_name=${name}`)[0]?.sys_id ?? '';

    beforeEach(async () => {
      world = createInProcess();
      world.instance.importXml(OPTIONAL_PACKAGE);
      techniques = await loadAttack(insert);
    });

    test('a technique is linked with the one tactic of the Insight that it belongs to', () => {
      const incident = ingest();
      expect(links('incident', 'technique', 'tactic')).toEqual(
        [
          `${incident} ${techniques['T1059.004']} ${phase('execution')}`,
          `${incident} ${techniques['T1543.002']} ${phase('persistence')}`,
        ].sort(),
      );
      expect(notices()).toBeUndefined();
    });

    test('an incident that is enriched again gets the link that is missing, and no other', () => {
      ingest();
      const before = links('sys_id');
      const [first] = table(LINKS).find('');
      table(LINKS).remove(first?.sys_id ?? '');
      const [insight] = table(`${SCOPE}_insight`).find('');
      table(`${SCOPE}_insight`).update(insight?.sys_id ?? '', { state: 'enriching' });
      poll();
      expect(table(`${SCOPE}_insight`).find('')[0]?.['state']).toBe('ingested');
      // The link that is made again has the sys_id that it had: it follows from what it links.
      expect(links('sys_id').sort()).toEqual([...before].sort());
      expect(new Set(links('technique')).size).toBe(before.length);
    });

    test('a technique of two of the tactics is linked without one, and each tactic by itself', () => {
      const incident = ingest({
        signals: [],
        tags: ['_mitreAttackTactic:TA0001', '_mitreAttackTactic:TA0003', '_mitreAttackTechnique:T1078'],
      });
      expect(links('incident', 'technique', 'tactic')).toEqual(
        [
          `${incident} ${techniques['T1078']} `,
          `${incident}  ${phase('initial-access')}`,
          `${incident}  ${phase('persistence')}`,
        ].sort(),
      );
    });

    test('a tactic is distinguished from its namesake in another matrix by the technique, else it is left out', () => {
      insert(PHASE, {
        phase_name: 'execution',
        kill_chain: insert('sn_ti_stix2_kill_chain', { name: 'mobile' }),
      });
      const [ours] = table('sn_ti_stix2_m2m_object_kill_chain_phase').find(
        `object=${techniques['T1059.004'] ?? ''}`,
      );
      const incident = ingest({
        signals: [],
        tags: [
          '_mitreAttackTactic:TA0002',
          '_mitreAttackTechnique:T1059.004',
          '_mitreAttackTechnique:T1543.002',
        ],
      });
      expect(links('incident', 'technique', 'tactic')).toEqual(
        [
          `${incident} ${techniques['T1059.004']} ${ours?.['phase']}`,
          `${incident} ${techniques['T1543.002']} `,
        ].sort(),
      );
    });

    test('of two records of a technique the active one is linked; two active ones are said, and not guessed', () => {
      const old = insert('sn_ti_stix2_attack_pattern', { mitre_id: 'T1078', name: 'Old', active: 'false' });
      insert('sn_ti_stix2_attack_pattern', { mitre_id: 'T1059', name: 'Twin', active: 'true' });
      ingest({ signals: [], tags: ['_mitreAttackTechnique:T1078', '_mitreAttackTechnique:T1059'] });
      expect(links('technique')).toEqual([techniques['T1078']]);
      expect(links('technique')).not.toContain(old);
      expect(notices()).toBe(
        'Info: some ATT&CK techniques are not linked: T1059 has 2 active records in Threat Intelligence',
      );
    });
  });

  describe('if ids are in external references and one column takes any object', () => {
    beforeEach(() => {
      world = createInProcess('dist/app', undefined, [PLUGIN]);
      techniques = loadOtherAttack(world.instance);
      world.instance.importXml(OPTIONAL_PACKAGE);
    });

    test('a technique is linked all the same, and no tactic', () => {
      const incident = ingest();
      expect(links('u_order', 'u_object')).toEqual(
        [`${incident} ${techniques['T1059.004']}`, `${incident} ${techniques['T1543.002']}`].sort(),
      );
    });
  });
});
