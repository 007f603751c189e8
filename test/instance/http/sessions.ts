import { randomBytes } from 'node:crypto';
import type { User, Users } from '../types.ts';

/** A signed-in user; the token must come back with each call of an API, and with each form. */
export interface Session {
  /** Who acts: the user who signed in, or the one that it impersonates. */
  userName: string;
  readonly signedIn: string;
  token: string;
  /** Said on the next page. */
  messages: { level: 'error' | 'warning' | 'info' | 'success'; text: string }[];
}

const COOKIE = 'JSESSIONID';

/** By the users of an instance, then by cookie. They end with the process. */
const all = new WeakMap<Users, Map<string, Session>>();

const idIn = (cookies: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]+)`).exec(cookies)?.[1];

/** Begins a session; gives the `Set-Cookie` header of it. */
export function beginSession(users: Users, user: User): string {
  return begin(users, user).cookie;
}

/** The session of a user who is signed in: the one that the cookies name, else a new one with its `Set-Cookie` header. */
export function sessionFor(
  users: Users,
  user: User,
  cookies: string | undefined,
): { session: Session; cookie?: string } {
  const session = sessionOf(users, cookies);
  return session?.userName === user.name ? { session } : begin(users, user);
}

function begin(users: Users, { name }: User): { session: Session; cookie: string } {
  const sessions = all.get(users) ?? new Map<string, Session>();
  all.set(users, sessions);
  const id = randomBytes(16).toString('hex');
  const token = randomBytes(36).toString('hex');
  const session: Session = { userName: name, signedIn: name, token, messages: [] };
  sessions.set(id, session);
  return { session, cookie: `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax` };
}

/** The session that a Cookie header names. */
export function sessionOf(users: Users, cookies = ''): Session | undefined {
  const id = idIn(cookies);
  return id === undefined ? undefined : all.get(users)?.get(id);
}

/** Ends the session that a Cookie header names; gives the `Set-Cookie` header that forgets it. */
export function endSession(users: Users, cookies = ''): string {
  all.get(users)?.delete(idIn(cookies) ?? '');
  return `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
}
