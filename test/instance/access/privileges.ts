import { newSysId } from '../records/sys-id.ts';
import type { Platform, Row } from '../types.ts';
import type { Application } from './applications.ts';

export const PRIVILEGES = 'sys_scope_privilege';

/** What a script wants to do with something of another application, as a privilege names it. */
export interface Target {
  type: 'sys_db_object' | 'sys_script_include' | 'scriptable';
  name: string;
  operation: 'read' | 'create' | 'write' | 'delete' | 'execute';
  /** Application that owns it: its scope, or in a record its sys_id. */
  scope: string;
}

const keyOf = (source: string, { type, name, operation, scope }: Target): string =>
  [source, type, name, operation, scope].join(' ');

function targetOf(row: Row): Target {
  const { target_type: type, target_name: name = '', operation, target_scope: scope = '' } = row;
  return { type: type as Target['type'], name, operation: operation as Target['operation'], scope };
}

/**
 * The `sys_scope_privilege` records by what they are about. A record whose source or target scope is no sys_id of an
 * application here is about nothing (ASSUMPTIONS.md, A156).
 */
export function readPrivileges({ schema, store }: Platform): Map<string, string> {
  const statuses = new Map<string, string>();
  if (!schema.has(PRIVILEGES)) return statuses;
  for (const row of store.rows(PRIVILEGES)) {
    const key = keyOf(row.source_scope ?? '', targetOf(row));
    if (statuses.get(key) !== 'allowed') statuses.set(key, row.status ?? '');
  }
  return statuses;
}

/** Status of the record that names this access; undefined where there is none. */
export function statusOf(
  statuses: Map<string, string>,
  source: Application,
  target: Target,
): string | undefined {
  return source.id === '' ? undefined : statuses.get(keyOf(source.id, target));
}

/** Adds the record of an access that was seen for the first time: allowed by tracking, requested by enforcing. */
export function recordPrivilege(
  { schema, store, clock }: Platform,
  source: Application,
  target: Target,
  status: 'allowed' | 'requested',
): void {
  if (source.id === '' || !schema.has(PRIVILEGES)) return;
  const sysId = newSysId();
  store.put(PRIVILEGES, {
    sys_id: sysId,
    sys_class_name: PRIVILEGES,
    sys_scope: source.id,
    sys_update_name: `${PRIVILEGES}_${sysId}`,
    sys_created_on: clock.text(),
    sys_created_by: 'system',
    sys_updated_on: clock.text(),
    sys_updated_by: 'system',
    source_scope: source.id,
    target_scope: target.scope,
    target_name: target.name,
    target_type: target.type,
    operation: target.operation,
    status,
  });
}
