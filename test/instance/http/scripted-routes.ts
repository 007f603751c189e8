import type { FastifyInstance } from 'fastify';
import type { Platform } from '../types.ts';
import { serveScripted } from './scripted-rest.ts';

/** Everything under `/api/` that no other route takes: Scripted REST APIs. Their scripts get the body as it came. */
export function scriptedRoutes(app: FastifyInstance, platform: Platform): void {
  void app.register((routes, _options, done) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, body));
    routes.all('/api/*', (request, reply) => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const body = typeof request.body === 'string' ? request.body : '';
      const answer = serveScripted(platform, { method: request.method, uri: request.url, headers, body });
      return reply.code(answer.status).headers(answer.headers).send(answer.body);
    });
    done();
  });
}
