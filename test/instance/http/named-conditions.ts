import { StrictModeError } from '../errors.ts';
import { resolveField } from '../query/index.ts';
import { choicesOf, referenceOf } from '../records/index.ts';
import { collate } from '../store/class-rows.ts';
import type { Platform, Row, Transaction } from '../types.ts';
import { requireQueryRights } from './query-rights.ts';
import type { Query, TableParameters } from './parameters.ts';

/** `name=value` pairs of a request: conditions in the place of `sysparm_query` (documented for Table and Aggregate API). */
function pairsOf(query: Query): [string, string][] {
  return Object.entries(query).filter(([name]) => !name.startsWith('sysparm_'));
}

/** The stored value that a pair means: choices and references may be named by what they show, in any case. */
function storedOf(platform: Platform, table: string, name: string, given: string): string {
  const field = resolveField(platform, table, name);
  if (!field || given === '') return given;
  if (field.column.reference && field.column.type === 'reference')
    return referenceOf(platform, field.column.reference, given) ?? given;
  const choices = choicesOf(platform, field.table, field.column.name);
  const wanted = collate(given);
  const found =
    choices.find(({ value }) => collate(value) === wanted) ??
    choices.find(({ label }) => collate(label) === wanted);
  return found?.value ?? given;
}

/**
 * The encoded query of a request. Names and values exclude `sysparm_query`: what the platform does with both is not documented,
 * so strict mode refuses it.
 */
export function encodedQuery(platform: Platform, table: string, query: Query): string {
  const pairs = pairsOf(query);
  const encoded = query.sysparm_query ?? '';
  if (pairs.length > 0 && encoded !== '' && platform.mode === 'strict')
    throw new StrictModeError(
      `sysparm_query and ${pairs.map(([name]) => name).join(', ')} exclude each other`,
    );
  const conditions = pairs.map(([name, value]) => `${name}=${storedOf(platform, table, name, value)}`);
  return [encoded, ...conditions].filter(Boolean).join('^');
}

interface Found {
  rows: Row[];
  total: number | undefined;
}

/** The window of rows that a request asks for, and how many there are without it unless it wants no count. */
export function findRows(
  platform: Platform,
  tx: Transaction,
  table: string,
  query: Query,
  parameters: TableParameters,
): Found {
  const encoded = encodedQuery(platform, table, query);
  requireQueryRights(platform, tx, table, encoded);
  return selectRows(platform, tx, table, encoded, parameters);
}

/** The same without asking for the right to query the columns: where other rights decide. */
export function selectRows(
  platform: Platform,
  tx: Transaction,
  table: string,
  encoded: string,
  { limit, offset, noCount }: TableParameters,
): Found {
  const rows = platform.records.find(tx, table, encoded, { limit, offset });
  return { rows, total: noCount ? undefined : platform.records.count(tx, table, encoded) };
}
