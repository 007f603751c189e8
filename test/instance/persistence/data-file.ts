import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { lockFolder } from './folder-lock.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS record (
    tbl TEXT NOT NULL, sys_id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (tbl, sys_id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/**
 * The file behind `--data`: records as JSON by table and sys_id, and a few named texts. Every write is there
 * when its call returns.
 */
export interface DataFile {
  records(): Iterable<{ tbl: string; sys_id: string; json: string }>;
  put(table: string, sysId: string, json: string): void;
  remove(table: string, sysId: string): void;
  kept(name: string): string | undefined;
  keep(name: string, value: string): void;
  /** All writes of the work, or none if it throws or the process dies. */
  together<T>(work: () => T): T;
  close(): void;
}

function open(path: string): Database.Database {
  try {
    const database = new Database(path);
    // Without waiting for the disk: a killed process loses nothing, only a machine that loses power would.
    for (const pragma of ['journal_mode = WAL', 'synchronous = OFF']) database.pragma(pragma);
    database.exec(TABLES);
    return database;
  } catch (cause) {
    throw new Error(`${path} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/**
 * Opens, or makes, the data file of a folder. Throws with a plain sentence when it is in use or not a data
 * file.
 */
export function openDataFile(dir: string): DataFile {
  mkdirSync(dir, { recursive: true });
  const unlock = lockFolder(dir);
  const database = open(join(dir, 'instance.db'));
  const all = database.prepare('SELECT tbl, sys_id, json FROM record');
  const put = database.prepare('INSERT OR REPLACE INTO record (tbl, sys_id, json) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM record WHERE tbl = ? AND sys_id = ?');
  const kept = database.prepare('SELECT value FROM kept WHERE name = ?');
  const keep = database.prepare('INSERT OR REPLACE INTO kept (name, value) VALUES (?, ?)');
  return {
    records: () => all.iterate() as Iterable<{ tbl: string; sys_id: string; json: string }>,
    put: (table, sysId, json) => void put.run(table, sysId, json),
    remove: (table, sysId) => void remove.run(table, sysId),
    kept: (name) => (kept.get(name) as { value: string } | undefined)?.value,
    keep: (name, value) => void keep.run(name, value),
    together: (work) => database.transaction(work)(),
    close() {
      database.close();
      unlock();
    },
  };
}

/** What the key of password2 columns is made from: made once, then kept with the data. */
export function passwordSecretOf(file: DataFile): string {
  const known = file.kept('password secret');
  if (known) return known;
  const secret = randomBytes(32).toString('hex');
  file.keep('password secret', secret);
  return secret;
}
