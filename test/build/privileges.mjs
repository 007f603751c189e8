import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { apiCalls, privilegesFor } from './api-calls.mjs';
import { buildApp, emitApp } from './app.mjs';
import { readPackage } from './package-files.mjs';
import { readProject, ROOT, runAsTool, ToolError } from './project.mjs';

/** The list that the build makes privileges of. */
const FILE = 'src/fluent/cross-scope-privileges/apis.ts';

/**
 * @param {ReturnType<typeof privilegesFor>} privileges
 * @returns {string} the module that lists them, not yet formatted
 */
function apiPrivilegeList(privileges) {
  /** @type {Record<string, string[]>} */
  const byType = {};
  // What belongs to another application names its scope by a reference: it stands in tables.ts.
  for (const { name, type } of privileges.filter(({ scope }) => scope === 'global'))
    (byType[type] ??= []).push(name);
  return `import type { ApiPrivileges } from '../descriptions.d.ts';

/** Written by \`npm run generate:privileges\`: what the emitted code calls. */
export const API_PRIVILEGES: ApiPrivileges = ${JSON.stringify(byType)};
`;
}

/** npm run generate:privileges: emits the app, writes the list of what it calls, and builds it with that. */
await runAsTool(import.meta.url, async () => {
  const { calls, unknown } = await emitApp((copy) => apiCalls(readPackage(readProject(copy).app)));
  if (unknown.length > 0) throw new ToolError(`apis.json says nothing of ${unknown.join(', ')}`);
  const list = apiPrivilegeList(privilegesFor(calls));
  const path = join(ROOT, FILE);
  writeFileSync(path, await format(list, { ...(await resolveConfig(path)), parser: 'typescript' }));
  console.log(`${calls.length} calls of platform APIs: their privileges are in ${FILE}`);
  console.log(await buildApp({ keys: true }));
});
