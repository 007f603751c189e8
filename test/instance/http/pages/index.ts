import type { FastifyInstance } from 'fastify';
import { ApiError } from '../api-error.ts';
import { asUser, type Call } from '../api.ts';
import { sameOrigin } from '../authentication.ts';
import { runJob } from '../control.ts';
import type { Host } from '../host.ts';
import { homePage } from './home.ts';
import { markup, link, page } from './html.ts';
import { listPage } from './list.ts';
import { recordPage } from './record.ts';

const LIST = '_list';

/** `nav_to.do?uri=/x.do?sys_id=...`: to a path of this instance only. */
function redirect({ query, reply }: Call): unknown {
  const target = (query.uri ?? '').replace(/^\/?/, '/');
  if (/^\/[/\\]/.test(target)) throw new ApiError(400, 'Only paths of this instance');
  return reply.redirect(target, 302);
}

function pageOf({ platform }: Host, call: Call): string {
  const name = (call.params.page ?? '').replace(/\.do$/, '');
  const table = name.endsWith(LIST) ? name.slice(0, -LIST.length) : name;
  if (!platform.schema.has(table)) throw new ApiError(404, `No page ${call.params.page ?? ''}`);
  return name.endsWith(LIST) ? listPage(platform, call, table) : recordPage(platform, call, table);
}

/** Pages for people: start page, lists, records, and buttons that run the app's jobs. */
export function pages(app: FastifyInstance, host: Host): void {
  const show = (work: (call: Call) => string) =>
    asUser(host.platform, (call) => {
      void call.reply.type('text/html; charset=utf-8');
      return work(call);
    });
  app.get(
    '/',
    show(({ tx }) => homePage(host, tx)),
  );
  app.get('/nav_to.do', asUser(host.platform, redirect));
  app.get(
    '/:page',
    show((call) => pageOf(host, call)),
  );
  app.post(
    '/run_job.do',
    show(({ request, query, tx }) => {
      sameOrigin(request);
      if (!tx.user.roles.has('admin')) throw new ApiError(403, 'User Not Authorized');
      const report = JSON.stringify(runJob(host.platform, query.name ?? ''), null, 2);
      return page(
        query.name ?? 'Job',
        markup`<table>
            <tr>
              <td>${report}</td>
            </tr>
          </table>
          <p>${link('/', {}, 'Back')}</p>`,
      );
    }),
  );
}
