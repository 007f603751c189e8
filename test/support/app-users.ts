import type { AppUser } from '../instance/index.ts';
import users from './users.json';

/** Users with one role of the app each, whom the tests and the demo bring along. The password is the ID. */
export const APP_USERS: readonly AppUser[] = users;

/** The same for the command of the local instance. */
export const USERS_ARGS: readonly string[] = ['--users', 'test/support/users.json'];

/** The key that is entered on the integration card can be read: whether a real instance lets the app is not known (A79). */
export const READABLE_ARGS: readonly string[] = ['--readable-secrets', 'sn_sec_core_integration_item_config'];
