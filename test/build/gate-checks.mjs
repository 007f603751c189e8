import { posix } from 'node:path';
import { apiCalls, privilegesFor } from './api-calls.mjs';
import { rowSizeProblems } from './row-check.mjs';

/**
 * @typedef {import('./package-files.mjs').Package} Package
 * @typedef {{ scope: string, fluent: { name: string, text: string }[], keys: string }} Sources
 * @typedef {(built: Package, sources: Sources) => string[]} Check answers what is wrong, one line each
 */

/** Variables that the platform defines for a script, by the table that holds it. */
const VARIABLES = {
  sys_script: ['current', 'previous', 'g_scratchpad'],
  sys_ui_action: ['current', 'action', 'previous'],
  sys_ws_operation: ['request', 'response'],
  sysauto_script: [],
  sysevent_script_action: ['event', 'current'],
  sys_transform_map: ['source', 'target', 'map', 'log', 'action'],
  sys_transform_script: ['source', 'target', 'map', 'log', 'action', 'ignore', 'error'],
};

/** Fluent APIs whose records are identified by their fields: their $id never reaches keys.ts. */
const WITHOUT_KEY = ['Form', 'List', 'Role', 'UiPage', 'UiPolicy'];

/** @param {Package} built */
const scripts = (built) =>
  built.files.flatMap((file) =>
    file.records.flatMap((record) =>
      Object.entries(record.fields).map(([field, text]) => ({
        file: file.name,
        table: record.table,
        field,
        text,
      })),
    ),
  );

/** @type {Check} */
const wellFormed = (built) =>
  built.files.filter((file) => file.problem).map((file) => `${file.name}: not well-formed: ${file.problem}`);

/** Values that Fluent could not compute. Not in modules: TypeScript emits those, and they may say so. @type {Check} */
const computedValues = (built) =>
  built.files
    .filter((file) => !file.records.some((record) => record.table === 'sys_module'))
    .flatMap((file) =>
      ['Symbol(', '[object Object]', '>undefined<']
        .filter((marker) => file.xml.includes(marker))
        .map((marker) => `${file.name}: contains ${marker}`),
    );

/** @type {Check} */
const requires = (built) =>
  scripts(built).flatMap(({ file, text }) =>
    [...text.matchAll(/\brequire\(\s*['"]([^'"]+)['"]\s*\)/g)]
      .filter((match) => !built.modules.has(match[1]))
      .map((match) => `${file}: require of unknown module ${match[1]}`),
  );

/** @type {Check} */
const imports = (built) =>
  [...built.modules]
    .filter(([path]) => /\.(ts|js)$/.test(path))
    .flatMap(([path, content]) =>
      [
        ...content.matchAll(
          /^\s*(?:import|export)\b[^'";]*?\bfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm,
        ),
      ]
        .map((match) => match[1] ?? match[2])
        .flatMap((target) => importProblem(built, path, target)),
    );

/**
 * @param {Package} built
 * @param {string} path of the importing module
 * @param {string} target
 */
function importProblem(built, path, target) {
  if (/^@servicenow\/glide(\/|$)/.test(target)) return [];
  if (!target.startsWith('.')) return [`${path}: import '${target}' is no part of the platform`];
  if (built.modules.has(posix.join(posix.dirname(path), target))) return [];
  return [`${path}: import '${target}' has no sys_module row (write the .ts extension)`];
}

/** @type {Check} */
const emptyModules = (built) =>
  [...built.modules]
    .filter(([path, content]) => path.endsWith('.ts') && /^\s*(export\s*\{\s*\};?)?\s*$/.test(content))
    .map(([path]) => `${path}: a module without code (rename a file of types to .d.ts)`);

/** The SDK calls an imported function with its own parameter names, whether the platform has them or not. @type {Check} */
const glueVariables = (built) =>
  scripts(built).flatMap(({ file, table, text }) => {
    const glue = /\/\/ @fluent-module (\w+);[\s\S]*?\n(?:answer = )?\1\(([^)]*)\);/.exec(text);
    const known = VARIABLES[table];
    if (!glue || !known) return [];
    const unknown = glue[2]
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name && !known.includes(name));
    return unknown.length
      ? [`${file}: ${glue[1]}() gets ${unknown.join(', ')}, which ${table} does not define`]
      : [];
  });

