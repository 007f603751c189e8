import { Record } from '@servicenow/sdk/core';

/** CI Lookup Rules are read and called; the set-up action makes three of them, and the source that they belong to. */
export const readLookupRules = Record({
  $id: Now.ID['privilege-lookup-rule-read'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'read',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_sec_cmn_ci_lookup_rule',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_cmn' }),
    target_type: 'sys_db_object',
  },
});

export const createLookupRules = Record({
  $id: Now.ID['privilege-lookup-rule-create'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'create',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_sec_cmn_ci_lookup_rule',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_cmn' }),
    target_type: 'sys_db_object',
  },
});

export const writeLookupRules = Record({
  $id: Now.ID['privilege-lookup-rule-write'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'write',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_sec_cmn_ci_lookup_rule',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_cmn' }),
    target_type: 'sys_db_object',
  },
});

export const readLookupSources = Record({
  $id: Now.ID['privilege-lookup-source-read'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'read',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_sec_int_integration',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_int' }),
    target_type: 'sys_db_object',
  },
});

export const createLookupSources = Record({
  $id: Now.ID['privilege-lookup-source-create'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'create',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_sec_int_integration',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_int' }),
    target_type: 'sys_db_object',
  },
});

export const callLookupRules = Record({
  $id: Now.ID['privilege-lookup-rule-execute'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'execute',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'CIIdentify',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_cmn' }),
    target_type: 'sys_script_include',
  },
});
