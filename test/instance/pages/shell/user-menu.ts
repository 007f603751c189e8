import { isOn } from '../../engine/catalog.ts';
import type { Platform } from '../../types.ts';
import type { Visit } from '../visit.ts';

/** The users that the menu offers, and who acts now. */
export interface UserMenu {
  name: string;
  roles: string;
  /** Empty for who may not impersonate. */
  users: { value: string; label: string; current: boolean }[];
  /** Who signed in, where another user acts. */
  actsFor?: string;
}

/** Names of the roles granted to each user, by sys_id. */
function grantedRoles({ store }: Platform): Map<string, string[]> {
  const roles = new Map<string, string[]>();
  for (const { user = '', role = '' } of store.rows('sys_user_has_role')) {
    const name = store.get('sys_user_role', role)?.['name'] ?? role;
    roles.set(user, [...(roles.get(user) ?? []), name]);
  }
  return roles;
}

/** Who acts, and for an admin the active users that it may impersonate, with their roles. */
export function userMenuOf({ host: { platform }, tx, session }: Visit): UserMenu {
  const roles = grantedRoles(platform);
  const rolesText = (sysId: string): string => (roles.get(sysId) ?? []).join(', ') || 'no role';
  const row = platform.store.get('sys_user', tx.user.sysId);
  const name = row?.['name'] ?? tx.user.name;
  const base = { name, roles: rolesText(tx.user.sysId) };
  const isAdmin = session && platform.users.byName(session.signedIn)?.roles.has('admin');
  if (!session || !isAdmin) return { ...base, users: [] };
  const users = [...platform.store.rows('sys_user')]
    .filter((user) => isOn(user['active'] ?? '1') && user['user_name'])
    .map((user) => ({
      value: user['user_name'] ?? '',
      label: `${user['name'] || user['user_name']} (${rolesText(user.sys_id)})`,
      current: user.sys_id === tx.user.sysId,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return { ...base, users, ...(session.signedIn === tx.user.name ? {} : { actsFor: session.signedIn }) };
}
