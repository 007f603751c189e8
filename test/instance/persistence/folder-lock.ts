import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that this process holds: a lock that names this process but is not among them was left by one before it. */
const held = new Set<string>();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Takes a folder for this process and gives what releases it. A lock whose process is gone is taken over. Throws when it is in use. */
export function lockFolder(dir: string): () => void {
  const path = join(dir, 'instance.lock');
  const holder = holderOf(path);
  const inUse = holder === process.pid ? held.has(path) : holder !== undefined && isAlive(holder);
  if (inUse) throw new Error(`${dir} is in use by another instance (process ${holder})`);
  writeFileSync(path, String(process.pid));
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}
