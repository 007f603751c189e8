import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadPackage } from './project.mjs';

const { XMLParser, XMLValidator } = await loadPackage(() => import('fast-xml-parser'));

/**
 * @typedef {{ table: string, action: string, fields: Record<string, string> }} PackageRecord
 * @typedef {{ name: string, path: string, xml: string, problem: string | null, records: PackageRecord[] }} PackageFile
 * @typedef {{ files: PackageFile[], modules: Map<string, string> }} Package
 */

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: '#cdata',
  // The limits are made for hostile input; a long script is full of entities.
  processEntities: { enabled: true, maxExpandedLength: Infinity, maxTotalExpansions: Infinity },
});

/**
 * All files below a directory, sorted, so that every tool reports in the same order.
 * @param {string} dir
 * @returns {string[]} absolute paths
 */
export function listFiles(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads the XML of a built app: each file with its records, and the server modules by their path on the instance.
 * @param {string} app dist/app
 * @returns {Package}
 */
export function readPackage(app) {
  const files = listFiles(app)
    .filter((path) => path.endsWith('.xml'))
    .map((path) => readFile(app, path));
  const modules = new Map();
  for (const { table, fields } of files.flatMap((file) => file.records))
    if (table === 'sys_module' && fields.path) modules.set(fields.path, fields.content ?? '');
  return { files, modules };
}

/**
 * @param {string} app
 * @param {string} path
 * @returns {PackageFile}
 */
function readFile(app, path) {
  const xml = readFileSync(path, 'utf8');
  const valid = XMLValidator.validate(xml);
  const name = relative(app, path);
  if (valid !== true) return { name, path, xml, problem: valid.err.msg, records: [] };
  return { name, path, xml, problem: null, records: recordsOf(parser.parse(xml).record_update) };
}

/**
 * @param {unknown} update the record_update element: one child for each record
 * @returns {PackageRecord[]}
 */
function recordsOf(update) {
  if (!update || typeof update !== 'object') return [];
  return Object.entries(update)
    .filter(([table]) => !table.startsWith('@') && !table.startsWith('#'))
    .flatMap(([table, value]) =>
      (Array.isArray(value) ? value : [value]).map((record) => ({ table, record })),
    )
    .filter(({ record }) => record && typeof record === 'object')
    .map(({ table, record }) => ({ table, action: record['@action'] ?? '', fields: fieldsOf(record) }));
}

/** @param {Record<string, unknown>} record */
function fieldsOf(record) {
  const fields = {};
  for (const [name, value] of Object.entries(record))
    if (!name.startsWith('@') && !name.startsWith('#')) fields[name] = textOf(value);
  return fields;
}

/**
 * Text of an element; the SDK splits a script that contains "]]>" over several CDATA sections.
 * @param {unknown} value
 * @returns {string}
 */
function textOf(value) {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value && typeof value === 'object') return textOf(value['#text'] ?? '') + textOf(value['#cdata'] ?? '');
  return value === undefined || value === null ? '' : String(value);
}
