import type { OptionalTable } from '../access.ts';

const part = 'ATT&CK links';
const remedy =
  'The description of each incident shows the ids. For links, load Enterprise ATT&CK in Threat Intelligence and import threat-intelligence.xml of this app, or switch off ATT&CK links in the configuration.';

/** Tables of Threat Intelligence (scope sn_ti); their columns are not documented. */
const of = (table: string): OptionalTable => ({ table, part, remedy });

/** Techniques, as STIX calls them. */
export const PATTERN = of('sn_ti_stix2_attack_pattern');
/** Ids that STIX objects have elsewhere, such as T1078. */
export const EXTERNAL_REFERENCE = of('sn_ti_stix2_external_reference');
/** Tactics, as STIX calls them. */
export const PHASE = of('sn_ti_stix2_kill_chain_phase');
/** Which technique belongs to which tactics. */
export const OBJECT_PHASE = of('sn_ti_stix2_m2m_object_kill_chain_phase');
/** Techniques of incidents. */
export const INCIDENT_ATTACK = of('sn_ti_stix2_m2m_incident_attack');
export const DICTIONARY = of('sys_dictionary');
export const TABLES = of('sys_db_object');
