/** Rows, and where they are kept: what schema/ and store/ offer. */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Millis = number;

/**
 * One stored record: column name to stored text. An empty column is absent.
 * Dates are UTC `yyyy-MM-dd HH:mm:ss`, booleans `1` / `0`, numbers decimal text, references sys_ids.
 */
export interface Row {
  sys_id: string;
  [column: string]: string;
}

/** Values on their way into a record: text, or null / '' to clear. */
export type Values = Record<string, string | null>;

// schema/

/** One dictionary entry. `source` says where the fact is from, for base-system tables. */
export interface ColumnDefinition {
  name: string;
  /** Internal type: string, integer, decimal, float, boolean, reference, glide_date_time, glide_list, journal_input, password2, url, ... */
  type: string;
  label: string;
  maxLength: number;
  reference?: string;
  /** As in the dictionary: a literal, or `javascript:` and an expression. */
  defaultValue?: string;
  unique?: boolean;
  mandatory?: boolean;
  readOnly?: boolean;
  /** 0 none, 1 dropdown with none, 2 suggestion, 3 dropdown without none. */
  choice?: number;
  display?: boolean;
  source?: string;
}

/** What other application scopes, and web services, may do with a table. */
export interface TableAccess {
  webService: boolean;
  read: boolean;
  create: boolean;
  update: boolean;
  delete: boolean;
}

export interface TableDefinition {
  name: string;
  label: string;
  superClass?: string;
  /** Application scope that owns the table: `global`, `sn_si`, `x_...`. */
  scope: string;
  columns: ColumnDefinition[];
  indexes: { columns: string[]; unique: boolean }[];
  access: TableAccess;
  /** Prefix of the automatic number, with its digits: `SIR`, 7. */
  number?: { prefix: string; digits: number };
  /** A table known only by its update XML: takes any column as text. */
  open?: boolean;
  source?: string;
}

export interface Schema {
  define(table: TableDefinition): void;
  addColumn(table: string, column: ColumnDefinition): void;
  has(table: string): boolean;
  /** Throws for an unknown table. */
  table(name: string): TableDefinition;
  /** Own or inherited column. */
  column(table: string, column: string): ColumnDefinition | undefined;
  columns(table: string): ColumnDefinition[];
  /** The table first, its root last. */
  lineage(table: string): string[];
  /** The table and every table that extends it, directly or not. */
  descendants(table: string): string[];
  displayColumn(table: string): string | undefined;
  tables(): string[];
  /** Grows with every definition: what was derived from an older one is stale. */
  readonly version: number;
}

// store/

export interface StoreChange {
  table: string;
  sysId: string;
  /** Absent when the row was removed. */
  row?: Row;
}

/** Rows by class, with hash indexes. Knows no rules: `records/` is the only caller that writes on behalf of scripts. */
export interface Store {
  /** In the table, or in one that extends it. The row is shared: copy before changing. */
  get(table: string, sysId: string): Row | undefined;
  /** Rows of the table and of those that extend it. */
  rows(table: string): Iterable<Row>;
  /** Rows whose column holds one of the values, through an index; undefined where the column has none. */
  lookup(table: string, column: string, values: string[]): Row[] | undefined;
  /** How many rows `lookup` would give, at the cost of no row; undefined where the column has no index. */
  estimate(table: string, column: string, values: string[]): number | undefined;
  /** Inserts or replaces, in exactly this class. */
  put(table: string, row: Row): void;
  remove(table: string, sysId: string): void;
  /** The unique index that the row would break, as its column names joined by commas. */
  clash(table: string, row: Row): string | undefined;
  /** Rows of the table and of those that extend it. */
  size(table: string): number;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
  onChange(listener: (change: StoreChange) => void): void;
}
