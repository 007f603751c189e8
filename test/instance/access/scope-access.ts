import { lazily } from './lazily.ts';
import { apiPrivileges } from './apis.ts';
import { applicationIn, readApplications, type Application } from './applications.ts';
import { CALLER_ACCESS, passesCallers, readWatchedTables } from './callers.ts';
import { accessDenied, type ExceptionText } from './denied.ts';
import { PRIVILEGES, readPrivileges, recordPrivilege, statusOf, type Target } from './privileges.ts';
import type { Platform, ScopeFence, TableAccess, TableOperation, Transaction } from '../types.ts';

const FLAGS: Record<TableOperation, keyof TableAccess> = {
  read: 'read',
  create: 'create',
  write: 'update',
  delete: 'delete',
};

/** Tables whose rows decide what an application may do elsewhere. */
const DECIDING = new Set([PRIVILEGES, CALLER_ACCESS, 'sys_scope', 'sys_app', 'sys_db_object']);

/**
 * What scripts of one application may do with what belongs to another. Three layers, each of which can refuse: the table's
 * own access flags, Restricted Caller Access of the table, and the privileges of the calling application, as its runtime
 * access tracking has them. ServiceNow documentation: "Application access settings", "Restricted caller access privilege
 * settings", "Cross-scope privilege record", "Runtime access tracking".
 */
export class ScopeAccess implements ScopeFence {
  private readonly applications = lazily(() => readApplications(this.platform));
  private readonly privileges = lazily(() => readPrivileges(this.platform));
  private readonly watched = lazily(() => readWatchedTables(this.platform));
  /** What was allowed already, by scope: asked at each call of an API. */
  private readonly passed = new Map<string, Set<string>>();

  constructor(
    private readonly platform: Platform,
    private readonly exceptionText: ExceptionText = 'throws',
  ) {
    platform.store.onChange(({ table }) => {
      if (DECIDING.has(table)) this.forget();
    });
  }

  policyRefusal({ scope }: Transaction, table: string, operation: TableOperation): string | undefined {
    const definition = this.platform.schema.table(table);
    if (scope === 'global' || scope === definition.scope || definition.access[FLAGS[operation]])
      return undefined;
    const refusal = `${titled(operation)} operation against '${table}' from scope '${scope}' has been refused due to the table's cross-scope access policy`;
    this.log(refusal);
    return refusal;
  }

  privilegeRefusal(tx: Transaction, table: string, operation: TableOperation): string | undefined {
    const { scope: owner } = this.platform.schema.table(table);
    if (tx.scope === 'global' || tx.scope === owner) return undefined;
    return this.remembered(tx.scope, `${operation} ${table}`, () => {
      const [source, target] = [this.application(tx.scope), this.application(owner)];
      const what = `${titled(operation)} operation on table '${table}' from scope '${source.name}'`;
      if (!passesCallers(this.platform, this.watched.value, { source, owner: target, table, operation })) {
        return this.denial(source, what, 'restricted caller access');
      }
      const wanted: Target = { type: 'sys_db_object', name: table, operation, scope: owner };
      return this.isGranted(source, [wanted], what)
        ? undefined
        : this.denial(source, what, 'cross scope access');
    });
  }

  includeRefusal(tx: Transaction, include: string, owner: string): string | undefined {
    if (tx.scope === 'global' || tx.scope === owner) return undefined;
    const target: Target = {
      type: 'sys_script_include',
      name: include,
      operation: 'execute',
      scope: owner,
    };
    return this.executionRefusal(tx.scope, `include ${owner}.${include}`, [target]);
  }

  requireApi(tx: Transaction, api: string): void {
    if (tx.scope === 'global' || this.passed.get(tx.scope)?.has(api)) return;
    const refusal = this.executionRefusal(tx.scope, api, apiPrivileges(api));
    if (refusal) throw this.exception(refusal);
  }

  exception(reason: string): Error {
    return accessDenied(reason, this.exceptionText);
  }

  /** One of the targets is enough; none at all means that nobody needs to be asked. */
  private executionRefusal(scope: string, key: string, targets: Target[]): string | undefined {
    return this.remembered(scope, key, () => {
      const source = this.application(scope);
      const what = `Execute operation on API '${targets[0]?.name ?? ''}' from scope '${source.name}'`;
      if (targets.length === 0 || this.isGranted(source, targets, what)) return undefined;
      return this.denial(source, what, 'cross scope access');
    });
  }

  /** What tracking makes of it: None grants all, Tracking what no record forbids, Enforcing what a record allows. */
  private isGranted(source: Application, wanted: Target[], what: string): boolean {
    if (source.tracking === 'none') return true;
    const targets = wanted.map((target) => ({ ...target, scope: this.application(target.scope).id }));
    const statuses = targets.map((target) => statusOf(this.privileges.value, source, target));
    if (statuses.includes('allowed')) return true;
    const [first] = targets;
    const isNew = first !== undefined && statuses.every((status) => status === undefined);
    if (source.tracking === 'enforcing') {
      if (isNew) recordPrivilege(this.platform, source, first, 'requested');
      return false;
    }
    if (!isNew) return false;
    recordPrivilege(this.platform, source, first, 'allowed');
    this.log(`${what} was granted and added to '${source.name}' cross scope privileges`, 'info');
    return true;
  }

  private denial({ name }: Application, what: string, privilege: string): string {
    const author = `Please contact the application author to update their privilege requests.`;
    return `${what} was denied. The application '${name}' must declare a ${privilege} privilege. ${author}`;
  }

  /** Asks once until a deciding record changes; a refusal is worked out, and logged, each time. */
  private remembered(scope: string, key: string, ask: () => string | undefined): string | undefined {
    if (this.passed.get(scope)?.has(key)) return undefined;
    const refusal = ask();
    if (refusal) this.log(refusal);
    // After the question: what it recorded made the rest forgotten.
    else this.passed.set(scope, (this.passed.get(scope) ?? new Set()).add(key));
    return refusal;
  }

  private application(scope: string): Application {
    return applicationIn(this.applications.value, scope);
  }

  private forget(): void {
    for (const part of [this.applications, this.privileges, this.watched]) part.forget();
    this.passed.clear();
  }

  private log(message: string, level: 'error' | 'info' = 'error'): void {
    this.platform.log.write(level, 'platform', `Security restricted: ${message}`);
  }
}

const titled = (operation: string): string => operation.charAt(0).toUpperCase() + operation.slice(1);
