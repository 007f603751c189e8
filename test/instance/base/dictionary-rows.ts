import type { ColumnDefinition, Schema, TableDefinition } from '../types.ts';
import { derivedId } from './ids.ts';
import { row, type BaseRow } from './rows/base-row.ts';

const flag = (value: boolean | undefined): string => (value ? '1' : '0');

function columnRow(table: string, column: ColumnDefinition): BaseRow {
  return row('sys_dictionary', `${table}.${column.name}`, {
    name: table,
    element: column.name,
    column_label: column.label,
    internal_type: column.type,
    max_length: String(column.maxLength),
    reference: column.reference ?? '',
    default_value: column.defaultValue ?? '',
    choice: String(column.choice ?? 0),
    active: '1',
    unique: flag(column.unique),
    mandatory: flag(column.mandatory),
    read_only: flag(column.readOnly),
    display: flag(column.display),
  });
}

function numberRows({ name, number }: TableDefinition): BaseRow[] {
  if (!number) return [];
  const values = {
    category: name,
    prefix: number.prefix,
    number: '10000',
    maximum_digits: String(number.digits),
  };
  return [row('sys_number', name, values)];
}

/** sys_id of the `sys_db_object` row of a table that the base system or this instance described. */
export const tableId = (table: string): string => derivedId('sys_db_object', table);

/**
 * The rows by which the platform describes a table: `sys_db_object`, `sys_dictionary` of its own columns,
 * `sys_number`.
 */
export function dictionaryRows(schema: Schema, table: string): BaseRow[] {
  const definition = schema.table(table);
  const { access } = definition;
  const tableRow = row('sys_db_object', table, {
    name: table,
    label: definition.label,
    super_class: definition.superClass ? tableId(definition.superClass) : '',
    access: 'public',
    ws_access: flag(access.webService),
    read_access: flag(access.read),
    create_access: flag(access.create),
    update_access: flag(access.update),
    delete_access: flag(access.delete),
  });
  const collection = row('sys_dictionary', `${table}.`, {
    name: table,
    internal_type: 'collection',
    active: '1',
  });
  const columns = definition.superClass ? definition.columns : schema.columns(table);
  return [tableRow, collection, ...columns.map((each) => columnRow(table, each)), ...numberRows(definition)];
}
