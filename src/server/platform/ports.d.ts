/** What the rest of the app knows of the platform. The other files of this folder put these on top of Glide. */

import type {
  Choice,
  ColumnOf,
  Flag,
  Integer,
  OwnTable,
  QueryColumn,
  Readable,
  Secret,
  TableName,
  TableOf,
  Time,
  ValueOf,
  Values,
} from '../core/columns.d.ts';

export type { Values } from '../core/columns.d.ts';

type ChoiceColumn<T extends string> = ColumnOf<T, Choice<string>>;

/** A list stands for each of its values, with the operators IN and NOT IN. */
export type Condition<T extends string = string> = [T] extends [OwnTable]
  ? | readonly [
        column: Exclude<QueryColumn<T>, ChoiceColumn<T>>,
        operator: string,
        value: string | readonly string[],
      ]
    | {
        [C in ChoiceColumn<T>]: readonly [
          column: C,
          operator: string,
          value: '' | ValueOf<T, C> | readonly ValueOf<T, C>[],
        ];
      }[ChoiceColumn<T>]
  : readonly [column: string, operator: string, value: string | readonly string[]];

export interface Query<T extends string = string> {
  where: readonly Condition<T>[];
  /** One of these must be met as well. */
  either?: readonly Condition<T>[];
  orderBy?: QueryColumn<T>;
  descending?: boolean;
  /** Every query is bounded. */
  limit: number;
}

/** A record that was read or written, and can be written again: `Row<'delivery'>` is one of our table of that name. */
export interface Row<T extends string = string> {
  readonly id: string;
  readonly table: TableName<T>;
  /** Empty text for an empty column. */
  text<C extends ColumnOf<T, Readable>>(column: C): ValueOf<T, C> | '';
  /** As a person sees it: a choice's label, a reference's name. */
  display(column: ColumnOf<T>): string;
  /** Every entry of a journal column, the newest first, each after a line with its time and author. */
  journal(column: string): string;
  integer(column: ColumnOf<T, Integer>): number;
  flag(column: ColumnOf<T, Flag>): boolean;
  /** Milliseconds since 1970 UTC of a Date/Time column; null when empty. */
  time(column: ColumnOf<T, Time>): number | null;
  /** Password2 columns of our own tables, in clear. */
  secret(column: ColumnOf<T, Secret>): string;
  /**
   * False when the platform refused the write.
   * @param secrets values of Password2 columns, in clear
   */
  save(values: Values<T>, secrets?: Values<T>): boolean;
}

/** A record in memory that is never stored: how values would look on its form. */
export interface Draft {
  /** Label of a column; its name where there is none. */
  label(column: string): string;
  display(column: string): string;
}

/** Each throws an error of class `refused` where the platform does not grant the access; it names operation and table. */
export interface Rows {
  /** False for a table that this instance lacks. */
  hasTable(table: string): boolean;
  /** False for a column that this instance lacks: a query that names it would find every row. */
  hasColumn(table: string, column: string): boolean;
  /** No record operation: nothing is stored, no rule runs. Columns that the table lacks are left out. */
  draft(table: string, values: Values): Draft;
  byId<N extends string>(table: N, id: string): Row<TableOf<N>> | null;
  first<N extends string>(table: N, query: Omit<Query<TableOf<N>>, 'limit'>): Row<TableOf<N>> | null;
  /** Calls back for each row; the row is valid only within the call. */
  each<N extends string>(table: N, query: Query<TableOf<N>>, visit: (row: Row<TableOf<N>>) => void): void;
  /** Number of rows by value of one column. Throws where they could not be counted: that is never taken for none. */
  countBy<N extends string>(
    table: N,
    column: QueryColumn<TableOf<N>>,
    where: readonly Condition<TableOf<N>>[],
  ): Record<string, number>;
  /** The same for what there is mostly nothing of: one read then, where counting nothing takes two to be sure. */
  countIfAny<N extends string>(
    table: N,
    column: QueryColumn<TableOf<N>>,
    where: readonly Condition<TableOf<N>>[],
  ): Record<string, number>;
  /**
   * True for an encoded query that names columns of the table, or of what they refer to, and operators that the platform
   * knows. What it does not understand it leaves out of a query, which then finds more. No record operation.
   */
  understands(table: string, encoded: string): boolean;
  /** True when a record meets an encoded query. One read. */
  matches(table: string, id: string, encoded: string): boolean;
  /** Null when the platform refused it; with `id`, also when a row of that sys_id or unique key exists. */
  insert<N extends string>(table: N, values: Values<TableOf<N>>, id?: string): Row<TableOf<N>> | null;
  /** Why the platform refused the last `insert`, as far as it says so. */
  refusal(): string;
  /** Removes every row that meets the conditions; of our own tables, and import sets of theirs. */
  removeAll<N extends string>(table: N, where: readonly Condition<TableOf<N>>[]): void;
}

export interface Clock {
  /** Milliseconds since 1970 UTC, by the instance's clock. */
  now(): number;
}

export interface HttpCall {
  method: 'GET' | 'POST' | 'PUT';
  /** Complete and encoded, query included. */
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Basic authentication; empty for none. */
  user: string;
  password: string;
  /** Name of a protocol profile for mutual authentication. */
  mutualAuth?: string;
  /** Name of the MID Server that makes the call; the instance itself unless given. */
  midServer?: string;
  body?: string;
  timeoutSeconds: number;
}

export interface HttpAnswer {
  /** 0 when no answer came; `body` then says why. */
  status: number;
  body: string;
  /** Why the platform does not give the body of an answer that came: it is too large, for instance. */
  problem?: string;
  /** Milliseconds that it took to come, or not to come. */
  took: number;
  /** Value of an answer header, in any case; null when absent. */
  header(name: string): string | null;
}

