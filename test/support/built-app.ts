import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AppFolder, readAppFolder } from '../instance/index.ts';

export const ROOT = resolve(__dirname, '../..');

/** Where `npm run build` leaves the app. */
export const APP = join(ROOT, 'dist/app');

/** Columns of a record of the built app as text; `$table` is its table. */
export type BuiltRecord = Readonly<Record<string, string>>;

/** The built app: its tables, and its records as they are installed. */
export interface BuiltApp {
  folder: AppFolder;
  records(table: string): BuiltRecord[];
}

export function readBuiltApp(): BuiltApp {
  const folder = readAppFolder(APP);
  const all = folder.updates
    .flatMap((file) => file.records)
    .map(({ table, sysId, fields }) => ({
      ...Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      sys_id: sysId,
      $table: table,
    }));
  return { folder, records: (table) => all.filter((record) => record.$table === table) };
}

/** Each XML file of the built app: path inside `dist/app`, and content. */
export function builtFiles(): { name: string; text: string }[] {
  return readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({ name, text: readFileSync(join(APP, name), 'utf8') }));
}
