import type { Row, Schema, Store, StoreChange } from '../types.ts';
import { ClassRows, collate } from './class-rows.ts';

type Snapshot = Map<string, ReadonlyMap<string, Row>>;

const EMPTY: ReadonlyMap<string, Row> = new Map();

/** All rows in memory: one Map per class, hash indexes kept with each write, copy-on-write snapshots. */
export class MemoryStore implements Store {
  private readonly classes = new Map<string, ClassRows>();
  private readonly listeners: ((change: StoreChange) => void)[] = [];
  /** Answers derived from the dictionary, good for one version of it. */
  private readonly uniques = new Map<string, { owner: string; columns: string[] }[]>();
  private readonly indexed = new Map<string, Set<string>>();
  private derivedFrom = -1;

  constructor(private readonly schema: Schema) {}

  get(table: string, sysId: string): Row | undefined {
    for (const name of this.schema.descendants(table)) {
      const row = this.classes.get(name)?.get(sysId);
      if (row) return row;
    }
    return undefined;
  }

  *rows(table: string): Iterable<Row> {
    for (const name of this.schema.descendants(table)) {
      const rows = this.classes.get(name);
      if (rows) yield* rows.all();
    }
  }

  lookup(table: string, column: string, values: string[]): Row[] | undefined {
    const found: Row[] = [];
    if (column === 'sys_id') {
      for (const sysId of new Set(values)) {
        const row = this.get(table, sysId);
        if (row) found.push(row);
      }
      return found;
    }
    if (!this.hasIndex(table, column)) return undefined;
    const keys = new Set(values.map(collate));
    for (const name of this.schema.descendants(table)) {
      const rows = this.current(name);
      if (rows) for (const key of keys) collect(rows, column, key, found);
    }
    return found;
  }

  estimate(table: string, column: string, values: string[]): number | undefined {
    if (column === 'sys_id') return values.length;
    if (!this.hasIndex(table, column)) return undefined;
    let count = 0;
    for (const name of this.schema.descendants(table)) {
      const rows = this.current(name);
      if (rows) for (const value of values) count += rows.count(column, collate(value));
    }
    return count;
  }

  put(table: string, row: Row): void {
    if (!this.classes.has(this.schema.table(table).name)) this.classes.set(table, new ClassRows());
    this.current(table)?.put(row);
    this.tell({ table, sysId: row.sys_id, row });
  }

  remove(table: string, sysId: string): void {
    for (const name of this.schema.descendants(table)) {
      if (!this.current(name)?.remove(sysId)) continue;
      this.tell({ table: name, sysId });
      return;
    }
  }

  clash(table: string, row: Row): string | undefined {
    for (const { owner, columns } of this.uniquesOf(table)) {
      if (columns.some((column) => !row[column])) continue;
      if (this.taken(owner, columns, row)) return columns.join(',');
    }
    return undefined;
  }

  size(table: string): number {
    let size = 0;
    for (const name of this.schema.descendants(table)) size += this.classes.get(name)?.size ?? 0;
    return size;
  }

  snapshot(): Snapshot {
    return new Map([...this.classes].map(([name, rows]) => [name, rows.freeze()]));
  }

  /** Listeners hear of each row that differs, as if it had been written. */
  restore(snapshot: unknown): void {
    const saved = snapshot as Snapshot;
    for (const [name, rows] of this.classes) {
      const before = saved.get(name) ?? EMPTY;
      for (const { sys_id } of [...rows.all()]) if (!before.has(collate(sys_id))) this.remove(name, sys_id);
    }
    for (const [name, before] of saved) {
      for (const row of before.values()) {
        if (this.classes.get(name)?.get(row.sys_id) !== row) this.put(name, row);
      }
    }
  }

  onChange(listener: (change: StoreChange) => void): void {
    this.listeners.push(listener);
  }

  private tell(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private taken(owner: string, columns: string[], row: Row): boolean {
    const size = (column: string): number => this.estimate(owner, column, [row[column] ?? '']) ?? Infinity;
    const rarest = columns.reduce((best, column) => (size(column) < size(best) ? column : best));
    const sames = this.lookup(owner, rarest, [row[rarest] ?? '']) ?? [];
    return sames.some(
      (other) =>
        other.sys_id !== row.sys_id &&
        columns.every((column) => collate(other[column] ?? '') === collate(row[column] ?? '')),
    );
  }

  /** The class with its indexes brought up to the dictionary; undefined before its first row. */
  private current(table: string): ClassRows | undefined {
    const rows = this.classes.get(table);
    if (rows && rows.version !== this.schema.version) {
      rows.index(indexedColumns(this.schema, table));
      rows.version = this.schema.version;
    }
    return rows;
  }

  private hasIndex(table: string, column: string): boolean {
    this.refresh();
    let columns = this.indexed.get(table);
    if (!columns) this.indexed.set(table, (columns = indexedColumns(this.schema, table)));
    return columns.has(column);
  }

  private refresh(): void {
    if (this.derivedFrom === this.schema.version) return;
    this.derivedFrom = this.schema.version;
    this.uniques.clear();
    this.indexed.clear();
  }

  private uniquesOf(table: string): { owner: string; columns: string[] }[] {
    this.refresh();
    const cached = this.uniques.get(table);
    if (cached) return cached;
    const found = this.schema.lineage(table).flatMap((owner) => {
      const { columns, indexes } = this.schema.table(owner);
      const single = columns.filter((column) => column.unique).map((column) => [column.name]);
      const declared = indexes.filter((index) => index.unique).map((index) => index.columns);
      return [...single, ...declared].map((names) => ({ owner, columns: names }));
    });
    this.uniques.set(table, found);
    return found;
  }
}

function collect(rows: ClassRows, column: string, key: string, found: Row[]): void {
  for (const sysId of rows.ids(column, key)) {
    const row = rows.get(sysId);
    if (row) found.push(row);
  }
}

/** References, unique columns and those of declared indexes, inherited ones included. */
function indexedColumns(schema: Schema, table: string): Set<string> {
  const columns = new Set<string>();
  for (const name of schema.lineage(table)) {
    const definition = schema.table(name);
    for (const column of definition.columns) {
      if (column.reference || column.unique) columns.add(column.name);
    }
    for (const index of definition.indexes) for (const column of index.columns) columns.add(column);
  }
  return columns;
}

/** An empty store for the tables of a dictionary. */
export function createStore(schema: Schema): MemoryStore {
  return new MemoryStore(schema);
}
