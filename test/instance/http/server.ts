import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { errorBody, toApiError } from './api-error.ts';
import { controlPlane } from './control.ts';
import type { Host } from './host.ts';
import { importSetApi } from './import-set-api.ts';
import { pages } from './pages/index.ts';
import { scriptedRoutes } from './scripted-routes.ts';
import { statsApi } from './stats-api.ts';
import { tableApi } from './table-api.ts';

/** Largest request body, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** A server that listens on 127.0.0.1. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Bodies other than JSON: none at all is fine, a form is read as text that nobody looks at. */
function acceptBodies(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : JSON.parse(body as string));
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400, code: 'FST_ERR_CTP_INVALID_JSON_BODY' }));
    }
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, _body, done) => {
      done(null, undefined);
    },
  );
}

/** The routes of an instance: REST APIs, control plane, pages. Not listening yet: `inject` works. */
export function createApp(host: Host): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
  });
  acceptBodies(app);
  app.setErrorHandler((error, request, reply) => {
    const { status, message, detail } = toApiError(error);
    if (status >= 500)
      host.platform.log.write('error', 'platform', `${request.method} ${request.url}: ${detail ?? message}`);
    if (status === 401) void reply.header('WWW-Authenticate', 'Basic realm="Service-now"');
    void reply.code(status).send(errorBody(message, detail));
  });
  app.setNotFoundHandler((request, reply) => {
    const detail = `Requested URI does not represent any resource: ${request.url}`;
    void reply.code(404).send(errorBody('Requested URI does not represent any resource', detail));
  });
  tableApi(app, host.platform);
  statsApi(app, host.platform);
  importSetApi(app, host.platform);
  scriptedRoutes(app, host.platform);
  controlPlane(app, host);
  pages(app, host);
  return app;
}

/** Serves an instance on 127.0.0.1; port 0 takes any free one. Rejects when the port is taken. */
export async function startServer(host: Host, port: number): Promise<RunningServer> {
  const app = createApp(host);
  await app.listen({ host: '127.0.0.1', port });
  const { port: actual } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${actual}`, close: () => app.close() };
}
