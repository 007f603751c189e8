import { createInstance, type Instance } from '../instance/index.ts';
import { asScript, hasRhino, lower, runInRhino } from '../rhino/rhino.ts';

/** What it costs to load the module of a script include: once for each transaction, unless the platform keeps it. */
export interface Load {
  entry: string;
  /** Source files that the module was bundled from. */
  files: number;
  kilobytes: number;
  /** In the local instance (V8), compiled for the first time. */
  milliseconds: number;
  /** In Debian's Rhino, interpreted; null where it is missing. */
  rhinoMilliseconds: number | null;
}

const SCOPE = 'x_sul_sumo_logic_s';

/** Loads each server module of the built app. */
export function measureLoads(): Load[] {
  const http = { send: () => ({ status: 0, headers: {}, body: '' }), close: () => undefined };
  const instance = createInstance({ app: 'dist/app', http });
  const modules = instance.table('sys_module').find('pathENDSWITH.ts^ORDERBYpath');
  const rhino = hasRhino() ? loadsInRhino(modules.map((row) => row['content'] ?? '')) : [];
  const loads = modules.map((row, at) => {
    const [path = '', text = ''] = [row['path'], row['content']];
    return {
      entry: path.split('/src/server/')[1] ?? path,
      files: text.match(/^\/\/ src\/server\//gm)?.length ?? 0,
      kilobytes: Math.round(text.length / 1000),
      milliseconds: loadIn(instance, path),
      rhinoMilliseconds: rhino[at] ?? null,
    };
  });
  instance.close();
  return loads;
}

/** In a transaction whose contexts are there already. */
function loadIn({ platform }: Instance, path: string): number {
  return platform.transaction({ kind: 'job' }, (tx) => {
    platform.sandbox.run(tx, SCOPE, 'first', 'typeof require;');
    const began = performance.now();
    platform.sandbox.run(tx, SCOPE, 'load', `require('${path}');`);
    return performance.now() - began;
  });
}

/** One after the other in one process, parsed and run: milliseconds each. */
function loadsInRhino(modules: readonly string[]): number[] {
  const texts = modules.map((text) => lower(`(function () {\n${asScript(text)}\n})();`));
  const timed = texts.map(
    (text) => `began = java.lang.System.nanoTime();
evaluate(${JSON.stringify(text)});
print((java.lang.System.nanoTime() - began) / 1e6);`,
  );
  const script = `var began;
function evaluate(text) { (0, eval)(text); }
evaluate('1');
${timed.join('\n')}`;
  return runInRhino(script).trim().split('\n').map(Number);
}
