import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody, toApiError } from '../http/api-error.ts';
import type { Host } from '../http/host.ts';
import { sessionOf } from '../http/sessions.ts';
import { showPlainPage } from './view.ts';
import { wantsPage } from './visit.ts';

function answer(host: Host, error: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  const { platform } = host;
  const { status, message, detail } = toApiError(error);
  if (status >= 500)
    platform.log.write('error', 'platform', `${request.method} ${request.url}: ${detail ?? message}`);
  const session = sessionOf(platform.users, request.headers.cookie);
  if (wantsPage(request)) {
    if (status === 401 && request.method === 'GET') {
      const goto = new URLSearchParams({ sysparm_goto_url: request.url }).toString();
      return reply.redirect(`/login.do?${goto}`, 303);
    }
    void reply.code(status);
    return reply.send(showPlainPage({ request, reply }, message, 'shell/error', { status, message, detail }));
  }
  if (status === 401 && !session) void reply.header('WWW-Authenticate', 'Basic realm="Service-now"');
  return reply.code(status).type('application/json; charset=utf-8').send(errorBody(message, detail));
}

/** Problems of pages as pages; a browser that is not signed in is led to the form. Others get JSON as of the REST API. */
export function pageErrors(app: FastifyInstance, host: Host): void {
  app.setErrorHandler((error, request, reply) => answer(host, error, request, reply));
}
