import type { FastifyInstance } from 'fastify';
import { notEmulated } from '../errors.ts';
import type { Platform, Row, Transaction, WriteResult } from '../types.ts';
import { endpoint, type Call } from './api.ts';
import { ApiError, noRecord } from './api-error.ts';
import { incomingValues } from './incoming-values.ts';
import { findRows } from './named-conditions.ts';
import { linkHeader } from './paging.ts';
import { tableParameters } from './parameters.ts';
import { presenter } from './presentation.ts';
import { requireRight, requireTable } from './table-access.ts';

/** Why a write was refused, with the messages of rules to the user, as 403. */
function failed(tx: Transaction, reason: string): ApiError {
  const told = tx.messages.filter((message) => message.level === 'error').map((message) => message.text);
  return new ApiError(403, 'Operation Failed', [reason, ...told].join('; '));
}

function written(tx: Transaction, result: WriteResult): Row {
  if (result.row === null) throw failed(tx, result.reason);
  return result.row;
}

/** The record of a request's path. Throws 404 where there is none that the user may read. */
function recordOf(platform: Platform, { tx, params }: Call, table: string): Row {
  const row = platform.records.get(tx, table, params.sys_id ?? '');
  if (!row || !platform.acl.can(tx, 'read', table, row)) throw noRecord();
  return row;
}

function list(platform: Platform, call: Call): unknown {
  const { tx, request, reply, query, base } = call;
  const table = requireTable(platform, call.params.table ?? '');
  requireRight(platform, tx, 'read', table);
  const asked = tableParameters(query);
  if (query.sysparm_view !== undefined && !asked.fields)
    throw notEmulated('sysparm_view without sysparm_fields');
  const { rows, total } = findRows(platform, tx, table, query, asked);
  // Version 1 of the API knows no empty list, as documented.
  if (rows.length === 0 && request.url.startsWith('/api/now/v1/')) throw noRecord();
  if (total !== undefined) {
    void reply.header('X-Total-Count', String(total));
    const url = `${base}/api/now/table/${table}`;
    const links = asked.suppressPagination ? '' : linkHeader(url, query, asked.limit, asked.offset, total);
    if (links) void reply.header('Link', links);
  }
  const present = presenter(platform, tx, table, asked, base);
  return { result: rows.filter((row) => platform.acl.can(tx, 'read', table, row)).map(present) };
}

function present(platform: Platform, { tx, query, base }: Call, table: string, row: Row): unknown {
  return { result: presenter(platform, tx, table, tableParameters(query), base)(row) };
}

function read(platform: Platform, call: Call): unknown {
  const table = requireTable(platform, call.params.table ?? '');
  return present(platform, call, table, recordOf(platform, call, table));
}

function create(platform: Platform, call: Call): unknown {
  const { tx, request, reply, base } = call;
  const table = requireTable(platform, call.params.table ?? '');
  requireRight(platform, tx, 'create', table);
  const { inputDisplayValue } = tableParameters(call.query);
  const values = incomingValues(platform, tx, table, request.body, {
    inputDisplayValue,
    operation: 'create',
  });
  const row = written(tx, platform.records.insert(tx, table, values));
  void reply.code(201).header('Location', `${base}/api/now/table/${table}/${row.sys_id}`);
  return present(platform, call, table, row);
}

function update(platform: Platform, call: Call): unknown {
  const { tx, request } = call;
  const table = requireTable(platform, call.params.table ?? '');
  const row = recordOf(platform, call, table);
  requireRight(platform, tx, 'write', table, row);
  const { inputDisplayValue } = tableParameters(call.query);
  const values = incomingValues(platform, tx, table, request.body, {
    inputDisplayValue,
    operation: 'write',
    row,
  });
  return present(platform, call, table, written(tx, platform.records.update(tx, table, row.sys_id, values)));
}

function remove(platform: Platform, call: Call): unknown {
  const { tx, reply } = call;
  const table = requireTable(platform, call.params.table ?? '');
  const row = recordOf(platform, call, table);
  requireRight(platform, tx, 'delete', table, row);
  if (!platform.records.remove(tx, table, row.sys_id)) throw failed(tx, 'The record was not deleted');
  return reply.code(204).send();
}

/**
 * The Table API (ServiceNow documentation, "Table API"), also under its versions v1 and v2: lists with `Link`
 * and `X-Total-Count`, single records, insert (201), update, delete (204).
 */
export function tableApi(app: FastifyInstance, platform: Platform): void {
  endpoint(app, platform, '/table/:table', { GET: list, POST: create });
  endpoint(app, platform, '/table/:table/:sys_id', {
    GET: read,
    PUT: update,
    PATCH: update,
    DELETE: remove,
  });
}
