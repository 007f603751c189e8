import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const SOURCES = ['src', 'metadata', 'now.config.json', 'package.json'];
const HOUR = 60 * 60 * 1000;

/** Rewrites files of the sources, by path from the root of the repository. */
export type SourceChanges = Record<string, (text: string) => string>;

/**
 * The app built from changed sources, for instance a newer version of it. Built in `build/variants`, once for the same
 * sources, changes and tools; keys of new records are made as needed. Answers the folder to install, an absolute path.
 */
export function buildVariant(name: string, changes: SourceChanges): string {
  const sources = new Map(filesOf(SOURCES).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
  for (const [path, change] of Object.entries(changes)) {
    const before = sources.get(path) ?? '';
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${path}: it is not what the test expects`);
    sources.set(path, after);
  }
  const folder = join(ROOT, 'build/variants', `${name}-${hashOf(sources)}`);
  if (!existsSync(folder)) writeVariant(name, folder, sources);
  runBuild('--root', folder, '--keys', '--if-stale');
  return join(folder, 'dist/app');
}

/** The app built for another scope, in `build/scopes`; built again only when something has changed. */
export function buildScope(scope: string): string {
  runBuild('--scope', scope, '--if-stale');
  return join(ROOT, 'build/scopes', scope, 'dist/app');
}

/** Complete or not at all: another test process may be looking for it. */
function writeVariant(name: string, folder: string, sources: ReadonlyMap<string, string>): void {
  removeOld(name, dirname(folder));
  const temporary = `${folder}.${process.pid}`;
  for (const path of SOURCES)
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(temporary, path), { recursive: true });
  for (const [path, text] of sources) writeFileSync(join(temporary, path), text);
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Variants of sources that have changed since; not of the last hour, which a test may be using. */
function removeOld(name: string, parent: string): void {
  mkdirSync(parent, { recursive: true });
  for (const other of readdirSync(parent).filter((each) => each.startsWith(`${name}-`))) {
    const path = join(parent, other);
    if (Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true, force: true });
  }
}

function hashOf(sources: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of sources) hash.update(`${path}\0${text}\0`);
  for (const path of filesOf(['test/build'])) hash.update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (!stat?.isDirectory()) return stat ? [path] : [];
    return readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .sort();
  });
}

function runBuild(...args: string[]): void {
  const run = spawnSync(process.execPath, [join(ROOT, 'test/build/build.mjs'), ...args], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`build.mjs ${args.join(' ')} failed:\n${run.stdout}${run.stderr}`);
}
