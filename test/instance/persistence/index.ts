import { customerUpdates } from '../loader/index.ts';
import type { Clock, Platform, Row, Store } from '../types.ts';
import type { DataFile } from './data-file.ts';
import { appTables, restoreTables } from './tables.ts';

export { openDataFile, passwordSecretOf, type DataFile } from './data-file.ts';

const TABLES = 'tables';
const TIME = 'time';

/** Where an instance over this data has to begin: no earlier than it was left, in milliseconds. */
export function startOf(file: DataFile, mode: Clock['mode']): number | undefined {
  const left = file.kept(TIME);
  if (left === undefined) return undefined;
  const { now, ahead } = JSON.parse(left) as { now: number; ahead: number };
  return mode === 'real' ? Date.now() + ahead : now;
}

function everyRow({ schema, store }: Platform): [table: string, row: Row][] {
  const roots = schema.tables().filter((table) => schema.lineage(table).length === 1);
  return roots.flatMap((root) => schema.descendants(root).flatMap((table) => ownRows(store, schema, table)));
}

/** Rows of exactly this class. */
function ownRows(store: Store, schema: Platform['schema'], table: string): [string, Row][] {
  const below = new Set<string>();
  for (const child of schema.descendants(table).slice(1))
    for (const row of store.rows(child)) below.add(row.sys_id);
  return [...store.rows(table)].filter((row) => !below.has(row.sys_id)).map((row) => [table, row]);
}

function load(file: DataFile, platform: Platform, tables: string): void {
  const { schema, store } = platform;
  restoreTables(schema, tables);
  customerUpdates(platform).untracked(() => {
    for (const [table, row] of everyRow(platform)) store.remove(table, row.sys_id);
    for (const { tbl, json } of file.records()) store.put(tbl, JSON.parse(json) as Row);
  });
}

function follow(file: DataFile, { store, clock }: Platform): void {
  store.onChange(({ table, sysId }) => {
    // Another listener may have replaced the row meanwhile: what counts is what the store holds.
    const row = store.get(table, sysId);
    if (row) file.put(table, sysId, JSON.stringify(row));
    else file.remove(table, sysId);
  });
  const keepTime = (now: number): void => file.keep(TIME, JSON.stringify({ now, ahead: now - Date.now() }));
  keepTime(clock.now());
  clock.onAdvance(keepTime);
}

/**
 * Ties a platform to its data file: takes the records that the file holds (a new file takes those of the base
 * system), and from then on writes every change through at once. To be called before the app is installed.
 */
export function persist(platform: Platform, file: DataFile): void {
  const tables = file.kept(TABLES);
  if (tables) load(file, platform, tables);
  else {
    file.together(() => {
      for (const [table, row] of everyRow(platform)) file.put(table, row.sys_id, JSON.stringify(row));
      file.keep(TABLES, appTables(platform.schema));
    });
  }
  follow(file, platform);
}

/** An install whose records and tables are kept together or, if the process dies half-way, not at all. */
export function persistInstall<T>(platform: Platform, file: DataFile, install: () => T): T {
  return file.together(() => {
    const report = install();
    file.keep(TABLES, appTables(platform.schema));
    return report;
  });
}
