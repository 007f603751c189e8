import { putBaseRow } from '../base/index.ts';
import { userRows, type Person } from '../base/rows/people.ts';
import type { Platform } from '../types.ts';

/** A user who comes with an application. A role that begins with a dot is one of the application's: `.viewer`. */
export type AppUser = Person;

/** Makes the users of an application. Throws where the instance has no such role. */
export function addUsers(platform: Platform, users: readonly AppUser[], scope: string): void {
  const roles = new Map([...platform.store.rows('sys_user_role')].map((row) => [row.name, row.sys_id]));
  const roleId = (name: string): string => {
    const id = roles.get(name.startsWith('.') ? scope + name : name);
    if (id === undefined) throw new Error(`Users: this instance has no role ${name} of ${scope}`);
    return id;
  };
  for (const row of userRows(users, roleId)) putBaseRow(platform, row);
}
