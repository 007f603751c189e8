import { loadPackage } from './project.mjs';
import { allColumns, arithmetic, LIMIT, worstRow } from './row-size.mjs';

const { XMLParser } = await loadPackage(() => import('fast-xml-parser'));

/** @typedef {import('./package-files.mjs').Package} Package */
/** @typedef {import('./row-size.mjs').Column} Column */
/** @typedef {{ name: string, parent: string, columns: Column[] }} Table */

/** Columns that a display rule fills in for a form, and that are never stored (assumption A272). */
const NEVER_STORED = ['last_delivered_at', 'last_error', 'last_error_at', 'waiting', 'failed'];

/**
 * Those of the table Action alone: others store columns of these names.
 * @param {string} table
 * @param {string} name
 */
const isNeverStored = (table, name) => table.endsWith('_action') && NEVER_STORED.includes(name);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  isArray: (name) => name === 'element',
});

/**
 * The tables that a package defines, with their own columns.
 * @param {Package} built
 * @returns {Table[]}
 */
export function tablesOf(built) {
  return built.files
    .filter(({ problem, xml }) => problem === null && xml.includes('<database>'))
    .flatMap(({ xml }) => parser.parse(xml).database?.element ?? [])
    .filter(({ type }) => type === 'collection')
    .map(({ name, extends: parent = '', element: columns = [] }) => ({
      name,
      parent,
      columns: columns.map((column) => ({
        name: column.name,
        type: column.type,
        length: Number(column.max_length ?? 40),
      })),
    }));
}

/**
 * Why a row of a table may be too long for the database, a line for each table (see row-size.mjs). Columns that UI policies show
 * for some values of a choice only are empty for the others; of those the largest choice counts.
 * @param {Package} built
 * @returns {string[]}
 */
export function rowSizeProblems(built) {
  return tablesOf(built).flatMap((table) => {
    const stored = table.columns.filter(({ name }) => !isNeverStored(table.name, name));
    const columns = allColumns(table.parent, stored);
    const worst = alternatives(table.name, columns, built).sort(
      (a, b) => worstRow(b.columns) - worstRow(a.columns),
    )[0];
    if (worstRow(worst.columns) < LIMIT) return [];
    const which = worst.value === '' ? '' : ` of the type ${worst.value}`;
    return [
      `${table.name}: a row${which} can take ${worstRow(worst.columns)} bytes, and the database refuses ${LIMIT} and more: ` +
        `make text columns fewer or shorter (up to 190 characters). ${arithmetic(worst.columns)}`,
    ];
  });
}

/**
 * @param {string} table
 * @param {Column[]} columns
 * @param {Package} built
 * @returns {{ value: string, columns: Column[] }[]} the columns that a row can fill, for each value of the choice
 */
function alternatives(table, columns, built) {
  const shown = shownFor(table, built);
  const values = [...new Set([...shown.values()].flatMap((each) => [...each]))];
  if (values.length === 0) return [{ value: '', columns }];
  return values.map((value) => ({
    value,
    columns: columns.filter(({ name }) => shown.get(name)?.has(value) ?? true),
  }));
}

/**
 * For which values of a choice (conditions like `typeINa,b`) UI policies show a column; columns that are always shown are left out.
 * @param {string} table
 * @param {Package} built
 * @returns {Map<string, Set<string>>}
 */
function shownFor(table, built) {
  const records = built.files.flatMap((file) => file.records);
  const shown = new Map();
  for (const policy of records.filter(
    (each) => each.table === 'sys_ui_policy' && each.fields.table === table,
  )) {
    const [, values] = /^type(?:IN|=)([\w,]+)$/.exec(policy.fields.conditions ?? '') ?? [];
    if (values === undefined) continue;
    for (const { fields } of records.filter(
      (each) => each.table === 'sys_ui_policy_action' && each.fields.ui_policy === policy.fields.sys_id,
    ))
      if (fields.visible === 'true')
        shown.set(fields.field, new Set([...(shown.get(fields.field) ?? []), ...values.split(',')]));
  }
  return shown;
}
