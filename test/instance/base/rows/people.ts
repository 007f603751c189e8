import { derivedId } from '../ids.ts';
import { row, type BaseRow } from './base-row.ts';

/** Roles of the base system and the roles that each contains. */
export const ROLES: Record<string, string[]> = {
  admin: ['import_admin', 'personalize_choices'],
  personalize_choices: [],
  import_admin: ['import_transformer', 'import_set_loader'],
  import_transformer: [],
  import_set_loader: [],
  itil: [],
  'sn_sec_cmn.admin': [],
  'sn_si.read': [],
  'sn_si.basic': ['sn_si.read'],
  'sn_si.analyst': ['sn_si.basic'],
  'sn_si.admin': ['sn_si.analyst', 'sn_sec_cmn.admin'],
  'sn_si.integration_user': ['sn_si.basic', 'import_transformer'],
};

/** Somebody who may log in; the password is the user's ID, kept as a hash once it is stored. */
export interface Person {
  id: string;
  first: string;
  last: string;
  /** Names of roles. */
  roles: readonly string[];
}

const USERS: readonly Person[] = [
  { id: 'admin', first: 'System', last: 'Administrator', roles: ['admin'] },
  { id: 'sir.admin', first: 'Sigrid', last: 'Admin', roles: ['sn_si.admin'] },
  { id: 'sir.analyst', first: 'Ana', last: 'Lyst', roles: ['sn_si.analyst'] },
  {
    id: 'sir.integration',
    first: 'SIR',
    last: 'Integration',
    roles: ['sn_si.integration_user', 'import_set_loader'],
  },
  { id: 'employee', first: 'Ella', last: 'Employee', roles: [] },
];

const GROUPS = ['Security Incident Assignment', 'Service Desk'];
const COMPANIES = ['ACME Corporation'];

/** Records whose sys_id is the same on every instance, by table and key. Source: public scripts and client test suites name them. */
const WELL_KNOWN: Record<string, string> = {
  'sys_user admin': '6816f79cc0a8016401c5a33be04be441',
  'sys_user_role admin': '2831a114c611228501d4ea6c309d626d',
};

/** sys_id of a role of the base system. */
export const roleId = (name: string): string => idOf('sys_user_role', name);

/** sys_id of a user, by user ID. */
const userId = (id: string): string => idOf('sys_user', id);

const idOf = (table: string, key: string): string => WELL_KNOWN[`${table} ${key}`] ?? derivedId(table, key);

function roleRows(): BaseRow[] {
  const suffix = (name: string) => name.slice(name.indexOf('.') + 1);
  return Object.entries(ROLES).flatMap(([name, contained]) => [
    { table: 'sys_user_role', sysId: roleId(name), values: { name, suffix: suffix(name) } },
    ...contained.map((other) =>
      row('sys_user_role_contains', `${name}>${other}`, { role: roleId(name), contains: roleId(other) }),
    ),
  ]);
}

/** A grant of a role to a user, as a `sys_user_has_role` row. */
function grant(user: string, role: string): BaseRow {
  return row('sys_user_has_role', `${user}:${role}`, { user, role, inherited: '0', state: 'active' });
}

/**
 * The records of users, and of the roles that they have.
 * @param idOf gives the sys_id of a role by its name
 */
export function userRows(people: readonly Person[], idOf: (role: string) => string): BaseRow[] {
  return people.flatMap(({ id, first, last, roles }) => [
    {
      table: 'sys_user',
      sysId: userId(id),
      values: {
        user_name: id,
        first_name: first,
        last_name: last,
        name: `${first} ${last}`,
        email: `${id}@example.com`,
        user_password: id,
        active: '1',
      },
    },
    ...roles.map((name) => grant(userId(id), idOf(name))),
  ]);
}

/** Users, roles, what roles contain, groups and companies. */
export function peopleRows(): BaseRow[] {
  return [
    ...roleRows(),
    ...userRows(USERS, roleId),
    ...GROUPS.map((name) => row('sys_user_group', name, { name, active: '1' })),
    ...COMPANIES.map((name) => row('core_company', name, { name })),
    row('sys_user_grmember', 'sir.analyst', {
      user: userId('sir.analyst'),
      group: derivedId('sys_user_group', 'Security Incident Assignment'),
    }),
  ];
}
