import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKS } from './gate-checks.mjs';
import { normalise } from './normalise.mjs';
import { listFiles, readPackage } from './package-files.mjs';
import { readProject, ROOT, runAsTool, ToolError } from './project.mjs';

/**
 * Checks a built app for what the SDK lets through with exit code 0, then makes it reproducible.
 * @param {string} root directory of the project
 * @returns {{ files: number, modules: number, deletes: number }}
 */
export function gate(root) {
  const project = readProject(root);
  const built = readPackage(project.app);
  if (built.files.length === 0) throw new ToolError(`${project.app} holds no XML: nothing was built.`);
  const sources = {
    scope: project.scope,
    fluent: listFiles(project.fluent)
      .filter((path) => path.endsWith('.now.ts'))
      .map((path) => ({ name: relative(root, path), text: readFileSync(path, 'utf8') })),
    keys: existsSync(project.keys) ? readFileSync(project.keys, 'utf8') : '',
  };
  const problems = Object.values(CHECKS).flatMap((check) => check(built, sources));
  if (problems.length > 0)
    throw new ToolError(
      `The built app is not sound:\n  ${problems.join('\n  ')}\n${problems.length} problem(s)`,
    );
  normalise(project.app, built, project.scope);
  const deletes = built.files
    .flatMap((file) => file.records)
    .filter((record) => record.action === 'DELETE').length;
  return { files: built.files.length, modules: built.modules.size, deletes };
}

await runAsTool(import.meta.url, () => {
  const { values } = parseArgs({ options: { root: { type: 'string', default: ROOT } } });
  const { files, modules } = gate(resolve(values.root));
  console.log(`gate: ${files} files, ${modules} modules, no problem`);
});
