import { StrictModeError } from '../errors.ts';
import { formatStored, kindOf, parseStored } from '../schema/index.ts';
import type { ColumnDefinition, Platform } from '../types.ts';

/** Text that clears a field wherever it is set (V15). */
const CLEARS = 'NULL';

/**
 * The text that a column stores for a given one; '' clears. Strict mode throws for what does not fit the column (V13, V17); lenient
 * mode stores text of any length, and nothing where a number or date is not one.
 */
export function storedValue(
  platform: Platform,
  table: string,
  column: ColumnDefinition,
  given: string | null,
): string {
  if (given === null || given === '' || given === CLEARS) return '';
  switch (kindOf(column.type)) {
    case 'boolean':
      return /^(true|1)$/i.test(given)
        ? '1'
        : /^(false|0)$/i.test(given)
          ? '0'
          : misfit(platform, table, column, given);
    case 'integer':
      return isNumeric(given) ? String(Math.trunc(Number(given))) : misfit(platform, table, column, given);
    case 'decimal':
      return isNumeric(given) ? decimal(column, Number(given)) : misfit(platform, table, column, given);
    case 'dateTime':
      return formatted(given, 19) ?? misfit(platform, table, column, given);
    case 'date':
      return formatted(given, 10) ?? misfit(platform, table, column, given);
    case 'journal':
    case 'password':
      return given;
    default:
      return fitting(platform, table, column, given);
  }
}

function isNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** The dictionary's `decimal` keeps two digits, `float` seven. */
function decimal(column: ColumnDefinition, value: number): string {
  return String(Number(value.toFixed(column.type === 'float' ? 7 : 2)));
}

function formatted(text: string, length: number): string | undefined {
  const time = parseStored(text.trim());
  return time === undefined ? undefined : formatStored(time).slice(0, length);
}

function misfit(platform: Platform, table: string, column: ColumnDefinition, given: string): string {
  if (platform.mode === 'lenient') return '';
  throw new StrictModeError(
    `${table}.${column.name} (${column.type}) cannot hold "${given.slice(0, 100)}" (V17)`,
  );
}

function fitting(platform: Platform, table: string, column: ColumnDefinition, given: string): string {
  if (platform.mode === 'lenient' || column.maxLength <= 0 || given.length <= column.maxLength) return given;
  throw new StrictModeError(
    `${table}.${column.name} holds ${column.maxLength} characters, not ${given.length}: "${given.slice(0, 60)}..." (V13)`,
  );
}
