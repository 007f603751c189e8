import type { FastifyInstance } from 'fastify';
import { resolveField } from '../query/index.ts';
import type { Platform, Row } from '../types.ts';
import { asUser, type Call } from './api.ts';
import { ApiError } from './api-error.ts';
import { tableParameters, type Query } from './parameters.ts';
import { requireRight, requireTable } from './table-access.ts';

type Reader = (row: Row) => string;

const names = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean);

const AGGREGATES: Record<string, (numbers: number[]) => number> = {
  sum: (numbers) => numbers.reduce((total, each) => total + each, 0),
  avg: (numbers) => numbers.reduce((total, each) => total + each, 0) / numbers.length,
  min: (numbers) => numbers.reduce((least, each) => Math.min(least, each)),
  max: (numbers) => numbers.reduce((most, each) => Math.max(most, each)),
};

function statsOf(query: Query, rows: Row[], reader: (field: string) => Reader): Record<string, unknown> {
  const stats: Record<string, unknown> = {};
  if (query.sysparm_count === 'true') stats.count = String(rows.length);
  for (const [kind, aggregate] of Object.entries(AGGREGATES)) {
    const fields = names(query[`sysparm_${kind}_fields`]);
    if (fields.length === 0) continue;
    const valuesOf = (field: string): number[] => rows.map(reader(field)).filter(Boolean).map(Number);
    const pairs = fields.map((field): [string, string] => {
      const values = valuesOf(field);
      return [field, values.length > 0 ? String(aggregate(values)) : ''];
    });
    stats[kind] = Object.fromEntries(pairs);
  }
  return stats;
}

function stats(platform: Platform, { tx, params, query }: Call): unknown {
  const table = requireTable(platform, params.table ?? '');
  requireRight(platform, tx, 'read', table);
  const found = platform.records.find(
    tx,
    table,
    tableParameters({ sysparm_query: query.sysparm_query ?? '' }).query,
  );
  const rows = found.filter((row) => platform.acl.can(tx, 'read', table, row));
  const reader = (field: string): Reader => {
    const resolved = resolveField(platform, table, field);
    if (!resolved) throw new ApiError(400, `Invalid field ${field}`);
    return resolved.read;
  };
  const groupBy = names(query.sysparm_group_by);
  if (groupBy.length === 0) return { result: { stats: statsOf(query, rows, reader) } };
  const readers = groupBy.map(reader);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(readers.map((read) => read(row)));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const result = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, members]) => ({
      stats: statsOf(query, members, reader),
      groupby_fields: (JSON.parse(key) as string[]).map((value, index) => ({ field: groupBy[index], value })),
    }));
  return { result };
}

/**
 * The Aggregate API: count, sum, avg, min and max of numbers, grouped by fields (ServiceNow documentation,
 * "Aggregate API").
 */
export function statsApi(app: FastifyInstance, platform: Platform): void {
  for (const prefix of ['/api/now', '/api/now/v1']) {
    app.get(
      `${prefix}/stats/:table`,
      asUser(platform, (call) => stats(platform, call)),
    );
  }
}
