import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOn } from '../../engine/catalog.ts';
import type { Platform, Row, Transaction, User } from '../../types.ts';
import { ApiError } from '../api-error.ts';
import { authenticate } from '../authentication.ts';
import { sessionFor } from '../sessions.ts';
import { assetText } from './assets.ts';
import { evaluated } from './evaluated.ts';

const PAGE = 'sys_ui_page';

/** A page of an installed application, by the end of its address. */
function pageAt(platform: Platform, path: string): Row | undefined {
  if (!path.endsWith('.do') || !platform.schema.has(PAGE)) return undefined;
  return [...platform.store.rows(PAGE)].find((row) => `/${row['endpoint'] ?? ''}` === path);
}

/** The access controls of type ui_page that have the page's name decide; a page without any is open to every user. */
function authorize(platform: Platform, tx: Transaction, page: Row): void {
  const name = (page['endpoint'] ?? '').replace(/\.do$/, '');
  const acls = [...platform.store.rows('sys_security_acl')].filter(
    (acl) =>
      acl['type'] === 'ui_page' &&
      acl['name'] === name &&
      acl['operation'] === 'read' &&
      isOn(acl['active'] ?? '1'),
  );
  if (acls.length === 0 || acls.some((acl) => platform.acl.passes(tx, acl.sys_id))) return;
  throw new ApiError(403, 'User Not Authorized', `Page ${page['endpoint'] ?? ''}`);
}

/** Who signs in by basic authentication gets a session, too: scripts of a page send its token. */
function show(
  platform: Platform,
  page: Row,
  user: User,
  request: FastifyRequest,
  reply: FastifyReply,
): string {
  if (!isOn(page['direct']))
    throw new ApiError(501, 'Not emulated by the local instance', 'a page that is not direct');
  const { session, cookie } = sessionFor(platform.users, user, request.headers.cookie);
  if (cookie !== undefined) void reply.header('Set-Cookie', cookie);
  return evaluated(page['html'] ?? '', { token: session.token, now: platform.clock.now() });
}

/**
 * UI pages of installed applications, and the assets that they load, as far as their records say how: a page at the address of its
 * endpoint, under its access controls; the expressions of its source that are known. A hook, as pages come and go with installs.
 * Source: build output of @servicenow/sdk 4.9.0; A263 to A266.
 */
export function uiPages(app: FastifyInstance, platform: Platform): void {
  app.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?')[0] ?? '';
    const page = request.method === 'GET' ? pageAt(platform, path) : undefined;
    const asset = request.method === 'GET' ? assetText(platform, path) : undefined;
    if (page === undefined && asset === undefined) return done();
    const user = authenticate(platform.users, request);
    if (asset !== undefined) return void reply.type(asset.type).send(asset.text);
    const html = platform.transaction({ user, kind: 'request', interactive: true }, (tx) => {
      authorize(platform, tx, page as Row);
      return show(platform, page as Row, user, request, reply);
    });
    void reply.type('text/html; charset=utf-8').send(html);
  });
}
