/** How values of a column are compared, checked and shown. */
export type Kind = 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'dateTime' | 'journal' | 'password';

const KINDS = new Map<string, Kind>([
  ['integer', 'integer'],
  ['longint', 'integer'],
  ['order_index', 'integer'],
  ['auto_increment', 'integer'],
  ['decimal', 'decimal'],
  ['float', 'decimal'],
  ['percent_complete', 'decimal'],
  ['boolean', 'boolean'],
  ['glide_date', 'date'],
  ['date', 'date'],
  ['glide_date_time', 'dateTime'],
  ['due_date', 'dateTime'],
  ['datetime', 'dateTime'],
  ['journal_input', 'journal'],
  ['journal', 'journal'],
  ['password2', 'password'],
]);

/** The kind of an internal dictionary type; whatever is not listed is text. */
export function kindOf(type: string): Kind {
  return KINDS.get(type) ?? 'text';
}

/** True for numbers of either kind. */
export function isNumber(kind: Kind): boolean {
  return kind === 'integer' || kind === 'decimal';
}
