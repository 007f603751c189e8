import { kindOf } from '../schema/index.ts';
import type { Platform, Row } from '../types.ts';

/** What a row of a database page of 16 kB must stay below (InnoDB; ServiceNow KB0584932). */
const LIMIT = 8126;

/** Bytes of a long value that stay in the row (ROW_FORMAT=COMPACT), and the pointer to the rest. */
const IN_ROW = 768 + 20;

/** Header of the record and the columns that InnoDB adds. */
const OVERHEAD = 5 + 6 + 7;

const FIXED: Readonly<Record<string, number>> = { boolean: 1, integer: 4, date: 3, dateTime: 5, decimal: 10 };

/**
 * Bytes that a row takes in the database, as its values are: a column without a value takes none but its bit. Inherited columns
 * count, as in a table that has the whole hierarchy in it.
 */
export function rowSize(platform: Platform, table: string, row: Row): number {
  const columns = platform.schema.columns(table);
  let bytes = OVERHEAD + Math.ceil((columns.length - 1) / 8);
  for (const column of columns) {
    const value = row[column.name];
    if (value === undefined) continue;
    const fixed = FIXED[kindOf(column.type)];
    bytes += fixed ?? textSize(value, column.maxLength);
  }
  return bytes;
}

/** Bytes of a text in its row, with the one or two that tell its length. */
function textSize(value: string, maxLength: number): number {
  const bytes = Math.min(Buffer.byteLength(value), IN_ROW);
  const isShort = maxLength > 0 && maxLength * 4 <= 255;
  return bytes + (isShort || bytes < 128 ? 1 : 2);
}

/** Why the database refuses a row; undefined where it takes it. */
export function rowSizeRefusal(platform: Platform, table: string, row: Row): string | undefined {
  if (isSmall(row) || rowSize(platform, table, row) < LIMIT) return undefined;
  return (
    `Row size too large (> ${LIMIT}). Changing some columns to TEXT or BLOB may help. In current row format, BLOB prefix of 768 bytes is ` +
    `stored inline. Table ${table}`
  );
}

/** True for a row that could not be too large, whatever its characters: most rows, at little cost. */
function isSmall(row: Row): boolean {
  let most = 1000;
  for (const name in row) most += Math.min((row[name] ?? '').length * 3, IN_ROW) + 2;
  return most < LIMIT;
}
