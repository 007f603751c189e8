import { addTables, type Instance, type TableSpec } from '../instance/index.ts';

/** XML with the privileges on Threat Intelligence, made by the build beside the app. */
export const OPTIONAL_PACKAGE = 'dist/threat-intelligence.xml';

export const PLUGIN = 'com.snc.threat.intelligence';

/** Techniques as Enterprise ATT&CK and ATLAS bring them: id, name, names of their tactics as STIX writes them. */
export const TECHNIQUES: readonly (readonly [id: string, name: string, tactics: readonly string[]])[] = [
  ['T1059', 'Command and Scripting Interpreter', ['execution']],
  ['T1059.004', 'Unix Shell', ['execution']],
  ['T1543.002', 'Systemd Service', ['persistence', 'privilege-escalation']],
  ['T1078', 'Valid Accounts', ['initial-access', 'persistence']],
  ['AML.T0051', 'LLM Prompt Injection', []],
];

/** Inserts a row and gives its sys_id. */
export type Insert = (table: string, values: Record<string, string>) => string | Promise<string>;

/** What loading Enterprise ATT&CK leaves in the tables of the local instance; gives the techniques' sys_ids by id. */
export async function loadAttack(
  insert: Insert,
  loaded: typeof TECHNIQUES = TECHNIQUES,
): Promise<Record<string, string>> {
  const chain = await insert('sn_ti_stix2_kill_chain', { name: 'mitre-attack' });
  const phases: Record<string, string> = {};
  for (const phase_name of new Set(loaded.flatMap(([, , tactics]) => tactics)))
    phases[phase_name] = await insert('sn_ti_stix2_kill_chain_phase', { phase_name, kill_chain: chain });
  const techniques: Record<string, string> = {};
  for (const [mitre_id, name, tactics] of loaded) {
    const object = await insert('sn_ti_stix2_attack_pattern', { mitre_id, name, active: 'true' });
    techniques[mitre_id] = object;
    for (const tactic of tactics)
      await insert('sn_ti_stix2_m2m_object_kill_chain_phase', { object, phase: phases[tactic] ?? '' });
  }
  return techniques;
}

const own = (name: string, columns: TableSpec['columns'], more: Partial<TableSpec> = {}): TableSpec => ({
  name,
  label: name,
  scope: 'sn_ti',
  source: 'a second guess at columns that are not public',
  columns,
  ...more,
});

/** The same tables with other columns: ids are in external references, and incidents know no tactics. */
const OTHER_TABLES: readonly TableSpec[] = [
  own('sn_ti_stix2_object', [
    ['u_title', 'string', 'Title', { maxLength: 255, display: true }],
    ['u_serial_id', 'string', 'Serial', { maxLength: 100 }],
    ['active', 'boolean', 'Active', { defaultValue: 'true' }],
  ]),
  own('sn_ti_stix2_attack_pattern', [], { extends: 'sn_ti_stix2_object' }),
  own('sn_ti_stix2_external_reference', [
    ['u_origin', 'string', 'Origin', { maxLength: 100 }],
    ['u_key', 'string', 'Key', { maxLength: 100 }],
    ['u_owner', 'reference', 'Owner', { reference: 'sn_ti_stix2_object' }],
  ]),
  own('sn_ti_stix2_m2m_incident_attack', [
    ['u_order', 'reference', 'Security task', { reference: 'task' }],
    ['u_object', 'reference', 'Object', { reference: 'sn_ti_stix2_object', mandatory: true }],
  ]),
];

/** An instance that was made without Threat Intelligence gets its tables with the other columns, and the techniques. */
export function loadOtherAttack(instance: Instance): Record<string, string> {
  addTables(instance.platform, OTHER_TABLES);
  const insert = (table: string, values: Record<string, string>): string =>
    instance.table(table).insert(values).sys_id;
  const techniques: Record<string, string> = {};
  TECHNIQUES.forEach(([id, u_title], index) => {
    const u_owner = insert('sn_ti_stix2_attack_pattern', { u_title, u_serial_id: `T1-${index}` });
    insert('sn_ti_stix2_external_reference', { u_origin: 'capec', u_key: `CAPEC-${index}`, u_owner });
    insert('sn_ti_stix2_external_reference', { u_origin: 'mitre-attack', u_key: id, u_owner });
    techniques[id] = u_owner;
  });
  return techniques;
}
