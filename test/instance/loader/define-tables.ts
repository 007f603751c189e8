import type { Schema, TableDefinition } from '../types.ts';
import { valueOf, type AppFolder } from './app-folder.ts';
import type { TableFile } from './table-files.ts';

/** Number prefixes that the app brings (`sys_number` records), by table. */
function numbersOf(app: AppFolder): Map<string, TableDefinition['number']> {
  const records = app.updates
    .flatMap((file) => file.records)
    .filter((record) => record.table === 'sys_number');
  return new Map(
    records.map((record) => [
      valueOf(record, 'category'),
      { prefix: valueOf(record, 'prefix'), digits: Number(valueOf(record, 'maximum_digits') || 7) },
    ]),
  );
}

/** Parents before children: a table can only extend one that exists. */
function byParent(tables: TableFile[]): TableFile[] {
  const sorted: TableFile[] = [];
  const add = (table: TableFile): void => {
    if (sorted.includes(table)) return;
    const parent = tables.find((other) => other.name === table.definition.superClass);
    if (parent) add(parent);
    sorted.push(table);
  };
  tables.forEach(add);
  return sorted;
}

/** Columns that an earlier version had and this one no longer names stay, as on the platform. */
function merged(definition: TableDefinition, before: TableDefinition | undefined): TableDefinition {
  const names = new Set(definition.columns.map((column) => column.name));
  const kept = (before?.columns ?? []).filter((column) => !names.has(column.name));
  return { ...definition, columns: [...definition.columns, ...kept] };
}

/** Adds columns and indexes to a table of another application. */
function extend(schema: Schema, addition: TableDefinition): void {
  if (!schema.has(addition.name))
    throw new Error(`Columns for table ${addition.name}, which does not exist here`);
  const existing = schema.table(addition.name);
  const { columns } = merged(addition, existing);
  const key = (index: { columns: string[] }): string => index.columns.join();
  const known = new Set(existing.indexes.map(key));
  const indexes = [...existing.indexes, ...addition.indexes.filter((index) => !known.has(key(index)))];
  schema.define({ ...existing, columns, indexes });
}

/**
 * Defines the app's tables, adds its columns to tables of other applications. Throws where such a table is
 * unknown.
 */
export function defineAppTables(schema: Schema, app: AppFolder): void {
  const numbers = numbersOf(app);
  for (const { name, own, definition } of byParent(app.tables)) {
    if (!own) {
      extend(schema, definition);
      continue;
    }
    const { superClass } = definition;
    if (superClass && !schema.has(superClass))
      throw new Error(`Table ${name} extends ${superClass}, which does not exist here`);
    const number = numbers.get(name);
    const before = schema.has(name) ? schema.table(name) : undefined;
    schema.define({ ...merged(definition, before), ...(number ? { number } : {}) });
  }
}

/** A table that only the app's update XML mentions: an application file with any columns. */
export function defineOpenTable(schema: Schema, name: string): void {
  schema.define({
    name,
    label: name,
    superClass: 'sys_metadata',
    scope: 'global',
    columns: [],
    indexes: [],
    access: { webService: true, read: true, create: true, update: true, delete: true },
    open: true,
    source: 'app',
  });
}
