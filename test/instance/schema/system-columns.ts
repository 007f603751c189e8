import type { ColumnDefinition } from '../types.ts';

const SOURCE = 'Every ServiceNow table has the system columns (product documentation, "System fields")';

/** Columns that every table has without declaring them. */
export const SYSTEM_COLUMNS: readonly ColumnDefinition[] = [
  { name: 'sys_id', type: 'GUID', label: 'Sys ID', maxLength: 32, source: SOURCE },
  { name: 'sys_created_on', type: 'glide_date_time', label: 'Created', maxLength: 40, source: SOURCE },
  { name: 'sys_created_by', type: 'string', label: 'Created by', maxLength: 40, source: SOURCE },
  { name: 'sys_updated_on', type: 'glide_date_time', label: 'Updated', maxLength: 40, source: SOURCE },
  { name: 'sys_updated_by', type: 'string', label: 'Updated by', maxLength: 40, source: SOURCE },
  { name: 'sys_mod_count', type: 'integer', label: 'Updates', maxLength: 40, source: SOURCE },
];

/** The class of a record; only tables that extend or are extended have it. */
export const CLASS_COLUMN: ColumnDefinition = {
  name: 'sys_class_name',
  type: 'sys_class_name',
  label: 'Class',
  maxLength: 80,
  source: SOURCE,
};

/** Column of a table whose dictionary is unknown: any text of any length. */
export function openColumn(name: string): ColumnDefinition {
  return { name, type: 'string', label: name, maxLength: 0 };
}
