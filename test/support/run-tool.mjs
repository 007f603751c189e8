import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadPackage } from '../build/project.mjs';

const { build } = await loadPackage(() => import('esbuild'));

/**
 * What run.mjs does once it is known that this Node is new enough. The entry is bundled to
 * build/tools and runs in this process, so that signals and the exit code are its own. Several processes may do so at
 * once: the file is exchanged as a whole.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node test/support/run.mjs <entry.ts> [arguments]');
  process.exit(2);
}
const name = entry.replace(/\.ts$/, '').replace(/[^A-Za-z0-9]+/g, '-');
const outfile = join(root, 'build/tools', `${name}.mjs`);
const { outputFiles } = await build({
  entryPoints: [resolve(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  // Bundles are as deep below the root as the sources that say so.
  define: { __dirname: 'import.meta.dirname' },
  sourcemap: 'inline',
  logLevel: 'warning',
  write: false,
}).catch(() => process.exit(1));
for (const { path, contents } of outputFiles) replaceFile(path, contents);
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);

/**
 * @param {string} path
 * @param {Uint8Array} contents
 */
function replaceFile(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}
