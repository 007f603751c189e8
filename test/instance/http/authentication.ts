import type { FastifyRequest } from 'fastify';
import type { User, Users } from '../types.ts';
import { ApiError } from './api-error.ts';

/** The user of a request by basic authentication. Throws 401 without valid credentials. */
export function authenticate(users: Users, request: FastifyRequest): User {
  return userOf(users, request.headers.authorization);
}

/** The user that an Authorization header names. Throws 401 without valid credentials. */
export function userOf(users: Users, authorization = ''): User {
  const [scheme, encoded] = authorization.split(' ');
  if (scheme?.toLowerCase() === 'basic' && encoded) {
    const [, name, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
    const user = name && password !== undefined ? users.login(name, password) : undefined;
    if (user) return user;
  }
  throw new ApiError(401, 'User Not Authenticated', 'Required to provide Auth information');
}

/** Refuses a request that a page of another site made a browser send. */
export function sameOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  if (origin && origin !== `http://${host}`) throw new ApiError(403, 'Cross-site request refused');
}
