import type { Schema, TableDefinition } from '../types.ts';

/** The part of the dictionary that apps brought, as JSON: own tables, and columns and indexes of others. */
export function appTables(schema: Schema): string {
  const ofApp = (table: TableDefinition): boolean =>
    table.source === 'app' || table.columns.some((column) => column.source === 'app');
  return JSON.stringify(
    schema
      .tables()
      .map((name) => schema.table(name))
      .filter(ofApp),
  );
}

/**
 * Brings tables back into the dictionary. Tables of the base system keep what they are and get the app's
 * columns.
 */
export function restoreTables(schema: Schema, json: string): void {
  for (const table of JSON.parse(json) as TableDefinition[]) {
    if (table.source === 'app' || !schema.has(table.name)) {
      schema.define(table);
      continue;
    }
    const existing = schema.table(table.name);
    const columns = table.columns.filter((column) => column.source === 'app');
    schema.define({ ...existing, columns: [...existing.columns, ...columns], indexes: table.indexes });
  }
}
