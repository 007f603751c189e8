import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { createCse, type Cse } from './cse.ts';
import { claimedAccessId } from './keys.ts';
import { pages } from './pages/index.ts';
import type { CseOptions, CseRequest, CseResponse } from './types.ts';

const BODY_LIMIT = 256 * 1024 * 1024;

/** A stub that listens on 127.0.0.1. */
export interface RunningCse extends Cse {
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** Starts the HTTP face of a new stub, with its pages; port 0 takes any free one. Rejects with EADDRINUSE when the port is taken. */
export async function startCse(options: CseOptions & { port?: number } = {}): Promise<RunningCse> {
  const cse = createCse(options);
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  const inFlight = new Map<string, number>();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  pages(app, cse.product);
  app.all('/*', (request, reply) => {
    const accessId = claimedAccessId(request.headers.authorization);
    const now = (inFlight.get(accessId) ?? 0) + 1;
    inFlight.set(accessId, now);
    reply.raw.once('close', () => inFlight.set(accessId, inFlight.get(accessId)! - 1));
    const answer = cse.handle(toRequest(request, now));
    send(request, reply, request.headers['x-answer-time'] === 'declare' ? declared(answer) : answer);
  });
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { ...cse, port, url: `http://127.0.0.1:${port}`, close: () => app.close() };
}

function toRequest(request: FastifyRequest, inFlight: number): CseRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]);
  const body = typeof request.body === 'string' ? request.body : undefined;
  return { method: request.method, url: request.url, headers: Object.fromEntries(headers), body, inFlight };
}

/** A caller that asks for it is told how long the answer takes, and lets that time pass itself: it comes at once. */
function declared({ delay, dropped, ...answer }: CseResponse): CseResponse {
  if (dropped === 'reset') return { ...answer, dropped };
  const takes = dropped === 'hang' ? 'never' : delay;
  if (takes === undefined) return answer;
  return {
    ...answer,
    status: answer.status || 204,
    headers: { ...answer.headers, 'x-answer-time': String(takes) },
  };
}

/** Carries an answer out, late or not at all when it says so. */
function send(request: FastifyRequest, reply: FastifyReply, response: CseResponse): void {
  const finish = (): void => {
    if (response.dropped) {
      reply.hijack();
      if (response.dropped === 'reset') request.raw.socket.destroy();
    } else reply.code(response.status).headers(response.headers).send(response.body);
  };
  if (response.delay) setTimeout(finish, response.delay);
  else finish();
}
