import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { replaceByBundles } from './bundle.mjs';
import { replaceClient } from './client.mjs';
import { generateFluent } from './fluent/generate.mjs';
import { gate } from './gate.mjs';
import { exclusively } from './lock.mjs';
import { renderOptional } from './optional.mjs';
import { readProject, requirePackages, ROOT } from './project.mjs';
import { runSdk } from './sdk.mjs';
import { copySources, hashSources } from './sources.mjs';

const silent = () => undefined;

/** Holds the hash of the sources that dist/app was built from. @param {string} root */
const stamp = (root) => join(root, 'dist/.built');

/**
 * Builds the app into dist/app and checks the result. The SDK begins by emptying its output, so it works on a copy of the
 * sources, in which bundles stand for the server modules and Fluent for the descriptions, and dist/app is exchanged at the end: who
 * reads it meanwhile, a test or an instance, finds the last build.
 * @param {{ root?: string, keys?: boolean, onlyIfStale?: boolean, say?: (stage: string) => void }} options keys: write changed keys to keys.ts instead of
 *   failing on them; onlyIfStale: leave a dist/app that was built from the same sources by the same tools; say: hears of each
 *   stage as it begins
 * @returns {Promise<string>} one line for the terminal
 */
export async function buildApp({ root = ROOT, keys = false, onlyIfStale = false, say = silent } = {}) {
  return onCopy(root, (copy) => {
    if (onlyIfStale && isUpToDate(root, copy)) return `${shown(root)} is up to date`;
    return build(root, copy, keys, say);
  });
}

/**
 * Emits the app without checking it, and leaves dist/app as it is: for what is generated from emitted code.
 * @template T
 * @param {(copy: string) => T} read gets the project directory whose dist/app was emitted, while it is there
 * @returns {Promise<T>}
 */
export async function emitApp(read) {
  return onCopy(ROOT, async (copy) => read(await emit(copy, [])));
}

/**
 * @template T
 * @param {string} root
 * @param {(copy: string) => T | Promise<T>} work gets the directory of a copy of the sources
 * @returns {Promise<T>}
 */
async function onCopy(root, work) {
  requirePackages();
  return exclusively(join(root, 'build/.lock'), async () => {
    const copy = join(root, 'build/work');
    rmSync(copy, { recursive: true, force: true });
    try {
      copySources(root, copy);
      return await work(copy);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
}

/**
 * @param {string} root
 * @param {string} copy of its sources
 */
function isUpToDate(root, copy) {
  const { app } = readProject(root);
  return (
    existsSync(app) && existsSync(stamp(root)) && readFileSync(stamp(root), 'utf8') === hashSources(copy)
  );
}

/**
 * @param {string} root
 * @param {string} copy of its sources
 * @param {boolean} keys
 * @param {(stage: string) => void} say
 */
async function build(root, copy, keys, say) {
  const { scope, version } = readProject(copy);
  const started = Date.now();
  const bundled = await emit(copy, keys ? [] : ['--frozenKeys'], say);
  say('check the package');
  const { files, modules, deletes } = gate(bundled);
  if (keys) takeKeys(bundled, [copy, root]);
  exchange(root, bundled);
  renderOptional(root);
  writeFileSync(stamp(root), hashSources(copy));
  const counts = `${files} files, ${modules} modules${deletes > 0 ? `, ${deletes} deletions` : ''}`;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  return `built ${scope} ${version}: ${counts} in ${shown(root)} (${seconds} s)`;
}

/**
 * @param {string} copy of the sources
 * @param {string[]} options of the SDK's build
 * @param {(stage: string) => void} [say]
 * @returns {Promise<string>} project directory with the bundled modules, whose dist/app was emitted
 */
async function emit(copy, options, say = silent) {
  const bundled = join(copy, 'bundled');
  say('make Fluent of the descriptions');
  copySources(copy, bundled);
  await generateFluent(bundled);
  say('bundle the server modules');
  await replaceByBundles(bundled);
  await replaceClient(bundled);
  say('compile with the ServiceNow SDK, the longest step');
  runSdk(['build', bundled, ...options, '--errorOnConflict'], { cwd: bundled });
  return bundled;
}

/**
 * @param {string} from directory of a project
 * @param {string[]} to directories of others
 */
function takeKeys(from, to) {
  for (const root of to) copyFileSync(readProject(from).keys, readProject(root).keys);
}

/**
 * Puts the new dist/app in place of the old one, by two renames.
 * @param {string} root
 * @param {string} copy
 */
function exchange(root, copy) {
  const { app } = readProject(root);
  const old = join(copy, 'dist/old');
  mkdirSync(dirname(app), { recursive: true });
  rmSync(stamp(root), { force: true });
  if (existsSync(app)) renameSync(app, old);
  renameSync(readProject(copy).app, app);
}

/** dist/app as one would type it. @param {string} root */
const shown = (root) => relative(process.cwd(), readProject(root).app);
