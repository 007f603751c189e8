import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../../http/api-error.ts';
import { sameOrigin } from '../../http/authentication.ts';
import type { Host } from '../../http/host.ts';
import { beginSession, endSession } from '../../http/sessions.ts';
import { showPlainPage } from '../view.ts';
import { asPerson, ownPath, redirect, type Visit } from '../visit.ts';

function showForm(request: FastifyRequest, reply: FastifyReply, goto: string, problem?: string): string {
  const messages = problem ? [{ level: 'error' as const, text: problem }] : [];
  return showPlainPage({ request, reply }, 'Log in', 'session/login', { goto }, messages);
}

/** `login.do`: the form, and what it sends. Every user of the instance has its user ID as password. */
function login(host: Host, request: FastifyRequest, reply: FastifyReply): unknown {
  sameOrigin(request);
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  const goto = form.get('sysparm_goto_url') ?? '/';
  const user = host.platform.users.login(form.get('user_name') ?? '', form.get('user_password') ?? '');
  if (!user) {
    void reply.code(401);
    return showForm(request, reply, goto, 'User name or password invalid');
  }
  void reply.header('Set-Cookie', beginSession(host.platform.users, user));
  return reply.redirect(ownPath(goto), 303);
}

/** `impersonate.do`: acts as another user, as an administrator may; back to the own user always. */
function impersonate(visit: Visit): unknown {
  const { session, form, host } = visit;
  const { users } = host.platform;
  if (!session) throw new ApiError(403, 'User Not Authorized', 'Impersonation needs a session');
  const wanted = form.get('user') ?? '';
  const mayImpersonate = users.byName(session.signedIn)?.roles.has('admin') || wanted === session.signedIn;
  if (!mayImpersonate) throw new ApiError(403, 'User Not Authorized', 'Only an administrator impersonates');
  const user = users.byName(wanted);
  if (!user) throw new ApiError(404, `No active user ${wanted}`);
  session.userName = user.name;
  return redirect(visit, '/', { level: 'info', text: `You now act as ${wanted}.` });
}

/** Signing in and out by a form, and acting as somebody else. */
export function sessionPages(app: FastifyInstance, host: Host): void {
  app.get('/login.do', (request, reply) =>
    showForm(request, reply, (request.query as Record<string, string>)['sysparm_goto_url'] ?? '/'),
  );
  app.post('/login.do', (request, reply) => login(host, request, reply));
  app.post('/impersonate.do', asPerson(host, impersonate));
  app.post('/logout.do', (request, reply) => {
    sameOrigin(request);
    void reply.header('Set-Cookie', endSession(host.platform.users, request.headers.cookie));
    return reply.redirect('/login.do', 303);
  });
}
