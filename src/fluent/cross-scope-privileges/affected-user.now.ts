import { CrossScopePrivilege, Record } from '@servicenow/sdk/core';

/** Users that an Insight names are looked up, and added to the affected users of its incident. */
export const readUsers = CrossScopePrivilege({
  $id: Now.ID['privilege-user-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const readAffectedUsers = Record({
  $id: Now.ID['privilege-affected-user-read'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'read',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_si_m2m_task_affected_user',
    target_scope: Now.ref('sys_scope', { scope: 'sn_si' }),
    target_type: 'sys_db_object',
  },
});

export const createAffectedUsers = Record({
  $id: Now.ID['privilege-affected-user-create'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'create',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_si_m2m_task_affected_user',
    target_scope: Now.ref('sys_scope', { scope: 'sn_si' }),
    target_type: 'sys_db_object',
  },
});
