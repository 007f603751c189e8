import { KilledError } from '../errors.ts';
import { matching, parseQuery, resolveField, selectRows } from '../query/index.ts';
import type {
  FindOptions,
  OperationKind,
  ParsedQuery,
  Platform,
  Records,
  Row,
  ScriptRecord,
  TableOperation,
  Transaction,
  Values,
  WriteOptions,
  WriteResult,
} from '../types.ts';
import { displayOf, displayOfValue } from './display.ts';
import { defineCounters } from './numbers.ts';
import { Passwords } from './passwords.ts';
import { RowWriter, differs } from './row-writer.ts';
import { rowSizeRefusal } from './row-size.ts';
import { newSysId } from './sys-id.ts';

const LAST_ERROR = 'records.lastError';
const DATABASE_ERROR = 'Database error: the operation failed';
const SYS_ID = /^[0-9a-f]{32}$/i;

/** Why the transaction's last refused or failed operation was, '' where the last one was fine. */
export function lastErrorOf(tx: Transaction): string {
  return (tx.state.get(LAST_ERROR) as string | undefined) ?? '';
}

/** Reads and writes of records on behalf of transactions. */
export class PlatformRecords implements Records {
  readonly passwords: Passwords;
  private readonly writer: RowWriter;

  constructor(
    private readonly platform: Platform,
    passwordSecret?: string,
  ) {
    defineCounters(platform);
    this.passwords = new Passwords(passwordSecret);
    this.writer = new RowWriter(platform, this.passwords);
  }

  find(tx: Transaction, table: string, query: string | ParsedQuery, options?: FindOptions): Row[] {
    if (this.failsRead(tx, table, 'query')) return [];
    return selectRows(this.platform, tx, table, query, options);
  }

  count(tx: Transaction, table: string, query: string | ParsedQuery): number {
    return this.group(tx, table, query).length;
  }

  /** Matching rows in no order, for aggregates: counted as one aggregate operation. */
  group(tx: Transaction, table: string, query: string | ParsedQuery): Row[] {
    if (this.failsRead(tx, table, 'aggregate')) return [];
    return matching(this.platform, tx, table, typeof query === 'string' ? parseQuery(query) : query);
  }

  get(tx: Transaction, table: string, sysId: string): Row | undefined {
    if (this.failsRead(tx, table, 'get')) return undefined;
    return this.platform.store.get(table, sysId);
  }

  insert(tx: Transaction, table: string, values: Values, options: WriteOptions = {}): WriteResult {
    const { schema, store, rules, glide } = this.platform;
    const refusal = this.failsWrite(tx, table, 'insert', options);
    if (refusal) return this.refuse(tx, refusal);
    const sysId = options.sysId || values.sys_id || newSysId();
    if (!SYS_ID.test(sysId)) return this.refuse(tx, `Not a sys_id: ${sysId}`);
    let row: Row = { sys_id: sysId };
    this.writer.apply(table, row, values);
    this.writer.defaults(tx, table, row, values);
    this.writer.stampNew(tx, table, row);
    let record: ScriptRecord | undefined;
    if (options.workflow !== false) {
      record = glide.over(tx, table, row, { isNew: true });
      if (!rules.before(tx, 'insert', table, record))
        return this.refuse(tx, 'Insert aborted by a business rule');
      row = this.merged(table, row, record);
      // A before rule may have called setNewGuidValue.
      if (SYS_ID.test(record.values().sys_id)) row.sys_id = record.values().sys_id;
    }
    const entries = this.writer.takeJournal(table, row);
    const root = schema.lineage(table).at(-1) ?? table;
    const clash = store.get(root, row.sys_id) ? 'sys_id' : store.clash(table, row);
    if (clash)
      return this.refuse(
        tx,
        `Unique key violation in ${table}: a record with the same ${clash} exists`,
        true,
      );
    const tooLarge = rowSizeRefusal(this.platform, table, row);
    if (tooLarge) return this.refuse(tx, tooLarge, true);
    store.put(table, row);
    this.writer.journal(tx, table, row.sys_id, entries);
    if (record) this.after(tx, 'insert', table, record, { ...row, ...Object.fromEntries(entries) });
    return { row: store.get(table, row.sys_id) ?? row };
  }

  update(
    tx: Transaction,
    table: string,
    sysId: string,
    values: Values,
    options: WriteOptions = {},
  ): WriteResult {
    const { store, rules, glide } = this.platform;
    const refusal = this.failsWrite(tx, table, 'update', options);
    if (refusal) return this.refuse(tx, refusal);
    const previous = store.get(table, sysId);
    if (!previous) return this.refuse(tx, `No record ${sysId} in ${table}`);
    const exact = this.classOf(table, previous);
    let row: Row = { ...previous };
    this.writer.apply(exact, row, values);
    let record: ScriptRecord | undefined;
    if (options.workflow !== false) {
      record = glide.over(tx, exact, row, { previous });
      if (!rules.before(tx, 'update', exact, record, previous)) {
        return this.refuse(tx, 'Update aborted by a business rule');
      }
      row = this.merged(exact, row, record);
    }
    const changed = differs(previous, row);
    const entries = this.writer.takeJournal(exact, row);
    if (changed) {
      const clash = store.clash(exact, row);
      if (clash)
        return this.refuse(
          tx,
          `Unique key violation in ${exact}: a record with the same ${clash} exists`,
          true,
        );
      const tooLarge = rowSizeRefusal(this.platform, exact, row);
      if (tooLarge) return this.refuse(tx, tooLarge, true);
      this.writer.stampChanged(tx, row);
      store.put(exact, row);
      this.writer.journal(tx, exact, sysId, entries);
    } else row = previous;
    if (record) this.after(tx, 'update', exact, record, { ...row, ...Object.fromEntries(entries) }, previous);
    return { row: store.get(exact, sysId) ?? row };
  }

