import { resolveField } from '../query/index.ts';
import { displayOfValue } from '../records/index.ts';
import type { ColumnDefinition, Platform, Row, Transaction } from '../types.ts';
import type { TableParameters } from './parameters.ts';
import { columnRights } from './table-access.ts';

type Cell = string | { value?: string; display_value?: string; link?: string };
type Style = Pick<TableParameters, 'displayValue' | 'excludeReferenceLink' | 'fields'>;

const MASK = '********';
const SECRET = new Set(['password', 'password2']);
const JOURNAL = new Set(['journal', 'journal_input']);

/**
 * The stored text as the REST API gives it: true/false for booleans, nothing for journals, stars for
 * passwords.
 */
function plainValue(column: ColumnDefinition, stored: string): string {
  if (SECRET.has(column.type)) return stored && MASK;
  if (JOURNAL.has(column.type)) return '';
  if (column.type === 'boolean') return stored && (stored === '1' || stored === 'true' ? 'true' : 'false');
  return stored;
}

function cell(
  style: Style,
  base: string,
  column: ColumnDefinition,
  value: string,
  display: () => string,
): Cell {
  const isLink = column.type === 'reference' && column.reference && value && !style.excludeReferenceLink;
  const link = isLink ? { link: `${base}/api/now/table/${column.reference}/${value}` } : {};
  if (style.displayValue === 'all') return { display_value: display(), value, ...link };
  if (style.displayValue === 'true') return isLink ? { display_value: display(), ...link } : display();
  return isLink ? { ...link, value } : value;
}

/**
 * Columns of a row that a request gets without naming any: those of its table, and of an open table what the
 * row has.
 */
function columnsOf({ schema }: Platform, table: string, row: Row): string[] {
  const names = new Set(schema.columns(table).map((column) => column.name));
  const extra = Object.keys(row).filter((name) => !names.has(name) && schema.column(table, name));
  return [...names, ...extra].sort();
}

/**
 * Makes rows into the JSON objects of the REST API: every value a text, references as link and value, as
 * asked for by the parameters. Columns that the user may not read, and fields that do not exist, are left
 * out. `base` is `http://host`.
 */
export function presenter(platform: Platform, tx: Transaction, table: string, style: Style, base: string) {
  const mayRead = columnRights(platform, tx, 'read');

  function present(row: Row, name: string): Cell | undefined {
    if (!name.includes('.')) {
      const column = platform.schema.column(table, name);
      if (!column || !mayRead(table, name, row)) return undefined;
      const display = (): string =>
        SECRET.has(column.type)
          ? plainValue(column, row[name] ?? '')
          : platform.records.display(tx, table, row, name);
      return cell(style, base, column, plainValue(column, row[name] ?? ''), display);
    }
    const field = resolveField(platform, table, name);
    if (!field || !mayRead(field.table, field.column.name)) return undefined;
    const stored = field.read(row);
    const display = (): string =>
      SECRET.has(field.column.type)
        ? plainValue(field.column, stored)
        : displayOfValue(platform, tx, field.table, field.column, stored);
    return cell(style, base, field.column, plainValue(field.column, stored), display);
  }

  return (row: Row): Record<string, Cell> => {
    const result: Record<string, Cell> = {};
    for (const name of style.fields ?? columnsOf(platform, table, row)) {
      const presented = present(row, name);
      if (presented !== undefined) result[name] = presented;
    }
    return result;
  };
}
