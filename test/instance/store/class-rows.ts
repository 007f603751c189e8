import type { Row } from '../types.ts';

/** sys_ids under one value of a column: most values of a unique column have one, so a Set is made only for a second. */
type Bucket = string | Set<string>;
type Index = Map<string, Bucket>;

const NONE: readonly string[] = [];

/** How the database compares text: without regard to case. */
export function collate(text: string): string {
  return text.toLowerCase();
}

/** Rows of exactly one class, with hash indexes over some of its columns. */
export class ClassRows {
  /** Dictionary version that the indexes follow. */
  version = -1;
  /** By sys_id as the database compares it, without regard to case. */
  private rows = new Map<string, Row>();
  /** A snapshot holds the same Map: copy before the next write. */
  private shared = false;
  private readonly indexes = new Map<string, Index>();

  get size(): number {
    return this.rows.size;
  }

  get(sysId: string): Row | undefined {
    return this.rows.get(collate(sysId));
  }

  all(): Iterable<Row> {
    return this.rows.values();
  }

  put(row: Row): void {
    this.own();
    const before = this.rows.get(collate(row.sys_id));
    this.rows.set(collate(row.sys_id), row);
    for (const [column, index] of this.indexes) {
      const was = before?.[column];
      const is = row[column];
      if (was === is) continue;
      if (was) drop(index, collate(was), row.sys_id);
      if (is) add(index, collate(is), row.sys_id);
    }
  }

  remove(sysId: string): boolean {
    const before = this.rows.get(collate(sysId));
    if (!before) return false;
    this.own();
    this.rows.delete(collate(sysId));
    for (const [column, index] of this.indexes) {
      const was = before[column];
      if (was) drop(index, collate(was), before.sys_id);
    }
    return true;
  }

  /** Makes the indexes exactly those of the given columns. */
  index(columns: Set<string>): void {
    for (const column of this.indexes.keys()) if (!columns.has(column)) this.indexes.delete(column);
    for (const column of columns) {
      if (this.indexes.has(column)) continue;
      const index: Index = new Map();
      for (const row of this.rows.values()) {
        const value = row[column];
        if (value) add(index, collate(value), row.sys_id);
      }
      this.indexes.set(column, index);
    }
  }

  indexed(column: string): boolean {
    return this.indexes.has(column);
  }

  /** sys_ids whose column holds the value, which is already collated. */
  ids(column: string, key: string): Iterable<string> {
    const bucket = this.indexes.get(column)?.get(key);
    if (bucket === undefined) return NONE;
    return typeof bucket === 'string' ? [bucket] : bucket;
  }

  count(column: string, key: string): number {
    const bucket = this.indexes.get(column)?.get(key);
    if (bucket === undefined) return 0;
    return typeof bucket === 'string' ? 1 : bucket.size;
  }

  /** The rows as they are now; later writes leave them alone. */
  freeze(): ReadonlyMap<string, Row> {
    this.shared = true;
    return this.rows;
  }

  private own(): void {
    if (!this.shared) return;
    this.rows = new Map(this.rows);
    this.shared = false;
  }
}

function add(index: Index, key: string, sysId: string): void {
  const bucket = index.get(key);
  if (bucket === undefined) index.set(key, sysId);
  else if (typeof bucket === 'string') index.set(key, new Set([bucket, sysId]));
  else bucket.add(sysId);
}

function drop(index: Index, key: string, sysId: string): void {
  const bucket = index.get(key);
  if (bucket === undefined || typeof bucket === 'string') {
    index.delete(key);
    return;
  }
  bucket.delete(sysId);
  if (bucket.size === 0) index.delete(key);
}
