import { row, type BaseRow } from './base-row.ts';
import { scopeId } from './scopes.ts';

/** Tables of the base system that scripts may read: those of CI Lookup Rules, and the closing rules of Security Incident Response. */
const READ: Readonly<Record<string, readonly string[]>> = {
  sn_sec_cmn: ['cmdb_ci', 'cmdb_ci_network_adapter', 'cmdb_ci_ip_address'],
  sn_si: ['asmt_assessment_instance'],
};

/** What applications of the base system may do with tables of others. Source: platform knowledge. */
export function privilegeRows(): BaseRow[] {
  return Object.entries(READ).flatMap(([scope, tables]) =>
    tables.map((table) =>
      row('sys_scope_privilege', `${scope}:${table}:read`, {
        source_scope: scopeId(scope),
        target_scope: 'global',
        target_name: table,
        target_type: 'sys_db_object',
        operation: 'read',
        status: 'allowed',
      }),
    ),
  );
}
