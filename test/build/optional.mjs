import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { standInId } from './normalise.mjs';
import { readProject } from './project.mjs';

/**
 * @typedef {{ description: string, targetScope: string, tables: Record<string, string[]> }} OptionalPackage
 */

/**
 * Renders each file of src/optional as XML beside dist/app. What is in there names an application that an instance may
 * lack, so it is not part of the app: an administrator imports it where the other application is installed.
 * @param {string} root directory of the project
 */
export function renderOptional(root) {
  const { app, scope, scopeId } = readProject(root);
  const sources = join(root, 'src/optional');
  for (const file of readdirSync(sources).filter((name) => name.endsWith('.json'))) {
    const content = JSON.parse(readFileSync(join(sources, file), 'utf8'));
    writeFileSync(
      join(dirname(app), `${basename(file, '.json')}.xml`),
      unloadOf(content, { scope, scopeId }),
    );
  }
}

/**
 * The form that _Import XML_ of a list takes. The sys_ids follow from what a privilege allows: a second import changes
 * nothing.
 * @param {OptionalPackage} content
 * @param {{ scope: string, scopeId: string }} source application that gets the privileges
 * @returns {string}
 */
export function unloadOf({ description, targetScope, tables }, { scope, scopeId }) {
  const records = Object.entries(tables).flatMap(([table, operations]) =>
    operations.flatMap((operation) => {
      const right = { table, operation, targetScope, scope, scopeId };
      return [privilege(right), callerRequest(right)];
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${description} -->`,
    '<unload>',
    ...records,
    '</unload>',
    '',
  ].join('\n');
}

/** @typedef {{ table: string, operation: string, targetScope: string, scope: string, scopeId: string }} Right */

/** @param {Right} right */
function privilege(right) {
  const { table, operation, scopeId } = right;
  return recordOf('sys_scope_privilege', `${scopeId} ${table} ${operation}`, right, {
    operation,
    source_scope: scopeId,
    status: 'allowed',
    target_name: table,
    target_type: 'sys_db_object',
  });
}

/** The same right, requested of an application that restricts its callers. @param {Right} right */
function callerRequest(right) {
  const { table, operation, scopeId } = right;
  return recordOf('sys_restricted_caller_access', `caller ${scopeId} ${table} ${operation}`, right, {
    operation,
    rca_type: 'real_rca',
    source: scopeId,
    source_scope: scopeId,
    source_type: '5',
    status: '2',
    target_table: table,
    target_type: '3',
  });
}

/**
 * @param {string} name of the table
 * @param {string} key from which the sys_id follows
 * @param {Right} right
 * @param {Record<string, string>} values
 */
function recordOf(name, key, { targetScope, scope, scopeId }, values) {
  const id = createHash('md5').update(key).digest('hex');
  const fields = { sys_id: id, sys_update_name: `${name}_${id}`, ...values };
  const elements = Object.entries(fields).map(([name, value]) => `    <${name}>${value}</${name}>`);
  return [
    `  <${name} action="INSERT_OR_UPDATE">`,
    `    <sys_scope display_value="${scope}">${scopeId}</sys_scope>`,
    `    <sys_package display_value="${scope}" source="${scope}">${scopeId}</sys_package>`,
    ...elements,
    `    <target_scope scope="${targetScope}">${standInId('target_scope', targetScope)}</target_scope>`,
    `  </${name}>`,
  ].join('\n');
}
