import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { listFiles } from './package-files.mjs';
import { loadPackage, ROOT, runAsTool, ToolError } from './project.mjs';

const { rollup } = await loadPackage(() => import('rollup'));
const { default: ts } = await loadPackage(() => import('typescript'));

/** The SDK checks the types of a module; a bundle has none any more. `npm run typecheck` checks the sources. */
export const HEADER = '// @ts-nocheck: bundled from the files that are named below\n';

/**
 * Bundles each file of src/server/entry with all that it needs of what it imports: the instance then loads one module, not
 * a hundred. Comments, names and the order of the text stay as they are, and each file's part begins with its path. A
 * variable at the top level of a file exists once in each bundle that contains the file.
 * @param {string} root directory of a project
 * @returns {Promise<Map<string, string>>} text by absolute path of the entry
 */
export async function bundleEntries(root) {
  const bundler = createBundler(root);
  const bundles = new Map();
  for (const entry of bundler.entries()) bundles.set(entry, HEADER + (await bundler.bundle(entry)).text);
  return bundles;
}

/**
 * Bundles files of a project, and remembers what it has read: again it is faster.
 * @param {string} root directory of the project
 */
export function createBundler(root) {
  const plugins = [typescript(join(root, 'src/server'))];
  const caches = new Map();
  return {
    entries: () => listFiles(join(root, 'src/server/entry')),

    /**
     * @param {string} input absolute path of a TypeScript file
     * @returns {Promise<{ text: string, files: string[] }>} the bundle, and all files that were read for it
     */
    async bundle(input) {
      const bundle = await rollup({
        ...{ input, plugins, external: /^@servicenow\/glide(\/|$)/, onwarn: refuse },
        treeshake: { moduleSideEffects: false },
        cache: caches.get(input),
      });
      caches.set(input, bundle.cache);
      const { output } = await bundle.generate({ format: 'es', generatedCode: 'es2015' });
      return { text: withPaths(output[0], root), files: bundle.watchFiles };
    },
  };
}

/**
 * Puts the bundles in the place of the sources that they are made of.
 * @param {string} root directory of a project, a copy
 */
export async function replaceByBundles(root) {
  const server = join(root, 'src/server');
  const bundles = await bundleEntries(root);
  for (const path of listFiles(server)) if (path !== join(server, 'tsconfig.json')) rmSync(path);
  for (const [path, text] of bundles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/**
 * Takes the types out of a file, as the SDK would: target and language level are those of src/server/tsconfig.json.
 * @param {string} server
 * @returns {import('rollup').Plugin}
 */
function typescript(server) {
  const { config } = ts.readConfigFile(join(server, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, server);
  const emitted = new Map();
  return {
    name: 'typescript',
    transform(code, fileName) {
      const key = `${fileName}\0${code}`;
      if (!emitted.has(key))
        emitted.set(key, ts.transpileModule(code, { compilerOptions: options, fileName }).outputText);
      return { code: emitted.get(key), map: null };
    },
  };
}

/**
 * @param {import('rollup').OutputChunk} chunk
 * @param {string} root
 */
function withPaths(chunk, root) {
  let rest = chunk.code;
  let text = '';
  for (const [path, { code }] of Object.entries(chunk.modules)) {
    if (!code) continue;
    const at = rest.indexOf(code);
    if (at < 0) throw new ToolError(`${relative(root, path)}: its text is not found in the bundle`);
    text += `${rest.slice(0, at)}// ${relative(root, path)}\n${code}`;
    rest = rest.slice(at + code.length);
  }
  return text + rest;
}

/** An import that is not found, or a circle: what rollup only warns of would fail on the instance. */
function refuse(warning) {
  throw new ToolError(warning.message);
}

/** node test/build/bundle.mjs FILE: prints the bundle of one file, without the header for the SDK. */
await runAsTool(import.meta.url, async () => {
  const [file = ''] = process.argv.slice(2);
  process.stdout.write((await createBundler(ROOT).bundle(resolve(file))).text);
});
