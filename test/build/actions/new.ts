import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportOf } from './indexes.ts';

/** npm run new:action -- <name> ["Label"]: makes the two folders and the page of an Action type, and what is made of them. */
const TEMPLATE = 'test/build/actions/template';

const FILES = {
  'src/action-type.ts.txt': (name: string) => `src/server/actions/types/${name}/action-type.ts`,
  'test/index.ts.txt': (name: string) => `test/actions/${name}/index.ts`,
  'test/verify.ts.txt': (name: string) => `test/actions/${name}/verify.ts`,
  'test/unit.test.ts.txt': (name: string) => `test/actions/${name}/unit.test.ts`,
  'docs/page.md.txt': (name: string) => `docs/actions/${name}.md`,
};

const [name = '', label = titleOf(name)] = process.argv.slice(2);
const problem = problemOf(name, label);
if (problem === '') make();
else {
  console.error(`${problem}\nusage: npm run new:action -- <name> ["Label"], as in: matrix-chat "Matrix"`);
  process.exitCode = 1;
}

function problemOf(name: string, label: string): string {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 40)
    return `"${name}" is no name of a folder: lower case, digits and single dashes, at most 40 characters`;
  if (!/^[A-Z][\w .()-]*$/.test(label)) return `"${label}" is no label: it begins with a capital letter`;
  const taken = Object.values(FILES)
    .map((pathOf) => pathOf(name))
    .find((path) => existsSync(path));
  return taken === undefined ? '' : `${taken} exists`;
}

/** `matrix-chat` as `Matrix Chat`. */
function titleOf(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function make(): void {
  for (const [template, pathOf] of Object.entries(FILES)) {
    const path = pathOf(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, filledIn(readFileSync(`${TEMPLATE}/${template}`, 'utf8')));
    console.log(path);
  }
  // In processes of their own: the second bundles the lists that the first one writes.
  for (const step of ['actions/write-indexes', 'actions/generate', 'columns/generate'])
    execFileSync(process.execPath, ['test/support/run.mjs', `test/build/${step}.ts`], {
      stdio: 'inherit',
    });
  console.log(`
Change these files to what the target wants, then:
  npm run generate:actions    the lists of types, and the facts and tables in docs/actions
  npm run generate:columns    the columns that the code may name
  npm run build -- --keys     choice, columns, form, policies and access controls
  npm test`);
}

function filledIn(text: string): string {
  return text
    .replace(/Example Type/g, label)
    .replace(/exampleType/g, exportOf(name))
    .replace(/example_type/g, name.replace(/-/g, '_'))
    .replace(/example-type/g, name);
}
