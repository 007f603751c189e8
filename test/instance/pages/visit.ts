import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../http/api-error.ts';
import { sameOrigin, userOf } from '../http/authentication.ts';
import type { Host } from '../http/host.ts';
import { toQuery, type Query } from '../http/parameters.ts';
import { sessionFor, sessionOf, type Session } from '../http/sessions.ts';
import type { Transaction, User } from '../types.ts';

/** One request of a person: who, what was asked for, and the values of the form that was sent. */
export interface Visit {
  host: Host;
  tx: Transaction;
  request: FastifyRequest;
  reply: FastifyReply;
  params: Record<string, string>;
  query: Query;
  form: URLSearchParams;
  /** None for a client with basic authentication that takes no cookie. */
  session: Session | undefined;
}

/** Whether the answer is shown to a person: a script asks for JSON, a client of an API for anything. */
export const wantsPage = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes('text/html') ?? false;

const formOf = ({ body }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(typeof body === 'string' ? body : '');

/** A page of another site has the cookies of a session, but not its token. */
function requireToken({ token }: Session, form: URLSearchParams, request: FastifyRequest): void {
  const given = form.get('sysparm_ck') ?? String(request.headers['x-usertoken'] ?? '');
  if (given.length === token.length && timingSafeEqual(Buffer.from(given), Buffer.from(token))) return;
  throw new ApiError(
    401,
    'User Not Authenticated',
    'The form is not from this session: open the page again.',
  );
}

/** Who asks: by session, else by basic authentication, which begins a session for a browser. Throws 401 without either. */
function identify(
  { platform: { users } }: Host,
  request: FastifyRequest,
  reply: FastifyReply,
): { user: User; session: Session | undefined } {
  const session = sessionOf(users, request.headers.cookie);
  if (session) {
    if (request.method !== 'GET') requireToken(session, formOf(request), request);
    const user = users.byName(session.userName) ?? users.byName(session.signedIn);
    if (user) return { user, session };
  }
  const user = userOf(users, request.headers.authorization);
  if (!wantsPage(request) || request.method !== 'GET') return { user, session: undefined };
  const begun = sessionFor(users, user, undefined);
  void reply.header('Set-Cookie', begun.cookie ?? '');
  return { user, session: begun.session };
}

/** A route handler for pages: as the user of the session, in a transaction of its own. */
export function asPerson(host: Host, work: (visit: Visit) => unknown) {
  return (request: FastifyRequest, reply: FastifyReply): unknown => {
    if (request.method !== 'GET') sameOrigin(request);
    const { user, session } = identify(host, request, reply);
    return host.platform.transaction({ user, kind: 'request', interactive: true }, (tx) =>
      work({
        host,
        tx,
        request,
        reply,
        params: request.params as Record<string, string>,
        query: toQuery(request.query),
        form: formOf(request),
        session,
      }),
    );
  };
}

/** What was said to the user until now, and what scripts said in this transaction; it is said once. */
export function takeMessages({ session, tx }: Visit): Session['messages'] {
  return [...(session?.messages.splice(0) ?? []), ...tx.messages.splice(0)];
}

/** Leads to another page, which says what scripts of this transaction said, and the message. */
export function redirect(visit: Visit, to: string, ...messages: Session['messages']): unknown {
  visit.session?.messages.push(...visit.tx.messages.splice(0), ...messages);
  return visit.reply.redirect(to, 303);
}

/** A path of this instance, whatever was asked for. Throws 400 for an address elsewhere. */
export function ownPath(target: string): string {
  const path = target.replace(/^\/?/, '/');
  if (/^\/[/\\]/.test(path)) throw new ApiError(400, 'Only paths of this instance');
  return path;
}
