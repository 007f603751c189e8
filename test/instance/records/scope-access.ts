import type { Platform, TableAccess, Transaction } from '../types.ts';

export type Access = 'read' | 'create' | 'write' | 'delete';

const FLAGS: Record<Access, keyof TableAccess> = {
  read: 'read',
  create: 'create',
  write: 'update',
  delete: 'delete',
};

/** Tables whose rows decide what an application scope may do elsewhere. */
const DECIDING = new Set(['sys_scope_privilege', 'sys_scope', 'sys_app', 'sys_store_app']);

/**
 * What scripts of one application may do with tables of another: the table's access flags and an allowed `sys_scope_privilege` must
 * both permit it (ServiceNow documentation, "Cross-scope privilege record").
 */
export class ScopeAccess {
  private readonly decided = new Map<string, boolean>();
  private readonly ids = new Map<string, Set<string>>();

  constructor(private readonly platform: Platform) {
    platform.store.onChange(({ table }) => {
      if (DECIDING.has(table)) this.decided.clear();
      if (DECIDING.has(table)) this.ids.clear();
    });
  }

  /** Why the caller may not, or undefined where it may. */
  refusal(tx: Transaction, table: string, access: Access): string | undefined {
    const definition = this.platform.schema.table(table);
    if (tx.scope === 'global' || tx.scope === definition.scope) return undefined;
    if (!definition.access[FLAGS[access]]) {
      return `table ${table} (${definition.scope}) is closed to ${access} by other application scopes such as ${tx.scope}`;
    }
    if (this.privileged(tx.scope, table, access)) return undefined;
    return `application scope ${tx.scope} has no allowed privilege to ${access} table ${table} (${definition.scope})`;
  }

  /** Why the caller may not run a script include of another application, or undefined where it may. */
  executionRefusal(tx: Transaction, include: string, owner: string): string | undefined {
    if (['global', owner].includes(tx.scope) || this.privileged(tx.scope, include, 'execute'))
      return undefined;
    return `application scope ${tx.scope} has no allowed privilege to execute ${include} (${owner})`;
  }

  private privileged(scope: string, target: string, operation: Access | 'execute'): boolean {
    const key = `${scope} ${target} ${operation}`;
    let answer = this.decided.get(key);
    if (answer === undefined) this.decided.set(key, (answer = this.decide(scope, target, operation)));
    return answer;
  }

  private decide(scope: string, target: string, operation: string): boolean {
    const { schema, store } = this.platform;
    if (!schema.has('sys_scope_privilege')) return false;
    const sources = this.idsOf(scope);
    for (const row of store.rows('sys_scope_privilege')) {
      if (row.status !== 'allowed' || row.target_name !== target || row.operation !== operation) continue;
      if (sources.has(row.source_scope || row.sys_scope || '')) return true;
    }
    return false;
  }

  /** The scope's name and the sys_ids of its application records. */
  private idsOf(scope: string): Set<string> {
    const known = this.ids.get(scope);
    if (known) return known;
    const found = new Set([scope]);
    for (const table of ['sys_scope', 'sys_app', 'sys_store_app']) {
      if (!this.platform.schema.has(table)) continue;
      for (const row of this.platform.store.rows(table)) if (row.scope === scope) found.add(row.sys_id);
    }
    this.ids.set(scope, found);
    return found;
  }
}
