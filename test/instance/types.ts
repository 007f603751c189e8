/**
 * The parts of the local instance and how they speak to one another.
 * Each part lives in the folder named in its comment; `create.ts` wires them together.
 */

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

// ---------------------------------------------------------------- schema/

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

// ---------------------------------------------------------------- store/

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

// ---------------------------------------------------------------- engine/clock, metrics, faults, log

export interface Clock {
  now(): Millis;
  /** UTC text as stored: `yyyy-MM-dd HH:mm:ss`. */
  text(): string;
  advance(ms: number): void;
  /** `virtual`: stands still unless advanced. `real`: the machine's time plus what was advanced. */
  mode: 'virtual' | 'real';
  onAdvance(listener: (now: Millis) => void): void;
}

export type OperationKind = 'query' | 'get' | 'aggregate' | 'insert' | 'update' | 'delete';

export interface MetricsReport {
  /** table -> kind -> count. */
  operations: Record<string, Partial<Record<OperationKind, number>>>;
  total: number;
  outbound: number;
}

export interface Metrics {
  count(table: string, kind: OperationKind): void;
  countOutbound(): void;
  report(): MetricsReport;
  reset(): void;
}

/**
 * What happens at the n-th record operation from now (writes and reads alike, 1 = the next one):
 * `fail`: the operation fails as a database error would (insert / update give null, a query finds nothing and sets the last error);
 * `kill`: the transaction dies: this and every later platform call of it throws, nothing catches it for good;
 * `job`: another worker runs that job to its end just before the operation;
 * `advance`: the clock moves on by `seconds` just before the operation.
 */
export interface Fault {
  at: number;
  kind: 'fail' | 'kill' | 'job' | 'advance';
  table?: string;
  operation?: OperationKind;
  job?: string;
  seconds?: number;
}

export interface Faults {
  arm(fault: Fault): void;
  clear(): void;
  /** Called before each record operation; true when the operation must fail. May throw KilledError. */
  hit(tx: Transaction, table: string, kind: OperationKind): boolean;
}

export interface LogLine {
  at: string;
  level: 'debug' | 'info' | 'warn' | 'error';
  /** Scope that wrote it, or `platform`. */
  source: string;
  message: string;
}

export interface Log {
  write(level: LogLine['level'], source: string, message: string): void;
  lines(): LogLine[];
  clear(): void;
}

// ---------------------------------------------------------------- transactions

export interface User {
  sysId: string;
  name: string;
  roles: Set<string>;
  timeZone: string;
}

/** One unit of work: a job, an event, a request. Every platform call is made on behalf of one. */
export interface Transaction {
  user: User;
  /** Application scope of the script that runs now; `global` for the platform itself. */
  scope: string;
  kind: 'job' | 'event' | 'request' | 'platform';
  interactive: boolean;
  messages: { level: 'info' | 'error'; text: string }[];
  /** Set by a kill fault: every further platform call throws. */
  killed: boolean;
  /** Nesting of business rules, for the recursion guard. */
  depth: number;
  /** Per-transaction state of parts (sandbox contexts, loaded modules), keyed by part. */
  state: Map<string, unknown>;
}

// ---------------------------------------------------------------- query/

/** One condition: `value` is the text after the operator, not yet evaluated where it begins with `javascript:`. */
export interface Condition {
  field: string;
  operator: string;
  value: string;
}

export interface Ordering {
  field: string;
  descending: boolean;
}

/** An encoded query taken apart: groups are ORed (^NQ), their clauses ANDed (^), the conditions of a clause ORed (^OR). */
export interface ParsedQuery {
  groups: Condition[][][];
  order: Ordering[];
  groupBy: string[];
}

// ---------------------------------------------------------------- records/

export interface FindOptions {
  limit?: number;
  /** Zero-based, with limit. */
  offset?: number;
}

export interface WriteOptions {
  /** False skips business rules (setWorkflow(false), map without business rules). */
  workflow?: boolean;
  /** The engine's own writes (import sets, scheduler): not checked as a cross-scope write of a script. */
  system?: boolean;
  sysId?: string;
}

export type WriteResult = { row: Row } | { row: null; reason: string };

/** The one way to read and write records: scope access, defaults, system fields, rules, unique indexes, metrics, faults. */
export interface Records {
  /** An encoded query, or one already taken apart. */
  find(tx: Transaction, table: string, query: string | ParsedQuery, options?: FindOptions): Row[];
  count(tx: Transaction, table: string, query: string | ParsedQuery): number;
  get(tx: Transaction, table: string, sysId: string): Row | undefined;
  insert(tx: Transaction, table: string, values: Values, options?: WriteOptions): WriteResult;
  update(tx: Transaction, table: string, sysId: string, values: Values, options?: WriteOptions): WriteResult;
  remove(tx: Transaction, table: string, sysId: string, options?: WriteOptions): boolean;
  /** Display value of a column: reference -> target's display column, choice -> label, boolean -> true/false. */
  display(tx: Transaction, table: string, row: Row, column: string): string;
}

// ---------------------------------------------------------------- glide/

/** A GlideRecord as scripts see it, over a row that is being written. */
export interface ScriptRecord {
  /** The proxy to hand to a script. */
  proxy: unknown;
  /** Values as they are now, script changes included. */
  values(): Row;
  aborted(): boolean;
  /** Puts the row as it was written under the record, keeping what changes() answers. */
  written(row: Row): void;
}

