import { displayOfValue, lastErrorOf, newSysId } from '../records/index.ts';
import { optionalText } from './convert.ts';
import { QueryableRecord } from './queryable-record.ts';

/** The part of GlideRecord (scoped) that tells about the record at the cursor, and sets its fields. */
export abstract class ReadableRecord extends QueryableRecord {
  /** GlideRecord.getValue(name): null for an empty field, and in lenient mode for an unknown one (V01, V02, V06). */
  getValue(name: unknown): string | null {
    const text = this.stored(optionalText(name));
    return text === '' ? null : text;
  }

  /** GlideRecord.setValue(name, value): stored as text (V06); `NULL` clears (V15). */
  setValue(name: unknown, value: unknown): void {
    this.put(optionalText(name), value);
  }

  /** GlideRecord.getDisplayValue([name]): of a field, or of the record (V07). */
  getDisplayValue(name?: unknown): string | null {
    const { platform, tx } = this.context;
    const field =
      name === undefined ? (platform.schema.displayColumn(this.className()) ?? 'sys_id') : optionalText(name);
    const column = this.column(field);
    if (!column) return this.stored(field) || null;
    return displayOfValue(platform, tx, this.className(), column, this.stored(field));
  }

  /** GlideRecord.getElement(columnName), dot-walked or not (Q14, V12). */
  getElement(name: unknown): object | undefined {
    return this.context.element(this, optionalText(name));
  }

  /** GlideRecord.getUniqueValue(): the sys_id, null without a record. */
  getUniqueValue(): string | null {
    return this.stored('sys_id') || null;
  }

  /** GlideRecord.getTableName(). */
  getTableName(): string {
    return this.table;
  }

  /** GlideRecord.isValid(): whether the table exists. */
  isValid(): boolean {
    return this.valid;
  }

  /** GlideRecord.isValidField(columnName). */
  isValidField(name: unknown): boolean {
    return this.column(optionalText(name)) !== undefined;
  }

  /** GlideRecord.isValidRecord(): whether the cursor is on a record. */
  isValidRecord(): boolean {
    return this.current !== undefined;
  }

  /** GlideRecord.isNewRecord(): made by newRecord or initialize and not yet inserted. */
  isNewRecord(): boolean {
    return this.isFresh || this.writing?.isNew === true;
  }

  /** GlideRecord.initialize(): an empty record without defaults or sys_id (V14). */
  initialize(): void {
    this.stand(undefined);
    this.isFresh = true;
  }

  /** GlideRecord.newRecord(): an empty record with the defaults and a sys_id (V14). */
  newRecord(): void {
    this.initialize();
    this.wantedSysId = newSysId();
    const defaults = this.context.records.blank(this.context.tx, this.table);
    for (const [name, value] of Object.entries(defaults)) if (name !== 'sys_id') this.putStored(name, value);
  }

  /** GlideRecord.setNewGuidValue(guid): sys_id that the insert shall use (W10). */
  setNewGuidValue(guid: unknown): void {
    this.wantedSysId = optionalText(guid);
  }

  /** GlideRecord.changes(): whether a field differs from what was read, or from what the write replaces (V10). */
  changes(): boolean {
    return Object.keys(this.asRow()).some((name) => this.stored(name) !== this.before(name));
  }

  /** GlideRecord.operation(): of the write that a business rule runs for. */
  operation(): string | null {
    if (!this.writing) return null;
    return this.writing.operation ?? (this.writing.isNew ? 'insert' : 'update');
  }

  /** GlideRecord.getLastErrorMessage(): why the last write was refused or failed (W11). */
  getLastErrorMessage(): string | null {
    return lastErrorOf(this.context.tx) || null;
  }

  /** GlideRecord.toString(): what a record shows as text is not documented; its class and sys_id serve messages. */
  override toString(): string {
    return `GlideRecord(${this.table} ${this.stored('sys_id')})`;
  }
}
