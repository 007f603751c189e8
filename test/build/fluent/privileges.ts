import type { ApiPrivileges, RecordPrivilege } from '../../../src/fluent/descriptions.d.ts';
import { call, Code, fluentFile, idOf } from './write.ts';

const target = (privilege: RecordPrivilege): { name: string; type: string } =>
  privilege.scriptInclude === undefined
    ? { name: privilege.table ?? '', type: 'sys_db_object' }
    : { name: privilege.scriptInclude, type: 'sys_script_include' };

const scopeOf = (name: string): Code => new Code(`Now.ref('sys_scope', { scope: '${name}' })`);

/** Cross-scope privileges on records. The scope of another application is a reference by its name, which CrossScopePrivilege lacks. */
export function recordPrivilegeFluent(scopeId: string, privileges: readonly RecordPrivilege[]): string {
  const statements = privileges.flatMap((privilege) =>
    privilege.operations.map((operation) => {
      const { name, type } = target(privilege);
      const $id = idOf(`privilege-${privilege.id}-${operation}`);
      if (privilege.scope === undefined) return globalPrivilege($id, operation, name, type);
      return call('Record', {
        $id,
        table: 'sys_scope_privilege',
        data: {
          operation,
          source_scope: scopeId,
          status: 'allowed',
          target_name: name,
          target_scope: scopeOf(privilege.scope),
          target_type: type,
        },
      });
    }),
  );
  return fluentFile(['CrossScopePrivilege', 'Record'], statements);
}

/** Privileges to call APIs of the platform. */
export function apiPrivilegeFluent(privileges: ApiPrivileges): string {
  const statements = Object.entries(privileges).flatMap(([type, names]) =>
    names.map((name) =>
      globalPrivilege(idOf(`api-${name.replace(/[^\w.-]+/g, '-')}`), 'execute', name, type),
    ),
  );
  return fluentFile(['CrossScopePrivilege'], statements);
}

function globalPrivilege($id: Code, operation: string, targetName: string, targetType: string): string {
  return call('CrossScopePrivilege', {
    $id,
    operation,
    status: 'allowed',
    targetName,
    targetScope: 'global',
    targetType,
  });
}

/**
 * Requests to applications that may watch or restrict their callers. What is requested (status 2) appears after the install in
 * System Applications > Restricted Caller Access, for an administrator to approve. Columns and choices as public applications
 * ship them (ASSUMPTIONS.md).
 */
export function callerAccessFluent(scopeId: string, privileges: readonly RecordPrivilege[]): string {
  const statements = privileges
    .filter(({ restrictsCallers }) => restrictsCallers)
    .flatMap(({ id, table, scope = '', operations }) =>
      operations.map((operation) =>
        call('Record', {
          $id: idOf(`caller-${id}-${operation}`),
          table: 'sys_restricted_caller_access',
          data: {
            source: scopeId,
            source_type: '5',
            source_scope: scopeId,
            target_scope: scopeOf(scope),
            target_table: table,
            target_type: '3',
            operation,
            rca_type: 'real_rca',
            status: '2',
          },
        }),
      ),
    );
  return fluentFile(['Record'], statements);
}
