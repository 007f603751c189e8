import { KilledError } from '../errors.ts';
import { assertAlive } from '../engine/faults.ts';
import type { Catalog } from '../engine/catalog.ts';
import type { Platform, Sandbox, ScriptResult, Transaction } from '../types.ts';
import { compileScript } from './compile.ts';
import { inScope } from './crossing.ts';
import { createEngineValues, type EngineOptions } from './engine-values.ts';
import { createModules, type Require } from './modules.ts';
import type { Realm } from './realm.ts';
import { giveBackRealm, takeRealm, type ReusedRealm } from './realm-pool.ts';
import { fillScriptRealm, includeExports } from './script-realm.ts';

export type { EngineOptions };

/** The contexts of one transaction: one for the scripts of each scope, one for all modules. */
interface Contexts {
  scripts: Map<string, ReusedRealm>;
  modules?: ReusedRealm;
  require?: Require;
}

const STATE = 'sandbox';

/** Variables go in as globals of the context; what stood there before comes back, so that runs may nest. */
function withVariables(realm: Realm, variables: Record<string, unknown>, work: () => unknown): ScriptResult {
  const names = Object.keys(variables);
  const before = names.map((name) => Object.getOwnPropertyDescriptor(realm, name));
  const define = (name: string, value: unknown) =>
    Reflect.defineProperty(realm, name, { value, writable: true, enumerable: true, configurable: true }) ||
    Reflect.set(realm, name, value);
  for (const name of names) define(name, variables[name]);
  try {
    const value = work();
    return { value, variables: Object.fromEntries(names.map((name) => [name, realm[name]])) };
  } finally {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Reflect.defineProperty(realm, name, descriptor);
      else Reflect.deleteProperty(realm, name);
    });
  }
}

/** Runs scripts and modules of installed applications; contexts are taken when first needed and given back with the transaction's end. */
export function createSandbox(platform: Platform, catalog: Catalog, options: EngineOptions): Sandbox {
  const engine = createEngineValues(options);

  function contextsOf(tx: Transaction): Contexts {
    const known = tx.state.get(STATE) as Contexts | undefined;
    if (known) return known;
    const contexts: Contexts = { scripts: new Map() };
    tx.state.set(STATE, contexts);
    return contexts;
  }

  function requireOf(tx: Transaction): Require {
    const contexts = contextsOf(tx);
    if (contexts.require) return contexts.require;
    contexts.modules = takeRealm('modules', platform.clock);
    contexts.require = createModules({ platform, catalog, engine }, tx, contexts.modules, (of, namespace) =>
      includeExports(host, of, namespace),
    );
    return contexts.require;
  }

  function realmOf(tx: Transaction, scope: string): Realm {
    const { scripts } = contextsOf(tx);
    const known = scripts.get(scope);
    if (known) return known.realm;
    const taken = takeRealm('scripts', platform.clock);
    scripts.set(scope, taken);
    fillScriptRealm(host, tx, scope, taken);
    return taken.realm;
  }

  const host = { platform, catalog, engine, realmOf, requireOf };

  return {
    run(tx, scope, name, script, variables = {}) {
      assertAlive(tx);
      const realm = realmOf(tx, scope);
      const offered = Object.fromEntries(
        Object.entries(variables).map(([variable, value]) => [variable, engine.offered(value)]),
      );
      const result = inScope(tx, scope, () =>
        withVariables(realm, offered, () => compileScript(name, script).runInContext(realm) as unknown),
      );
      // A script that swallowed the error of a kill ends here all the same.
      if (tx.killed) throw new KilledError();
      return result;
    },
    end(tx) {
      const contexts = tx.state.get(STATE) as Contexts | undefined;
      if (!contexts) return;
      for (const used of contexts.scripts.values()) giveBackRealm(used);
      if (contexts.modules) giveBackRealm(contexts.modules);
    },
  };
}
