import type { FastifyInstance } from 'fastify';
import { ApiError } from './api-error.ts';
import { PREFIXES } from './api.ts';

/**
 * Endpoints that every instance has and this one does not emulate, below `/api/now`. Source: ServiceNow documentation, "REST API
 * reference".
 */
const ENDPOINTS: readonly string[] = [
  '/attachment/upload',
  '/attachment/:sys_id/attributes',
  '/attachment/:sys_id/attributes/:key',
  '/import/:table/insertMultiple',
  '/import/:table/:sys_id',
  '/identifyreconcile',
  '/identifyreconcile/*',
  '/cmdb/*',
  '/email',
  '/email/*',
  '/graphql',
  '/pa/*',
  '/ui/*',
];

const PAGES: readonly string[] = ['/oauth_token.do', '/oauth_auth.do'];

/** Says 501 for what the platform would answer and this instance cannot. */
export function notEmulatedRoutes(app: FastifyInstance): void {
  const urls = [...PREFIXES.flatMap((prefix) => ENDPOINTS.map((path) => prefix + path)), ...PAGES];
  for (const url of urls) {
    app.all(url, ({ method }) => {
      throw new ApiError(501, 'Not emulated by the local instance', `${method} ${url}`);
    });
  }
}
