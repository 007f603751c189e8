import { row, type BaseRow } from './base-row.ts';
import { scopeId } from './scopes.ts';

/** Tables of the base system that scripts of CI Lookup Rules may read. */
const READ_BY_LOOKUP_RULES = ['cmdb_ci', 'cmdb_ci_network_adapter', 'cmdb_ci_ip_address'];

/** What applications of the base system may do with tables of others. Source: platform knowledge. */
export function privilegeRows(): BaseRow[] {
  return READ_BY_LOOKUP_RULES.map((table) =>
    row('sys_scope_privilege', `sn_sec_cmn:${table}:read`, {
      source_scope: scopeId('sn_sec_cmn'),
      target_scope: 'global',
      target_name: table,
      target_type: 'sys_db_object',
      operation: 'read',
      status: 'allowed',
    }),
  );
}
