import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Platform, Row, User, Users } from '../types.ts';
import { isOn, type Catalog } from './catalog.ts';

/** What `sys_user.user_password` holds: `sha256:<salt>:<digest>`. */
const HASHED = 'sha256:';

const digest = (salt: string, password: string) =>
  createHash('sha256').update(`${salt}:${password}`).digest('hex');

function hash(password: string): string {
  const salt = randomBytes(8).toString('hex');
  return `${HASHED}${salt}:${digest(salt, password)}`;
}

function isPassword(stored: string | undefined, password: string): boolean {
  const [, salt, expected] = (stored ?? '').split(':');
  if (!stored?.startsWith(HASHED) || !salt || !expected) return false;
  const given = digest(salt, password);
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

/** Replaces a password that was written in clear by its hash, whoever wrote the row. */
function keepHashed(platform: Platform): void {
  platform.store.onChange(({ table, row }) => {
    const password = row?.['user_password'];
    if (table !== 'sys_user' || !row || !password || password.startsWith(HASHED)) return;
    platform.store.put(table, { ...row, user_password: hash(password) });
  });
}

/** Names by sys_id of each role, with those of the roles that it contains, directly or not. */
function expandRoles(platform: Platform): Map<string, Set<string>> {
  const names = new Map(
    [...platform.store.rows('sys_user_role')].map((row) => [row.sys_id, row['name'] ?? '']),
  );
  const contained = new Map<string, string[]>();
  for (const row of platform.store.rows('sys_user_role_contains')) {
    const role = row['role'] ?? '';
    contained.set(role, [...(contained.get(role) ?? []), row['contains'] ?? '']);
  }
  const expand = (role: string): Set<string> => {
    const found = [role];
    for (const each of found)
      found.push(...(contained.get(each) ?? []).filter((next) => !found.includes(next)));
    return new Set(found.map((each) => names.get(each) ?? each));
  };
  return new Map([...names.keys()].map((role) => [role, expand(role)]));
}

/** Users of the instance: rows of `sys_user` with the roles granted to them; `system` runs jobs and events. */
export function createUsers(platform: Platform, catalog: Catalog): Users {
  keepHashed(platform);

  function defaultTimeZone(): string {
    const property = platform.store.lookup('sys_properties', 'name', ['glide.sys.default.tz'])?.[0];
    return property?.['value'] || 'UTC';
  }

  function rolesOf(userId: string): Set<string> {
    const expanded = catalog.derive('roles', ['sys_user_role', 'sys_user_role_contains'], () =>
      expandRoles(platform),
    );
    const grants = platform.store.lookup('sys_user_has_role', 'user', [userId]) ?? [];
    return new Set(grants.flatMap((grant) => [...(expanded.get(grant['role'] ?? '') ?? [])]));
  }

  function toUser(row: Row): User {
    return {
      sysId: row.sys_id,
      name: row['user_name'] ?? '',
      roles: rolesOf(row.sys_id),
      timeZone: row['time_zone'] || defaultTimeZone(),
      dateFormat: row['date_format'] ?? '',
    };
  }

  function rowByName(name: string): Row | undefined {
    const row = platform.store.lookup('sys_user', 'user_name', [name])?.[0];
    return row && isOn(row['active'] ?? '1') ? row : undefined;
  }

  return {
    system: () => ({
      sysId: 'system',
      name: 'system',
      roles: new Set(['admin']),
      timeZone: defaultTimeZone(),
    }),
    login(name, password) {
      const row = rowByName(name);
      if (!row || isOn(row['locked_out'])) return undefined;
      return isPassword(row['user_password'], password) ? toUser(row) : undefined;
    },
    byName(name) {
      const row = rowByName(name);
      return row && toUser(row);
    },
  };
}
