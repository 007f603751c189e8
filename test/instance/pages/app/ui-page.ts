import { isOn } from '../../engine/catalog.ts';
import { ApiError } from '../../http/api-error.ts';
import type { Platform, Row, Transaction } from '../../types.ts';
import { showPage } from '../view.ts';
import { ownPath, type Visit } from '../visit.ts';
import { evaluated } from './evaluated.ts';
import { uiPageAt } from './find.ts';

/** What the page of an application may load: what comes from the instance itself (A266). */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The access controls of type ui_page that have the page's name decide; a page without any is open to every user (A264). */
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

/** Sends a UI page as far as its record says how: where it is direct, with the expressions that are known (A263). */
export function showUiPage({ host: { platform }, tx, reply, session }: Visit, page: Row): unknown {
  authorize(platform, tx, page);
  if (!isOn(page['direct']))
    throw new ApiError(501, 'Not emulated by the local instance', 'a page that is not direct');
  void reply.headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  return reply.send(
    evaluated(page['html'] ?? '', { token: session?.token ?? '', now: platform.clock.now() }),
  );
}

/** `nav_to.do?uri=/x.do?sys_id=...`: a UI page beside the navigator, any other page itself, which has a navigator of its own. */
export function navTo(visit: Visit): unknown {
  const path = ownPath(visit.query.uri ?? '');
  const page = uiPageAt(visit.host.platform, path.slice(1).split(/[?#]/)[0] ?? '');
  if (page === undefined) return visit.reply.redirect(path, 302);
  return showPage(visit, page['description'] ?? '', 'app/framed', {
    path,
    name: page['description'] ?? '',
  });
}
