import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engineConfig } from './engine-lint.config.mjs';
import { readPackage } from './package-files.mjs';
import { loadPackage, readProject, ROOT, runAsTool, ToolError } from './project.mjs';

const { Linter } = await loadPackage(() => import('eslint'));

/** @typedef {{ name: string, table: string, text: string }} Script */

const SCRIPT_FIELDS = [
  'script',
  'operation_script',
  'pre_script',
  'post_script',
  'source_script',
  'value',
  'condition',
];

/** Tables whose condition is a script; others hold encoded queries. */
const CONDITIONED = ['sys_script', 'sys_ui_action', 'sysauto_script'];

/** Input "Test script" of the step type "Run Server Side Script" (SDK 4.9.0 build output). */
const STEP_SCRIPT = '989d9e235324220002c6435723dc3484';

/**
 * The scripts that a built app brings to the instance, in the form in which they run there.
 * @param {import('./package-files.mjs').Package} built
 * @returns {Script[]}
 */
export function scriptsOf(built) {
  const modules = [...built.modules]
    .filter(([path]) => /\.(ts|js)$/.test(path))
    .map(([path, text]) => ({ name: path, table: 'sys_module', text }));
  const scripts = built.files.flatMap((file) =>
    file.records
      .filter((record) => record.table !== 'sys_module')
      .flatMap((record) =>
        SCRIPT_FIELDS.filter((field) => record.fields[field] && isUsed(record, field)).map((field) => ({
          name: `${file.name} ${field}`,
          table: record.table,
          text: record.fields[field],
        })),
      ),
  );
  return [...modules, ...scripts];
}

/** Plain entries and maps carry the platform's sample script, which does not run. */
function isUsed({ table, fields }, field) {
  if (field === 'value') return table === 'sys_variable_value' && fields.variable === STEP_SCRIPT;
  if (field === 'condition') return CONDITIONED.includes(table);
  if (table === 'sys_transform_entry' && field === 'source_script')
    return fields.use_source_script === 'true';
  if (table === 'sys_transform_map') return fields.run_script === 'true';
  return true;
}

/**
 * @param {Script[]} scripts
 * @param {string[]} includes names of the app's script includes, and of its scope
 * @returns {string[]} one line for each finding
 */
export function lintScripts(scripts, includes) {
  const linter = new Linter({ configType: 'flat' });
  return scripts.flatMap(({ name, table, text }) =>
    linter
      .verify(text, engineConfig(table, includes), { filename: 'script.js' })
      .filter(({ severity }) => severity === 2)
      .map(
        ({ line, column, message, ruleId }) => `${name}:${line}:${column} ${message} (${ruleId ?? 'syntax'})`,
      ),
  );
}

/** @param {string} root */
function readApp(root) {
  const built = readPackage(readProject(root).app);
  return { files: built.files, scripts: scriptsOf(built) };
}

/** @param {string[]} paths */
function readFiles(paths) {
  const table = (path) => (path.endsWith('.mjs') ? 'sys_module' : 'sys_script_include');
  const scripts = paths.map((path) => ({
    name: basename(path),
    table: table(path),
    text: readFileSync(path, 'utf8'),
  }));
  return { files: [], scripts };
}

/**
 * Names by which scripts find the script includes, and the scope in front of them.
 * @param {import('./package-files.mjs').PackageFile[]} files
 */
const includesOf = (files) =>
  files
    .flatMap((file) => file.records)
    .filter((record) => record.table === 'sys_script_include')
    .flatMap(({ fields }) => [fields.name, fields.api_name.split('.')[0]]);

/** npm run lint:engine lints dist/app; with file names, those files (.mjs as modules, others as script includes). */
await runAsTool(import.meta.url, () => {
  const { values, positionals } = parseArgs({
    options: { root: { type: 'string', default: ROOT } },
    allowPositionals: true,
  });
  const { files, scripts } = positionals.length > 0 ? readFiles(positionals) : readApp(resolve(values.root));
  if (scripts.length === 0) throw new ToolError('No scripts found. Run: npm run build');
  const findings = lintScripts(scripts, includesOf(files));
  if (findings.length > 0) throw new ToolError(`${findings.join('\n')}\n${findings.length} problem(s)`);
  console.log(`engine lint: ${scripts.length} scripts, no problem`);
});
