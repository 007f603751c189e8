/**
 * How many bytes a row of a table takes at worst in an instance's database: MariaDB, InnoDB, ROW_FORMAT=COMPACT, pages of
 * 16 kB. A row of more than the limit is refused ("Row size too large (> 8126)"), whatever the columns alone would take.
 * Text of more than 255 characters is a column outside of the row that keeps a prefix in it; so does shorter text whose
 * bytes exceed that prefix. test/database/row-size.test.ts proves the numbers against a MariaDB.
 */

/** A row must be smaller than this. */
export const LIMIT = 8126;

/** Prefix that stays in the row, and the pointer to the rest. */
const IN_ROW = 768 + 20;

const BYTES_PER_CHARACTER = 4;

/** Header of the record, and the two columns that InnoDB adds: transaction and roll pointer. */
const HEADER = 5;
const HIDDEN = 6 + 7;

/** Bytes of a value, by internal type: those that do not depend on the length of a column. */
const FIXED = {
  boolean: 1,
  integer: 4,
  longint: 8,
  decimal: 7,
  float: 10,
  glide_date: 3,
  glide_date_time: 5,
  glide_duration: 5,
};

/** Types that hold a sys_id or a name of a table, which are ASCII: one byte a character. */
const ASCII = ['GUID', 'reference', 'document_id', 'sys_class_name', 'table_name'];

/** @typedef {{ name: string, type: string, length: number }} Column */

/** @type {Column[]} */
const SYSTEM = [
  { name: 'sys_id', type: 'GUID', length: 32 },
  { name: 'sys_created_by', type: 'string', length: 40 },
  { name: 'sys_created_on', type: 'glide_date_time', length: 40 },
  { name: 'sys_updated_by', type: 'string', length: 40 },
  { name: 'sys_updated_on', type: 'glide_date_time', length: 40 },
  { name: 'sys_mod_count', type: 'integer', length: 40 },
];

/**
 * Columns that a table takes over from its parent. They may lie in a table of the parent's own, which would leave more room.
 * @type {Record<string, Column[]>}
 */
const INHERITED = {
  '': [],
  sys_import_set_row: [
    { name: 'sys_class_name', type: 'sys_class_name', length: 80 },
    { name: 'sys_import_set', type: 'reference', length: 32 },
    { name: 'import_set_run', type: 'reference', length: 32 },
    { name: 'sys_import_row', type: 'integer', length: 40 },
    { name: 'sys_import_state', type: 'string', length: 40 },
    { name: 'sys_import_state_comment', type: 'string', length: 4000 },
    { name: 'sys_row_error', type: 'reference', length: 32 },
    { name: 'sys_target_sys_id', type: 'document_id', length: 32 },
    { name: 'sys_target_table', type: 'table_name', length: 80 },
    { name: 'sys_transform_map', type: 'reference', length: 32 },
    { name: 'template_import_log', type: 'reference', length: 32 },
  ],
};

/**
 * The columns of a table with those that it takes over. Throws for a parent whose columns are not listed here.
 * @param {string} parent name of the table that it extends, or ''
 * @param {Column[]} own
 * @returns {Column[]}
 */
export function allColumns(parent, own) {
  const inherited = INHERITED[parent];
  if (inherited === undefined) throw new Error(`The columns of ${parent} are not listed in row-size.mjs`);
  return [...SYSTEM, ...inherited, ...own];
}

/**
 * Bytes that a column takes in a row at worst, without those that tell its length.
 * @param {Column} column
 */
export function worstBytes({ type, length }) {
  if (type in FIXED) return FIXED[type];
  return Math.min(length * (ASCII.includes(type) ? 1 : BYTES_PER_CHARACTER), IN_ROW);
}

/**
 * Bytes that tell the length of a value: none where it is fixed, one where the column has at most 255 bytes or the value fewer
 * than 128, else two.
 * @param {Column} column
 */
function lengthBytes(column) {
  if (column.type in FIXED) return 0;
  return column.length * BYTES_PER_CHARACTER <= 255 || worstBytes(column) < 128 ? 1 : 2;
}

/**
 * Bytes of the worst row of a table with these columns. All but the sys_id may be null, which takes one bit each.
 * @param {Column[]} columns
 */
export function worstRow(columns) {
  const nulls = Math.ceil((columns.length - 1) / 8);
  const values = columns.reduce((sum, column) => sum + worstBytes(column) + lengthBytes(column), 0);
  return HEADER + HIDDEN + nulls + values;
}

/**
 * How the worst row adds up, largest columns first.
 * @param {Column[]} columns
 */
export function arithmetic(columns) {
  const parts = columns
    .map((column) => ({ column, bytes: worstBytes(column) + lengthBytes(column) }))
    .sort((a, b) => b.bytes - a.bytes || a.column.name.localeCompare(b.column.name))
    .map(({ column, bytes }) => `${column.name} ${bytes}`);
  const values = columns.reduce((sum, column) => sum + worstBytes(column) + lengthBytes(column), 0);
  return `${parts.join(' + ')} + row ${worstRow(columns) - values} = ${worstRow(columns)}`;
}
