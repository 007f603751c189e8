import { LISTS } from '../../base/layouts.ts';
import { columnRights } from '../../http/table-access.ts';
import { resolveField, type Field } from '../../query/index.ts';
import type { Platform, Row, Transaction } from '../../types.ts';

const MAX_COLUMNS = 8;

const byPosition = (a: Row, b: Row): number => Number(a['position'] ?? 0) - Number(b['position'] ?? 0);

/** Names of the columns of the list that an application brings for the table. */
function installedLayout({ schema, store }: Platform, table: string): string[] {
  if (!schema.has('sys_ui_list') || !schema.has('sys_ui_list_element')) return [];
  const list = [...store.rows('sys_ui_list')].find((row) => row['name'] === table);
  if (!list) return [];
  return [...store.rows('sys_ui_list_element')]
    .filter((row) => row['list_id'] === list.sys_id)
    .sort(byPosition)
    .map((row) => row['element'] ?? '');
}

/** Where no layout says otherwise: the display column, then the first short ones. */
function firstColumns({ schema }: Platform, table: string): string[] {
  const display = schema.displayColumn(table);
  return schema
    .columns(table)
    .filter(({ name, maxLength }) => !name.startsWith('sys_') && maxLength <= 255)
    .sort((a, b) => Number(b.name === display) - Number(a.name === display))
    .slice(0, MAX_COLUMNS)
    .map(({ name }) => name);
}

const nonEmpty = (names: string[] | undefined): string[] | undefined => (names?.length ? names : undefined);

/** The columns of a table's list that the user may read: by its layout, by that of a table it extends, else the first. */
export function listFields(platform: Platform, tx: Transaction, table: string): Field[] {
  const mayRead = columnRights(platform, tx, 'read');
  const named = platform.schema
    .lineage(table)
    .map((name) => nonEmpty(installedLayout(platform, name)) ?? nonEmpty(LISTS[name]))
    .find((names) => names !== undefined);
  return (named ?? firstColumns(platform, table))
    .map((name) => resolveField(platform, table, name))
    .filter((field) => field !== undefined)
    .filter((field) => mayRead(field.table, field.column.name));
}
