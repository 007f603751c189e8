import { TABLE } from '../../core/names.ts';
import { canRead, insertInto, lacks, type OptionalTable } from '../access.ts';
import { referenceTo } from '../../records/dictionary.ts';
import type { EnrichContext, Part } from '../types.d.ts';
import { AFFECTED_USERS, usersIn } from './find.ts';

const remedy =
  'The incident still shows the first affected user. Alternatively, switch off Affected users in the configuration.';
const of = (table: string): OptionalTable => ({ table, part: 'Further affected users', remedy });
const LINK = of('sn_si_m2m_task_affected_user');
const DICTIONARY = [of('sys_dictionary'), of('sys_db_object')];

const MOST_LINKS = 500;

/** Every user that the Insight names, in the incident's list of affected users. */
export const affectedUsers: Part = {
  name: AFFECTED_USERS,
  isOn: (configuration) => configuration.affectedUsers,
  apply({ material, incident }, work) {
    const users = usersIn(material, work);
    const columns = users.length > 0 ? columnsOfLinks(work) : null;
    if (columns === null) return;
    const linked = new Set<string>();
    const where = [[columns.incident, '=', incident]] as const;
    work.ports.rows.each(LINK.table, { where, limit: MOST_LINKS }, (row) =>
      linked.add(row.text(columns.user)),
    );
    for (const user of users) {
      if (linked.has(user)) continue;
      const id = work.ports.deriveId(`affected user ${incident} ${user}`);
      insertInto(LINK, { [columns.incident]: incident, [columns.user]: user }, work, id);
    }
  },
};

function columnsOfLinks(work: EnrichContext): { incident: string; user: string } | null {
  if (![...DICTIONARY, LINK].every((table) => canRead(table, work))) return null;
  const incident = referenceTo(LINK.table, TABLE.incident, work);
  const user = referenceTo(LINK.table, 'sys_user', work);
  if (incident !== null && user !== null) return { incident: incident.name, user: user.name };
  lacks(LINK, `the table ${LINK.table} does not have the expected columns`, work);
  return null;
}
