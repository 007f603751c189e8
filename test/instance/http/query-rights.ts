import { parseQuery, resolveField } from '../query/index.ts';
import type { Platform, Transaction } from '../types.ts';
import { ApiError } from './api-error.ts';

/** Operators of `query_match`; all others, and orderings, are those of `query_range` (ServiceNow documentation, "Query ACLs"). */
const MATCH = [
  '=',
  '!=',
  'IN',
  'NOT IN',
  'SAMEAS',
  'NSAMEAS',
  'ANYTHING',
  'EMPTYSTRING',
  'ISEMPTY',
  'ISNOTEMPTY',
];

type Operation = 'query_match' | 'query_range';

/**
 * Refuses a query over a column that the user may not query: a query ACL decides, and where there is none the right to read the column,
 * each step of a dotted path included (ServiceNow documentation, "Query ACLs"). How the Table API words the refusal is seen in
 * integrations, not documented.
 * @param fields further columns that the answer is made of: grouped or aggregated by
 */
export function requireQueryRights(
  platform: Platform,
  tx: Transaction,
  table: string,
  encoded: string,
  fields: readonly string[] = [],
): void {
  const { groups, order, groupBy } = parseQuery(encoded);
  const asked: [string, Operation][] = groups
    .flat(2)
    .map(({ field, operator }) => [field, MATCH.includes(operator) ? 'query_match' : 'query_range']);
  for (const path of [...order.map(({ field }) => field), ...groupBy, ...fields])
    asked.push([path, 'query_range']);
  if (asked.every(([path, operation]) => mayQuery(platform, tx, table, path, operation))) return;
  throw new ApiError(
    403,
    'Insufficient rights to query records',
    'Field(s) present in the query do not have permission to be read',
  );
}

function mayQuery(
  platform: Platform,
  tx: Transaction,
  table: string,
  path: string,
  operation: Operation,
): boolean {
  const dot = path.indexOf('.');
  const column = dot < 0 ? path : path.slice(0, dot);
  // What is no field of the table is judged by the query itself.
  if (!resolveField(platform, table, path)) return true;
  if (!platform.acl.canQuery(tx, operation, table, column)) return false;
  const target = platform.schema.column(table, column)?.reference;
  return dot < 0 || target === undefined || mayQuery(platform, tx, target, path.slice(dot + 1), operation);
}
