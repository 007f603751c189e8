import type { ColumnAccess, Grant, TableAccess } from '../../../src/fluent/descriptions.d.ts';
import { call, camel, Code, fluentFile, idOf, kebab, words } from './write.ts';

const OPERATIONS = ['read', 'create', 'write', 'delete'] as const;

/** ACLs of tables and columns. An empty grant refuses everybody: a script answers no, and administrators do not override it. */
export function aclFluent(
  scope: string,
  tables: Readonly<Record<string, TableAccess>>,
  columns: readonly ColumnAccess[],
  actionSecrets: readonly string[],
): string {
  const ofTables = Object.entries(tables).flatMap(([table, grants]) =>
    OPERATIONS.map((operation, at) => acl(scope, { table, operation }, grants[at] ?? [])),
  );
  const ofColumns = columns.flatMap(({ table, columns: named, operations, roles }) =>
    (named === 'action secrets' ? actionSecrets : words(named)).flatMap((field) =>
      operations.map((operation) => acl(scope, { table, field, operation }, roles)),
    ),
  );
  const grants = [...Object.values(tables).flat(), ...columns.map(({ roles }) => roles)].flat();
  const imported = [...new Set(grants.filter(isOwn).map(camel))];
  return fluentFile(
    ['Acl'],
    [...ofTables, ...ofColumns],
    [`import { ${imported.join(', ')} } from '../roles/roles.now';`],
  );
}

interface Right {
  table: string;
  field?: string;
  operation: string;
}

function acl(scope: string, { table, field, operation }: Right, roles: Grant): string {
  const parts = ['acl', table, ...(field === undefined ? [] : [field]), operation];
  return call('Acl', {
    $id: idOf(kebab(parts.join('-'))),
    type: 'record',
    table: `${scope}_${table}`,
    field,
    operation,
    active: true,
    ...(roles.length === 0
      ? { script: 'answer = false;', adminOverrides: false }
      : { roles: roles.map((role) => (isOwn(role) ? new Code(camel(role)) : role)) }),
  });
}

/** A role of another application is referred to by its name. */
const isOwn = (role: string): boolean => !role.includes('.');
