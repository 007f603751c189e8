import { resolve } from 'node:path';
import { anInsight, type Json } from '../support/insights.ts';
import type { TableRow } from '../support/rest.ts';
import { cseTime, Scene } from '../support/scene.ts';
import { loadAttack, OPTIONAL_PACKAGE, PLUGIN } from '../support/threat-intelligence.ts';

const LINKS = 'sn_ti_stix2_m2m_incident_attack';
const NOT_LINKED = 'Info: ATT&CK links are left out: ';

/** The info findings about ATT&CK. */
const aboutAttack = (status: TableRow): string[] =>
  (status['findings'] ?? '').split('\n').filter((line) => line.includes('ATT&CK'));

describe('ATT&CK of an Insight', () => {
  let scene: Scene;

  const start = (...instanceArgs: string[]): void => {
    beforeAll(async () => {
      scene = await Scene.start({ instanceArgs });
    });
    beforeEach(() => scene.begin());
    afterAll(() => scene.stop());
  };
  const importPackage = (): Promise<Json> =>
    scene.both.instance.control('import', { file: resolve(OPTIONAL_PACKAGE) });
  const load = (): Promise<Record<string, string>> =>
    loadAttack(async (table, values) => (await scene.both.instance.insert(table, values))['sys_id'] ?? '');
  const ingest = async (fields: Json = {}): Promise<TableRow> => {
    await scene.add(anInsight({ created: cseTime((await scene.now()) - 60_000), ...fields }));
    await scene.both.pass(300);
    return (await scene.incidents())[0] ?? {};
  };
  const links = (): Promise<TableRow[]> => scene.both.instance.list(LINKS);

  /** What every instance shows, whatever it has of Threat Intelligence. */
  const expectReadable = (incident: TableRow): void => {
    expect(incident['description']).toContain(
      'MITRE ATT&CK\nStages: Execution, Persistence\n' +
        '- Tactic TA0002 Execution https://attack.mitre.org/tactics/TA0002/\n' +
        '- Tactic TA0003 Persistence https://attack.mitre.org/tactics/TA0003/\n' +
        '- Technique T1059.004 https://attack.mitre.org/techniques/T1059/004/\n',
    );
    expect(incident).toMatchObject({
      mitre_tactic: 'TA0002 Execution, TA0003 Persistence',
      mitre_technique: 'T1059.004, T1543.002',
    });
  };

  describe('with Threat Intelligence and the optional package', () => {
    start();

    test('stands on the incident: as links, in the text columns, and readable', async () => {
      await importPackage();
      const techniques = await load();
      const incident = await ingest();
      expectReadable(incident);
      expect((await links()).map((row) => [row['incident'], row['technique']]).sort()).toEqual(
        [
          [incident['sys_id'], techniques['T1059.004']],
          [incident['sys_id'], techniques['T1543.002']],
        ].sort(),
      );
      expect(await scene.insights()).toMatchObject([{ state: 'ingested', note: '' }]);
      expect(aboutAttack(await scene.status())).toEqual([]);
    });

    test('keeps ids that nobody knows, says each once, and they cost no health', async () => {
      await importPackage();
      await load();
      const tags = [
        '_mitreAttackTactic:TA0112',
        '_mitreAtlasTactic:AML.TA0007',
        '_mitreAtlasTechnique:AML.T0091.000',
        '_mitreAttackTechnique:T1999',
      ];
      await scene.add(anInsight({ id: 'another', created: cseTime((await scene.now()) - 90_000), tags }));
      await ingest({ tags, signals: [] });
      const [incident = {}] = await scene.incidentsOf(String(anInsight()['id']));
      expect(incident['description']).toContain(
        '- Tactic TA0112 https://attack.mitre.org/tactics/TA0112/\n' +
          '- Tactic AML.TA0007 Defense Evasion https://atlas.mitre.org/tactics/AML.TA0007\n' +
          '- Technique AML.T0091.000 https://atlas.mitre.org/techniques/AML.T0091.000\n' +
          '- Technique T1999 https://attack.mitre.org/techniques/T1999/',
      );
      const status = await scene.status();
      expect(aboutAttack(status).sort()).toEqual([
        'Info: some ATT&CK techniques are not linked: AML.T0091.000 has no active record in Threat Intelligence',
        'Info: some ATT&CK techniques are not linked: T1999 has no active record in Threat Intelligence',
        'Info: unknown ATT&CK ids: TA0112 is shown in the description only',
      ]);
      expect(status['health']).toBe('healthy');
    });

    test('links a technique of ATLAS where the instance has it', async () => {
      await importPackage();
      const techniques = await load();
      const tags = ['_mitreAtlasTactic:AML.TA0007', '_mitreAtlasTechnique:AML.T0051'];
      const incident = await ingest({ tags, signals: [] });
      expect((await links()).map((row) => [row['incident'], row['technique']])).toEqual([
        [incident['sys_id'], techniques['AML.T0051']],
      ]);
      expect(incident).toMatchObject({
        mitre_tactic: 'AML.TA0007 Defense Evasion',
        mitre_technique: 'AML.T0051',
      });
      expect(aboutAttack(await scene.status())).toEqual([]);
    });

    test('leaves alone what the map gives the text columns', async () => {
      const map = await scene.both.instance.first('sys_transform_map', 'name=Sumo Insight Mapper');
      await scene.both.instance.insert('sys_transform_entry', {
        map: map['sys_id'],
        source_field: 'readable_id',
        target_field: 'mitre_technique',
      });
      expect(await ingest()).toMatchObject({ mitre_technique: 'INSIGHT-731' });
    });
  });

  describe('with Threat Intelligence but without the optional package', () => {
    start();

    test('is readable all the same, and the status says once what to do', async () => {
      await load();
      expectReadable(await ingest());
      expect(await links()).toEqual([]);
      const status = await scene.status();
      expect(aboutAttack(status)).toEqual([
        expect.stringContaining(
          `${NOT_LINKED}Cannot read ${LINKS}: ServiceNow refused access from this application. `,
        ),
      ]);
      expect(aboutAttack(status)[0]).toContain('import threat-intelligence.xml of this app');
      expect(status['health']).toBe('healthy');
    });

    test('says so when rights are there to read but not to write, and tries one row a run', async () => {
      await importPackage();
      await load();
      const [right] = await scene.both.instance.list(
        'sys_scope_privilege',
        `target_name=${LINKS}^operation=create`,
      );
      await scene.both.instance.update('sys_scope_privilege', right?.['sys_id'] ?? '', { status: 'denied' });
      await ingest();
      expect(aboutAttack(await scene.status())).toEqual([
        expect.stringContaining(
          `${NOT_LINKED}Cannot create records of ${LINKS}: ServiceNow refused access from this application. `,
        ),
      ]);
      const refused = (await scene.both.instance.control(
        'log?prefix=Security%20restricted',
      )) as unknown as Json[];
      expect(
        refused.filter((line) => String(line['message']).includes(`Create operation on table '${LINKS}'`)),
      ).toHaveLength(1);
      expect(await scene.insights()).toMatchObject([{ state: 'ingested' }]);
    });

    test('says so when no techniques are loaded', async () => {
      await importPackage();
      await ingest();
      expect(aboutAttack(await scene.status())).toEqual([
        expect.stringContaining(
          `${NOT_LINKED}Threat Intelligence has no techniques, or this app cannot read them. `,
        ),
      ]);
    });

    test('says nothing where the option is off', async () => {
      await scene.both.configure({ attack_links: 'false' });
      expectReadable(await ingest());
      expect(aboutAttack(await scene.status())).toEqual([]);
    });
  });

  describe('without Threat Intelligence', () => {
    start('--without', PLUGIN);

    test('is readable all the same, and the status says once what is missing', async () => {
      expectReadable(await ingest());
      expect(aboutAttack(await scene.status())).toEqual([
        expect.stringContaining(`${NOT_LINKED}this instance has no table ${LINKS}. `),
      ]);
      expect((await scene.status())['health']).toBe('healthy');
    });
  });
});
