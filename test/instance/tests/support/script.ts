import type { TestPlatform } from './platform.ts';

/** An object as scripts have it: whatever members it turns out to have. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Script = Record<string, any>;

/** Glide names of a test's transaction, typed as loosely as a script sees them. */
export function scriptNames(
  test: TestPlatform,
): Record<string, new (...given: unknown[]) => Script> & { gs: Script } {
  return test.glide as never;
}

/** A GlideRecord on the only record that an encoded query finds. */
export function only(test: TestPlatform, table: string, query = ''): Script {
  const record = new (scriptNames(test).GlideRecord as new (table: string) => Script)(table);
  record.addEncodedQuery(query);
  record.query();
  if (record.getRowCount() !== 1 || !record.next())
    throw new Error(`${record.getRowCount()} records match ${query}`);
  return record;
}

/** Values of a column of the records that a query finds, in order. */
export function found(test: TestPlatform, table: string, query: string, column = 'title'): string[] {
  return test.platform.records.find(test.tx, table, query).map((row) => row[column] ?? '');
}
