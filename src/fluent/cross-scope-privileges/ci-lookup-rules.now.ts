import { CrossScopePrivilege } from '@servicenow/sdk/core';

/** CI Lookup Rules are read and called; the set-up action makes three of them, and the source that they belong to. */
export const readLookupRules = CrossScopePrivilege({
  $id: Now.ID['privilege-lookup-rule-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sn_sec_cmn_ci_lookup_rule',
  targetScope: 'sn_sec_cmn',
  targetType: 'sys_db_object',
});

export const createLookupRules = CrossScopePrivilege({
  $id: Now.ID['privilege-lookup-rule-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'sn_sec_cmn_ci_lookup_rule',
  targetScope: 'sn_sec_cmn',
  targetType: 'sys_db_object',
});

export const writeLookupRules = CrossScopePrivilege({
  $id: Now.ID['privilege-lookup-rule-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sn_sec_cmn_ci_lookup_rule',
  targetScope: 'sn_sec_cmn',
  targetType: 'sys_db_object',
});

export const readLookupSources = CrossScopePrivilege({
  $id: Now.ID['privilege-lookup-source-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sn_sec_int_integration',
  targetScope: 'sn_sec_int',
  targetType: 'sys_db_object',
});

export const createLookupSources = CrossScopePrivilege({
  $id: Now.ID['privilege-lookup-source-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'sn_sec_int_integration',
  targetScope: 'sn_sec_int',
  targetType: 'sys_db_object',
});

export const callLookupRules = CrossScopePrivilege({
  $id: Now.ID['privilege-lookup-rule-execute'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'CIIdentify',
  targetScope: 'sn_sec_cmn',
  targetType: 'sys_script_include',
});
