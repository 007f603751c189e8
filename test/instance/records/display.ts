import { formatStored, fromWall, kindOf, parseStored, toWall } from '../schema/index.ts';
import { collate } from '../store/class-rows.ts';
import type { ColumnDefinition, Platform, Row, Transaction } from '../types.ts';
import { choicesOf } from './choices.ts';
import { entriesOf, entryText } from './journal.ts';

/** What a user sees of a column: names for references, labels for choices, dates in the user's time zone (V07). */
export function displayOf(
  platform: Platform,
  tx: Transaction,
  table: string,
  row: Row,
  column: ColumnDefinition,
): string {
  if (kindOf(column.type) === 'journal') {
    return entriesOf(platform, row.sys_id, column.name)
      .map((entry) => entryText(platform, table, column.name, entry))
      .join('');
  }
  if (column.type === 'document_id') return shownDocument(platform, column, row);
  return displayOfValue(platform, tx, table, column, row[column.name] ?? '');
}

/** A record of any table: another column names that, `sys_target_table` for `sys_target_sys_id` (assumption A276). */
function shownDocument(platform: Platform, { name }: ColumnDefinition, row: Row): string {
  const [value = '', target = ''] = [row[name], row[name.replace(/sys_id$/, 'table')]];
  const found = platform.schema.has(target) ? platform.store.get(target, value) : undefined;
  const shown = displayOfRecord(platform, target, found);
  return shown === '' ? value : `${platform.schema.table(target).label}: ${shown}`;
}

/** As `displayOf`, of a value that is not stored yet. */
export function displayOfValue(
  platform: Platform,
  tx: Transaction,
  table: string,
  column: ColumnDefinition,
  value: string,
): string {
  if (value === '') return '';
  if (column.reference) return shownReferences(platform, column, value);
  switch (kindOf(column.type)) {
    case 'boolean':
      return value === '1' ? 'true' : 'false';
    case 'dateTime':
      return inZone(value, tx.user.timeZone);
    case 'password':
      return '********';
    default:
      return choicesOf(platform, table, column.name).find((choice) => choice.value === value)?.label ?? value;
  }
}

/** What stands for a record where it is referred to; '' where nothing does. */
export function displayOfRecord(platform: Platform, table: string, row: Row | undefined): string {
  if (!row) return '';
  const name = platform.schema.has(row.sys_class_name ?? '') ? (row.sys_class_name ?? table) : table;
  return row[platform.schema.displayColumn(name) ?? ''] ?? '';
}

/** The title of a record on its own form: a display column may be a choice or a reference itself (assumption A271). */
export function titleOfRecord(platform: Platform, tx: Transaction, table: string, row: Row): string {
  const name = platform.schema.has(row.sys_class_name ?? '') ? (row.sys_class_name ?? table) : table;
  const column = platform.schema.column(name, platform.schema.displayColumn(name) ?? '');
  return column ? displayOf(platform, tx, name, row, column) : '';
}

function shownReferences(platform: Platform, column: ColumnDefinition, value: string): string {
  const target = column.reference ?? '';
  if (!platform.schema.has(target)) return '';
  if (column.type !== 'glide_list')
    return displayOfRecord(platform, target, platform.store.get(target, value));
  const names = value
    .split(',')
    .map((id) => displayOfRecord(platform, target, platform.store.get(target, id)) || id);
  return names.join(', ');
}

function inZone(stored: string, timeZone: string): string {
  const time = parseStored(stored);
  return time === undefined ? stored : formatStored(toWall(time, timeZone));
}

/** The value to store for what a user would type: the reverse of `displayOfValue` (V08). The text itself where nothing matches. */
export function valueOfDisplay(
  platform: Platform,
  tx: Transaction,
  table: string,
  column: ColumnDefinition,
  shown: string,
): string {
  if (shown === '') return '';
  if (column.reference && column.type !== 'glide_list')
    return referenceOf(platform, column.reference, shown) ?? '';
  if (kindOf(column.type) === 'dateTime') {
    const wall = parseStored(shown);
    return wall === undefined ? shown : formatStored(fromWall(wall, tx.user.timeZone));
  }
  return choicesOf(platform, table, column.name).find((choice) => choice.label === shown)?.value ?? shown;
}

/** sys_id of the record of that display value, or of that sys_id. */
export function referenceOf(platform: Platform, table: string, shown: string): string | undefined {
  const { schema, store } = platform;
  if (!schema.has(table)) return undefined;
  if (store.get(table, shown)) return shown;
  const column = schema.displayColumn(table);
  if (!column) return undefined;
  const rows = store.lookup(table, column, [shown]) ?? store.rows(table);
  const wanted = collate(shown);
  for (const row of rows) if (collate(row[column] ?? '') === wanted) return row.sys_id;
  return undefined;
}
