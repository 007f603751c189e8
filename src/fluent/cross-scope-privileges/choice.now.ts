import { CrossScopePrivilege } from '@servicenow/sdk/core';

/** The Default Incident State is looked up among the choices of this instance. */
export const readChoices = CrossScopePrivilege({
  $id: Now.ID['privilege-choice-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_choice',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
