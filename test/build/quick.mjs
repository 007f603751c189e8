import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createBundler, HEADER } from './bundle.mjs';
import { exclusively } from './lock.mjs';
import { listFiles } from './package-files.mjs';
import { readProject, ROOT, ToolError } from './project.mjs';

const CONTENT = /(<content><!\[CDATA\[)[^]*?(\]\]><\/content>)/;

/**
 * Puts the server modules as they are now into dist/app, without the ServiceNow SDK: seconds instead of minutes. Records stay as the
 * last whole build made them. The next `--if-stale` builds everything.
 */
export class QuickBuild {
  bundler = createBundler(ROOT);
  /** @type {Map<string, string[]>} the files that each entry was last made of */
  madeOf = new Map();

  /**
   * @param {string[] | undefined} changed absolute paths; undefined: anything may have changed
   * @returns {Promise<string[]>} entries whose module is another one now, below the project
   */
  async run(changed) {
    const texts = new Map();
    for (const entry of this.bundler.entries().filter((one) => this.mayDiffer(one, changed))) {
      const { text, files } = await this.bundler.bundle(entry);
      this.madeOf.set(entry, files);
      texts.set(relative(ROOT, entry), HEADER + text);
    }
    return exclusively(join(ROOT, 'build/.lock'), async () => writeModules(texts));
  }

  mayDiffer(entry, changed) {
    const files = this.madeOf.get(entry);
    return changed === undefined || files === undefined || changed.some((path) => files.includes(path));
  }
}

/** @param {Map<string, string>} texts by the path of the entry */
function writeModules(texts) {
  const modules = moduleFiles();
  const changed = [];
  for (const [entry, text] of texts) {
    const file = modules.get(entry);
    if (!file) throw new ToolError(`${entry} is new: it needs a whole build`);
    const next = withContent(file.xml, text);
    if (next === file.xml) continue;
    rmSync(join(ROOT, 'dist/.built'), { force: true });
    writeFileSync(file.path, next);
    changed.push(entry);
  }
  return changed;
}

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
