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
    operations.map((operation) => privilege({ table, operation, targetScope, scope, scopeId })),
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

/** @param {{ table: string, operation: string, targetScope: string, scope: string, scopeId: string }} right */
function privilege({ table, operation, targetScope, scope, scopeId }) {
  const id = createHash('md5').update(`${scopeId} ${table} ${operation}`).digest('hex');
  const fields = {
    sys_id: id,
    sys_update_name: `sys_scope_privilege_${id}`,
    operation,
    source_scope: scopeId,
    status: 'allowed',
    target_name: table,
    target_type: 'sys_db_object',
  };
  const elements = Object.entries(fields).map(([name, value]) => `    <${name}>${value}</${name}>`);
  return [
    '  <sys_scope_privilege action="INSERT_OR_UPDATE">',
    `    <sys_scope display_value="${scope}">${scopeId}</sys_scope>`,
    `    <sys_package display_value="${scope}" source="${scope}">${scopeId}</sys_package>`,
    ...elements,
    `    <target_scope scope="${targetScope}">${standInId('target_scope', targetScope)}</target_scope>`,
    '  </sys_scope_privilege>',
  ].join('\n');
}
