import { derivedId } from '../ids.ts';
import { row, type BaseRow } from './base-row.ts';

const SCOPES: [scope: string, name: string][] = [
  ['global', 'Global'],
  ['sn_si', 'Security Incident Response'],
  ['sn_sec_cmn', 'Security Support Common'],
  ['sn_sec_int', 'Security Integration Framework'],
  ['sn_sec_core', 'Security Support Core'],
  ['sn_ti', 'Threat Intelligence'],
];

/**
 * sys_id of an application of the base system; the global one is the word `global` itself, as on the
 * platform.
 */
export const scopeId = (scope: string): string =>
  scope === 'global' ? 'global' : derivedId('sys_scope', scope);

/** The applications that the base system brings. */
export function scopeRows(): BaseRow[] {
  return SCOPES.map(([scope, name]) => ({
    ...row('sys_scope', scope, { scope, name, active: '1' }),
    sysId: scopeId(scope),
  }));
}
