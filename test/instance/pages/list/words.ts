import { displayOfValue } from '../../records/index.ts';
import { resolveField } from '../../query/index.ts';
import type { Condition, Platform, Transaction } from '../../types.ts';

/** Operators as people read them; of dates where they differ. */
const WORDS: Record<string, string> = {
  '=': 'is',
  '!=': 'is not',
  LIKE: 'contains',
  'NOT LIKE': 'does not contain',
  STARTSWITH: 'starts with',
  ENDSWITH: 'ends with',
  IN: 'is one of',
  'NOT IN': 'is not one of',
  ISEMPTY: 'is empty',
  ISNOTEMPTY: 'is not empty',
  EMPTYSTRING: 'is the empty string',
  ANYTHING: 'is anything',
  '<': 'less than',
  '>': 'greater than',
  '<=': 'at most',
  '>=': 'at least',
  ON: 'on',
  NOTON: 'not on',
  BETWEEN: 'between',
  SAMEAS: 'is same as',
  NSAMEAS: 'is different from',
  GT_FIELD: 'is greater than field',
  LT_FIELD: 'is less than field',
};
const DATE_WORDS: Record<string, string> = {
  '<': 'before',
  '>': 'after',
  '<=': 'at or before',
  '>=': 'at or after',
};
const WITHOUT_VALUE = ['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING'];

/** One condition in words: the label of the column, the operator, and the value as it is displayed. */
export function inWords(platform: Platform, tx: Transaction, table: string, condition: Condition): string {
  const { operator, value } = condition;
  const field = resolveField(platform, table, condition.field);
  if (!field) return [condition.field, operator, value].filter((part) => part !== '').join(' ');
  const isDate = field.kind === 'dateTime' || field.kind === 'date';
  const words = (isDate ? DATE_WORDS[operator] : undefined) ?? WORDS[operator] ?? operator.toLowerCase();
  const start = `${labelOf(platform, table, condition.field)} ${words}`;
  if (WITHOUT_VALUE.includes(operator)) return start;
  return `${start} ${shown(platform, tx, field.table, condition)}`;
}

/** The label of a column; behind dots that of each step. */
export function labelOf(platform: Platform, table: string, path: string): string {
  const steps = path.split('.');
  return steps
    .map(
      (_step, at) =>
        resolveField(platform, table, steps.slice(0, at + 1).join('.'))?.column.label ?? steps[at],
    )
    .join(' > ');
}

function shown(
  platform: Platform,
  tx: Transaction,
  table: string,
  { field, operator, value }: Condition,
): string {
  const name = field.slice(field.lastIndexOf('.') + 1);
  const column = platform.schema.column(table, name);
  if (!column || value === '') return value === '' ? '(empty)' : value;
  if (operator === 'ON' || operator === 'NOTON') return value.split('@')[0] ?? value;
  if (value.startsWith('javascript:')) return value;
  if (operator === 'IN' || operator === 'NOT IN')
    return value
      .split(',')
      .map((each) => displayOfValue(platform, tx, table, column, each) || each)
      .join(', ');
  const stored = column.type === 'boolean' ? value : displayOfValue(platform, tx, table, column, value);
  return stored || value;
}

/** What a list of a table's records is called: as the table says it, else by the rule of the language. */
export function pluralOf({ schema, store }: Platform, table: string): string {
  const { label } = schema.table(table);
  for (const { name, element, plural } of store.rows('sys_documentation'))
    if (name === table && !element && plural) return plural;
  if (/s$/.test(label)) return label;
  return /[^aeiou]y$/.test(label) ? `${label.slice(0, -1)}ies` : `${label}s`;
}
