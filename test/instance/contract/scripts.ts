/** Scripts and what runs them: glide/, sandbox/, and the engines of rules, imports, events, jobs and ACLs. */
import type { Millis, Row, Values } from './data.ts';
import type { Transaction, User } from './work.ts';

// glide/

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
  /** Emulated names a *script* finds in its global scope (GlideRecord, gs, Class, sn_ws, ...), bound to the transaction. */
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

// sandbox/

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
  /** Ends the contexts of a transaction. */
  end(tx: Transaction): void;
}

// engine/

export interface Rules {
  /** The row as its form shows it: with what display rules set, which is not stored. */
  display(tx: Transaction, table: string, row: Row): Row;
  /** Before rules; false when one of them aborted. Changes of `current` are in record.values() afterwards. */
  before(
    tx: Transaction,
    operation: 'insert' | 'update' | 'delete',
    table: string,
    record: ScriptRecord,
    previous?: Row,
  ): boolean;
  /** After rules at once, async rules queued. */
  after(
    tx: Transaction,
    operation: 'insert' | 'update' | 'delete',
    table: string,
    record: ScriptRecord,
    previous?: Row,
  ): void;
}

export interface ImportResult {
  state: 'inserted' | 'updated' | 'ignored' | 'skipped' | 'error';
  targetTable?: string;
  targetSysId?: string;
  message?: string;
  mapName?: string;
}

export interface Imports {
  /** Runs every active map of the set's table over its pending rows (or one row); synchronous. Returns the run's sys_id. */
  transform(
    tx: Transaction,
    importSetSysId: string,
    rowSysId?: string,
  ): { failed: boolean; runSysId: string };
  /** Import Set API: one row in a set of its own, transformed at once. */
  importRow(tx: Transaction, table: string, values: Values): ImportResult[];
}

export interface Events {
  /** gs.eventQueue / gs.eventQueueScheduled. `dueAt` defaults to now. */
  queue(
    tx: Transaction,
    name: string,
    table: string,
    sysId: string,
    parm1: string,
    parm2: string,
    dueAt?: Millis,
  ): void;
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
  /** Runs the async rules that are queued, and those that they queue; nothing else. */
  runQueuedRules(): WorkReport[];
  /**
   * Runs due work, moving the clock on to the next scheduled event or async rule (never to the next turn of a
   * repeating job), until nothing is left or `limit` pieces of work are done.
   */
  rest(limit?: number): { ran: WorkReport[]; done: boolean };
}

export interface Acl {
  can(
    tx: Transaction,
    operation: 'read' | 'write' | 'create' | 'delete',
    table: string,
    row?: Row,
    column?: string,
  ): boolean;
  /** Whether the user may name a column in a query: by a query ACL, else as the column may be read. */
  canQuery(tx: Transaction, operation: 'query_match' | 'query_range', table: string, column: string): boolean;
  /** Whether one ACL, of a REST endpoint, lets the user of the transaction pass; one that is missing or inactive does not. */
  passes(tx: Transaction, sysId: string): boolean;
}

export interface Users {
  system(): User;
  /** undefined when name or password is wrong. */
  login(name: string, password: string): User | undefined;
  byName(name: string): User | undefined;
}