export interface Http {
  /** Throws an error of class `refused` where the platform does not grant the API. */
  send(call: HttpCall): HttpAnswer;
}

export interface Log {
  error(area: string, message: string): void;
  info(area: string, message: string): void;
  debug(area: string, message: string): void;
}

/** An instance, by the properties that distinguish it from every other; a text is empty where its property is, or may not be read. */
export interface InstanceFacts {
  /** `instance_id`: given once by the platform. */
  readonly id: string;
  /** `instance_name`: the first part of its address. */
  readonly name: string;
  /** `glide.servlet.uri`. */
  readonly url: string;
}

export interface Settings {
  /** A property of this application, without the scope's prefix. */
  text(name: string): string;
  integer(name: string, fallback: number): number;
  /** Address of this instance, with a slash at its end. */
  instanceUrl(): string;
  /** What distinguishes this instance from its clones. */
  instance(): InstanceFacts;
}

export interface Events {
  /** Asks for a configuration's run to be continued at that time (milliseconds since 1970 UTC). */
  continueAt(configuration: string, at: number, startNew: boolean): void;
  /** Asks for a configuration's deliveries to be sent at that time. */
  deliverAt(configuration: string, at: number): void;
  /**
   * Asks for a configuration's Insights to be read again at that time.
   * @param count how often that was asked in a row
   */
  followAt(configuration: string, at: number, count: number): void;
  /**
   * Asks for a configuration's rules to be read at that time.
   * @param count how often that was asked in a row, 1 for the first time
   */
  watchRulesAt(configuration: string, at: number, count: number): void;
  /**
   * Asks for the events that CSE has sent to a configuration to be worked on at that time.
   * @param count how often that was asked in a row
   */
  receiveAt(configuration: string, at: number, count: number): void;
  /** Asks for a configuration's set-up to be validated at that time, from a step on; without one from the beginning. */
  validateAt(configuration: string, at: number, step?: number): void;
  /**
   * Announces that the health of a configuration has changed.
   * @param status sys_id of its status
   * @param change `<old> -> <new>`
   */
  healthChanged(status: string, configuration: string, change: string): void;
  /**
   * Asks for the mail of a delivery to be sent to one recipient.
   * @param delivery sys_id; its columns `mail_subject` and `mail_html` have the text
   * @param to e-mail address
   */
  actionMail(delivery: string, to: string): void;
  /** What the platform has refused of events since this was asked last, in a sentence; empty when nothing. */
  problem(): string;
}

export interface ImportSets {
  /**
   * Opens an import set; gives its sys_id, or null when the platform refused.
   * @param table staging table of its rows; that of Insights unless given
   */
  open(description: string, table?: string): string | null;
  /** Marks it as loaded: its rows are complete. */
  loaded(importSet: string): void;
  /**
   * Runs the transform maps over its pending rows. Throws when the platform reports a failure of the whole set.
   * @param row sys_id of the one row that is meant; all of them unless given
   */
  transform(importSet: string, row?: string): void;
}

/** APIs that an instance may lack, of other applications and of the platform: null then. What they throw is rethrown. */
export interface Services {
  /**
   * Resolves a machine by the active CI Lookup Rules of a source (`sn_sec_cmn.CIIdentify`).
   * @param source sys_id of the source's record in `sn_sec_int_integration`
   * @param payload JSON object: the fields that rules name as their source field
   * @returns sys_id of the configuration item, empty when no rule gave one
   */
  identifyCi(source: string, payload: string): string | null;
  /**
   * Creates or updates configuration items by Identification and Reconciliation
   * (`sn_cmdb.IdentificationEngine.createOrUpdateCI`).
   * @param discoverySource a choice value of `cmdb_ci.discovery_source`
   * @param json `{"items":[{"className":...,"values":{...}}]}`
   * @returns JSON: the result for each item
   */
  reconcileCi(discoverySource: string, json: string): string | null;
  /** SHA-256 of a text in UTF-8, hexadecimal (`GlideDigest.getSHA256Hex`). */
  sha256Hex(text: string): string | null;
  /** HMAC-SHA256 of a text in UTF-8; key and result in Base64 (`CertificateEncryption.generateMac`). */
  hmacBase64(keyBase64: string, text: string): string | null;
}

/** Keyed and plain hashes of UTF-8 text; half a pair of surrogates counts as U+FFFD. */
export interface Hashes {
  /** Lower case. */
  sha256Hex(text: string): string;
  /** HMAC-SHA256; key and result in Base64. */
  hmacBase64(keyBase64: string, text: string): string;
}

/** Everything that touches Glide, in one object that is handed down. */
export interface Ports {
  rows: Rows;
  clock: Clock;
  http: Http;
  /** Makes a request and does not send it: whether the platform grants the API. Throws as `send` does. */
  probeHttp(): void;
  log: Log;
  settings: Settings;
  events: Events;
  importSets: ImportSets;
  services: Services;
  hashes: Hashes;
  /** sys_id derived from a text: the same text always gives the same 32 hex digits. */
  deriveId(text: string): string;
}

/** What the user of the session may do with a record under the access controls. */
export interface Allowed {
  read: boolean;
  create: boolean;
  write: boolean;
  delete: boolean;
}

export interface Rights {
  /** @param id sys_id of the record; without one, a record that is not stored */
  onRecord(table: string, id: string): Allowed;
  readsColumn(table: string, id: string, column: string): boolean;
}
