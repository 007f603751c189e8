import { CrossScopePrivilege } from '@servicenow/sdk/core';

/** One Import Set is made for each page of Insights, and marked as loaded before its transform. */
export const readImportSets = CrossScopePrivilege({
  $id: Now.ID['privilege-import-set-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_import_set',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const createImportSets = CrossScopePrivilege({
  $id: Now.ID['privilege-import-set-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'sys_import_set',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

export const writeImportSets = CrossScopePrivilege({
  $id: Now.ID['privilege-import-set-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sys_import_set',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

/** Empty ones of our own tables are removed with the rows that they held. */
export const deleteImportSets = CrossScopePrivilege({
  $id: Now.ID['privilege-import-set-delete'],
  operation: 'delete',
  status: 'allowed',
  targetName: 'sys_import_set',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
