import type { AppUser } from '../instance/index.ts';
import users from './users.json';

/** Users with one role of the app each, whom the tests and the demo bring along. The password is the ID. */
export const APP_USERS: readonly AppUser[] = users;

/** The same for the command of the local instance. */
export const USERS_ARGS: readonly string[] = ['--users', 'test/support/users.json'];
