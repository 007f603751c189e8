import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gate } from './gate.mjs';
import { exclusively } from './lock.mjs';
import { listFiles } from './package-files.mjs';
import { readProject, requirePackages, ROOT } from './project.mjs';
import { runSdk } from './sdk.mjs';

const INPUTS = ['src', 'metadata', 'now.config.json', 'package.json', 'test/build'];

/** Its time is that of the last build which passed the gate; the SDK cleans only dist/app. @param {string} root */
const stamp = (root) => join(root, 'dist/.built');

/**
 * Builds the app into dist/app and checks the result.
 * @param {{ root?: string, keys?: boolean, onlyIfStale?: boolean }} options keys: write changed keys to keys.ts instead of
 *   failing on them; onlyIfStale: leave a dist/app that is newer than all its inputs
 * @returns {string} one line for the terminal
 */
export function buildApp({ root = ROOT, keys = false, onlyIfStale = false } = {}) {
  requirePackages();
  return exclusively(join(root, 'build/.lock'), () => {
    if (onlyIfStale && !isStale(root)) return 'dist/app is up to date';
    return build(root, keys);
  });
}

/**
 * @param {string} root
 * @param {boolean} keys
 */
function build(root, keys) {
  const { scope, version, app, keys: keysFile } = readProject(root);
  const started = Date.now();
  rmSync(stamp(root), { force: true });
  runSdk(['build', root, ...(keys ? [] : ['--frozenKeys']), '--errorOnConflict'], { cwd: root });
  const { files, modules, deletes } = gate(root);
  // The SDK writes keys.ts in every build: it is an output of this one, not a change after it.
  writeFileSync(stamp(root), '');
  for (const path of [keysFile, stamp(root)]) utimesSync(path, new Date(started), new Date(started));
  const counts = `${files} files, ${modules} modules${deletes > 0 ? `, ${deletes} deletions` : ''}`;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  return `built ${scope} ${version}: ${counts} in ${relative(process.cwd(), app) || app} (${seconds} s)`;
}

/**
 * Whether anything that goes into the build was changed after the last one. Directories count too: the time of one changes
 * when a file in it is removed or renamed.
 * @param {string} root
 */
function isStale(root) {
  const built = changedAt(stamp(root));
  if (built === 0 || listFiles(readProject(root).app).length === 0) return true;
  return INPUTS.map((input) => join(root, input))
    .flatMap((input) => [
      input,
      ...(isDirectory(input) ? listFiles(input).flatMap((path) => [path, dirname(path)]) : []),
    ])
    .some((path) => changedAt(path) > built);
}

/** @param {string} path */
const isDirectory = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Milliseconds; 0 if there is no such file. @param {string} path */
const changedAt = (path) => Math.ceil(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
