import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildApp } from './app.mjs';
import { listFiles } from './package-files.mjs';
import { readProject, ROOT, runAsTool, ToolError } from './project.mjs';

/**
 * @param {string} app
 * @returns {Map<string, string>} content by path
 */
const contentOf = (app) =>
  new Map(listFiles(app).map((path) => [relative(app, path), readFileSync(path, 'utf8')]));

/**
 * Compares two builds file by file.
 * @param {Map<string, string>} first
 * @param {Map<string, string>} second
 * @returns {string[]} what differs
 */
export function compareBuilds(first, second) {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths
    .filter((path) => first.get(path) !== second.get(path))
    .map((path) => (first.has(path) && second.has(path) ? path : `${path}: only in one build`));
}

await runAsTool(import.meta.url, async () => {
  const { app } = readProject(ROOT);
  const before = mkdtempSync(join(tmpdir(), 'sumo-logic-sir-'));
  try {
    console.log(await buildApp({ onlyIfStale: true }));
    cpSync(app, before, { recursive: true });
    console.log(await buildApp());
    const different = compareBuilds(contentOf(before), contentOf(app));
    if (different.length > 0) throw new ToolError(`The two builds differ:\n  ${different.join('\n  ')}`);
    console.log('two builds are equal');
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
});
