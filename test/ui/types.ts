/** What surrounds the content of a page. */
export interface Frame {
  /** Of the document. */
  title: string;
  /** Name of the product, and what it is not. */
  brand: string;
  tagline?: string;
  /** Path of the start page. */
  home: string;
  theme?: 'light' | 'dark';
  /** The CSRF token of the session: forms and scripts send it along. */
  token?: string;
  /** Messages above the content. */
  messages?: Message[];
  /** Names of views that fill places of the layout; each gets the frame. */
  places?: { header?: string; aside?: string };
  /** Shown inside of another page, which has the banner. */
  embedded?: boolean;
  /** What the views of the places need. */
  shell?: object;
}

export interface Message {
  level: 'error' | 'warning' | 'info' | 'success';
  text: string;
}

/** Colours of states: meaning first, so that both themes can show them. */
export type Tone = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'grey';

/** One place of a table. */
export interface Cell {
  text: string;
  href?: string;
  tone?: Tone;
  /** What a double click edits: address of the editor. */
  edit?: string;
  /** Of the full text, where `text` is shortened. */
  title?: string;
}

export interface TableColumn {
  label: string;
  /** Where a click on the header leads. */
  href?: string;
  sort?: 'ascending' | 'descending';
  numeric?: boolean;
  /** Values are short and stay in one line. */
  short?: boolean;
}

/** For the view `ui/table`. */
export interface TableModel {
  caption: string;
  columns: TableColumn[];
  rows: { id: string; cells: Cell[]; label?: string }[];
  /** Name of the checkboxes that mark rows; none: rows cannot be marked. */
  mark?: string;
  /** Said where there are no rows. */
  empty: string;
}

/** For the view `ui/pager`. */
export interface PagerModel {
  first: number;
  last: number;
  total: number;
  links: { label: string; rel: 'first' | 'prev' | 'next' | 'last'; href?: string }[];
}

export interface Option {
  value: string;
  label: string;
}

/** For the view `ui/field`: one field of a form, with label, hint and error. */
export interface FieldModel {
  name: string;
  label: string;
  kind:
    | 'text'
    | 'number'
    | 'multiline'
    | 'choice'
    | 'checkbox'
    | 'secret'
    | 'reference'
    | 'datetime'
    | 'date'
    | 'url'
    | 'script'
    | 'journal';
  value: string;
  /** What is read: differs from the value of choices and references. */
  display?: string;
  options?: Option[];
  mandatory?: boolean;
  readOnly?: boolean;
  hidden?: boolean;
  hint?: string;
  error?: string;
  maxLength?: number;
  wide?: boolean;
  placeholder?: string;
  /** Of a reference: the record, and where to look for others (answers `{rows: [{value, label, detail}]}`). */
  href?: string;
  picker?: string;
}

/** For the view `ui/buttons`. */
export interface ButtonModel {
  label: string;
  /** Name and value that the form sends. */
  name?: string;
  value?: string;
  kind?: 'primary' | 'plain' | 'danger' | 'link';
  title?: string;
  /** Asked before it is done. */
  confirm?: string;
  href?: string;
}

/** For the view `ui/tiles`. */
export interface TileModel {
  title: string;
  text: string;
  figure?: string;
  tone?: Tone;
  href?: string;
}
