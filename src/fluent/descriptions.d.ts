/**
 * Types of the descriptions: the `.ts` files below src/fluent that are not `.now.ts`. Fluent is read, not run: it knows neither
 * loops nor calls, so similar records would be written out one by one. A description says once what differs, and the build makes
 * the Fluent of it (test/build/fluent). An id in a description is the end of a key in generated/keys.ts: it never changes.
 */

/** Names of columns, separated by blanks. */
export type Columns = string;

/** A role of the app, or one of another application by its full name. */
export type RoleName = 'viewer' | 'admin' | 'action_admin' | 'sn_si.analyst';

/** The roles that may do it. Without any nobody may, not even an administrator of the platform. */
export type Grant = readonly RoleName[];

/** Who may do what with the records of a table. */
export type TableAccess = readonly [read: Grant, create: Grant, write: Grant, remove: Grant];

/** Who alone may read or write columns, among those who may do so with the record. */
export interface ColumnAccess {
  table: string;
  /** `action secrets`: what the Action types declare as a secret or an address. */
  columns: Columns | 'action secrets';
  operations: readonly ('read' | 'write')[];
  roles: Grant;
}

/** List, form and related lists of a table, in the default view. */
export interface Layout {
  list: Columns;
  form: readonly FormSection[];
  /**
   * Related lists in their order, by the end of their id: a table and its reference to this one, or `REL:` and the name of a
   * relationship in layouts/relationships.now.ts.
   */
  related?: Readonly<Record<string, string>>;
}

/** Colour of a value in lists, by table, column and value. */
export type StateColours = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, StateColour>>>>>
>;

export type StateColour = 'green' | 'blue' | 'yellow' | 'red' | 'grey';

/** A section of a form: two columns beside each other, and fields that take the whole width below them. */
export interface FormSection {
  caption: string;
  left?: Columns;
  right?: Columns;
  below?: Columns;
  /** The columns of the Action types, halved, instead of `left` and `right`. */
  fields?: 'of the Action types';
}

/** Entries of the navigator below a line with their title. */
export interface MenuGroup {
  id: string;
  title: string;
  entries: readonly MenuEntry[];
}

/** An entry of the navigator that opens a list, or a page. */
export interface MenuEntry {
  id: string;
  title: string;
  hint: string;
  /** A table of the app, without the scope. */
  table?: string;
  /** A table of the platform instead. */
  platformTable?: string;
  /** Encoded query of the list, with its order. */
  filter?: string;
  /** A page of the app instead, by the end of its endpoint: `setup` for `<scope>_setup.do`. */
  page?: string;
  role: 'viewer' | 'admin';
}

/** A test of the suite that proves an install on an instance: user, calls of src/server/selftest, records. */
export interface AtfTest {
  id: string;
  /** Its place in the suite: what others rest on comes first. */
  order: number;
  /** Nothing after it makes sense when it fails. */
  stopsSuite?: boolean;
  name: string;
  description: string;
  steps: readonly AtfStep[];
}

/** A step; atf/steps.ts makes them. */
export interface AtfStep {
  id: string;
  /** Name of the platform's step. */
  api: string;
  /** Its inputs as they are. `{id}` in a text is the sys_id of the record that the step with that id has answered. */
  values: Readonly<Record<string, unknown>>;
  /** Function of src/server/selftest that a script step calls. */
  calls?: string;
  /** Roles of the app for the user that the step makes. */
  roles?: readonly RoleName[];
}

/** What the app may do with a table, or a script include, of another application: a record for each operation. */
export interface RecordPrivilege {
  id: string;
  operations: readonly ('read' | 'create' | 'write' | 'delete' | 'execute')[];
  table?: string;
  scriptInclude?: string;
  /** Scope of the other application; the platform's own tables have none. */
  scope?: string;
  /** The other application may restrict its callers: the same rights are requested there, too. */
  restrictsCallers?: true;
}

/** APIs of the platform that the emitted code calls, by the type of what is called. */
export type ApiPrivileges = Readonly<Record<string, readonly string[]>>;
