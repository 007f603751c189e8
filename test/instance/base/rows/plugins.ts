import { row, type BaseRow } from './base-row.ts';

/** Plugins that the tables of the base system stand for. Source: documentation of the product; the last three are assumed. */
const NAMES: Record<string, string> = {
  'com.snc.security_incident': 'Security Incident Response',
  'com.snc.threat.intelligence': 'Threat Intelligence',
  'com.snc.security_support': 'Security Support Common',
  'com.snc.security_support.core': 'Security Integration Framework',
  'com.glide.automated_testing': 'Automated Test Framework',
};

/** The list of plugins, with whether this instance has them. */
export function pluginRows(isActive: (id: string) => boolean): BaseRow[] {
  return Object.entries(NAMES).map(([id, name]) =>
    row('v_plugin', id, { id, name, version: '1.0.0', active: isActive(id) ? '1' : '0' }),
  );
}
