import { CrossScopePrivilege } from '@servicenow/sdk/core';

/** Machines are looked up among the configuration items, and made by Identification and Reconciliation. */
export const readItems = CrossScopePrivilege({
  $id: Now.ID['privilege-ci-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const createItems = CrossScopePrivilege({
  $id: Now.ID['privilege-ci-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'cmdb_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const writeItems = CrossScopePrivilege({
  $id: Now.ID['privilege-ci-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'cmdb_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const readAdapters = CrossScopePrivilege({
  $id: Now.ID['privilege-ci-adapter-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_ci_network_adapter',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const readIpAddresses = CrossScopePrivilege({
  $id: Now.ID['privilege-ci-ip-address-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_ci_ip_address',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const readAffectedItems = CrossScopePrivilege({
  $id: Now.ID['privilege-affected-item-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'task_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const createAffectedItems = CrossScopePrivilege({
  $id: Now.ID['privilege-affected-item-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'task_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
