import type { FastifyRequest } from 'fastify';
import type { User, Users } from '../types.ts';
import { ApiError } from './api-error.ts';
import { sessionOf } from './sessions.ts';

const refused = (): ApiError =>
  new ApiError(401, 'User Not Authenticated', 'Required to provide Auth information');

/** What says who asks. Header names in lower case. */
interface Asking {
  url: string;
  method: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The user of a request by basic authentication, else by its session. Throws 401 without either. */
export function authenticate(users: Users, request: Asking): User {
  const authorization = textOf(request.headers['authorization']);
  const cookie = textOf(request.headers['cookie']);
  const session = authorization ? undefined : sessionOf(users, cookie);
  if (!session) return userOf(users, authorization);
  // A page that another site shows has the cookies of a session, but not its token.
  const needsToken = request.url.startsWith('/api/') || request.method !== 'GET';
  if (needsToken && request.headers['x-usertoken'] !== session.token) throw refused();
  const user = users.byName(session.userName);
  if (!user) throw refused();
  return user;
}

function textOf(header: string | string[] | undefined): string {
  return header === undefined ? '' : String(header);
}

/** The user that an Authorization header names. Throws 401 without valid credentials. */
export function userOf(users: Users, authorization = ''): User {
  const [scheme, encoded] = authorization.split(' ');
  if (scheme?.toLowerCase() === 'basic' && encoded) {
    const [, name, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
    const user = name && password !== undefined ? users.login(name, password) : undefined;
    if (user) return user;
  }
  throw refused();
}

/** Refuses a request that a page of another site made a browser send. */
export function sameOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  if (origin && origin !== `${request.protocol}://${host}`)
    throw new ApiError(403, 'Cross-site request refused');
}
