import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundleEntries } from './bundle.mjs';
import { exclusively } from './lock.mjs';
import { listFiles } from './package-files.mjs';
import { readProject, ROOT, runAsTool, ToolError } from './project.mjs';

const CONTENT = /(<content><!\[CDATA\[)[^]*?(\]\]><\/content>)/;

/**
 * Puts the server modules as they are now into dist/app, without the ServiceNow SDK: seconds instead of minutes. Records stay as the
 * last whole build made them. The next `--if-stale` builds everything.
 * @returns {Promise<string[]>} entries whose module has changed, below the project
 */
export async function buildModules() {
  const bundles = await bundleEntries(ROOT);
  return exclusively(join(ROOT, 'build/.lock'), async () => {
    const files = moduleFiles();
    const changed = [];
    for (const [entry, text] of bundles) {
      const path = relative(ROOT, entry);
      const file = files.get(path);
      if (!file) throw new ToolError(`${path} is new: it needs a whole build`);
      const next = withContent(file.xml, text);
      if (next === file.xml) continue;
      rmSync(join(ROOT, 'dist/.built'), { force: true });
      writeFileSync(file.path, next);
      changed.push(path);
    }
    return changed;
  });
}

/** node test/build/quick.mjs: prints the entries whose module has changed, a line each. */
await runAsTool(import.meta.url, async () => {
  for (const entry of await buildModules()) console.log(entry);
});

/** The record of a module with this text. @param {string} xml @param {string} text */
export function withContent(xml, text) {
  const inside = text.replaceAll(']]>', ']]]]><![CDATA[>');
  return xml.replace(CONTENT, (_whole, begin, end) => `${begin}${inside}${end}`);
}

/** The records of the server modules in dist/app, by the entry that each is made of. */
export function moduleFiles() {
  const { app, scope, name, version } = readProject(ROOT);
  const files = listFiles(join(app, 'update')).filter((path) => /\/sys_module_[^/]+\.xml$/.test(path));
  return new Map(
    files.map((path) => {
      const xml = readFileSync(path, 'utf8');
      const [, module = ''] = /<path>([^<]*)<\/path>/.exec(xml) ?? [];
      return [module.replace(`${scope}/${name}/${version}/`, ''), { path, xml }];
    }),
  );
}
