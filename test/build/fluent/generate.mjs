import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPackage, readProject, ROOT, runAsTool } from '../project.mjs';

const { build } = await loadPackage(() => import('esbuild'));

/** An import of the generator that leads to the sources of the app. */
const OF_SOURCES = /^(?:\.\.\/)+src\//;

/**
 * Writes the Fluent that the descriptions of a project stand for.
 * @param {string} root directory of the project: a copy of the sources, or they would be made twice
 * @param {string} to directory that gets the files
 * @returns {Promise<string[]>} paths of the files, below that directory
 */
export async function generateFluent(root, to = readProject(root).fluent) {
  const { generatedFluent } = await load(root);
  const files = generatedFluent(readProject(root));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  return Object.keys(files);
}

/**
 * The generator of this repository with the descriptions of a project, which may be another version or another scope.
 * @param {string} root
 * @returns {Promise<typeof import('./index.ts')>}
 */
async function load(root) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/build/fluent/index.ts')],
    ...{ bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20' },
    ...{ external: ['@servicenow/glide'], logLevel: 'error' },
    plugins: [
      {
        name: 'sources',
        setup: ({ onResolve }) =>
          onResolve({ filter: OF_SOURCES }, ({ path }) => ({
            path: join(root, path.replace(OF_SOURCES, 'src/')),
          })),
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** node test/build/fluent/generate.mjs [--to DIR]: writes the files where one can read them; a build makes its own. */
await runAsTool(import.meta.url, async () => {
  const { values } = parseArgs({ options: { to: { type: 'string', default: join(ROOT, 'build/fluent') } } });
  for (const path of await generateFluent(ROOT, values.to)) console.log(join(values.to, path));
});