export interface Glide {
  /** Names a *script* finds in its global scope (GlideRecord, gs, Class, sn_ws, ...), bound to the transaction. */
  globals(tx: Transaction): Record<string, unknown>;
  /** What `@servicenow/glide` (namespace '') or `@servicenow/glide/<namespace>` exports to a *module*. */
  exports(tx: Transaction, namespace: string): Record<string, unknown>;
  /** A GlideRecord over a row, for business rules, UI actions and transform scripts. `previous` gives changes(). */
  over(
    tx: Transaction,
    table: string,
    row: Row,
    options?: { previous?: Row; isNew?: boolean; operation?: 'insert' | 'update' | 'delete' },
  ): ScriptRecord;
}

// ---------------------------------------------------------------- sandbox/

export interface ScriptResult {
  /** Value of the script's last expression. */
  value: unknown;
  /** Variables after the script ran (an `ignore = true` of a transform script, an `answer` of an ACL). */
  variables: Record<string, unknown>;
}

/** Runs scripts and modules of the installed app in V8 contexts that hold only what the platform offers. */
export interface Sandbox {
  /** `variables` are readable and assignable by the script and are given back. */
  run(
    tx: Transaction,
    scope: string,
    name: string,
    script: string,
    variables?: Record<string, unknown>,
  ): ScriptResult;
}

// ---------------------------------------------------------------- engine/

export interface Rules {
  /** Before rules; false when one of them aborted. Changes of `current` are in record.values() afterwards. */
  before(tx: Transaction, operation: 'insert' | 'update' | 'delete', table: string, record: ScriptRecord, previous?: Row): boolean;
  /** After rules at once, async rules queued. */
  after(tx: Transaction, operation: 'insert' | 'update' | 'delete', table: string, record: ScriptRecord, previous?: Row): void;
}

export interface ImportResult {
  state: 'inserted' | 'updated' | 'ignored' | 'skipped' | 'error';
  targetTable?: string;
  targetSysId?: string;
  message?: string;
  mapName?: string;
}

export interface Imports {
  /** Runs every active map of the set's table over its pending rows (or one row); synchronous. Gives the run's sys_id. */
  transform(tx: Transaction, importSetSysId: string, rowSysId?: string): { failed: boolean; runSysId: string };
  /** Import Set API: one row in a set of its own, transformed at once. */
  importRow(tx: Transaction, table: string, values: Values): ImportResult[];
}

export interface Events {
  /** gs.eventQueue / gs.eventQueueScheduled. `dueAt` defaults to now. */
  queue(tx: Transaction, name: string, table: string, sysId: string, parm1: string, parm2: string, dueAt?: Millis): void;
}

export interface WorkReport {
  name: string;
  kind: 'job' | 'event' | 'async rule';
  at: string;
  ok: boolean;
  /** What the script's last expression gave, as JSON-able data. */
  result?: unknown;
  error?: string;
  /** Record operations of this piece of work. */
  operations: number;
}

export interface Scheduler {
  /** Runs a job by name, due or not. Throws NoSuchJobError. */
  runJob(name: string): WorkReport;
  /** Runs what is due now: events, async rules, jobs. */
  runDue(): WorkReport[];
  /**
   * Runs due work, moving the clock on to the next scheduled event or async rule (never to the next turn of a
   * repeating job), until nothing is left or `limit` pieces of work are done.
   */
  rest(limit?: number): { ran: WorkReport[]; done: boolean };
}

export interface Acl {
  can(tx: Transaction, operation: 'read' | 'write' | 'create' | 'delete', table: string, row?: Row, column?: string): boolean;
}

export interface Users {
  system(): User;
  /** undefined when name or password is wrong. */
  login(name: string, password: string): User | undefined;
  byName(name: string): User | undefined;
}

// ---------------------------------------------------------------- http/

export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
}

export interface HttpResponse {
  /** 0 when no answer came; `error` says why. */
  status: number;
  headers: Record<string, string>;
  /** Every header line in order, duplicates too, where the transport tells. */
  headerLines?: [name: string, value: string][];
  body: string;
  error?: string;
}

/** Outbound HTTP, synchronous as scripts need it. */
export interface HttpOut {
  send(request: HttpRequest): HttpResponse;
  close(): void;
}

// ---------------------------------------------------------------- base/, loader/, persistence/

/**
 * base/index.ts exports `defineBase(schema: Schema): void` (tables) and `seedBase(platform: Platform): void` (rows: users, roles,
 * choices, ACLs, scopes, dictionary). loader/index.ts exports `installApp(platform: Platform, appDir: string): InstallReport`.
 * http/outbound.ts exports `createHttpOut(): HttpOut`. create.ts calls defineBase and seedBase; it installs no app by itself.
 */
export interface InstallReport {
  scope: string;
  name: string;
  version: string;
  kind: 'install' | 'upgrade';
  /** Records written. */
  installed: number;
  /** Records removed by DELETE actions. */
  removed: number;
  /** Update names of application files left alone because someone changed or deleted them here. */
  skipped: string[];
}

// ---------------------------------------------------------------- the whole

export interface Platform {
  /** strict: unknown fields, over-long values and ambiguous operators throw. lenient: as silent as the platform. */
  mode: 'strict' | 'lenient';
  schema: Schema;
  store: Store;
  clock: Clock;
  metrics: Metrics;
  faults: Faults;
  log: Log;
  records: Records;
  glide: Glide;
  sandbox: Sandbox;
  rules: Rules;
  imports: Imports;
  events: Events;
  scheduler: Scheduler;
  acl: Acl;
  users: Users;
  http: HttpOut;
  /** Runs work in a transaction of its own. */
  transaction<T>(options: { user?: User; kind: Transaction['kind']; interactive?: boolean }, work: (tx: Transaction) => T): T;
}

/** Thrown where a script uses something that this instance does not emulate. */
export type NotEmulatedError = Error & { api: string };
