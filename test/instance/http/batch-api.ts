import { STATUS_CODES } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../types.ts';
import { ApiError } from './api-error.ts';
import { PREFIXES } from './api.ts';
import { authenticate } from './authentication.ts';
import { dispatch } from './dispatch.ts';
import { acceptedTypes } from './formats.ts';
import { jsonObject } from './incoming-values.ts';

interface Item {
  id: string;
  method: string;
  url: string;
  body?: string;
  headers?: { name: string; value: string }[];
  exclude_response_headers?: boolean;
}

/**
 * The Batch API (ServiceNow documentation, "Batch API"): several calls in one, one after the other, each as if it had come alone
 * from the same user. Bodies go in and out as Base64. Answers of type multipart/mixed are not emulated.
 */
export function batchApi(routes: FastifyInstance, platform: Platform): void {
  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    authenticate(platform.users, request);
    const json = acceptedTypes(request.headers.accept || 'application/json');
    if (!json.some((type) => type === 'application/json' || type.endsWith('*')))
      throw new ApiError(406, 'Not acceptable', 'Supported is application/json');
    const { batch_request_id: id, rest_requests: items } = jsonObject(request.body);
    if (!Array.isArray(items)) throw new ApiError(400, 'Invalid request', 'rest_requests is missing');
    const served: unknown[] = [];
    for (const item of items as Item[]) served.push(await answerOf(request.server, request, item));
    void reply.type('application/json');
    return { batch_request_id: String(id ?? ''), serviced_requests: served, unserviced_requests: [] };
  };
  for (const prefix of PREFIXES) routes.post(`${prefix}/batch`, serve);
}

/** Headers of the whole that hold for each call in it. */
const IDENTITY = ['authorization', 'cookie', 'host', 'x-usertoken'];

async function answerOf(app: FastifyInstance, outer: FastifyRequest, item: Item): Promise<unknown> {
  const inherited = IDENTITY.map((name) => [name, outer.headers[name]]);
  const own = (item.headers ?? []).map(({ name, value }) => [name.toLowerCase(), value]);
  const headers = [...inherited, ...own].filter(([, value]) => value !== undefined);
  const begun = performance.now();
  const answer = await dispatch(app, {
    method: item.method.toUpperCase(),
    url: item.url,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.from(item.body ?? '', 'base64'),
    secure: outer.protocol === 'https',
  });
  const sent = Object.entries(answer.headers).map(([name, value]) => ({ name, value }));
  return {
    id: item.id,
    body: answer.body.toString('base64'),
    status_code: answer.status,
    status_text: STATUS_CODES[answer.status] ?? '',
    headers: item.exclude_response_headers === true ? [] : sent,
    execution_time: Math.round(performance.now() - begun),
  };
}
