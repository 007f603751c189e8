import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform, Transaction } from '../types.ts';
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
        base: `http://${request.headers.host ?? '127.0.0.1'}`,
      }),
    );
  };
}
