import type { RecordPrivilege } from '../descriptions.d.ts';

/**
 * What the app may do with records of others. Under Enforcing an instance refuses each operation that no record of it allows; the
 * card has its own (integration-cards). Security Incidents are only read: every write is a row through a transform map.
 */
export const RECORD_PRIVILEGES: readonly RecordPrivilege[] = [
  {
    id: 'incident',
    table: 'sn_si_incident',
    scope: 'sn_si',
    operations: ['read'],
    restrictsCallers: true,
  },
  // Users that an Insight names are looked up, and added to the affected users of its incident.
  { id: 'user', table: 'sys_user', operations: ['read'] },
  // A check of Instance Scan looks whether somebody has the role of the administrators; Validate Setup, what the user of the jobs has.
  { id: 'role-grant', table: 'sys_user_has_role', operations: ['read'] },
  // Check Deliveries looks whether the platform has made the mails of Actions, or still has their events.
  { id: 'email', table: 'sys_email', operations: ['read'] },
  { id: 'event', table: 'sysevent', operations: ['read'] },
  {
    id: 'affected-user',
    table: 'sn_si_m2m_task_affected_user',
    scope: 'sn_si',
    operations: ['read', 'create'],
    restrictsCallers: true,
  },
  // Machines are looked up among the configuration items, and made by Identification and Reconciliation.
  { id: 'ci', table: 'cmdb_ci', operations: ['read', 'create', 'write'] },
  { id: 'ci-adapter', table: 'cmdb_ci_network_adapter', operations: ['read'] },
  { id: 'ci-ip-address', table: 'cmdb_ci_ip_address', operations: ['read'] },
  { id: 'affected-item', table: 'task_ci', operations: ['read', 'create'] },
  // CI Lookup Rules are read and called; the set-up action makes three of them, and the source that they belong to.
  {
    id: 'lookup-rule',
    table: 'sn_sec_cmn_ci_lookup_rule',
    scope: 'sn_sec_cmn',
    operations: ['read', 'create', 'write'],
    restrictsCallers: true,
  },
  { id: 'lookup-rule', scriptInclude: 'CIIdentify', scope: 'sn_sec_cmn', operations: ['execute'] },
  {
    id: 'lookup-source',
    table: 'sn_sec_int_integration',
    scope: 'sn_sec_int',
    operations: ['read', 'create'],
  },
  // One import set is made for each page of Insights, and marked as loaded before its transform. Empty ones are removed.
  { id: 'import-set', table: 'sys_import_set', operations: ['read', 'create', 'write', 'delete'] },
  // The Default Incident State is a choice of this instance; resolutions of CSE become choices of the resolution map.
  { id: 'choice', table: 'sys_choice', operations: ['read', 'create'] },
  // Columns of tables that are not documented are looked up.
  { id: 'dictionary', table: 'sys_dictionary', operations: ['read'] },
  { id: 'db-object', table: 'sys_db_object', operations: ['read'] },
  // Validate Setup says whether the transform maps are active; a preview follows the entries as an administrator has edited them.
  { id: 'transform-map', table: 'sys_transform_map', operations: ['read'] },
  { id: 'transform-entry', table: 'sys_transform_entry', operations: ['read'] },
  // Validate Setup says as whom the job runs, finds another application that makes incidents of Insights, and reads our privileges.
  { id: 'job', table: 'sysauto_script', operations: ['read'] },
  { id: 'scope', table: 'sys_scope', operations: ['read'] },
  { id: 'privilege', table: 'sys_scope_privilege', operations: ['read'] },
];
