import { CrossScopePrivilege } from '@servicenow/sdk/core';

/** Columns of tables that are not documented are looked up in the dictionary of the instance. */
export const readDictionary = CrossScopePrivilege({
  $id: Now.ID['privilege-dictionary-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_dictionary',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const readTables = CrossScopePrivilege({
  $id: Now.ID['privilege-db-object-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_db_object',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
