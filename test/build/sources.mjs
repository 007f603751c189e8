import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { RULES_FILE } from './api-calls.mjs';
import { listFiles } from './package-files.mjs';
import { ROOT } from './project.mjs';

/** What a build of the app reads, below the directory of a project. */
const SOURCES = ['src', 'metadata', 'now.config.json', 'package.json'];

/**
 * Makes a directory a project with the sources of another one, ready to be built. What else is in it stays.
 * @param {string} from directory of a project
 * @param {string} to
 */
export function copySources(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of SOURCES) {
    rmSync(join(to, name), { recursive: true, force: true });
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  }
  const packages = join(to, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(ROOT, 'node_modules'), packages);
}

/**
 * The files that a build of a project reads.
 * @param {string} root directory of a project
 * @returns {string[]} absolute paths
 */
export function sourceFiles(root) {
  return SOURCES.map((name) => join(root, name)).flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : listFiles(path),
  );
}

/**
 * Tells whether a build is up to date: names and contents of the sources, and of the tools that build them.
 * @param {string} root directory of a project
 * @returns {string} hexadecimal
 */
export function hashSources(root) {
  const hash = createHash('sha256');
  const add = (base, path) =>
    hash
      .update(`${relative(base, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  for (const path of sourceFiles(root)) add(root, path);
  for (const path of [...listFiles(join(ROOT, 'test/build')), RULES_FILE]) add(ROOT, path);
  return hash.digest('hex');
}
