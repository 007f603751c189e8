import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildApp } from './app.mjs';
import { exclusively } from './lock.mjs';
import { readProject, requirePackages, ROOT, ToolError } from './project.mjs';
import { copySources, sourceFiles } from './sources.mjs';

/** x_, the vendor prefix of the instance, and a name: 18 characters at most, or the instance cuts it. */
const SCOPE = /^x_[a-z0-9]+_[a-z0-9_]*[a-z0-9]$/;

/**
 * Id of the application record of a scope: the same for everyone who builds that scope.
 * @param {string} scope
 */
export function scopeIdOf(scope) {
  return createHash('md5').update(scope).digest('hex');
}

/**
 * Refuses what an instance would refuse or cut.
 * @param {string} scope
 * @param {string} scopeId
 */
export function checkScope(scope, scopeId) {
  if (scope.length > 18 || !SCOPE.test(scope))
    throw new ToolError(
      `"${scope}" is no scope name: x_<vendor prefix>_<name>, lower case, digits and underscores, at most 18 characters.`,
    );
  if (!/^[0-9a-f]{32}$/.test(scopeId))
    throw new ToolError(`"${scopeId}" is no scope id: 32 hexadecimal digits.`);
}

/**
 * Builds the same sources for another scope, in build/scopes/<scope>/dist/app. The scope is part of identifiers that Fluent
 * cannot compute, so a copy of the sources is rewritten. The sys_ids stay: never install two scopes on one instance.
 * @param {string} scope
 * @param {{ scopeId?: string, onlyIfStale?: boolean }} options onlyIfStale: leave what was built from the same sources
 * @returns {Promise<{ root: string, summary: string }>} directory of the copy, and one line for the terminal
 */
export async function buildScope(scope, { scopeId = scopeIdOf(scope), onlyIfStale = false } = {}) {
  requirePackages();
  checkScope(scope, scopeId);
  const source = readProject(ROOT);
  const target = join(ROOT, 'build/scopes', scope);
  return exclusively(`${target}.lock`, async () => {
    copySources(ROOT, target);
    substitute(target, (text) => text.replaceAll(source.scope, scope).replaceAll(source.scopeId, scopeId));
    return { root: target, summary: await buildApp({ root: target, onlyIfStale }) };
  });
}

/**
 * @param {string} target
 * @param {(text: string) => string} swap
 */
function substitute(target, swap) {
  for (const path of sourceFiles(target)) {
    const before = readFileSync(path, 'utf8');
    const after = swap(before);
    if (after !== before) writeFileSync(path, after);
    if (swap(basename(path)) !== basename(path)) renameSync(path, join(dirname(path), swap(basename(path))));
  }
}

/**
 * The tree to pack or deploy: the repository, or the copy for another scope. Builds what is not up to date.
 * @param {{ scope?: string, 'scope-id'?: string }} options of the command line
 * @returns {Promise<string>} directory whose dist/app is built
 */
export async function builtRoot(options) {
  if (options.scope === undefined) {
    console.log(await buildApp({ onlyIfStale: true }));
    return ROOT;
  }
  const scopeId = options['scope-id'];
  const { root, summary } = await buildScope(options.scope, { scopeId, onlyIfStale: true });
  console.log(summary);
  return root;
}

/** Options of the command line that choose a scope. */
export const SCOPE_OPTIONS = /** @type {const} */ ({
  scope: { type: 'string' },
  'scope-id': { type: 'string' },
});
