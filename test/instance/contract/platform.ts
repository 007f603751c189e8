/** HTTP, what is installed, and all parts together. */
import type { ForeignTableRules } from '../access/foreign-rules.ts';
import type { Schema, Store } from './data.ts';
import type { Acl, Events, Glide, Imports, Rules, Sandbox, Scheduler, Users } from './scripts.ts';
import type { Clock, Faults, Log, Metrics, Records, ScopeFence, Transaction, User } from './work.ts';

// http/

export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
}

export interface HttpResponse {
  /** 0 when no answer came; `error` says why, or why the body of one that came cannot be had. */
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

// base/, loader/, persistence/

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

// the whole

export interface Platform {
  /** strict: unknown fields, over-long values and ambiguous operators throw. lenient: as silent as the platform. */
  mode: 'strict' | 'lenient';
  /**
   * How a field map takes a date from a Date/Time column: as it is stored; its stored text read once more in the user's time zone; or
   * as the user sees it, in the format of the entry. Which of them the platform does is not documented.
   */
  importDates: 'stored' | 'zone' | 'display';
  /** What tests and the control plane may change while it runs. */
  settings: { foreignTableRules: ForeignTableRules; readonly readableSecrets: readonly string[] };
  schema: Schema;
  store: Store;
  clock: Clock;
  metrics: Metrics;
  faults: Faults;
  log: Log;
  access: ScopeFence;
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
  transaction<T>(
    options: { user?: User; kind: Transaction['kind']; interactive?: boolean },
    work: (tx: Transaction) => T,
  ): T;
}

/** Thrown where a script uses something that this instance does not emulate. */
export type NotEmulatedError = Error & { api: string };
