import { SOURCES, type TableSpec } from '../describe.ts';

const USER = { reference: 'sys_user' };
const ROLE = { reference: 'sys_user_role' };
const GROUP = { reference: 'sys_user_group' };

/** Users, groups, roles and access controls. */
export const securityTables: TableSpec[] = [
  {
    name: 'sys_user',
    label: 'User',
    source: SOURCES.platform,
    indexes: [{ columns: ['user_name'], unique: true }],
    columns: [
      ['user_name', 'string', 'User ID'],
      ['name', 'string', 'Name', { maxLength: 151, display: true }],
      ['first_name', 'string', 'First name', { maxLength: 50 }],
      ['last_name', 'string', 'Last name', { maxLength: 50 }],
      ['email', 'string', 'Email', { maxLength: 100 }],
      ['user_password', 'password', 'Password'],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['locked_out', 'boolean', 'Locked out'],
      ['web_service_access_only', 'boolean', 'Web service access only'],
      ['time_zone', 'string', 'Time zone', { maxLength: 100 }],
      ['date_format', 'string', 'Date format'],
      ['company', 'reference', 'Company', { reference: 'core_company' }],
    ],
  },
  {
    name: 'sys_user_group',
    label: 'Group',
    source: SOURCES.platform,
    indexes: [{ columns: ['name'] }],
    columns: [
      ['name', 'string', 'Name', { maxLength: 80, display: true }],
      ['description', 'string', 'Description', { maxLength: 1000 }],
      ['email', 'string', 'Group email', { maxLength: 100 }],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['manager', 'reference', 'Manager', USER],
      ['parent', 'reference', 'Parent', GROUP],
    ],
  },
  {
    name: 'sys_user_grmember',
    label: 'Group Member',
    source: SOURCES.platform,
    columns: [
      ['group', 'reference', 'Group', GROUP],
      ['user', 'reference', 'User', USER],
    ],
  },
  {
    name: 'sys_user_role',
    label: 'Role',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    indexes: [{ columns: ['name'] }],
    columns: [
      ['name', 'string', 'Name', { maxLength: 100, display: true }],
      ['suffix', 'string', 'Suffix', { maxLength: 100 }],
      ['description', 'string', 'Description', { maxLength: 1000 }],
      ['elevated_privilege', 'boolean', 'Elevated privilege'],
      ['can_delegate', 'boolean', 'Can delegate'],
      ['grantable', 'boolean', 'Grantable'],
    ],
  },
  {
    name: 'sys_user_role_contains',
    label: 'Contained Role',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    indexes: [{ columns: ['role'] }],
    columns: [
      ['role', 'reference', 'Role', ROLE],
      ['contains', 'reference', 'Contains', ROLE],
    ],
  },
  {
    name: 'sys_user_has_role',
    label: 'User Role',
    source: SOURCES.platform,
    indexes: [{ columns: ['user'] }],
    columns: [
      ['user', 'reference', 'User', USER],
      ['role', 'reference', 'Role', ROLE],
      ['inherited', 'boolean', 'Inherited'],
      ['state', 'string', 'State', { defaultValue: 'active' }],
    ],
  },
  {
    name: 'sys_security_acl',
    label: 'Access Control',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    indexes: [{ columns: ['name'] }],
    columns: [
      ['name', 'string', 'Name', { maxLength: 255, display: true }],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['admin_overrides', 'boolean', 'Admin overrides', { defaultValue: 'true' }],
      ['advanced', 'boolean', 'Advanced'],
      ['condition', 'conditions', 'Condition'],
      ['decision_type', 'string', 'Decision type', { choice: 3, defaultValue: 'allow' }],
      ['description', 'string', 'Description', { maxLength: 1000 }],
      ['operation', 'string', 'Operation'],
      ['script', 'script', 'Script'],
      ['type', 'string', 'Type', { defaultValue: 'record' }],
    ],
  },
  {
    name: 'sys_security_acl_role',
    label: 'Access Role',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    indexes: [{ columns: ['sys_security_acl'] }],
    columns: [
      ['sys_security_acl', 'reference', 'Access control', { reference: 'sys_security_acl' }],
      ['sys_user_role', 'reference', 'Role', ROLE],
    ],
  },
  {
    name: 'sys_ui_action_role',
    label: 'UI Action Role',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    indexes: [{ columns: ['sys_ui_action'] }],
    columns: [
      ['sys_ui_action', 'reference', 'UI action', { reference: 'sys_ui_action' }],
      ['sys_user_role', 'reference', 'Role', ROLE],
    ],
  },
];
