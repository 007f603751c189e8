import { join } from 'node:path';
import Database from 'libsql';

/**
 * Takes a folder for this process and gives what releases it. The lock is the one of a database file, which
 * the operating system drops with the process however it ends. Throws when another instance has the folder.
 */
export function lockFolder(dir: string): () => void {
  const lock = new Database(join(dir, 'lock.db'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new Error(`${dir} is in use by another instance`, { cause });
  }
  return () => {
    lock.exec('ROLLBACK');
    lock.close();
  };
}
