import { StrictModeError } from '../errors.ts';
import { kindOf } from '../schema/index.ts';
import { storedValue } from '../records/values.ts';
import type { ColumnDefinition, Row } from '../types.ts';
import { Scripted, type GlideContext } from './context.ts';
import { textOf } from './convert.ts';
import { QueryBuilder } from './query-builder.ts';

/** What `over` knows about the write that a record takes part in. */
export interface Writing {
  previous?: Row;
  isNew?: boolean;
  operation?: 'insert' | 'update' | 'delete';
}

/** State of a GlideRecord that scripts do not see: the rows found, where it stands, what was set since. */
export class RecordCursor extends Scripted {
  readonly valid: boolean;
  readonly conditions: QueryBuilder;
  /** Element proxies by column: elements belong to the cursor, not to a row (C04). */
  readonly elements = new Map<string, object>();
  protected found: Row[] = [];
  protected position = -1;
  protected current: Row | undefined;
  /** sys_id that the next insert shall use. */
  protected wantedSysId = '';
  protected isFresh = false;
  protected workflow = true;
  protected abort = false;
  private given: Map<string, string> | undefined;
  /** Columns set by plain assignment, which updateMultiple passes over (W08). */
  private assigned: Set<string> | undefined;

  constructor(
    context: GlideContext,
    readonly table: string,
    protected readonly writing?: Writing,
  ) {
    super(context);
    this.valid = context.platform.schema.has(table);
    this.conditions = new QueryBuilder(context.platform);
  }

  /** The record's own class, where it extends the table that was asked for. */
  className(): string {
    const name = this.current?.sys_class_name;
    return name && this.context.platform.schema.has(name) ? name : this.table;
  }

  column(name: string): ColumnDefinition | undefined {
    if (!this.valid) return undefined;
    return this.context.platform.schema.column(this.className(), name);
  }

  /** Stored text of a column as it would be written now, '' for empty or unknown; strict mode throws for unknown (V01). */
  stored(name: string): string {
    const given = this.given?.get(name);
    if (given !== undefined) return given;
    if (name === 'sys_id' && this.wantedSysId) return this.wantedSysId;
    const value = this.current?.[name];
    if (value !== undefined) return value;
    if (!this.column(name)) this.missing(name);
    return '';
  }

  /** Stored text before the write, or before what was set. */
  before(name: string): string {
    const row = this.writing ? this.writing.previous : this.current;
    return row?.[name] ?? '';
  }

  /** Sets a column to what a script gave, in the form the column stores (V06, V15, V16). */
  put(name: string, value: unknown, assigned = false): void {
    const column = this.column(name);
    if (!column) {
      this.missing(name);
      return;
    }
    const text = textOf(this.context.platform, `${this.table}.${name}`, value);
    if (kindOf(column.type) === 'password' && this.context.platform.mode === 'strict' && text !== '') {
      throw new StrictModeError(`${this.table}.${name} is a password2 column: use setDisplayValue`);
    }
    this.putStored(name, storedValue(this.context.platform, this.table, column, text), assigned);
  }

  /** Sets a column to text in its stored form. */
  putStored(name: string, text: string, assigned = false): void {
    (this.given ??= new Map()).set(name, text);
    if (assigned) (this.assigned ??= new Set()).add(name);
    else this.assigned?.delete(name);
  }

  /** Column values set since the record was read. */
  pending(options: { assigned: boolean } = { assigned: true }): Record<string, string> {
    const values: Record<string, string> = {};
    for (const [name, value] of this.given ?? []) {
      if (options.assigned || !this.assigned?.has(name)) values[name] = value;
    }
    return values;
  }

  /** The record as it would be written now. */
  asRow(): Row {
    const row: Row = { ...this.current, sys_id: this.wantedSysId || (this.current?.sys_id ?? '') };
    for (const [name, value] of this.given ?? []) {
      if (value === '') delete row[name];
      else row[name] = value;
    }
    return row;
  }

  /** Puts a row under the cursor and forgets what was set. */
  stand(row: Row | undefined): void {
    this.current = row;
    this.given = undefined;
    this.assigned = undefined;
    this.wantedSysId = '';
    this.isFresh = false;
  }

  isAborted(): boolean {
    return this.abort;
  }

  /** What a column that the table lacks gives: undefined; strict mode throws. */
  missing(name: string): undefined {
    if (this.context.platform.mode === 'strict') {
      throw new StrictModeError(`Unknown field ${name} in ${this.table} (V01, V05, V16)`);
    }
  }
}
