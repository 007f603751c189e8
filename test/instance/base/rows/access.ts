import { derivedId } from '../ids.ts';
import { row, type BaseRow } from './base-row.ts';
import { roleId } from './people.ts';

/** One access control: no role means everyone who is logged in. `script` decides further. */
interface Rule {
  name: string;
  operations: string[];
  roles: string[];
  script?: string;
}

const SIR_READERS = ['sn_si.read', 'sn_si.integration_user'];
const SIR_WRITERS = ['sn_si.basic', 'sn_si.integration_user'];
const IMPORTERS = ['import_set_loader', 'import_transformer'];

const READ_BY_ALL = [
  'cmdb_ci',
  'task_ci',
  'cmn_location',
  'core_company',
  'sys_choice',
  'sys_db_object',
  'sys_dictionary',
  'sys_documentation',
  'sys_scope',
  'sys_user',
  'sys_user_grmember',
  'sys_user_group',
];

/**
 * Access controls of the base system. Source: SIR documentation for `sn_si_*`, platform knowledge for the
 * rest.
 */
const RULES: Rule[] = [
  { name: 'sn_si_incident', operations: ['read'], roles: SIR_READERS },
  { name: 'sn_si_incident', operations: ['create', 'write'], roles: SIR_WRITERS },
  { name: 'sn_si_incident', operations: ['delete'], roles: ['sn_si.admin'] },
  { name: 'sn_si_incident.secure_notes', operations: ['read', 'write'], roles: ['sn_si.analyst'] },
  { name: 'sn_si_task', operations: ['read'], roles: SIR_READERS },
  { name: 'sn_si_task', operations: ['create', 'write'], roles: SIR_WRITERS },
  { name: 'sys_import_set', operations: ['read', 'create', 'write'], roles: IMPORTERS },
  { name: 'sys_import_set_row', operations: ['read', 'create', 'write'], roles: IMPORTERS },
  { name: 'sys_import_set_run', operations: ['read'], roles: IMPORTERS },
  { name: 'sys_transform_map', operations: ['read', 'write'], roles: ['import_admin'] },
  { name: 'sys_transform_entry', operations: ['read', 'create', 'write', 'delete'], roles: ['import_admin'] },
  {
    name: 'sys_transform_script',
    operations: ['read', 'create', 'write', 'delete'],
    roles: ['import_admin'],
  },
  { name: 'incident', operations: ['read', 'create', 'write'], roles: ['itil'] },
  { name: 'problem', operations: ['read', 'create', 'write'], roles: ['itil'] },
  ...READ_BY_ALL.map((name) => ({ name, operations: ['read'], roles: [] })),
  {
    name: 'sys_user.user_password',
    operations: ['read'],
    roles: [],
    script: 'answer = false;',
  },
];

function rows(rule: Rule, operation: string): BaseRow[] {
  const key = `${rule.name}:${operation}`;
  const values = {
    name: rule.name,
    operation,
    type: 'record',
    active: '1',
    admin_overrides: '1',
    decision_type: 'allow',
    advanced: rule.script ? '1' : '0',
    ...(rule.script ? { script: rule.script } : {}),
  };
  const grants = rule.roles.map((name) =>
    row('sys_security_acl_role', `${key}:${name}`, {
      sys_security_acl: derivedId('sys_security_acl', key),
      sys_user_role: roleId(name),
    }),
  );
  return [row('sys_security_acl', key, values), ...grants];
}

/** Access controls with the roles that they ask for. */
export function accessRows(): BaseRow[] {
  return RULES.flatMap((rule) => rule.operations.flatMap((operation) => rows(rule, operation)));
}
