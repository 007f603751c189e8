import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { pages } from '../pages/index.ts';
import type { Platform } from '../types.ts';
import { errorBody, noResource, toApiError } from './api-error.ts';
import { attachmentApi } from './attachment-api.ts';
import { batchApi } from './batch-api.ts';
import { controlPlane } from './control.ts';
import type { Host } from './host.ts';
import { importSetApi } from './import-set-api.ts';
import { login } from './login.ts';
import { notEmulatedRoutes } from './not-emulated.ts';
import { answerUnreadable, MAX_HEADER } from './over-long.ts';
import { inFormat, restScope } from './rest-scope.ts';
import { scriptedRoutes } from './scripted-routes.ts';
import { sessionOf } from './sessions.ts';
import { statsApi } from './stats-api.ts';
import { tableApi } from './table-api.ts';
import { uiPages } from './ui-pages/index.ts';
import type { Certificate } from './certificate.ts';

/** Largest request body, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** A server that listens on 127.0.0.1. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** JSON alone is understood everywhere, and no body is fine; other formats belong to the routes that take them. */
function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : JSON.parse(body as string));
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400, code: 'FST_ERR_CTP_INVALID_JSON_BODY' }));
    }
  });
}

/** What a browser sends from a form, as text. */
function acceptForms(app: FastifyInstance): void {
  const type = 'application/x-www-form-urlencoded';
  app.addContentTypeParser(type, { parseAs: 'string' }, (_request, body, done) => done(null, body));
}

/** Routes that take bodies of any type without reading them. */
function anyBody(app: FastifyInstance, add: (routes: FastifyInstance) => void): void {
  void app.register((routes, _options, done) => {
    routes.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, body));
    add(routes);
    done();
  });
}

function answerError(platform: Platform, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, message, detail } = toApiError(error);
  if (status >= 500)
    platform.log.write('error', 'platform', `${request.method} ${request.url}: ${detail ?? message}`);
  const session = sessionOf(platform.users, request.headers.cookie);
  if (status === 401 && session) void reply.header('X-UserToken-Response', session.token);
  else if (status === 401) void reply.header('WWW-Authenticate', 'Basic realm="Service-now"');
  inFormat(request, reply);
  void reply.code(status).send(errorBody(message, detail));
}

/** The routes of an instance: REST APIs, control plane, pages. Not listening yet: `inject` works. */
export function createApp(host: Host, certificate?: Certificate): FastifyInstance {
  const { platform } = host;
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    clientErrorHandler: answerUnreadable,
    ...(certificate
      ? { https: { ...certificate, maxHeaderSize: MAX_HEADER } }
      : { http: { maxHeaderSize: MAX_HEADER } }),
  }) as unknown as FastifyInstance;
  acceptBodies(app);
  app.setErrorHandler((error, request, reply) => answerError(platform, error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/')) return answerError(platform, noResource(), request, reply);
    void reply.code(404).send(errorBody('Page not found', request.url));
  });
  uiPages(app, platform);
  restScope(app, (routes) => {
    tableApi(routes, platform);
    statsApi(routes, platform);
    importSetApi(routes, platform);
    batchApi(routes, platform);
  });
  attachmentApi(app, platform);
  anyBody(app, notEmulatedRoutes);
  scriptedRoutes(app, platform);
  controlPlane(app, host);
  void app.register((routes, _options, done) => {
    acceptForms(routes);
    login(routes, platform.users);
    pages(routes, host);
    done();
  });
  return app;
}

/**
 * Serves an instance on 127.0.0.1, by HTTPS where a certificate is given; port 0 takes any free one. Rejects when the port is
 * taken.
 */
export async function startServer(
  host: Host,
  port: number,
  certificate?: Certificate,
): Promise<RunningServer> {
  const app = createApp(host, certificate);
  await app.listen({ host: '127.0.0.1', port });
  const { port: actual } = app.server.address() as AddressInfo;
  const scheme = certificate ? 'https' : 'http';
  return { url: `${scheme}://127.0.0.1:${actual}`, close: () => app.close() };
}