/** So are the permissions of a Dashboard, within its call. */
const PERMISSION = /\bpermissions: \[\s*\{\s*\$id: $/;

/** A record that a plugin of the SDK dropped never got an entry in keys.ts. @type {Check} */
const droppedRecords = (_built, { fluent, keys }) => {
  const explicit = keys.slice(0, keys.includes('composite:') ? keys.indexOf('composite:') : undefined);
  const known = new Set([...explicit.matchAll(/^\s*'?([\w.-]+)'?: \{$/gm)].map((match) => match[1]));
  return fluent.flatMap(({ name, text }) =>
    [...text.matchAll(/Now\.ID\['([^']+)'\]/g)]
      .filter((match) => !isIdentifiedByFields(text.slice(0, match.index)) && !known.has(match[1]))
      .map((match) => `${name}: Now.ID['${match[1]}'] made no record`),
  );
};

/** @param {string} before text up to a Now.ID */
const isIdentifiedByFields = (before) =>
  WITHOUT_KEY.includes(enclosingCall(before)) || PERMISSION.test(before);

/** @param {string} before text up to a Now.ID */
const enclosingCall = (before) => [...before.matchAll(/\b([A-Z]\w+)\(\s*\{/g)].pop()?.[1] ?? '';

/**
 * A module path contains the version, and a record that an administrator changed keeps its text on an upgrade: only script
 * includes may name modules.
 * @type {Check}
 */
const modulePaths = (built) =>
  scripts(built)
    .filter(({ table }) => !['sys_script_include', 'sys_module', 'sys_app'].includes(table))
    .filter(({ text }) => /\brequire\s*\(|\/src\/server\//.test(text))
    .map(({ file, field }) => `${file}: ${field} names a module; call a script include instead`);

/** Names of another application: what is left of a scope after a substitution, or a slip. @type {Check} */
const foreignScopes = (built, { scope }) =>
  built.files.flatMap((file) => {
    const names = [...`${file.name}\n${file.xml}`.matchAll(/(?<![A-Za-z0-9_])x_[a-z0-9]+_[a-z0-9_]+/g)].map(
      (m) => m[0],
    );
    const foreign = new Set(names.filter((name) => name !== scope && !name.startsWith(`${scope}_`)));
    return [...foreign].map((name) => `${file.name}: names ${name}, which is not of scope ${scope}`);
  });

/** Under Enforcing an instance refuses each call that no privilege of the app names. @type {Check} */
const privileges = (built) => {
  const { calls, unknown } = apiCalls(built);
  const wanted = privilegesFor(calls).map(({ name }) => name);
  const allowed = built.files
    .flatMap(({ records }) => records)
    .filter(
      ({ table, action, fields }) =>
        table === 'sys_scope_privilege' && action !== 'DELETE' && fields.operation === 'execute',
    )
    .map(({ fields }) => fields.target_name);
  const generate = 'run npm run generate:privileges';
  return [
    ...unknown.map((name) => `${name}: test/instance/access/apis.json does not say which privilege it needs`),
    ...wanted
      .filter((name) => !allowed.includes(name))
      .map((name) => `no privilege allows ${name}: ${generate}`),
    ...allowed
      .filter((name) => !wanted.includes(name))
      .map((name) => `nothing needs the privilege ${name}: ${generate}`),
  ];
};

/** The scope of another application must be a reference by its name: only the global one has the same sys_id everywhere. @type {Check} */
const targetScopes = (built) =>
  built.files
    .filter(({ records }) =>
      records.some(({ table, action }) => table === 'sys_scope_privilege' && action !== 'DELETE'),
    )
    .filter(({ xml }) => !/<target_scope>global<|<target_scope [^>]*scope="[^"]+"/.test(xml))
    .map(
      ({ name }) =>
        `${name}: target_scope names no application: use Record() with Now.ref('sys_scope', { scope })`,
    );

/** All checks by name. @type {Record<string, Check>} */
export const CHECKS = {
  wellFormed,
  computedValues,
  requires,
  imports,
  emptyModules,
  glueVariables,
  droppedRecords,
  modulePaths,
  foreignScopes,
  privileges,
  targetScopes,
  rowSize: rowSizeProblems,
};
