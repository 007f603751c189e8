import { derivedId } from '../ids.ts';
import { row, type BaseRow } from './base-row.ts';

/** A module: where it leads, and what it says. A title alone divides the menu. */
type Module =
  | { title: string }
  | { title: string; table: string; filter?: string; kind?: 'LIST' | 'NEW' }
  | { title: string; page: string };

interface Menu {
  title: string;
  source: string;
  order: string;
  roles: string;
  modules: Module[];
}

/**
 * Menus of the base system: those that the documentation of Security Incident Response integrations sends people to, and those
 * that show what an app does.
 */
const MENUS: Menu[] = [
  {
    title: 'Security Incident',
    source: 'SIR documentation',
    order: '200',
    roles: 'sn_si.read',
    modules: [
      { title: 'Create New', table: 'sn_si_incident', kind: 'NEW' },
      { title: 'All Incidents', table: 'sn_si_incident', filter: 'ORDERBYDESCopened_at' },
      { title: 'Open Incidents', table: 'sn_si_incident', filter: 'active=true^ORDERBYDESCopened_at' },
      { title: 'Response Tasks', table: 'sn_si_task' },
    ],
  },
  {
    title: 'Security Operations',
    source: 'documentation of the product; SIR documentation',
    order: '210',
    roles: 'sn_si.admin,sn_sec_cmn.admin',
    modules: [
      { title: 'Integration Configurations', page: 'integration_configurations.do' },
      { title: 'CI Lookup Rules', table: 'sn_sec_cmn_ci_lookup_rule', filter: 'ORDERBYorder' },
    ],
  },
  {
    title: 'Threat Intelligence',
    source: 'documentation of the product; Threat Intelligence documentation',
    order: '220',
    roles: 'sn_si.read',
    modules: [
      { title: 'Threat Sources' },
      { title: 'Sources', table: 'sn_ti_source' },
      { title: 'MITRE ATT&CK Repository' },
      { title: 'Techniques', table: 'sn_ti_stix2_attack_pattern', filter: 'ORDERBYmitre_id' },
      { title: 'IoC Repository' },
      { title: 'Observables', table: 'sn_ti_observable' },
    ],
  },
  {
    title: 'System Import Sets',
    source: 'platform knowledge',
    order: '900',
    roles: 'import_admin,import_transformer',
    modules: [
      { title: 'Import Sets', table: 'sys_import_set', filter: 'ORDERBYDESCsys_created_on' },
      { title: 'Administration' },
      { title: 'Table Transform Maps', table: 'sys_transform_map', filter: 'ORDERBYname' },
    ],
  },
  {
    title: 'System Logs',
    source: 'documentation of the product; platform knowledge',
    order: '910',
    roles: 'admin',
    modules: [
      { title: 'System Log' },
      { title: 'All', table: 'syslog', filter: 'ORDERBYDESCsys_created_on' },
      { title: 'Emails', table: 'sys_email', filter: 'ORDERBYDESCsys_created_on' },
    ],
  },
  {
    title: 'System Definition',
    source: 'platform knowledge',
    order: '920',
    roles: 'admin',
    modules: [
      { title: 'Scheduled Jobs', table: 'sysauto_script', filter: 'ORDERBYname' },
      { title: 'Plugins', table: 'v_plugin', filter: 'ORDERBYname' },
      { title: 'System Properties', table: 'sys_properties', filter: 'ORDERBYname' },
      { title: 'Choice Lists', table: 'sys_choice' },
    ],
  },
  {
    title: 'Automated Test Framework (ATF)',
    source: 'platform knowledge',
    order: '930',
    roles: 'admin',
    modules: [
      { title: 'Tests', table: 'sys_atf_test', filter: 'ORDERBYname' },
      { title: 'Suites', table: 'sys_atf_test_suite', filter: 'ORDERBYname' },
    ],
  },
  {
    title: 'User Administration',
    source: 'platform knowledge',
    order: '940',
    roles: 'admin',
    modules: [
      { title: 'Users', table: 'sys_user', filter: 'ORDERBYname' },
      { title: 'Groups', table: 'sys_user_group', filter: 'ORDERBYname' },
      { title: 'Roles', table: 'sys_user_role', filter: 'ORDERBYname' },
    ],
  },
];

function addressOf(module: Module): Record<string, string> {
  if ('page' in module) return { link_type: 'DIRECT', query: module.page };
  if (!('table' in module)) return { link_type: 'SEPARATOR' };
  const { table, filter = '', kind = 'LIST' } = module;
  return { link_type: kind, name: table, filter };
}

/** The menus with their modules, in the order above. */
export function menuRows(): BaseRow[] {
  return MENUS.flatMap(({ title, order, roles, modules }) => [
    row('sys_app_application', title, { title, order, roles, active: '1' }),
    ...modules.map((module, index) =>
      row('sys_app_module', `${title} > ${module.title}`, {
        title: module.title,
        application: derivedId('sys_app_application', title),
        order: String((index + 1) * 100),
        active: '1',
        ...addressOf(module),
      }),
    ),
  ]);
}