  remove(tx: Transaction, table: string, sysId: string, options: WriteOptions = {}): boolean {
    const { store, rules, glide } = this.platform;
    const refusal = this.failsWrite(tx, table, 'delete', options);
    const row = refusal ? undefined : store.get(table, sysId);
    if (refusal || !row) {
      this.refuse(tx, refusal ?? `No record ${sysId} in ${table}`);
      return false;
    }
    const exact = this.classOf(table, row);
    const record =
      options.workflow === false
        ? undefined
        : glide.over(tx, exact, row, { previous: row, operation: 'delete' });
    if (record && !rules.before(tx, 'delete', exact, record, row)) {
      this.refuse(tx, 'Delete aborted by a business rule');
      return false;
    }
    store.remove(exact, sysId);
    if (record) rules.after(tx, 'delete', exact, record, row);
    return true;
  }

  /** A new record with its defaults, not stored: no operation on the database. */
  blank(tx: Transaction, table: string): Row {
    const row: Row = { sys_id: newSysId() };
    this.writer.defaults(tx, table, row, {});
    return row;
  }

  display(tx: Transaction, table: string, row: Row, column: string): string {
    const exact = this.classOf(table, row);
    if (column.includes('.')) return this.displayBehindDot(tx, exact, row, column);
    const definition = this.platform.schema.column(exact, column);
    return definition ? displayOf(this.platform, tx, exact, row, definition) : '';
  }

  private displayBehindDot(tx: Transaction, table: string, row: Row, path: string): string {
    const field = resolveField(this.platform, table, path);
    return field ? displayOfValue(this.platform, tx, field.table, field.column, field.read(row)) : '';
  }

  private classOf(table: string, row: Row): string {
    const name = row.sys_class_name;
    return name && name !== table && this.platform.schema.has(name) ? name : table;
  }

  /** The row with what before rules made of it; values that scripts set have the form of their columns already. */
  private merged(table: string, row: Row, record: ScriptRecord): Row {
    const values = record.values();
    const merged = { ...row };
    for (const name in row) if (!(name in values)) delete merged[name];
    this.writer.apply(table, merged, values);
    return merged;
  }

  private after(
    tx: Transaction,
    operation: 'insert' | 'update',
    table: string,
    record: ScriptRecord,
    row: Row,
    previous?: Row,
  ): void {
    record.written(row);
    this.platform.rules.after(tx, operation, table, record, previous);
  }

  /** Counts the operation; true when an armed fault makes it fail. Throws KilledError. */
  private fails(tx: Transaction, table: string, kind: OperationKind): boolean {
    if (tx.killed) throw new KilledError();
    this.platform.metrics.count(table, kind);
    tx.state.delete(LAST_ERROR);
    const failed = this.platform.faults.hit(tx, table, kind);
    if (tx.killed) throw new KilledError();
    return failed;
  }

  /** Throws the exception of a denied access for a table that the caller's scope may not read. */
  private failsRead(tx: Transaction, table: string, kind: OperationKind): boolean {
    const { access } = this.platform;
    const refusal = access.policyRefusal(tx, table, 'read') ?? access.privilegeRefusal(tx, table, 'read');
    if (refusal) {
      this.refuse(tx, refusal);
      throw access.exception(refusal);
    }
    if (!this.fails(tx, table, kind)) return false;
    this.refuse(tx, DATABASE_ERROR, true);
    return true;
  }

  /** Why the write fails, or undefined. Throws the exception of a denied access where a privilege is missing. */
  private failsWrite(
    tx: Transaction,
    table: string,
    kind: 'insert' | 'update' | 'delete',
    options: WriteOptions,
  ): string | undefined {
    const { access } = this.platform;
    const needed: TableOperation = kind === 'insert' ? 'create' : kind === 'update' ? 'write' : 'delete';
    const refusal = options.system ? undefined : access.policyRefusal(tx, table, needed);
    const denial = options.system || refusal ? undefined : access.privilegeRefusal(tx, table, needed);
    if (this.fails(tx, table, kind)) return DATABASE_ERROR;
    if (denial) {
      this.refuse(tx, denial);
      throw access.exception(denial);
    }
    return refusal;
  }

  private refuse(tx: Transaction, reason: string, log = false): { row: null; reason: string } {
    tx.state.set(LAST_ERROR, reason);
    if (log) this.platform.log.write('error', 'platform', reason);
    return { row: null, reason };
  }
}

/** The record layer of an instance. `passwordSecret` makes the key of password2 columns: keep it with the data. */
export function createRecords(platform: Platform, passwordSecret?: string): PlatformRecords {
  return new PlatformRecords(platform, passwordSecret);
}
