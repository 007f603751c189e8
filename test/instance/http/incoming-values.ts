import { valueOfDisplay } from '../records/index.ts';
import type { Platform, Row, Transaction, Values } from '../types.ts';
import { ApiError } from './api-error.ts';
import { columnRights } from './table-access.ts';

/** The JSON object of a request body. Throws 400 for anything else. */
export function jsonObject(body: unknown): Record<string, unknown> {
  if (body === undefined || body === null) return {};
  if (typeof body !== 'object' || Array.isArray(body)) {
    throw new ApiError(400, 'Exception while reading request', 'The payload is not valid JSON.');
  }
  return body as Record<string, unknown>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Values to write from a request body. Fields that do not exist, or that the user may not write, are
 * ignored without a word, as the Table API does. Texts are stored values, or with `sysparm_input_display_value`
 * what a user would type; only so is a password2 column written at all.
 */
export function incomingValues(
  platform: Platform,
  tx: Transaction,
  table: string,
  body: unknown,
  options: { inputDisplayValue: boolean; operation: 'create' | 'write'; row?: Row },
): Values {
  const mayWrite = columnRights(platform, tx, options.operation);
  const values: Values = {};
  for (const [name, given] of Object.entries(jsonObject(body))) {
    const column = platform.schema.column(table, name);
    if (!column || given === undefined || !mayWrite(table, name, options.row)) continue;
    if (column.type === 'password2' && !options.inputDisplayValue) continue;
    const shown = given === null ? '' : text(given);
    values[name] = options.inputDisplayValue ? valueOfDisplay(platform, tx, table, column, shown) : shown;
  }
  return values;
}
