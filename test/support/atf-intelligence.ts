import type { Instance } from '../instance/index.ts';
import { OPTIONAL_PACKAGE } from './threat-intelligence.ts';

/** Imports the optional privileges, and loads the technique that the Insight of the stand-in names. */
export function loadIntelligence(instance: Instance): void {
  instance.importXml(OPTIONAL_PACKAGE);
  instance
    .table('sn_ti_stix2_attack_pattern')
    .insert({ mitre_id: 'T1566', name: 'Phishing', active: 'true' });
}
