import { StrictModeError } from '../errors.ts';
import { kindOf } from '../schema/index.ts';
import type { ColumnDefinition, Platform, Row, Transaction, Values } from '../types.ts';
import { appendEntry } from './journal.ts';
import { nextNumber } from './numbers.ts';
import type { Passwords } from './passwords.ts';
import { storedValue } from './values.ts';

/** Columns that only the platform writes (W04). */
const SYSTEM = new Set([
  'sys_id',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
]);

/** Makes rows out of values: types, defaults, system columns, journal and password columns. */
export class RowWriter {
  constructor(
    private readonly platform: Platform,
    private readonly passwords: Passwords,
  ) {}

  /** Sets values on a row in place, system columns excepted; a column that does not exist throws in strict mode (V16). */
  apply(table: string, row: Row, values: Values): void {
    for (const name in values) {
      if (SYSTEM.has(name)) continue;
      const column = this.platform.schema.column(table, name);
      const given = values[name];
      if (given === undefined) continue;
      if (!column) {
        if (this.platform.mode === 'strict')
          throw new StrictModeError(`Unknown field ${name} in ${table} (V16)`);
        continue;
      }
      set(row, name, this.stored(table, column, given));
    }
  }

  /** Values that a new record gets where none was given: dictionary defaults, false for booleans, the next number. */
  defaults(tx: Transaction, table: string, row: Row, values: Values): void {
    for (const column of this.platform.schema.columns(table)) {
      if (values[column.name] !== undefined || row[column.name] !== undefined) continue;
      const given = this.defaultOf(tx, table, column);
      if (given !== '') set(row, column.name, this.stored(table, column, given));
    }
    if (!row.number && this.platform.schema.column(table, 'number'))
      set(row, 'number', nextNumber(this.platform, table) ?? '');
  }

  /** System columns of a record that is inserted now. */
  stampNew(tx: Transaction, table: string, row: Row): void {
    const now = this.platform.clock.text();
    row.sys_created_on = now;
    row.sys_created_by = tx.user.name;
    row.sys_updated_on = now;
    row.sys_updated_by = tx.user.name;
    row.sys_mod_count = '0';
    if (this.platform.schema.column(table, 'sys_class_name')) row.sys_class_name = table;
  }

  /** System columns of a record that is updated now. */
  stampChanged(tx: Transaction, row: Row): void {
    row.sys_updated_on = this.platform.clock.text();
    row.sys_updated_by = tx.user.name;
    row.sys_mod_count = String(Number(row.sys_mod_count ?? 0) + 1);
  }

  /** Takes the journal texts off a row that is about to be stored. */
  takeJournal(table: string, row: Row): [column: string, text: string][] {
    const taken: [string, string][] = [];
    for (const name in row) {
      const column = this.platform.schema.column(table, name);
      if (!column || kindOf(column.type) !== 'journal') continue;
      taken.push([name, row[name] ?? '']);
      delete row[name];
    }
    return taken;
  }

  journal(tx: Transaction, table: string, sysId: string, entries: [column: string, text: string][]): void {
    for (const [column, text] of entries) appendEntry(this.platform, tx, table, sysId, column, text);
  }

  private stored(table: string, column: ColumnDefinition, given: string | null): string {
    const value = storedValue(this.platform, table, column, given);
    return kindOf(column.type) === 'password' ? this.passwords.encrypt(value) : value;
  }

  private defaultOf(tx: Transaction, table: string, column: ColumnDefinition): string {
    const text = column.defaultValue ?? '';
    if (text === '') return kindOf(column.type) === 'boolean' ? '0' : '';
    if (!text.startsWith('javascript:')) return text;
    const { scope } = this.platform.schema.table(table);
    const { value } = this.platform.sandbox.run(
      tx,
      scope,
      `default of ${table}.${column.name}`,
      text.slice(11),
    );
    return value === undefined || value === null ? '' : String(value);
  }
}

function set(row: Row, column: string, value: string): void {
  if (value === '') delete row[column];
  else row[column] = value;
}

/** Whether two rows differ in a column that is not the platform's own. */
export function differs(before: Row, after: Row): boolean {
  for (const name in after) if (after[name] !== before[name] && !SYSTEM.has(name)) return true;
  for (const name in before) if (!(name in after) && !SYSTEM.has(name)) return true;
  return false;
}
