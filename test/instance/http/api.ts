import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Platform, Transaction } from '../types.ts';
import { ApiError } from './api-error.ts';
import { authenticate } from './authentication.ts';
import { toQuery, type Query } from './parameters.ts';

/** What a REST handler works with. */
export interface Call {
  tx: Transaction;
  request: FastifyRequest;
  reply: FastifyReply;
  params: Record<string, string>;
  query: Query;
  /** `http://host:port`, as the client called it. */
  base: string;
}

/** Where an API of the platform is reached: the latest version without one in the path. */
export const PREFIXES: readonly string[] = ['/api/now', '/api/now/v1', '/api/now/v2'];

const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A route handler that runs as the authenticated user, in a transaction of its own. */
export function asUser(platform: Platform, work: (call: Call) => unknown) {
  return (request: FastifyRequest, reply: FastifyReply): unknown => {
    const user = authenticate(platform.users, request);
    return platform.transaction({ user, kind: 'request' }, (tx) =>
      work({
        tx,
        request,
        reply,
        params: request.params as Record<string, string>,
        query: toQuery(request.query),
        base: `${request.protocol}://${request.headers.host ?? '127.0.0.1'}`,
      }),
    );
  };
}

/** The methods of a path below each prefix, as the authenticated user; any other method is answered with 405. */
export function endpoint(
  routes: FastifyInstance,
  platform: Platform,
  path: string,
  handlers: Partial<Record<HTTPMethods, (platform: Platform, call: Call) => unknown>>,
): void {
  for (const prefix of PREFIXES) {
    for (const method of METHODS) {
      const work = handlers[method];
      const handler = asUser(platform, (call) => {
        if (work) return work(platform, call);
        throw new ApiError(405, 'Method not supported', `${path} does not support ${method}`);
      });
      routes.route({ method, url: `${prefix}${path}`, handler });
    }
  }
}
