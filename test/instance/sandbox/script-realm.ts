import type { Catalog } from '../engine/catalog.ts';
import { UNEMULATED_GLOBALS } from '../glide/index.ts';
import type { Platform, Transaction } from '../types.ts';
import { compileInclude } from './compile.ts';
import { crossing, inScope } from './crossing.ts';
import type { EngineValues } from './engine-values.ts';
import { includesByScope, visibleIncludes, type Include } from './includes.ts';
import type { Require } from './modules.ts';
import type { Realm } from './realm.ts';
import type { ReusedRealm } from './realm-pool.ts';

/** What the contexts of a transaction need of the sandbox that made them. */
export interface RealmHost {
  platform: Platform;
  catalog: Catalog;
  engine: EngineValues;
  realmOf(tx: Transaction, scope: string): Realm;
  requireOf(tx: Transaction): Require;
}

/** A property that is worked out when first read; scripts may assign over it, as over any global. */
function defineLazy(target: object, name: string, value: () => unknown): void {
  const settle = (settled: unknown) =>
    Object.defineProperty(target, name, {
      value: settled,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  Object.defineProperty(target, name, {
    get() {
      const settled = value();
      settle(settled);
      return settled;
    },
    set: settle,
    enumerable: true,
    configurable: true,
  });
}

/** Script includes of one scope, in front of what the platform itself offers under that name. */
function namespaceOf(
  host: RealmHost,
  tx: Transaction,
  includes: Include[],
  reader: string,
  offered: unknown,
): object {
  const names: Record<string, unknown> = {};
  for (const { name, scope } of includes) {
    const own = () => host.realmOf(tx, scope)[name];
    defineLazy(names, name, () => {
      const refusal = host.platform.access.includeRefusal(tx, name, scope);
      if (refusal) throw host.platform.access.exception(refusal);
      return scope === reader ? own() : crossing(tx, scope, own());
    });
  }
  if (typeof offered !== 'object' || offered === null) return names;
  return new Proxy(offered, {
    get: (target, key) => (key in names ? names[key as string] : (Reflect.get(target, key) as unknown)),
    has: (target, key) => key in names || key in target,
  });
}

/** What `@servicenow/glide/<namespace>` exports to a module: the platform's names, and public script includes of that scope. */
export function includeExports(host: RealmHost, tx: Transaction, namespace: string): Record<string, unknown> {
  const offered = host.engine.offered(host.platform.glide.exports(tx, namespace));
  if (namespace === '') return offered;
  const includes = visibleIncludes(includesByScope(host.platform, host.catalog), namespace, tx.scope);
  if (includes.length === 0) return offered;
  return namespaceOf(host, tx, includes, tx.scope, offered) as Record<string, unknown>;
}

/** Takes from a context what an engine lacks, and makes the rest what its scripts see. */
function differ(engine: EngineValues, realm: Realm): void {
  for (const [name, value] of Object.entries(UNEMULATED_GLOBALS)) {
    if (engine.lacks(name)) delete realm[name];
    else realm[name] = engine.offered(value);
  }
}

/** Puts into a context what one scope's scripts find: Glide names, `require`, and script includes by name and by `scope.name`. */
export function fillScriptRealm(host: RealmHost, tx: Transaction, scope: string, context: ReusedRealm): void {
  const { realm } = context;
  if (!host.engine.isPlain) differ(host.engine, realm);
  for (const [name, value] of Object.entries(host.platform.glide.globals(tx)))
    // What Class makes are objects of the script's own.
    if (!host.engine.lacks(name)) realm[name] = name === 'Class' ? value : host.engine.offered(value);
  realm['require'] = (path: unknown) => host.requireOf(tx)(String(path));
  const all = includesByScope(host.platform, host.catalog);
  for (const owner of all.keys()) {
    const includes = visibleIncludes(all, owner, scope);
    if (includes.length === 0) continue;
    realm[owner] = namespaceOf(host, tx, includes, scope, realm[owner]);
    if (owner !== scope) continue;
    for (const { name, script } of includes) {
      const body = () => (context.functionOf(compileInclude(name, script)) as () => unknown)();
      defineLazy(realm, name, () => inScope(tx, scope, body));
    }
  }
}
