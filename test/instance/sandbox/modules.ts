import { posix } from 'node:path';
import type { Catalog } from '../engine/catalog.ts';
import type { Platform, Transaction } from '../types.ts';
import { CAPACITY, compileModule } from './compile.ts';
import type { EngineValues } from './engine-values.ts';
import type { ReusedRealm } from './realm-pool.ts';

type Exports = Record<string, unknown>;
type Body = (exports: Exports, require: (specifier: string) => Exports, module: { exports: Exports }) => void;

/** Returns the exports of a module: by full path for scripts, relative to the requiring module within modules. */
export type Require = (specifier: string) => Exports;

const IMPORTS = /^import \{([^}]*)\} from ['"](@servicenow\/glide[^'"]*)['"]/gm;
const GLIDE = /^@servicenow\/glide(?:\/(.+))?$/;

/** Paths are matched as they are written: no extension is guessed, `index` is not tried (SDK documentation on modules). */
function moduleText(platform: Platform, catalog: Catalog, path: string): string {
  const texts = catalog.derive('modules', ['sys_module'], () => {
    const rows = platform.schema.has('sys_module') ? platform.store.rows('sys_module') : [];
    return new Map([...rows].map((row) => [row['path'] ?? '', row['content'] ?? '']));
  });
  const text = texts.get(path);
  if (text !== undefined) return text;
  const error = new Error(`No module with path "${path}" found in sys_module table`);
  error.name = 'ModuleResolutionException';
  throw error;
}

/** What is known of an instance where modules are loaded. */
interface ModuleHost {
  platform: Platform;
  catalog: Catalog;
  engine: EngineValues;
}

/** A name that a module imports of the platform, and from where. */
type Import = readonly [name: string, from: string];

/** Found once for each text: modules are long, and each transaction loads them. */
const importsOf = new Map<string, readonly Import[]>();

function platformImports(text: string): readonly Import[] {
  const known = importsOf.get(text);
  if (known) return known;
  const found = [...text.matchAll(IMPORTS)].flatMap(([, imported = '', from = '']) =>
    imported.split(',').map((each): Import => [each.trim().split(' ')[0] ?? '', from]),
  );
  if (importsOf.size >= CAPACITY) importsOf.clear();
  importsOf.set(text, found);
  return found;
}

/** A module that imports a name which the platform does not export fails as a whole, as the language has it (ECMA-262). */
function requireNames(text: string, engine: EngineValues): void {
  for (const [name, from] of platformImports(text)) {
    if (engine.lacks(name))
      throw new SyntaxError(`The requested module '${from}' does not provide an export named '${name}'`);
  }
}

/**
 * The modules of one transaction: a context of their own, without Glide names in its global scope, and each module
 * run once. `glide` gives what `@servicenow/glide/<namespace>` exports.
 */
export function createModules(
  { platform, catalog, engine }: ModuleHost,
  tx: Transaction,
  context: ReusedRealm,
  glide: (tx: Transaction, namespace: string) => Exports,
): Require {
  const loaded = new Map<string, { exports: Exports }>();

  function load(path: string): Exports {
    const known = loaded.get(path);
    if (known) return known.exports;
    const text = moduleText(platform, catalog, path);
    requireNames(text, engine);
    const body = context.functionOf(compileModule(path, text)) as Body;
    const module = { exports: {} };
    loaded.set(path, module);
    try {
      body(module.exports, (specifier) => resolve(specifier, path), module);
    } catch (error) {
      loaded.delete(path);
      throw error;
    }
    return module.exports;
  }

  function resolve(specifier: string, from: string): Exports {
    const namespace = GLIDE.exec(specifier);
    if (namespace) return glide(tx, namespace[1] ?? '');
    return load(specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier);
  }

  return (specifier) => load(specifier);
}
