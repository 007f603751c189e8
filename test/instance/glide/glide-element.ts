import { displayOf, displayOfValue, valueOfDisplay } from '../records/display.ts';
import { entriesOf, entryText } from '../records/journal.ts';
import { kindOf } from '../schema/index.ts';
import { optionalText } from './convert.ts';
import { ElementPlace } from './element-place.ts';

/** GlideElement (scoped): a field of the record at which its cursor stands at the time of each call (C04). */
export class GlideElement extends ElementPlace {
  /** GlideElement.toString(): '' for empty (V03), true or false for a boolean (V02). */
  override toString(): string {
    const cursor = this.cursor();
    const text = cursor.stored(this.name);
    if (text === '' || kindOf(cursor.column(this.name)?.type ?? '') !== 'boolean') return text;
    return text === '1' ? 'true' : 'false';
  }

  /** GlideElement.getValue(): the stored text, null for empty (V01, V02). */
  getValue(): string | null {
    return this.cursor().stored(this.name) || null;
  }

  /** GlideElement.setValue(value) (V06). */
  setValue(value: unknown): void {
    this.cursor().put(this.name, value);
  }

  /** GlideElement.getDisplayValue([maxCharacters]) (V07). */
  getDisplayValue(maxCharacters?: unknown): string {
    const { platform, tx } = this.context;
    const cursor = this.cursor();
    const { column } = this;
    if (!column) return '';
    const table = cursor.className();
    const shown =
      kindOf(column.type) === 'journal'
        ? displayOf(platform, tx, table, cursor.asRow(), column)
        : displayOfValue(platform, tx, table, column, cursor.stored(this.name));
    return maxCharacters === undefined ? shown : shown.slice(0, Number(maxCharacters));
  }

  /** GlideElement.setDisplayValue(value): finds what to store (V08); encrypts a password2 column. */
  setDisplayValue(value: unknown): void {
    const { platform, tx, records } = this.context;
    const cursor = this.cursor();
    const { column } = this;
    const text = optionalText(value);
    if (!column) cursor.put(this.name, text);
    else if (kindOf(column.type) === 'password') cursor.putStored(this.name, records.passwords.encrypt(text));
    else cursor.put(this.name, valueOfDisplay(platform, tx, cursor.className(), column, text));
  }

  /** GlideElement.nil(): for null and the empty string (V09). */
  nil(): boolean {
    return this.cursor().stored(this.name) === '';
  }

  /** GlideElement.changes() (V10). */
  changes(): boolean {
    const cursor = this.cursor();
    return cursor.stored(this.name) !== cursor.before(this.name);
  }

  /** GlideElement.changesFrom(value) (V10). */
  changesFrom(value: unknown): boolean {
    return this.changes() && this.cursor().before(this.name) === optionalText(value);
  }

  /** GlideElement.changesTo(value) (V10). */
  changesTo(value: unknown): boolean {
    return this.changes() && this.cursor().stored(this.name) === optionalText(value);
  }

  /** GlideElement.getRefRecord(): an empty GlideRecord where the reference is empty (V11). */
  getRefRecord(): object {
    const target = this.column?.reference;
    if (!target) throw new TypeError(`${this.name} is no reference`);
    const sysId = this.cursor().stored(this.name);
    const { records, tx } = this.context;
    return this.context.record(target, sysId === '' ? undefined : records.get(tx, target, sysId));
  }

  /** GlideElement.getLabel(). */
  getLabel(): string {
    return this.column?.label ?? '';
  }

  /** GlideElement.getJournalEntry(mostRecent): the newest entry with 1, all of them, newest first, with -1. */
  getJournalEntry(lines: unknown): string {
    const { platform } = this.context;
    const cursor = this.cursor();
    const limit = Number(lines) < 0 ? Infinity : Number(lines);
    return entriesOf(platform, cursor.stored('sys_id'), this.name, limit)
      .map((entry) => entryText(platform, cursor.className(), this.name, entry))
      .join('');
  }

  /** GlideElement.getDecryptedValue(): clear text of a password2 column, only in the scope of its table unless the instance says otherwise. */
  getDecryptedValue(): string {
    const { platform, tx, records } = this.context;
    const cursor = this.cursor();
    const { scope } = platform.schema.table(cursor.className());
    const isReadable = platform.settings.readableSecrets.includes(cursor.className());
    if (tx.scope !== scope && !isReadable)
      throw platform.access.exception(`${cursor.table}.${this.name} is decrypted only in scope ${scope}`);
    const stored = cursor.stored(this.name);
    return records.passwords.decrypt(stored) ?? stored;
  }

  /** GlideElement.canRead(). */
  canRead(): boolean {
    const { platform, tx } = this.context;
    const cursor = this.cursor();
    return platform.acl.can(tx, 'read', cursor.className(), cursor.asRow(), this.name);
  }
}
