import { CrossScopePrivilege } from '@servicenow/sdk/core';

/** Users that an Insight names are looked up, and added to the affected users of its incident. */
export const readUsers = CrossScopePrivilege({
  $id: Now.ID['privilege-user-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const readAffectedUsers = CrossScopePrivilege({
  $id: Now.ID['privilege-affected-user-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sn_si_m2m_task_affected_user',
  targetScope: 'sn_si',
  targetType: 'sys_db_object',
});

export const createAffectedUsers = CrossScopePrivilege({
  $id: Now.ID['privilege-affected-user-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'sn_si_m2m_task_affected_user',
  targetScope: 'sn_si',
  targetType: 'sys_db_object',
});
