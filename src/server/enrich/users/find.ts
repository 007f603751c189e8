import { messageOf } from '../../core/error.ts';
import { remember } from '../../core/memo.ts';
import { canRead, isWithheld, type OptionalTable } from '../access.ts';
import type { Material } from '../../transform/types.d.ts';
import type { EnrichContext } from '../types.d.ts';

export const AFFECTED_USERS = 'Affected users';

const USER: OptionalTable = {
  table: 'sys_user',
  part: AFFECTED_USERS,
  remedy: 'Alternatively, switch off Affected users in the configuration.',
};

/** sys_ids of the users that an Insight names, each once: its accounts, then the senders of its mail. */
export function usersIn({ users, senders }: Material, work: EnrichContext): readonly string[] {
  const found = new Set<string>();
  if (users.length + senders.length === 0 || !canRead(USER, work)) return [];
  for (const name of users) found.add(userNamed(name, work));
  for (const address of senders) found.add(onlyUser('email', address, work));
  found.delete('');
  return Array.from(found);
}

/** The affected user of the incident itself; empty if the look-up fails, which is logged: it must not stop the incident. */
export function mainUser(material: Material, work: EnrichContext): string {
  if (!work.configuration.affectedUsers) return '';
  try {
    return usersIn(material, work)[0] ?? '';
  } catch (thrown) {
    if (!isWithheld(thrown, AFFECTED_USERS, work))
      work.ports.log.error('enrich', `[enrich] Look-up of the affected user failed: ${messageOf(thrown)}`);
    return '';
  }
}

/**
 * The one active user of an account name: as it is, as an e-mail address, then without its domain (`ACME\kim`,
 * `kim@example.com`). Ambiguous names match no user.
 */
function userNamed(name: string, work: EnrichContext): string {
  const exact = usersBy('user_name', name, work);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? '') : '';
  const byMail = name.includes('@') ? usersBy('email', name, work) : [];
  if (byMail.length > 0) return byMail.length === 1 ? (byMail[0] ?? '') : '';
  const short = name.replace(/^.*\\/, '').replace(/@[\s\S]*$/, '');
  return short === name || short === '' ? '' : onlyUser('user_name', short, work);
}

function onlyUser(column: string, value: string, work: EnrichContext): string {
  const found = usersBy(column, value, work);
  return found.length === 1 ? (found[0] ?? '') : '';
}

/** sys_ids of at most two active users. One look-up for each distinct value. */
function usersBy(column: string, value: string, work: EnrichContext): readonly string[] {
  return remember(work.cache, `user ${column} ${value.toLowerCase()}`, () => {
    const found: string[] = [];
    const where = [
      [column, '=', value],
      ['active', '=', 'true'],
    ] as const;
    work.ports.rows.each(USER.table, { where, limit: 2 }, (row) => found.push(row.id));
    return found;
  });
}
