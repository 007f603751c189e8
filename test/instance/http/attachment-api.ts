import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notEmulated } from '../errors.ts';
import type { Platform, Row } from '../types.ts';
import { endpoint, type Call } from './api.ts';
import { ApiError, noRecord } from './api-error.ts';
import { addAttachment, contentOf, removeAttachment } from './attachments.ts';
import { acceptedTypes, formatOf } from './formats.ts';
import { jsonObject } from './incoming-values.ts';
import { encodedQuery, selectRows } from './named-conditions.ts';
import { tableParameters } from './parameters.ts';
import { presenter } from './presentation.ts';
import { restScope } from './rest-scope.ts';
import { requireRight, requireTable } from './table-access.ts';

const TABLE = 'sys_attachment';
/** Attachments of a list when the request names no limit, as documented. */
const DEFAULT_LIMIT = '1000';

function present(platform: Platform, { tx, base }: Call, row: Row): Record<string, unknown> {
  const style = { displayValue: 'false', excludeReferenceLink: true } as const;
  const values = presenter(platform, tx, TABLE, style, base)(row);
  return { ...values, download_link: `${base}/api/now/attachment/${row.sys_id}/file` };
}

/** Whoever may read a record may read what is attached to it. */
function mayRead({ store, schema, acl }: Platform, { tx }: Call, attachment: Row): boolean {
  const { table_name: table = '', table_sys_id: sysId = '' } = attachment;
  const target = schema.has(table) ? store.get(table, sysId) : undefined;
  return target ? acl.can(tx, 'read', table, target) : tx.user.roles.has('admin');
}

function attachmentOf(platform: Platform, call: Call): Row {
  const row = platform.records.get(call.tx, TABLE, call.params.sys_id ?? '');
  if (!row || !mayRead(platform, call, row)) throw noRecord();
  return row;
}

function list(platform: Platform, call: Call): unknown {
  const asked = tableParameters({ sysparm_limit: DEFAULT_LIMIT, ...call.query });
  const encoded = encodedQuery(platform, TABLE, call.query);
  const { rows, total } = selectRows(platform, call.tx, TABLE, encoded, asked);
  void call.reply.header('X-Total-Count', String(total));
  const readable = rows.filter((row) => mayRead(platform, call, row));
  return { result: readable.map((row) => present(platform, call, row)) };
}

function read(platform: Platform, call: Call): unknown {
  return { result: present(platform, call, attachmentOf(platform, call)) };
}

function download(platform: Platform, call: Call): unknown {
  const row = attachmentOf(platform, call);
  const type = row.content_type ?? 'application/octet-stream';
  if (!accepts(call.request, type)) throw new ApiError(406, 'Not acceptable', `The file is of type ${type}`);
  void call.reply.header('X-Attachment-Metadata', JSON.stringify(present(platform, call, row)));
  // Neither JSON nor XML whatever the request prefers.
  return call.reply
    .type(type)
    .serializer((content: unknown) => content as string)
    .send(contentOf(platform, row));
}

/** Clients ask for JSON in every call, and get the file all the same (seen in the suite of PySNC). */
function accepts({ headers }: FastifyRequest, type: string): boolean {
  const types = acceptedTypes(headers.accept || '*/*');
  const group = `${type.split('/')[0] ?? ''}/*`;
  return types.some((each) => [type, group, '*/*', 'application/json'].includes(each));
}

/** The record that a file is for; throws where there is none that the user may change. */
function targetOf(platform: Platform, { tx }: Call, table: string, sysId: string): Row {
  const row = platform.records.get(tx, requireTable(platform, table), sysId);
  if (!row || !platform.acl.can(tx, 'read', table, row)) throw noRecord();
  requireRight(platform, tx, 'write', table, row);
  return row;
}

function upload(platform: Platform, call: Call): unknown {
  const { query, request } = call;
  if (query.encryption_context !== undefined) throw notEmulated('encryption_context of an attachment');
  for (const name of ['file_name', 'table_name', 'table_sys_id'])
    if (!query[name]) throw new ApiError(400, 'Invalid request', `Missing parameter ${name}`);
  const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (content.length === 0) throw new ApiError(400, 'Invalid request', 'The file is empty');
  const { table_name: table = '', file_name: name = '' } = query;
  const target = targetOf(platform, call, table, query.table_sys_id ?? '');
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  const row = addAttachment(platform, call.tx, { table, sysId: target.sys_id, name, type, content });
  void call.reply.code(201).header('Location', `${call.base}/api/now/attachment/${row.sys_id}`);
  return { result: present(platform, call, row) };
}

function rename(platform: Platform, call: Call): unknown {
  const row = changeable(platform, call);
  const { file_name: name } = jsonObject(call.request.body);
  if (typeof name !== 'string' || name === '')
    throw new ApiError(400, 'Invalid request', 'Missing parameter file_name');
  platform.records.update(call.tx, TABLE, row.sys_id, { file_name: name });
  return call.reply.code(204).send();
}

function remove(platform: Platform, call: Call): unknown {
  removeAttachment(platform, call.tx, changeable(platform, call));
  return call.reply.code(204).send();
}

function changeable(platform: Platform, call: Call): Row {
  const row = attachmentOf(platform, call);
  targetOf(platform, call, row.table_name ?? '', row.table_sys_id ?? '');
  return row;
}

/**
 * The Attachment API (ServiceNow documentation, "Attachment API"): lists, metadata, files, rename, delete, and the upload of a file
 * as the body of a request. Attributes, and the upload as a form, are not emulated.
 */
export function attachmentApi(app: FastifyInstance, platform: Platform): void {
  restScope(app, (routes) => {
    endpoint(routes, platform, '/attachment', { GET: list });
    endpoint(routes, platform, '/attachment/:sys_id', { GET: read, PATCH: rename, DELETE: remove });
  });
  void app.register((routes, _options, done) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    endpoint(routes, platform, '/attachment/file', {
      POST: (_platform, call) => {
        if (formatOf(call.request.headers.accept) !== 'json') throw notEmulated('an upload answered in XML');
        return upload(platform, call);
      },
    });
    endpoint(routes, platform, '/attachment/:sys_id/file', { GET: download });
    done();
  });
}
