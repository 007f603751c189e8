import type { Columns } from './generated/columns.d.ts';
import type { SCOPE } from './names.ts';

/** What the type checker knows of the tables of the application: a column that a table lacks does not compile. */

export interface Text {
  readonly holds: 'text';
}

export interface Integer {
  readonly holds: 'integer';
}

export interface Decimal {
  readonly holds: 'decimal';
}

export interface Flag {
  readonly holds: 'flag';
}

/** Date/Time. */
export interface Time {
  readonly holds: 'time';
}

/** Password2: encrypted. */
export interface Secret {
  readonly holds: 'secret';
}

/** One of a few values, or nothing. */
export interface Choice<V extends string> {
  readonly holds: 'choice';
  readonly values: V;
}

/** The sys_id of a record of that table, or nothing; a table of the application goes by its name without the scope. */
export interface Reference<T extends string> {
  readonly holds: 'reference';
  readonly table: T;
}

/** Columns that the platform gives to every table. */
interface SystemColumns {
  sys_id: Text;
  sys_created_by: Text;
  sys_created_on: Time;
  sys_mod_count: Integer;
  sys_updated_by: Text;
  sys_updated_on: Time;
}

/** Columns of the tables of the platform that tables of the application extend: those that the code uses. */
export interface Inherited {
  sys_import_set_row: {
    sys_import_set: Reference<'sys_import_set'>;
    sys_import_state: Choice<'pending' | 'inserted' | 'updated' | 'ignored' | 'skipped' | 'error'>;
    sys_import_state_comment: Text;
    sys_target_sys_id: Text;
  };
}

/** A table of the application, by its name without the scope. */
export type OwnTable = keyof Columns;

/** The same, given its whole name; `string` for every other table. */
export type TableOf<Name extends string> = Name extends `${typeof SCOPE}_${infer T extends OwnTable}`
  ? T
  : string;

/** Whole name of a table. */
export type TableName<T extends string> = [T] extends [OwnTable] ? `${typeof SCOPE}_${T}` : string;

type All<T extends OwnTable> = Columns[T] & SystemColumns;

/** What can be read as text: all but flags, which read as one or the other of two spellings. */
export type Readable = Text | Integer | Decimal | Time | Secret | Choice<string> | Reference<string>;

/** Columns of a table, all or those that hold what is asked for; of a table of the platform any text. */
export type ColumnOf<T extends string, Kind = unknown> = [T] extends [OwnTable]
  ? { [C in keyof All<T>]: All<T>[C] extends Kind ? C : never }[keyof All<T>] & string
  : string;

/** Values of a choice column; of every other column any text. */
export type ValueOf<T extends string, C> = [T] extends [OwnTable]
  ? C extends keyof All<T>
    ? All<T>[C] extends Choice<infer V>
      ? V
      : string
    : string
  : string;

/** The table that a reference points to; `string` for one of the platform. */
type Target<T extends OwnTable, C> = C extends keyof All<T>
  ? All<T>[C] extends Reference<infer To>
    ? To
    : never
  : never;

type ReferenceColumn<T extends OwnTable> = ColumnOf<T, Reference<string>>;

/** `<reference>.<column>`. */
type NextColumn<T extends OwnTable> = {
  [C in ReferenceColumn<T>]: `${C}.${ColumnOf<Target<T, C>>}`;
}[ReferenceColumn<T>];

/** `<reference>.<reference>.<column>`. */
type FarColumn<T extends OwnTable> = {
  [C in ReferenceColumn<T>]: Target<T, C> extends OwnTable ? `${C}.${NextColumn<Target<T, C>>}` : never;
}[ReferenceColumn<T>];

/** The column that says how far a record has come, of each table whose records take steps: records/transitions.ts has which. */
export interface StateColumn {
  backfill: 'state';
  delivery: 'state';
  inbound_event: 'state';
  insight: 'state';
  integration_run: 'outcome';
  rule_alert: 'state';
}

export type Stateful = keyof StateColumn;

/** States of the records of a table. */
export type StateOf<T extends Stateful> = ValueOf<T, StateColumn[T]>;

/** A state that a record may enter: only records/transitions.ts makes one, and no other is written. */
export type Entered<T extends Stateful> = StateOf<T> & { readonly entered: T };

/** What may be written into a column. */
type Written<T extends OwnTable, C> = T extends Stateful
  ? C extends StateColumn[T]
    ? Entered<T>
    : Writable<T, C>
  : Writable<T, C>;

type Writable<T extends OwnTable, C> =
  '' | (All<T>[C & keyof All<T>] extends Flag ? 'true' | 'false' : ValueOf<T, C>);

/** Columns of a table and of what its references point to, as a query names them: `insight.configuration`. */
export type QueryColumn<T extends string> = [T] extends [OwnTable]
  ? ColumnOf<T> | NextColumn<T> | FarColumn<T>
  : string;

/** Column name to text. Dates are UTC `yyyy-MM-dd HH:mm:ss`, booleans `true` / `false`, an empty text clears. */
export type Values<T extends string = string> = [T] extends [OwnTable]
  ? { readonly [C in ColumnOf<T>]?: Written<T, C> }
  : Readonly<Record<string, string>>;
