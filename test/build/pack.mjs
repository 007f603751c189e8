import { existsSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readProject, runAsTool, ToolError } from './project.mjs';
import { builtRoot, SCOPE_OPTIONS } from './scope.mjs';
import { runSdk } from './sdk.mjs';

/**
 * Packs dist/app into target/<name>_<version>.zip. The SDK ends with exit code 0 even if it packed nothing, so the file is
 * looked for; the inventory that it leaves in dist/app is removed, or a later pack without one would ship the stale one.
 * @param {string} root directory of a built project
 * @returns {string} path of the zip file
 */
export function packApp(root) {
  const { app, name, version } = readProject(root);
  const zip = join(root, 'target', `${`${name}_${version}`.replace(/[^A-Za-z0-9]+/g, '_')}.zip`);
  rmSync(zip, { force: true });
  runSdk(['pack', root], { cwd: root });
  rmSync(join(app, 'package_inventory.csv'), { force: true });
  if (!existsSync(zip)) throw new ToolError(`now-sdk pack made no ${relative(root, zip)}.`);
  return zip;
}

/** npm run pack -- [--scope NAME [--scope-id ID]] */
await runAsTool(import.meta.url, async () => {
  const { values } = parseArgs({ options: SCOPE_OPTIONS });
  const zip = packApp(await builtRoot(values));
  console.log(`packed ${relative(process.cwd(), zip)} (${Math.round(statSync(zip).size / 1024)} KB)`);
});
