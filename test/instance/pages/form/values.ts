import type { FieldModel, Option } from '../../../ui/index.ts';
import { choicesOf, displayOfValue, referenceOf, valueOfDisplay } from '../../records/index.ts';
import { isNumber, kindOf, parseStored } from '../../schema/index.ts';
import type { ColumnDefinition, Platform, Row, Transaction } from '../../types.ts';

/** Columns longer than that get several lines. */
const ONE_LINE = 255;

const NONE: Option = { value: '', label: '-- None --' };

const TYPES: Record<string, FieldModel['kind']> = {
  reference: 'reference',
  url: 'url',
  script: 'script',
  script_plain: 'script',
  password: 'secret',
  conditions: 'text',
  glide_list: 'text',
};

/** How the form shows a column. */
export function kindOfField(platform: Platform, table: string, column: ColumnDefinition): FieldModel['kind'] {
  const known = TYPES[column.type];
  if (known) return known;
  const kind = kindOf(column.type);
  if (kind === 'boolean') return 'checkbox';
  if (kind === 'password') return 'secret';
  if (kind === 'journal') return 'journal';
  if (kind === 'dateTime') return 'datetime';
  if (kind === 'date') return 'date';
  if (hasChoices(platform, table, column)) return 'choice';
  if (isNumber(kind)) return 'number';
  return column.maxLength > ONE_LINE ? 'multiline' : 'text';
}

/** A list of suggestions (choice 2) takes other values too. */
const hasChoices = (platform: Platform, table: string, { name, choice }: ColumnDefinition): boolean =>
  (choice === 1 || choice === 3) && choicesOf(platform, table, name).length > 0;

/** The choices of a column, with the present value where it is none of them. */
export function optionsOf(
  platform: Platform,
  table: string,
  column: ColumnDefinition,
  value: string,
): Option[] {
  const choices = choicesOf(platform, table, column.name);
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return [
    ...(column.choice === 3 && value !== '' ? [] : [NONE]),
    ...choices,
    ...(isKnown ? [] : [{ value, label: value }]),
  ];
}

/** The value as an input holds it: dates in the zone of the user, lists by what they show, secrets never. */
export function inputOf(
  platform: Platform,
  tx: Transaction,
  table: string,
  column: ColumnDefinition,
  stored: string,
): string {
  const kind = kindOf(column.type);
  if (kind === 'boolean') return stored === '1' || stored === 'true' ? 'true' : 'false';
  if (kind === 'password' || column.type === 'password' || kind === 'journal') return '';
  if (kind === 'dateTime' || column.type === 'glide_list')
    return displayOfValue(platform, tx, table, column, stored);
  return stored.replaceAll('\r\n', '\n');
}

/** For editing one value in a list. */
export function editorOf(
  platform: Platform,
  tx: Transaction,
  table: string,
  column: ColumnDefinition,
  row: Row,
): { value: string; options?: Option[] } {
  const stored = row[column.name] ?? '';
  const kind = kindOfField(platform, table, column);
  const value = inputOf(platform, tx, table, column, stored);
  if (kind === 'choice') return { value, options: optionsOf(platform, table, column, stored) };
  if (kind === 'reference') return { value: displayOfValue(platform, tx, table, column, stored) };
  if (kind !== 'checkbox') return { value };
  return { value, options: ['true', 'false'].map((each) => ({ value: each, label: each })) };
}

type Read = { value: string } | { error: string };

const wrong = ({ label }: ColumnDefinition, what: string): Read => ({ error: `${label}: ${what}` });

function dateOf(
  platform: Platform,
  tx: Transaction,
  table: string,
  column: ColumnDefinition,
  text: string,
): Read {
  const isDate = kindOf(column.type) === 'date';
  if (parseStored(text) === undefined)
    return wrong(
      column,
      `"${text}" is no ${isDate ? 'date: yyyy-MM-dd' : 'date and time: yyyy-MM-dd HH:mm:ss'}`,
    );
  return { value: isDate ? text : valueOfDisplay(platform, tx, table, column, text) };
}

function referenceFrom(platform: Platform, column: ColumnDefinition, text: string): Read {
  const found = referenceOf(platform, column.reference ?? '', text);
  return found === undefined ? wrong(column, `no record "${text}"`) : { value: found };
}

/** Records or values by their names, separated by commas; what names no record stays as it is, such as an address. */
function listFrom(platform: Platform, column: ColumnDefinition, text: string): Read {
  const names = text.split(',').map((name) => name.trim());
  const target = column.reference;
  const values = names
    .filter((name) => name !== '')
    .map((name) => (target && referenceOf(platform, target, name)) || name);
  return { value: values.join(',') };
}

/** The value to store for what a person typed, or what is wrong with it. */
export function toValue(
  platform: Platform,
  tx: Transaction,
  table: string,
  column: ColumnDefinition,
  typed: string,
): Read {
  const text = typed.replaceAll('\r\n', '\n');
  if (text.trim() === '') return { value: '' };
  const kind = kindOf(column.type);
  if (kind === 'boolean') return { value: text === 'true' ? '1' : '0' };
  if (kind === 'dateTime' || kind === 'date') return dateOf(platform, tx, table, column, text.trim());
  if (column.type === 'glide_list') return listFrom(platform, column, text);
  if (column.reference) return referenceFrom(platform, column, text);
  if (hasChoices(platform, table, column)) {
    const isChoice = choicesOf(platform, table, column.name).some(({ value }) => value === text);
    if (!isChoice) return wrong(column, `"${text}" is none of the choices`);
  }
  if (isNumber(kind) && !Number.isFinite(Number(text))) return wrong(column, `"${text}" is no number`);
  const isText = kind === 'text' && column.maxLength > 0;
  if (isText && text.length > column.maxLength)
    return wrong(column, `at most ${column.maxLength} characters, not ${text.length}`);
  return { value: text };
}

/** Why a record was not written: what rules said to the user, else the reason of the platform. */
export function writeRefusal(tx: Transaction, reason: string): string {
  const said = tx.messages.filter(({ level }) => level === 'error').map(({ text }) => text);
  return said.length > 0 ? said.join('; ') : reason;
}
