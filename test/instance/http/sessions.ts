import { randomBytes } from 'node:crypto';
import type { User, Users } from '../types.ts';

/** A signed-in user; the token must come back with each call of an API. */
export interface Session {
  userName: string;
  token: string;
}

const COOKIE = 'JSESSIONID';

/** By the users of an instance, then by cookie. They end with the process. */
const all = new WeakMap<Users, Map<string, Session>>();

/** Begins a session; gives the `Set-Cookie` header of it. */
export function beginSession(users: Users, { name }: User): string {
  const sessions = all.get(users) ?? new Map<string, Session>();
  all.set(users, sessions);
  const id = randomBytes(16).toString('hex');
  sessions.set(id, { userName: name, token: randomBytes(36).toString('hex') });
  return `${COOKIE}=${id}; Path=/; HttpOnly`;
}

/** The session that a Cookie header names. */
export function sessionOf(users: Users, cookies = ''): Session | undefined {
  const id = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]+)`).exec(cookies)?.[1];
  return id === undefined ? undefined : all.get(users)?.get(id);
}
