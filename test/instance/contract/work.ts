/** One unit of work and what it does to records: engine/ (clock, metrics, faults, log), transactions, query/, records/. */
import type { Millis, Row, Values } from './data.ts';

// engine/clock, metrics, faults, log

export interface Clock {
  now(): Millis;
  /** UTC text as stored: `yyyy-MM-dd HH:mm:ss`. */
  text(): string;
  advance(ms: number): void;
  /** The clock is set, back as well: it was wrong, or is now. */
  jump(ms: number): void;
  /** `virtual`: stands still unless advanced. `real`: the machine's time plus what was advanced. */
  mode: 'virtual' | 'real';
  onAdvance(listener: (now: Millis) => void): void;
}

export type OperationKind = 'query' | 'get' | 'aggregate' | 'insert' | 'update' | 'delete';

export interface MetricsReport {
  /** table -> kind -> count. */
  operations: Record<string, Partial<Record<OperationKind, number>>>;
  total: number;
  /** table -> rows that a database would have looked at for the queries, through its best index for each. */
  examined: Record<string, number>;
  outbound: number;
}

export interface Metrics {
  count(table: string, kind: OperationKind): void;
  countExamined(table: string, rows: number): void;
  countOutbound(): void;
  report(): MetricsReport;
  reset(): void;
}

/**
 * What happens at the n-th record operation from now (writes and reads alike, 1 = the next one):
 * `fail`: the operation fails as a database error would (insert / update give null, a query finds nothing and sets the last error);
 * `kill`: the transaction dies: this and every later platform call of it throws, nothing catches it for good;
 * `job`: another worker runs that job to its end just before the operation;
 * `advance`: the clock moves on by `seconds` just before the operation;
 * `sleep`: the worker sleeps for `seconds`, past its lease; before it wakes another one runs the `job` to its end.
 */
export interface Fault {
  at: number;
  kind: 'fail' | 'kill' | 'job' | 'advance' | 'sleep';
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

// access/

export type TableOperation = 'read' | 'create' | 'write' | 'delete';

/**
 * What scripts of one application may do with what belongs to another. Refusals are sentences, undefined where nothing is
 * refused; each is logged. The platform itself, and scripts of the global scope, may do anything.
 */
export interface ScopeFence {
  /** The table's own access flags: a write that they refuse gives null to the script. */
  policyRefusal(tx: Transaction, table: string, operation: TableOperation): string | undefined;
  /** Restricted Caller Access and privileges: what they refuse throws. */
  privilegeRefusal(tx: Transaction, table: string, operation: TableOperation): string | undefined;
  /** Whether a script include of another application may be run. */
  includeRefusal(tx: Transaction, include: string, owner: string): string | undefined;
  /** Throws the exception of a denied access where the caller may not make a call such as `GlideRecord.insert`. */
  requireApi(tx: Transaction, api: string): void;
  /** The exception of a denied access: scripts cannot read the reason. */
  exception(reason: string): Error;
}

// transactions

export interface User {
  sysId: string;
  name: string;
  roles: Set<string>;
  timeZone: string;
  /** Of the profile, such as `dd/MM/yyyy`; empty for that of the system. */
  dateFormat?: string;
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

// query/

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

// records/

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
  /** A new record with its defaults, not stored. */
  blank(tx: Transaction, table: string): Row;
  /** Display value of a column: reference -> target's display column, choice -> label, boolean -> true/false. */
  display(tx: Transaction, table: string, row: Row, column: string): string;
}
