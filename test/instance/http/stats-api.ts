import type { FastifyInstance } from 'fastify';
import { aggregateOf, groupRows, type Group } from '../glide/aggregates.ts';
import { displayOfValue } from '../records/index.ts';
import type { Platform, Row } from '../types.ts';
import { endpoint, type Call } from './api.ts';
import { ApiError } from './api-error.ts';
import { encodedQuery } from './named-conditions.ts';
import { tableParameters, type Query } from './parameters.ts';
import { requireQueryRights } from './query-rights.ts';
import { byShown, fieldsOf, having, names, ordering, type FieldOf } from './stats-groups.ts';
import { requireRight, requireTable } from './table-access.ts';

const KINDS = ['sum', 'avg', 'min', 'max'] as const;

function statsOf(query: Query, group: Group): Record<string, unknown> {
  const stats: Record<string, unknown> = {};
  if (query.sysparm_count === 'true') stats.count = group.aggregate({ kind: 'COUNT', field: '' });
  for (const kind of KINDS) {
    const pairs = names(query[`sysparm_${kind}_fields`]).map((field): [string, string] => [
      field,
      group.aggregate(aggregateOf(kind, field)),
    ]);
    if (pairs.length > 0) stats[kind] = Object.fromEntries(pairs);
  }
  return stats;
}

/** The rows of a request. One record that is closed to the user closes the aggregate, as documented. */
function rowsOf(platform: Platform, { tx, query }: Call, table: string): Row[] {
  requireRight(platform, tx, 'read', table);
  const encoded = encodedQuery(platform, table, query);
  const told = [query.sysparm_group_by, ...KINDS.map((kind) => query[`sysparm_${kind}_fields`])];
  requireQueryRights(platform, tx, table, encoded, told.flatMap(names));
  const rows = platform.records.find(tx, table, encoded);
  if (rows.every((row) => platform.acl.can(tx, 'read', table, row))) return rows;
  throw new ApiError(403, 'User Not Authorized', 'Some of the records are closed to the user');
}

/** A value grouped by: as it is stored, as it is shown, or both. */
function groupedBy(platform: Platform, { tx, query }: Call, fieldOf: FieldOf) {
  const { displayValue } = tableParameters(query);
  return ([path, stored]: [string, string]): Record<string, string> => {
    const { table, column, kind } = fieldOf(path);
    const value = kind === 'boolean' && stored !== '' ? String(stored === '1') : stored;
    const shown = (): string => displayOfValue(platform, tx, table, column, stored);
    if (displayValue === 'all') return { display_value: shown(), value, field: path };
    return { value: displayValue === 'true' ? shown() : value, field: path };
  };
}

function stats(platform: Platform, call: Call): unknown {
  const { params, query } = call;
  const table = requireTable(platform, params.table ?? '');
  const rows = rowsOf(platform, call, table);
  const fieldOf = fieldsOf(platform, table);
  const by = names(query.sysparm_group_by);
  const all = groupRows(rows, by, (row, path) => fieldOf(path).read(row));
  const groups = all.filter(having(query.sysparm_having));
  if (by.length === 0) return { result: groups[0] ? { stats: statsOf(query, groups[0]) } : [] };
  groups.sort(byShown(platform, by, fieldOf)).sort(ordering(query.sysparm_order_by, by, fieldOf));
  const presented = groupedBy(platform, call, fieldOf);
  return {
    result: groups.map((group) => ({
      stats: statsOf(query, group),
      groupby_fields: [...group.keys].map(presented),
    })),
  };
}

/** The Aggregate API (ServiceNow documentation, "Aggregate API"). */
export function statsApi(app: FastifyInstance, platform: Platform): void {
  endpoint(app, platform, '/stats/:table', { GET: stats });
}
